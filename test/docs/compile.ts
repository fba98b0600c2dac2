import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { repository } from "../stack/stack-folder.js";
import { writeFiles } from "../stack/write-files.js";

/** Returns the TypeScript of a page, by a name for its file. */
export function programsOf(page: string): [string, string][] {
  const blocks = readFileSync(page, "utf8").matchAll(/^```ts\n([^]*?)^```$/gm);
  const name = path.relative(repository, page);
  return [...blocks].map(([, text = ""], index) => [`${name}.${index}.ts`, text]);
}

const compiler = path.join(repository, "node_modules/@typescript/native/bin/tsc");
const options = "--noEmit --strict --skipLibCheck --target es2022 --module nodenext".split(" ");

/**
 * Returns what TypeScript finds wrong with programs that use the package as it is built; empty if
 * nothing.
 *
 * @param programs their texts, by the names of their files.
 */
export function complaintsAbout(programs: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "pulumi-qualys-"));
  try {
    symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"));
    writeFiles(folder, Object.fromEntries(programs));
    const args = [compiler, ...options, "--types", "", ...programs.keys()];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
