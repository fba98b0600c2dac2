/**
 * Writes what follows from the catalog: the SDK's classes, schema.json, the reference pages and the
 * README's table. With `--check` it only tells whether the committed files are up to date, and fails
 * when they aren't.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as prettier from "prettier";
import { documentationFiles } from "./generate/docs.js";
import { lookupTypeFiles } from "./generate/lookup-types.js";
import { packageSchema } from "./generate/package-schema.js";
import { readme } from "./generate/readme.js";
import { sdkFiles } from "./generate/sdk.js";

const generatedFolders = ["sdk/auth", "sdk/vault", "docs/auth", "docs/vault"];

async function main(checkOnly: boolean): Promise<void> {
  const files = new Map([
    ...sdkFiles(),
    ...lookupTypeFiles(),
    ...documentationFiles(),
    ["schema.json", packageSchema()],
    ["README.md", readme()],
  ]);
  const stale: string[] = [];
  for (const [path, text] of files) {
    const options = await prettier.resolveConfig(path);
    const formatted = await prettier.format(text, { ...options, filepath: path });
    if (contents(path) === formatted) continue;
    stale.push(path);
    if (checkOnly) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, formatted);
  }
  for (const path of generatedFolders.flatMap(filesIn).filter((path) => !files.has(path))) {
    stale.push(path);
    if (!checkOnly) rmSync(path);
  }
  if (checkOnly && stale.length > 0) {
    console.error(`Generated files are stale, run npm run generate:\n  ${stale.join("\n  ")}`);
    process.exitCode = 1;
  }
}

function contents(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

void main(process.argv.includes("--check"));
