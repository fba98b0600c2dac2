import { expect } from "chai";
import { readFileSync } from "node:fs";
import path from "node:path";
import { resourceTypes } from "../../provider/catalog/index.js";
import { pageOf } from "../../scripts/generate/docs.js";
import { complaintsAbout } from "./compile.js";

/** The TypeScript of a page, by the file that it could be in. */
function programsOf(page: string): [string, string][] {
  const blocks = readFileSync(page, "utf8").matchAll(/^```ts\n([^]*?)^```$/gm);
  return [...blocks].map(([, text = ""], index) => [path.resolve(`${page}.${index}.ts`), text]);
}

describe("the programs of the reference", function () {
  this.timeout(120_000);

  it("are correct TypeScript for the package as it is built", () => {
    const pages = [...resourceTypes.map(pageOf), "docs/policies.md"];
    const programs = new Map(pages.flatMap(programsOf));
    expect(programs.size).to.be.greaterThan(pages.length);
    expect(complaintsAbout(programs)).to.equal("");
  });
});
