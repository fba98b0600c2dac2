/** The functions in a program that read withheld values from the stack's configuration. */
import type { Field } from "../../provider/catalog/field.js";
import type { Constant } from "./program.js";

const file = "withheld";

/** Returns the function for a field: one that reads plain text, or one that reads JSON. */
export function readerOf({ kind, secret }: Field): Constant {
  const isText = kind === "text" || kind === "choice";
  return { name: `${secret ? "secret" : "setting"}${isText ? "" : "Object"}`, file };
}

/** The file with the functions. */
export const withheldFile = `// Reads secrets, and arguments that Qualys doesn't report, from the stack's
// configuration. What isn't set there is left out, which \`adopt: true\` allows,
// and Qualys keeps its value. README.md lists all of them.
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

export function secret<T = string>(key: string): pulumi.Output<T> {
  return asRequired(config.getSecret(key));
}

export function secretObject<T>(key: string): pulumi.Output<T> {
  return asRequired(config.getSecretObject(key));
}

export function setting<T = string>(key: string): T {
  return asRequired(config.get(key));
}

export function settingObject<T>(key: string): T {
  return asRequired(config.getObject(key));
}

/** The types of arguments require some, although \`adopt: true\` allows leaving them out. */
function asRequired<T>(value: unknown): T {
  return value as T;
}
`;
