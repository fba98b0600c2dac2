/**
 * A strict reader for XML bodies. Like the writer for responses, it is independent of the library
 * that the client uses.
 */
import { badValue, type Refusal } from "./refusal.js";
import { isPrintable } from "./xml.js";

/** An element with all its text, CDATA or not, and its children. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ReadElement[];
}

const name = "[A-Za-z_][A-Za-z0-9_.:-]*";
const patterns = {
  byteOrderMark: /\uFEFF/y,
  declaration: /<\?xml\s[^<>]*\?>/y,
  blanks: /\s+/y,
  /** A comment, or a processing instruction. */
  aside: /<!--(?:(?!--)[^])*-->|<\?(?!xml[\s?])[A-Za-z_][^]*?\?>/iy,
  start: new RegExp(`<(${name})`, "y"),
  attribute: new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^<"]*)"|'([^<']*)')`, "y"),
  startEnds: /\s*(\/?)>/y,
  end: new RegExp(`</(${name})\\s*>`, "y"),
  text: /[^<]+/y,
  cdata: /<!\[CDATA\[([^]*?)\]\]>/y,
};

const entities = new Map(Object.entries({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }));

const deepest = 100;

/**
 * Returns the root element of a document without a DOCTYPE.
 *
 * @throws Refusal if it isn't well-formed. The message never quotes the document.
 */
export function readXml(document: string): ReadElement {
  return new Reader(document.replace(/\r\n?/g, "\n")).document();
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {
    if (!isPrintable(source)) throw this.refusal();
  }

  document(): ReadElement {
    this.take(patterns.byteOrderMark);
    this.take(patterns.declaration);
    this.skip();
    const root = this.element(1);
    this.skip();
    if (this.at < this.source.length) throw this.refusal();
    return root;
  }

  private element(depth: number): ReadElement {
    const [, name = ""] = this.take(patterns.start) ?? [];
    if (name === "" || depth > deepest) throw this.refusal();
    const attributes = this.attributes();
    const end = this.take(patterns.startEnds);
    if (!end) throw this.refusal();
    const children: ReadElement[] = [];
    let text = "";
    if (end[1] === "/") return { name, attributes, text, children };
    for (;;) {
      const close = this.take(patterns.end);
      if (close?.[1] === name) return { name, attributes, text, children };
      if (close) throw this.refusal();
      const plain = this.take(patterns.text)?.[0];
      const cdata = this.take(patterns.cdata)?.[1];
      if (plain?.includes("]]>")) throw this.refusal();
      text += this.resolved(plain ?? "") + (cdata ?? "");
      if (plain !== undefined || cdata !== undefined || this.take(patterns.aside)) continue;
      children.push(this.element(depth + 1));
    }
  }

  private attributes(): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (;;) {
      const [, name = "", quoted, apostrophed = ""] = this.take(patterns.attribute) ?? [];
      if (name === "") return attributes;
      if (Object.hasOwn(attributes, name)) throw this.refusal();
      attributes[name] = this.resolved(quoted ?? apostrophed);
    }
  }

  /** Replaces references such as `&lt;` and `&#x41;`. */
  private resolved(text: string): string {
    const reference = /&(?:#(\d{1,7});|#x([\dA-Fa-f]{1,6});|([a-z]+);)?/g;
    return text.replace(reference, (_, decimal?: string, hexadecimal?: string, entity?: string) => {
      const number = decimal ?? (hexadecimal === undefined ? undefined : `0x${hexadecimal}`);
      const character =
        number === undefined ? entities.get(entity ?? "") : characterOf(Number(number));
      if (character === undefined) throw this.refusal();
      return character;
    });
  }

  private skip(): void {
    while (this.take(patterns.blanks) ?? this.take(patterns.aside));
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source) ?? undefined;
    if (match) this.at += match[0].length;
    return match;
  }

  private refusal(): Refusal {
    const line = this.source.slice(0, this.at).split("\n").length;
    return badValue("XML body", `it isn't well-formed in line ${line}`);
  }
}

function characterOf(code: number): string | undefined {
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return isPrintable(character) ? character : undefined;
}
