/**
 * Checks documents against the DTDs in `dtd/`. The xmllint at hand is built without DTD validation,
 * so a DTD is turned into the same grammar in RELAX NG first.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

/** What is wrong with a document by the DTD in `dtd/<file>`. */
export async function errorsBy(file: string, xml: string): Promise<string[]> {
  return errorsByText(read(file), xml);
}

/** What is wrong with a list of records by the DTD of one of them, `dtd/records/<type>.dtd`. */
export async function errorsByRecord(type: string, xml: string): Promise<string[]> {
  const element = `AUTH_${type.toUpperCase()}`;
  const list = read("record-list.dtd").replaceAll("AUTH_TYPE", element);
  return errorsByText(list + read(`records/${type}.dtd`), xml);
}

/** What is wrong with a document by a DTD. */
export async function errorsByText(dtd: string, xml: string): Promise<string[]> {
  const grammar = relaxNg(dtd);
  const result = await validateXML({ xml, schema: grammar, extension: "relaxng" });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

function read(file: string): string {
  return readFileSync(join(__dirname, "dtd", file), "utf8");
}

/** Any document must have the DTD's first element as its root. */
export function relaxNg(dtd: string): string {
  const declared = [...dtd.matchAll(/<!ELEMENT\s+(\w+)\s+(\([^>]*)>/g)];
  const definitions = declared.map(([, name = "", model = ""]) => {
    const inside = attributes(dtd, name) + pattern(model);
    return `<define name="${name}"><element name="${name}">${inside}</element></define>`;
  });
  return (
    `<grammar xmlns="http://relaxng.org/ns/structure/1.0">` +
    `<start><ref name="${declared[0]?.[1]}"/></start>${definitions.join("")}</grammar>`
  );
}

/** The attributes of an element, each with the values that it may have. */
function attributes(dtd: string, element: string): string {
  const list = new RegExp(
    `<!ATTLIST\\s+${element}\\s+(\\w+)\\s+\\(([^)]*)\\)\\s+(#REQUIRED|"[^"]*")>`,
    "g",
  );
  const declared = [...dtd.matchAll(list)].map(([, name = "", values = "", use]) => {
    const choices = values.split("|").map((value) => `<value>${value.trim()}</value>`);
    const attribute = `<attribute name="${name}"><choice>${choices.join("")}</choice></attribute>`;
    return use === "#REQUIRED" ? attribute : `<optional>${attribute}</optional>`;
  });
  return declared.join("");
}

const repeats: Record<string, string> = { "?": "optional", "*": "zeroOrMore", "+": "oneOrMore" };

/** A content model, such as `(A, (B | C)?, D+)`, as a pattern. */
function pattern(model: string): string {
  const tokens = model.match(/#?\w+|[(),|?*+]/g) ?? [];
  let next = 0;

  function particle(): string {
    const token = tokens[next++] ?? "";
    const inner = token === "(" ? group() : token === "#PCDATA" ? "<text/>" : ref(token);
    const repeat = repeats[tokens[next] ?? ""];
    if (repeat === undefined) return inner;
    next++;
    return `<${repeat}>${inner}</${repeat}>`;
  }

  function group(): string {
    const parts = [particle()];
    let kind = "group";
    while (tokens[next] !== ")") {
      kind = tokens[next++] === "|" ? "choice" : "group";
      parts.push(particle());
    }
    next++;
    return `<${kind}>${parts.join("")}</${kind}>`;
  }

  return particle();
}

function ref(name: string): string {
  return `<ref name="${name}"/>`;
}
