/** Values that look like what they stand for, so that examples can be read. */
import type { Field, Group, TextField } from "../../provider/catalog/field.js";
import { completed } from "./solver.js";

/** The first of a field's samples. */
export function sample(type: Group, name: string): unknown {
  return samples(type, name)[0];
}

/** Values that the field takes: all that there are, if they are few. */
export function samples(type: Group, name: string): unknown[] {
  const field = type.fields[name];
  if (!field) throw new Error(`There is no field ${name}`);
  if (name === "title" && "title" in type) return [`${String(type.title)} in Berlin`];
  return valuesOf(name, field);
}

function valuesOf(name: string, field: Field): unknown[] {
  switch (field.kind) {
    case "text":
      return [field.example ?? textOf(name, field)];
    case "flag":
      // What isn't the default shows more.
      return field.default === true ? [false, true] : [true, false];
    case "integer":
      return [field.example === undefined ? integerOf(name, field) : Number(field.example)];
    case "choice":
      // An empty choice counts as none.
      return field.choices.filter((choice) => choice !== "");
    case "list":
      return [field.example === undefined ? listOf(name) : field.example.split(",")];
    case "addresses":
      return [["10.10.10.0/28", "10.10.20.7-10.10.20.9"]];
    case "group":
      return [completed(field, {})];
    case "items":
      return [[completed(field, {})]];
  }
}

function integerOf(name: string, { min = 0, max = Infinity }: { min?: number; max?: number }) {
  const usual = /port$/i.test(name) ? 8443 : 1;
  return Math.min(max, Math.max(min, usual));
}

function listOf(name: string): string[] {
  return /strings$/i.test(name) ? ["read-berlin"] : ["one.example.com", "two.example.com"];
}

const pem = (what: string) => `-----BEGIN ${what}-----\nMIIBVgIBADANBgkq\n-----END ${what}-----`;

/** By what names end or begin with; the first that fits the field's limits is taken. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^comments$/, "Managed by Pulumi"],
  [/(cert|certificate)$/i, pem("CERTIFICATE")],
  [/(privatekey|clientkey|accesskey)$/i, pem("PRIVATE KEY")],
  [/url$/i, "https://vault.example.com/api"],
  [/address$/i, "192.0.2.17"],
  [/^username$/, "svc-qualys"],
  [/^username$/, "svc-qualys@berlin.example.com"],
  [/username$/i, "svc-qualys"],
  [/(password|passphrase|pwd)$/i, "correct horse battery"],
  [/(domain|vhost)$/i, "corp.example.com"],
  [/engineId$/i, "80001f8880e9630000d61ff449"],
  [/^win.*(dir|home|path|file)$/i, "C:\\Program Files\\Example"],
  [/windows$/i, "C:\\Program Files\\Example"],
  [/^(unix|install|conf|base|instance|pgsqlunix|mssqlunix).*$/i, "/opt/example/current"],
  [/serviceType$/i, "Windows"],
  [/(secretName|file)$/i, "svc-qualys"],
  [/folder$/i, "Berlin/Scanners"],
  [/path$/i, "berlin/scanners"],
  [/^apiVersion$/, "v2.12"],
];

function textOf(name: string, field: TextField): string {
  const words = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const candidates = texts.filter(([pattern]) => pattern.test(name)).map(([, text]) => text);
  const found = [...candidates, `the-${words}`, words, "sample"].find((text) => fits(field, text));
  if (found !== undefined) return found;
  throw new Error(`No sample fits ${name}: add one`);
}

function fits({ max = Infinity, pattern }: TextField, text: string): boolean {
  return text.length <= max && (!pattern || new RegExp(pattern.regex, "u").test(text));
}
