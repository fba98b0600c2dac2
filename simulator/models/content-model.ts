/**
 * The words in which the content models of answers are written. A model says which elements an answer
 * has, in their order, and which parameter each reports, by the API's own names: nothing here is taken
 * from the provider's catalog, so that a mistake of the catalog doesn't go unseen.
 */

/** Where a value comes from: a parameter, or a fact that starts with `#`, such as `#id`. */
export type Source = string;

export type Part = TextPart | BlockPart | NamesPart | AddressesPart | ItemsPart | ChoicePart;

interface Placed {
  readonly element: string;
  /** Left out while there is nothing to report. Any other element is there, if need be empty. */
  readonly optional: boolean;
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

export interface TextPart extends Placed {
  readonly kind: "text";
  /** The sources, of which the first that is given counts. */
  readonly from: readonly Source[];
  /** How answers spell a value that requests spell otherwise. */
  readonly spelt?: Readonly<Record<string, string>>;
  /** What stands between the entries of a list, if not a comma alone. */
  readonly between?: string;
  /** What is reported while nothing is given. */
  readonly otherwise?: string;
  /** Sources of which one must be given for `otherwise` to be reported. */
  readonly otherwiseWith?: readonly Source[];
  /** Without CDATA around it. */
  readonly plain: boolean;
  /** A credential that answers have in clear text. */
  readonly secret: boolean;
  /** An empty value is reported too, by an empty element. */
  readonly keepsEmpty: boolean;
  /** Only that there is a value is reported: the element itself is always empty. */
  readonly hollow: boolean;
}

/** An element with elements in it, which is there as soon as something in it is given. */
export interface BlockPart extends Placed {
  readonly kind: "block";
  readonly children: readonly Part[];
}

/** A list of names, each in an element of its own. */
export interface NamesPart extends Placed {
  readonly kind: "names";
  readonly item: string;
  readonly from: Source;
}

export interface AddressesPart extends Placed {
  readonly kind: "addresses";
  readonly from: Source;
}

/** One element for each item of a list that an XML body sets; sources are paths inside the item. */
export interface ItemsPart {
  readonly kind: "items";
  readonly element: string;
  readonly list: Source;
  readonly children: readonly Part[];
}

/** One of several elements: the first that is given, else the last that isn't optional. */
export interface ChoicePart {
  readonly kind: "choice";
  readonly optional: boolean;
  readonly among: readonly (TextPart | BlockPart | AddressesPart)[];
}

export interface Attribute {
  readonly values: readonly string[];
  readonly from?: readonly Source[];
  /** What stands for any value of the sources. */
  readonly given?: string;
  readonly otherwise: string;
}

/** The content of one record or vault. */
export interface ContentModel {
  readonly element: string;
  readonly children: readonly Part[];
}

type TextMore = Partial<Omit<TextPart, "kind" | "element" | "from">>;

export function text(element: string, from: Source | readonly Source[], more: TextMore = {}) {
  return {
    kind: "text",
    element,
    from: [from].flat(),
    optional: false,
    plain: false,
    secret: false,
    keepsEmpty: false,
    hollow: false,
    ...more,
  } as const satisfies TextPart;
}

export function optionalText(element: string, from: Source | readonly Source[], more?: TextMore) {
  return text(element, from, { ...more, optional: true });
}

/** A number or a flag, which stands without CDATA. */
export function plain(element: string, from: Source, more?: TextMore) {
  return text(element, from, { ...more, plain: true });
}

export function optionalPlain(element: string, from: Source, more?: TextMore) {
  return plain(element, from, { ...more, optional: true });
}

/** An empty element that says only that something is stored. */
export function hollow(
  element: string,
  from: Source,
  attributes: Readonly<Record<string, Attribute>>,
) {
  return text(element, from, { optional: true, hollow: true, attributes });
}

export function block(
  element: string,
  children: readonly Part[],
  attributes?: BlockPart["attributes"],
): BlockPart {
  const more = attributes ? { attributes } : {};
  return { kind: "block", element, optional: false, children, ...more };
}

export function optionalBlock(element: string, children: readonly Part[]): BlockPart {
  return { ...block(element, children), optional: true };
}

export function names(element: string, item: string, from: Source): NamesPart {
  return { kind: "names", element, item, from, optional: true };
}

export function addresses(more: { optional?: boolean } = {}): AddressesPart {
  return { kind: "addresses", element: "IP_SET", from: "ips", optional: false, ...more };
}

export function items(element: string, list: Source, children: readonly Part[]): ItemsPart {
  return { kind: "items", element, list, children };
}

export function either(...among: ChoicePart["among"]): ChoicePart {
  return { kind: "choice", optional: among.every(({ optional }) => optional), among };
}

/** Parameters whose values are reported; of those in hollow elements, only that there is one. */
export function reportedParameters({ children }: ContentModel): ReadonlySet<string> {
  return new Set(textsIn(children).flatMap(({ from, hollow }) => (hollow ? [] : from)));
}

interface Told {
  readonly from: readonly Source[];
  readonly hollow: boolean;
}

function textsIn(parts: readonly Part[]): readonly Told[] {
  return parts.flatMap((part): readonly Told[] => {
    switch (part.kind) {
      case "text":
        return [part];
      case "block":
        return textsIn(part.children);
      case "choice":
        return textsIn(part.among);
      case "items":
        return [{ from: [part.list], hollow: true }];
      case "names":
      case "addresses":
        return [{ from: [part.from], hollow: false }];
    }
  });
}
