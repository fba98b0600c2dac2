import { expect } from "chai";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { advice } from "../../provider/api/errors.js";
import { settingNames } from "../../provider/config/settings.js";
import { complaintsAbout, programsOf } from "./compile.js";

const folder = "docs/guide";
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const textOf = (page: string) => readFileSync(path.join(folder, page), "utf8");

describe("the guide", function () {
  this.timeout(120_000);

  it("links each of its pages in reading order", () => {
    const linked = [...textOf("README.md").matchAll(/^\d+\. \[.*\]\((.*\.md)\)/gm)];
    expect(linked.map(([, page]) => page)).to.have.members(
      pages.filter((page) => page !== "README.md"),
    );
  });

  for (const page of pages) {
    it(`has no dead link in ${page}`, () => {
      const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = ""]) => to);
      expect(links.filter((to) => !existsSync(path.join(folder, to)))).to.deep.equal([]);
    });
  }

  it("has programs that are correct TypeScript for the package as it is built", () => {
    const programs = pages.flatMap((page) => programsOf(path.join(folder, page)));
    expect(programs.length).to.be.greaterThan(4);
    expect(complaintsAbout(new Map(programs))).to.equal("");
  });

  it("says what to do about each code that we give advice on", () => {
    for (const code of Object.keys(advice)) {
      expect(textOf("troubleshooting.md"), code).to.match(
        new RegExp(`^\\|[^|]*\\b${code}\\b`, "m"),
      );
    }
  });

  it("names no setting that isn't one", () => {
    const named = pages.flatMap((page) => [...textOf(page).matchAll(/`qualys:(\w+)`/g)]);
    for (const [, name] of named) expect(settingNames).to.include(name);
  });
});
