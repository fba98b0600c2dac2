/**
 * A writer for the API's responses. General XML builders don't combine what these need: elements in
 * the order written, padded CDATA beside plain text, and a DOCTYPE. It also keeps the simulator
 * independent of the library that the client reads responses with.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | Cdata | readonly XmlElement[];
}

export interface Cdata {
  readonly cdata: string;
}

export function element(
  name: string,
  content: string | number | Cdata | readonly XmlElement[],
): XmlElement {
  return { name, content: typeof content === "number" ? String(content) : content };
}

export function cdata(text: string | number): Cdata {
  return { cdata: String(text) };
}

/** Returns a whole document; `dtd` is the URL in its DOCTYPE. */
export function document(root: XmlElement, dtd: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" ?>\n` +
    `<!DOCTYPE ${root.name} SYSTEM "${dtd}">\n${written(root, "")}`
  );
}

function written({ name, attributes = {}, content }: XmlElement, indent: string): string {
  const inner = `${indent}  `;
  const start = `<${[name, ...Object.entries(attributes).map(attribute)].join(" ")}>`;
  if (typeof content === "string") return `${indent}${start}${escaped(content)}</${name}>\n`;
  const body =
    "cdata" in content
      ? `${inner}${section(content.cdata)}\n`
      : content.map((child) => written(child, inner)).join("");
  return `${indent}${start}\n${body}${indent}</${name}>\n`;
}

function attribute([name, value]: readonly [string, string]): string {
  return `${name}="${escaped(value).replaceAll('"', "&quot;")}"`;
}

/** Returns a CDATA section; a `]]>` in the text is split between two of them. */
function section(text: string): string {
  return `<![CDATA[${printable(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

function escaped(text: string): string {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Characters that XML 1.0 can't contain, not even escaped. */
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export function isPrintable(text: string): boolean {
  return text.search(unprintable) === -1;
}

function printable(text: string): string {
  return text.replace(unprintable, "\u{FFFD}");
}
