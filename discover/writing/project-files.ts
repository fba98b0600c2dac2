/** The files of a project that declares what was found. */
import path from "node:path";
import type { Found } from "../found.js";
import { journalFile } from "../reading/journal.js";
import { withheldFile } from "./config-readers.js";
import { toKebab } from "./names.js";
import { fileFor, planProgram } from "./program.js";
import { composeReadme, type Omissions } from "./readme.js";
import { composeSharedFile, composeTypeFile } from "./type-file.js";

/** The text of each file, by its path relative to the project's folder. */
export type Files = ReadonlyMap<string, string>;

/** The versions of what the project depends on. */
export interface Versions {
  readonly package: string;
  readonly pulumi: string;
}

/**
 * @param found what the project declares, ordered by type and ID.
 * @param omissions what it doesn't declare.
 */
export function composeProject(
  folder: string,
  found: readonly Found[],
  omissions: Omissions,
  versions: Versions,
): Files {
  const program = planProgram(found);
  const name = path.basename(path.resolve(folder)).replaceAll(/[^\w.-]/g, "-");
  const sources = new Map<string, string>();
  for (const group of program.byType) {
    const [first, ...others] = group;
    if (first) sources.set(fileFor(first), composeTypeFile([first, ...others], program));
  }
  const shared = [...program.shared.values()];
  return new Map([
    ["Pulumi.yaml", pulumiFile(name)],
    ["package.json", packageFile(name, versions)],
    ["tsconfig.json", compilerFile],
    [".gitignore", `node_modules/\n${journalFile}\n`],
    ["README.md", composeReadme(program, omissions)],
    ["index.ts", [...sources.keys()].map((file) => `import "./${file}";\n`).join("")],
    ["withheld.ts", withheldFile],
    ...(shared.length > 0 ? [["shared.ts", composeSharedFile(shared)] as const] : []),
    ...[...sources].map(([file, text]) => [`${file}.ts`, text] as const),
  ]);
}

function pulumiFile(name: string): string {
  return `name: ${JSON.stringify(name)}
description: Authentication records and vaults at Qualys
runtime: nodejs
`;
}

function packageFile(name: string, versions: Versions): string {
  return json({
    name: toKebab(name) || "qualys",
    private: true,
    main: "index.ts",
    dependencies: {
      "@pulumi/pulumi": versions.pulumi,
      "pulumi-qualys": `^${versions.package}`,
    },
    devDependencies: { "@types/node": "^20", typescript: "^5" },
  });
}

const compilerFile = `{
  "compilerOptions": {
    "strict": true,
    "target": "es2022",
    "module": "nodenext",
    "types": ["node"],
    "skipLibCheck": true,
    "noEmit": true
  }
}
`;

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
