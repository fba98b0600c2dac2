/**
 * Generates files from the catalog: the SDK's classes, schema.json, the reference pages and the
 * README's table. With `--check`, it writes nothing and fails if a committed file is stale.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as prettier from "prettier";
import { resourceTypes } from "../provider/catalog/index.js";
import type { ResourceType } from "../provider/catalog/resource-type.js";
import { documentationFiles } from "./generate/docs.js";
import { examples } from "./generate/docs/examples.js";
import { lookupTypeFiles } from "./generate/lookup-types.js";
import { packageSchema } from "./generate/package-schema.js";
import { readme } from "./generate/readme.js";
import { sdkFiles } from "./generate/sdk.js";

const generatedFolders = ["sdk/auth", "sdk/vault", "docs/auth", "docs/vault"];

async function main(checkOnly: boolean): Promise<void> {
  const files = new Map([
    ...sdkFiles(await programs()),
    ...lookupTypeFiles(),
    ...documentationFiles(),
    ["schema.json", packageSchema()],
    ["README.md", readme()],
  ]);
  const stale: string[] = [];
  for (const [path, text] of files) {
    const formatted = await format(path, text);
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

/**
 * Returns the programs of the reference pages. Links are dropped, since they only work between
 * pages.
 */
async function programs(): Promise<Map<ResourceType, string>> {
  const all = resourceTypes.map(async (type): Promise<[ResourceType, string]> => {
    const text = examples(type).programs.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
    return [type, (await format("example.md", text)).trimEnd()];
  });
  return new Map(await Promise.all(all));
}

async function format(path: string, text: string): Promise<string> {
  const options = await prettier.resolveConfig(path);
  return prettier.format(text, { ...options, filepath: path });
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
