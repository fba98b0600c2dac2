/** Checks documents against the DTDs in `dtd/`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns what is wrong with a document by the DTD in `dtd/<file>`. */
export async function errorsBy(file: string, xml: string): Promise<string[]> {
  return errorsByText(read(file), xml);
}

/**
 * Returns what is wrong with a list of records by the DTD of one of them, `dtd/records/<type>.dtd`.
 */
export async function errorsByRecord(type: string, xml: string): Promise<string[]> {
  const element = `AUTH_${type.toUpperCase()}`;
  const list = read("record-list.dtd").replaceAll("AUTH_TYPE", element);
  return errorsByText(list + read(`records/${type}.dtd`), xml);
}

/** Returns what is wrong with a document by a DTD, whose first element must be the root. */
export async function errorsByText(text: string, xml: string): Promise<string[]> {
  const { DtdValidator, XmlDocument, XmlDtd, XmlLibError } = await import("libxml2-wasm");
  const [, first] = /<!ELEMENT\s+(\w+)/.exec(text) ?? [];
  const dtd = XmlDtd.fromString(text);
  const validator = new DtdValidator(dtd);
  try {
    const document = XmlDocument.fromString(xml);
    validator.validate(document);
    const { name } = document.root;
    document.dispose();
    return name === first ? [] : [`The root is ${name}, not ${String(first)}`];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ message }) => message);
    throw error;
  } finally {
    validator.dispose();
  }
}

function read(file: string): string {
  return readFileSync(join(__dirname, "dtd", file), "utf8");
}
