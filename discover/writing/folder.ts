/** Writes a project into a folder. It only overwrites what discovery itself has written. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { journalFile } from "../reading/journal.js";
import type { Files } from "./project-files.js";

/** Lists the files written to a folder, each with a hash of its text. */
const manifest = ".discover.json";

/**
 * Requires that writing a project into the folder loses nobody's work.
 *
 * @throws Error that says what is in the way.
 */
export function requireFree(folder: string): void {
  if (!existsSync(folder)) return;
  const others = readdirSync(folder).filter((name) => name !== journalFile);
  if (others.length === 0) return;
  const written = readManifest(folder);
  if (!written) {
    throw new Error(`${folder} isn't empty: give another folder, or --force to write into it.`);
  }
  const changed = Object.entries(written)
    .filter(([name, hash]) => hashOf(path.join(folder, name)) !== hash)
    .map(([name]) => name);
  if (changed.length === 0) return;
  const names = changed.slice(0, 5).join(", ") + (changed.length > 5 ? " and more" : "");
  throw new Error(
    `${folder} has changed since it was written (${names}): give another folder, or --force to ` +
      "overwrite it.",
  );
}

/** Writes the files, and removes those of an earlier project that this one lacks. */
export function writeProject(folder: string, files: Files): void {
  for (const name of Object.keys(readManifest(folder) ?? {})) {
    if (!files.has(name)) rmSync(path.join(folder, name), { force: true });
  }
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const hashes = [...files].map(([name, text]) => [name, hashOfText(text)]);
  writeFileSync(
    path.join(folder, manifest),
    `${JSON.stringify({ files: Object.fromEntries(hashes) as object }, undefined, 2)}\n`,
  );
}

function readManifest(folder: string): Readonly<Record<string, string>> | undefined {
  const file = path.join(folder, manifest);
  if (!existsSync(file)) return undefined;
  try {
    const { files } = JSON.parse(readFileSync(file, "utf8")) as { files?: Record<string, string> };
    // Only files inside the folder are ours to remove.
    const isInside = (name: string) => path.join("/", name) === `/${name}`;
    return Object.keys(files ?? {}).every(isInside) ? files : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(file: string): string | undefined {
  return existsSync(file) ? hashOfText(readFileSync(file, "utf8")) : undefined;
}

function hashOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
