/** Forms in which a server, or what is in front of it, may return a text. */

/** Writes a text in another form. */
export type Encode = (text: string) => string;

const each = (text: string, write: (character: string) => string) =>
  Array.from(text).map(write).join("");

const codeUnits = (text: string) => text.split("").map((unit) => unit.charCodeAt(0));

const percent: Encode = (text) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

const form: Encode = (text) => new URLSearchParams({ password: text }).toString();

const json: Encode = (text) => JSON.stringify(text).slice(1, -1);

const named: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "#": "&num;" },
  ...{ "%": "&percnt;", "!": "&excl;", "(": "&lpar;", é: "&eacute;" },
};

const xml: Encode = (text) => each(text, (character) => named[character] ?? character);

const base64: Encode = (text) => Buffer.from(text).toString("base64");

const hexadecimal: Encode = (text) => Buffer.from(text).toString("hex");

/** By their usual names. */
export const encodings: Readonly<Record<string, Encode>> = {
  "plain text": (text) => text,
  "upper case": (text) => text.toUpperCase(),
  "lower case": (text) => text.toLowerCase(),
  "form text": form,
  "form text in lower case": (text) => form(text).toLowerCase(),
  "form text with %20": encodeURIComponent,
  "form text of form text": (text) => form(form(text)),
  "percent signs throughout": percent,
  "a JSON string": json,
  "a JSON string in a JSON string": (text) => json(json(text)),
  "XML with named entities": xml,
  "XML with decimal entities": (text) => each(text, (one) => `&#${one.codePointAt(0) ?? 0};`),
  "XML with hexadecimal entities": (text) =>
    each(text, (one) => `&#x${(one.codePointAt(0) ?? 0).toString(16)};`),
  "XML of XML": (text) => xml(xml(text)),
  "Unicode escapes": (text) =>
    codeUnits(text)
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  "backslashes before signs": (text) => text.replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`),
  "escaped bytes": (text) => percent(text).replaceAll("%", String.raw`\x`),
  base64: base64,
  "base64 for URLs": (text) => Buffer.from(text).toString("base64url"),
  "base64 in capitals": (text) => base64(text).toUpperCase(),
  "base64 in form text": (text) => form(base64(text)),
  "base64 of form text": (text) => base64(form(text)),
  "base64 of more": (text) => base64(`user:${text}\n`),
  "base64 in lines": (text) => base64(`${"x".repeat(53)}${text}`).replaceAll(/.{64}/g, "$&\n"),
  hexadecimal: hexadecimal,
  "hexadecimal in capitals": (text) => hexadecimal(text).toUpperCase(),
  "hexadecimal with colons": (text) => hexadecimal(text).replaceAll(/..(?=.)/g, "$&:"),
  "form text in JSON in XML": (text) => xml(json(form(text))),
};
