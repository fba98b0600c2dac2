/** Runs `pulumi-qualys discover`, and says what came of it. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { discover, type Discovery } from "../discover/discover.js";
import { typeOf, type Found } from "../discover/found.js";
import { Journal, journalFile } from "../discover/reading/journal.js";
import type { Filters } from "../discover/reading/selection.js";
import { readManaged } from "../discover/stack-state.js";
import { requireFree, writeProject } from "../discover/writing/folder.js";
import { importFile } from "../discover/writing/import-file.js";
import { projectFiles } from "../discover/writing/project-files.js";
import { inOneLine } from "../provider/api/masking/one-line.js";
import { readConnection } from "../provider/config/connection.js";
import type { Settings } from "../provider/config/settings.js";
import { connect, readSettings } from "./connection.js";
import { showProgress } from "./progress.js";
import { runPulumi } from "./run-pulumi.js";

export interface Purpose {
  readonly out: string | undefined;
  readonly importFile: string | undefined;
  readonly stack: string | undefined;
  readonly state: string | undefined;
  readonly force: boolean;
}

export async function runDiscovery(purpose: Purpose, filters: Filters): Promise<void> {
  const { out } = purpose;
  if (out !== undefined && !purpose.force) requireFree(out);
  const managed = await readStack(purpose);
  const settings = await readSettings(purpose.stack);
  const progress = await showProgress(process.stderr);
  const client = connect(settings, {}, progress.say);
  const place =
    out === undefined
      ? purpose.importFile && `${purpose.importFile}.partial`
      : path.join(out, journalFile);
  const journal = new Journal(place, sourceOf(settings));
  const discovery = await discover(client, filters, managed ?? new Set(), journal, progress)
    .catch((error: unknown) => {
      throw journal.size > 0 && place ? withAdvice(error, place) : error;
    })
    .finally(() => progress.end());
  if (purpose.importFile !== undefined)
    writeFileSync(purpose.importFile, importFile(discovery.found));
  if (out !== undefined) {
    writeProject(out, projectFiles(out, discovery.found, discovery, ownVersions()));
  }
  journal.remove();
  process.stdout.write(summary(discovery, purpose));
}

/** What the stack has, as `keyIn` names it; undefined when none is given. */
async function readStack({ stack, state }: Purpose): Promise<ReadonlySet<string> | undefined> {
  if (stack === undefined && state === undefined) return undefined;
  const text =
    stack === undefined
      ? readFileSync(state ?? "", "utf8")
      : await runPulumi(["stack", "export"], stack, "export the state");
  try {
    return readManaged(text);
  } catch (error) {
    throw new Error(`"${stack ?? state}" ${(error as Error).message}.`);
  }
}

/** What is read, by whom, and by which version: other answers have nothing to do with it. */
function sourceOf(settings: Settings): string {
  const place = readConnection(settings);
  const source =
    "simulator" in place
      ? [place.stateFile]
      : [
          place.url,
          "username" in place ? place.username : "",
          "clientId" in place ? place.clientId : "",
        ];
  const text = [ownVersions().package, ...source].join(" ");
  return createHash("sha256").update(text).digest("hex");
}

function withAdvice(error: unknown, place: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(
    `${message}. What was read until then is in ${place}: run the command again to go on.`,
  );
}

function ownVersions() {
  const file = require.resolve("pulumi-qualys/package.json");
  const { version, peerDependencies } = JSON.parse(readFileSync(file, "utf8")) as {
    version: string;
    peerDependencies: Readonly<Record<string, string>>;
  };
  return { package: version, pulumi: peerDependencies["@pulumi/pulumi"] ?? "*" };
}

function summary(discovery: Discovery, { out, importFile, stack, state }: Purpose): string {
  const { found, problems, unknown } = discovery;
  const lines: string[] = [];
  if (stack !== undefined || state !== undefined) {
    lines.push(`${count(found)} at Qualys, but not in the stack${found.length > 0 ? ":" : "."}`);
    lines.push(...found.map(line));
  }
  if (importFile !== undefined) lines.push(`Wrote ${count(found)} to ${importFile}.`);
  if (out !== undefined) {
    const settings = found.reduce((sum, { withheld }) => sum + withheld.length, 0);
    lines.push(
      `Wrote ${count(found)} to ${out}. Qualys doesn't tell ${settings.toLocaleString("en")} of their ` +
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
