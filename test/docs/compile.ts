import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Returns the TypeScript of a page, by the file that it could be in. */
export function programsOf(page: string): [string, string][] {
  const blocks = readFileSync(page, "utf8").matchAll(/^```ts\n([^]*?)^```$/gm);
  return [...blocks].map(([, text = ""], index) => [path.resolve(`${page}.${index}.ts`), text]);
}

/**
 * Returns what TypeScript finds wrong with programs that use the package as it is built; empty if
 * nothing.
 *
 * @param programs their texts, by the files that they could be in.
 */
export function complaintsAbout(programs: ReadonlyMap<string, string>): string {
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
  return ts.formatDiagnostics(found, { ...host, getNewLine: () => "\n" });
}
