/** Programs in all forms that Pulumi runs, each with one record. */
import { expect } from "chai";
import path from "node:path";
import { writeFiles } from "../stack/write-files.js";
import { quick, type Project } from "./project.js";

const record = `new qualys.auth.WindowsRecord("servers", {
  ...{ title: "Servers", username: "scanner", password: "a password", ips: ["10.9.0.1"] },
});
`;

const asModule = `import * as qualys from "pulumi-qualys";\n${record}`;
const asScript = `const qualys = require("pulumi-qualys");\n${record}`;

export interface Program {
  readonly title: string;
  readonly folder: string;
  readonly files: Readonly<Record<string, unknown>>;
}

/** Each belongs in its own folder, in a project that has the packages. */
export const programs: readonly Program[] = [
  {
    title: "JavaScript as a script",
    folder: "script",
    files: { "package.json": { name: "script" }, "index.js": asScript },
  },
  {
    title: "JavaScript as an ES module",
    folder: "module",
    files: { "package.json": { name: "module", type: "module" }, "index.js": asModule },
  },
  {
    title: "TypeScript as an ES module",
    // Before Node 22, Pulumi needs the project to have ts-node too.
    folder: "typescript-module",
    files: {
      "package.json": { name: "typescript-module", type: "module", main: "index.ts" },
      "index.ts": asModule,
      "tsconfig.json": {
        compilerOptions: { strict: true, target: "es2022", module: "nodenext", skipLibCheck: true },
      },
    },
  },
  {
    title: "with `main:` in Pulumi.yaml",
    folder: "with-main",
    files: {
      "Pulumi.yaml": "name: with-main\nruntime: nodejs\nmain: program\n",
      "program/package.json": { name: "with-main" },
      "program/index.js": asScript,
    },
  },
];

/**
 * Takes the program in the folder through its lifecycle: it creates something, changes nothing, and
 * destroys it.
 */
export async function tryOut(
  project: Project,
  folder: string,
  files: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { simulator } = project;
  const succeed = (...args: string[]) => project.succeed(args, { cwd: folder, ...quick });
  const name = path.basename(folder);
  writeFiles(folder, { "Pulumi.yaml": `name: ${name}\nruntime: nodejs\n`, ...files });
  await succeed("stack", "init", "test");
  await succeed("up", "--yes", "--skip-preview");
  expect(simulator.records("windows")).to.have.length(1);
  await succeed("preview", "--expect-no-changes");
  await succeed("destroy", "--yes", "--skip-preview");
  expect(simulator.records("windows")).to.deep.equal([]);
  await succeed("stack", "rm", "test", "--yes");
}
