import { expect } from "chai";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { journalFile } from "../../../discover/reading/journal.js";
import { requireFree, writeProject } from "../../../discover/writing/folder.js";

describe("a project's folder", () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "discover-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const first = new Map([
    ["index.ts", "1"],
    ["auth/windows-record.ts", "2"],
  ]);

  it("may be new, empty, or have what an earlier run read", () => {
    requireFree(at("new"));
    requireFree(folder);
    writeFileSync(at(journalFile), "");
    requireFree(folder);
  });

  it("isn't written to while it has somebody's files", () => {
    writeFileSync(at("notes.txt"), "mine");
    expect(() => requireFree(folder)).to.throw(/isn't empty.*--force/);
  });

  it("is overwritten while its files are unchanged, beside other files", () => {
    writeProject(folder, first);
    mkdirSync(at("node_modules"));
    writeFileSync(at("Pulumi.dev.yaml"), "mine");
    requireFree(folder);
    writeProject(folder, new Map([["index.ts", "3"]]));
    expect(readFileSync(at("index.ts"), "utf8")).to.equal("3");
    expect(existsSync(at("auth/windows-record.ts"))).to.equal(false);
    expect(readFileSync(at("Pulumi.dev.yaml"), "utf8")).to.equal("mine");
  });

  it("isn't overwritten if a file has changed, and the error says which", () => {
    writeProject(folder, first);
    writeFileSync(at("auth/windows-record.ts"), "mine");
    expect(() => requireFree(folder)).to.throw(/auth\/windows-record\.ts.*--force/);
    rmSync(at("auth/windows-record.ts"));
    expect(() => requireFree(folder)).to.throw(/auth\/windows-record\.ts/);
  });

  it("loses nothing outside of it, whatever its list of files says", () => {
    writeFileSync(at("kept"), "mine");
    mkdirSync(at("project"));
    const files = { "../kept": "a hash" };
    writeFileSync(at("project/.discover.json"), JSON.stringify({ files }));
    expect(() => requireFree(at("project"))).to.throw(/isn't empty/);
    writeProject(at("project"), first);
    expect(existsSync(at("kept"))).to.equal(true);
  });
});
