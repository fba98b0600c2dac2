/** Runs `pulumi-qualys discover` and prints the result. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { discover } from "../discover/discover.js";
import { Journal, journalFile } from "../discover/reading/journal.js";
import type { Filters } from "../discover/reading/selection.js";
import { readManaged } from "../discover/stack-state.js";
import { requireFree, writeProject } from "../discover/writing/folder.js";
import { composeImportFile, selectImportable } from "../discover/writing/import-file.js";
import { composeProject } from "../discover/writing/project-files.js";
import { readOwnPackage } from "../provider/own-package.js";
import { readConnection } from "../provider/config/connection.js";
import type { Settings } from "../provider/config/settings.js";
import { connect, readSettings } from "./connection.js";
import { summarize, type Purpose } from "./discover-summary.js";
import { incomplete } from "./exit-codes.js";
import { explainError } from "./explain-error.js";
import { showProgress } from "./progress.js";
import { runPulumi } from "./run-pulumi.js";

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
      const next =
        place !== undefined && journal.size > 0
          ? `What was read until then is in ${place}: run the command again to continue.`
          : undefined;
      throw explainError(error, "can't read the subscription", next);
    })
    .finally(() => progress.end());
  if (purpose.importFile !== undefined) {
    writeFileSync(purpose.importFile, composeImportFile(selectImportable(discovery.found)));
  }
  if (out !== undefined) {
    writeProject(out, composeProject(out, discovery.found, discovery, ownVersions()));
  }
  journal.remove();
  process.stdout.write(summarize(discovery, purpose));
  if (discovery.unread.length > 0) process.exitCode = incomplete;
}

/** Returns what the stack already has, as `keyIn` names it; undefined if no stack is given. */
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

/** Identifies what is read, by whom, and with which version, so that no other journal is used. */
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

function ownVersions() {
  const { version, peerDependencies } = readOwnPackage();
  return { package: version, pulumi: peerDependencies["@pulumi/pulumi"] ?? "*" };
}
