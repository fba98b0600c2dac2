/**
 * The vocabulary of content models. A model lists the elements of a response in order, with the
 * parameter that each one reports, by the API's own names. Nothing comes from the provider's
 * catalog, so that mistakes in the catalog don't go unnoticed.
 */

/** Where a value comes from: a parameter, or a fact that starts with `#`, such as `#id`. */
export type Source = string;

export type Part = TextPart | BlockPart | NamesPart | AddressesPart | ItemsPart | ChoicePart;

interface Placed {
  readonly element: string;
  /** Left out if there is nothing to report. Other elements are always present, even if empty. */
  readonly optional: boolean;
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

export interface TextPart extends Placed {
  readonly kind: "text";
  /** The first source that is given counts. */
  readonly from: readonly Source[];
  /** Spellings in responses that differ from those in requests. */
  readonly spelt?: Readonly<Record<string, string>>;
  /** Separator of list entries. Default: a comma. */
  readonly between?: string;
  /** What to report if nothing is given. */
  readonly otherwise?: string;
  /** If set, `otherwise` is only reported when one of these sources is given. */
  readonly otherwiseWith?: readonly Source[];
  /** Without CDATA. */
  readonly plain: boolean;
  /** A credential that responses contain in clear text. */
  readonly secret: boolean;
  /** Also reports an empty value, as an empty element. */
  readonly keepsEmpty: boolean;
  /** Only shows that there is a value: the element itself is always empty. */
  readonly hollow: boolean;
}

/** An element with nested elements, present as soon as one of them is given. */
export interface BlockPart extends Placed {
  readonly kind: "block";
  readonly children: readonly Part[];
}

/** A list of names, each in its own element. */
export interface NamesPart extends Placed {
  readonly kind: "names";
  readonly item: string;
  readonly from: Source;
}

export interface AddressesPart extends Placed {
  readonly kind: "addresses";
  readonly from: Source;
}

/** One element per item of a list that an XML body sets. Sources are paths inside the item. */
export interface ItemsPart {
  readonly kind: "items";
  readonly element: string;
  readonly list: Source;
  readonly children: readonly Part[];
}

/** One of several elements: the first one given, otherwise the last that isn't optional. */
export interface ChoicePart {
  readonly kind: "choice";
  readonly optional: boolean;
  readonly among: readonly (TextPart | BlockPart | AddressesPart)[];
}

export interface Attribute {
  readonly values: readonly string[];
  readonly from?: readonly Source[];
  /** Replaces any value of the sources. */
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

/** Returns an element without CDATA, for a number or flag. */
export function plain(element: string, from: Source, more?: TextMore) {
  return text(element, from, { ...more, plain: true });
}

export function optionalPlain(element: string, from: Source, more?: TextMore) {
  return plain(element, from, { ...more, optional: true });
}

/** Returns an empty element, which only says that something is stored. */
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

/** Returns the parameters whose values are reported, not just their presence. */
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
