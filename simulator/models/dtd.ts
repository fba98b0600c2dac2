/** Writes the DTDs that responses name, from the content models. */
import { optionalText, type Attribute, type ContentModel, type Part } from "./content-model.js";
import {
  envelopeDtds,
  idSetPart,
  requestParts,
  requestTexts,
  warningParts,
} from "./envelope-dtds.js";
import { recordModels } from "./records/index.js";
import { vaultView } from "./vault-view.js";

/** The content of an element: text only, or other elements by a content model. */
interface Declared {
  readonly content: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

const listParts = [
  idSetPart,
  ...warningParts,
  "<!ELEMENT GLOSSARY (USER_LIST?)>",
  "<!ELEMENT USER_LIST (USER+)>",
  "<!ELEMENT USER (USER_LOGIN, FIRST_NAME, LAST_NAME)>",
];
const listTexts = `${requestTexts} ID_RANGE CODE TEXT URL FIRST_NAME LAST_NAME`.split(" ");

/** Returns the DTD at a path if it describes the result of a write or an overview. */
export function envelopeDtd(path: string): string | undefined {
  const envelope = envelopeDtds.get(path);
  return envelope && written(envelope);
}

/** Returns the DTD of a list of records, if the type's content is documented. */
export function documentedListDtd(type: string): string | undefined {
  const model = recordModels.get(type);
  return model && listDtd(model.element, (texts) => declarations(model, texts));
}

/** @param content declares a record, everything in it, and the given texts. */
export function listDtd(
  element: string,
  content: (texts: readonly string[]) => readonly string[],
): string {
  return written([
    `<!ELEMENT ${element}_LIST_OUTPUT (REQUEST?, RESPONSE)>`,
    ...requestParts,
    `<!ELEMENT RESPONSE (DATETIME, (${element}_LIST | ID_SET)?, WARNING_LIST?, GLOSSARY?)>`,
    `<!ELEMENT ${element}_LIST (${element}+)>`,
    ...listParts,
    ...content(listTexts),
  ]);
}

/** @param more undocumented elements of vaults, which go before the ID. */
export function viewDtd(more: readonly string[]): string {
  const { element, children } = vaultView;
  const inOrder = [...children.slice(0, -1), ...more.map((name) => optionalText(name, name))];
  return written([
    "<!ELEMENT VAULT_OUTPUT (REQUEST?, RESPONSE)>",
    ...requestParts,
    `<!ELEMENT RESPONSE (DATETIME, ${element})>`,
    ...declarations(
      { element, children: [...inOrder, ...children.slice(-1)] },
      requestTexts.split(" "),
    ),
  ]);
}

function written(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function declarations({ element, children }: ContentModel, texts: readonly string[]): string[] {
  const elements = new Map<string, Declared>();
  declare(elements, element, { content: children.map(particle), attributes: {} });
  declareAll(elements, children);
  for (const text of texts) declare(elements, text, { content: [], attributes: {} });
  return [...elements].flatMap(([name, { content, attributes }]) => [
    `<!ELEMENT ${name} ${contentOf(content)}>`,
    ...Object.entries(attributes).map(
      ([attribute, { values, otherwise }]) =>
        `<!ATTLIST ${name} ${attribute} (${values.join(" | ")}) "${otherwise}">`,
    ),
  ]);
}

function contentOf(content: readonly string[]): string {
  if (content.length === 0) return "(#PCDATA)";
  const [only = ""] = content;
  return content.length === 1 && only.startsWith("(") ? only : `(${content.join(", ")})`;
}

function declareAll(elements: Map<string, Declared>, parts: readonly Part[]): void {
  for (const part of parts) {
    switch (part.kind) {
      case "text":
        declare(elements, part.element, { content: [], attributes: part.attributes ?? {} });
        break;
      case "names":
        declare(elements, part.element, { content: [`${part.item}+`], attributes: {} });
        declare(elements, part.item, { content: [], attributes: {} });
        break;
      case "addresses":
        declare(elements, part.element, { content: ["(IP | IP_RANGE)+"], attributes: {} });
        for (const one of ["IP", "IP_RANGE"]) {
          declare(elements, one, { content: [], attributes: {} });
        }
        break;
      case "choice":
        declareAll(elements, part.among);
        break;
      case "block":
      case "items": {
        const attributes = part.kind === "block" ? (part.attributes ?? {}) : {};
        declare(elements, part.element, { content: part.children.map(particle), attributes });
        declareAll(elements, part.children);
      }
    }
  }
}

function particle(part: Part): string {
  if (part.kind === "items") return `${part.element}*`;
  const mark = part.optional ? "?" : "";
  if (part.kind !== "choice") return part.element + mark;
  return `(${part.among.map(({ element }) => element).join(" | ")})${mark}`;
}

/** Declares an element once for all its places. Content of only one place is optional. */
function declare(elements: Map<string, Declared>, name: string, found: Declared): void {
  const known = elements.get(name) ?? found;
  const content = merged(known.content, found.content);
  elements.set(name, { content, attributes: { ...known.attributes, ...found.attributes } });
}

function merged(one: readonly string[], other: readonly string[]): readonly string[] {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  const alien = short.find((part) => !long.map(bare).includes(bare(part)));
  if (alien !== undefined) throw new Error(`${alien} has no place among ${long.join(", ")}`);
  return long.map((part) => {
    const same = short.find((other) => bare(other) === bare(part));
    return same === undefined || same !== part ? `${bare(part)}?` : part;
  });
}

function bare(part: string): string {
  return part.replace(/[?]$/, "");
}
