/** What `pulumi-qualys discover` prints at the end. */
import type { Discovery } from "../discover/discover.js";
import { typeOf, type Found } from "../discover/found.js";
import { selectImportable } from "../discover/writing/import-file.js";
import { inOneLine } from "../provider/api/masking/one-line.js";

/** What a discovery is for. */
export interface Purpose {
  readonly out: string | undefined;
  readonly importFile: string | undefined;
  readonly stack: string | undefined;
  readonly state: string | undefined;
  readonly force: boolean;
}

export function summarize(
  discovery: Discovery,
  { out, importFile, stack, state }: Purpose,
): string {
  const { found, problems, unknown, unread } = discovery;
  const lines: string[] = [];
  if (stack !== undefined || state !== undefined) {
    lines.push(`${count(found)} at Qualys, but not in the stack${found.length > 0 ? ":" : "."}`);
    lines.push(...found.map(line));
  }
  if (importFile !== undefined)
    lines.push(`Wrote ${count(selectImportable(found))} to ${importFile}.`);
  if (out !== undefined) {
    const settings = found.reduce((sum, { withheld }) => sum + withheld.length, 0);
    lines.push(
      `Wrote ${count(found)} to ${out}. Qualys doesn't report ${settings.toLocaleString("en")} of their ` +
        "arguments, such as passwords: README.md there says how to set them, and what to do next.",
    );
  }
  if (problems.length > 0) {
    lines.push("", `${count(problems)} can't be in a program:`);
    lines.push(...problems.map((one) => `${line(one)}: ${inOneLine(one.problem ?? "")}`));
  }
  for (const [type, number] of Object.entries(unknown)) {
    lines.push(
      `${number.toLocaleString("en")} of the type "${inOneLine(type)}", which this version doesn't know`,
    );
  }
  if (unread.length > 0) {
    lines.push("", "This is incomplete. What couldn't be read:");
    lines.push(...unread.map(({ what, reason }) => `  ${what}: ${inOneLine(reason)}`));
  }
  return `${lines.join("\n")}\n`;
}

function line(found: Found): string {
  return `  ${found.key} ${inOneLine(found.id)} "${inOneLine(found.title)}"`;
}

/** `3 records and 1 vault`. */
function count(found: readonly Found[]): string {
  const vaults = found.filter((one) => typeOf(one).kind === "vault").length;
  const parts = [plural(found.length - vaults, "record"), plural(vaults, "vault")];
  return parts.join(" and ");
}

function plural(number: number, word: string): string {
  return `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
}
