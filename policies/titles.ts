import { createContext, Script, type Context } from "node:vm";
import type { ResourceType } from "../provider/catalog/resource-type.js";
import type { Rule } from "./rule.js";

export interface TitleSettings {
  /** JavaScript regular expression, with flag `u`, for some part of a record's title. */
  records?: string;
  /** The same for titles of vaults. */
  vaults?: string;
}

/** How long a pattern may take on a title. Some never finish on what they don't match. */
const matchMilliseconds = 250;

export const titles: Rule<TitleSettings> = {
  name: "qualys-titles",
  description: "Titles are written as agreed.",
  severity: "low",
  settings: {
    records: { type: "string", description: "Regular expression that titles of records match." },
    vaults: { type: "string", description: "Regular expression that titles of vaults match." },
  },
  complaint(settings) {
    const { records, vaults } = settings;
    if (records === undefined && vaults === undefined) return "give `records`, `vaults`, or both";
    for (const name of ["records", "vaults"] as const) {
      const pattern = settings[name];
      const wrong = pattern === undefined ? undefined : explainMistake(pattern);
      if (wrong) return `\`${name}\` is not a regular expression: ${wrong}`;
    }
    return undefined;
  },
  concerns: (type, settings) => pickPattern(type, settings) !== undefined,
  *judge({ type, inputs }, settings) {
    const pattern = pickPattern(type, settings) ?? "";
    const { title } = inputs;
    if (typeof title !== "string") return;
    const found = matches(pattern, title);
    if (found === "too slow")
      yield `The pattern ${pattern} takes too long on \`title\`. Write it without nested repetition.`;
    else if (!found) yield `\`title\` doesn't match ${pattern}. Rename the ${type.kind}.`;
  },
};

function pickPattern({ kind }: ResourceType, { records, vaults }: TitleSettings) {
  return kind === "record" ? records : vaults;
}

function explainMistake(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const script = new Script('new RegExp(pattern, "u").test(title)');
let context: Context | undefined;

function matches(pattern: string, title: string): boolean | "too slow" {
  context ??= createContext();
  Object.assign(context, { pattern, title });
  try {
    return script.runInContext(context, { timeout: matchMilliseconds }) === true;
  } catch {
    return "too slow";
  }
}
