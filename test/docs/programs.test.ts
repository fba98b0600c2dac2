import { expect } from "chai";
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { resourceTypes } from "../../provider/catalog/index.js";
import { pageOf } from "../../scripts/generate/docs.js";

/** The TypeScript of a page, by the file that it could be in. */
function programsOf(page: string): [string, string][] {
  const blocks = readFileSync(page, "utf8").matchAll(/^```ts\n([^]*?)^```$/gm);
  return [...blocks].map(([, text = ""], index) => [path.resolve(`${page}.${index}.ts`), text]);
}

describe("the programs of the reference", function () {
  this.timeout(120_000);

  it("are correct TypeScript for the package as it is built", () => {
    const programs = new Map(resourceTypes.flatMap((type) => programsOf(pageOf(type))));
    expect(programs.size).to.be.greaterThan(resourceTypes.length);
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const files = ts.createCompilerHost(options);
    host.readFile = (name) => programs.get(name) ?? files.readFile(name);
    host.fileExists = (name) => programs.has(name) || files.fileExists(name);
    host.getSourceFile = (name, how) => {
      const text = programs.get(name);
      return text === undefined
        ? files.getSourceFile(name, how)
        : ts.createSourceFile(name, text, how);
    };
    const found = ts.getPreEmitDiagnostics(ts.createProgram([...programs.keys()], options, host));
    expect(ts.formatDiagnostics(found, { ...host, getNewLine: () => "\n" })).to.equal("");
  });
});
