import { expect } from "chai";
import type { Condition, Group, Rule } from "../../provider/catalog/field.js";
import { recordTypes, resourceTypes, vaultTypes } from "../../provider/catalog/index.js";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import { inWords } from "../../provider/catalog/wording.js";
import { pageOf } from "../../scripts/generate/docs/links.js";
import { Page } from "./markdown.js";

/** Returns the structures in the fields, and in these. */
function structures({ fields }: Group): Group[] {
  return Object.values(fields).flatMap((field) =>
    field.kind === "group" || field.kind === "items" ? [field, ...structures(field)] : [],
  );
}

/** The sentences that describe vaults' settings. */
const settingDocs = new Set(
  vaultTypes.flatMap(({ inRecord }) => Object.values(inRecord.fields).map(({ doc }) => doc)),
);

/** Returns the fields that the page itself must describe. */
function describedFields({ fields }: Group) {
  return Object.entries(fields).filter(([, { doc }]) => !settingDocs.has(doc));
}

const code = (name: string) => `\`${name}\``;
const cell = (text: string) => text.replaceAll("|", "\\|");

/** Returns whether the page has the rule: in the row of its only argument, or in a sentence. */
function tells(page: Page, group: Group, rule: Rule): boolean {
  switch (rule.rule) {
    case "needs": {
      const optional = rule.fields.filter((name) => !group.fields[name]?.required);
      if (optional.length === 0) return true;
      const when = rule.when ? [inWords(rule.when)] : [];
      const names = optional.map(code);
      return (
        page.hasLine("- ", ...names, "required", ...when) ||
        page.hasLine(
          "- ",
          ...names,
          rule.when ? "go together" : "xactly one of",
          ...mentioned(rule),
        ) ||
        page.hasLine("| ", ...names, "Required when", ...when)
      );
    }
    case "excludes":
      return ["At most one", "at most one", "Exactly one", "exactly one"].some((start) =>
        page.hasLine("- ", `${start} of`, ...rule.fields.map(code)),
      );
    case "demands":
      return page.hasLine(`${code(rule.on)} ${rule.because}`);
  }
}

/** Returns the fields whose being set the rule is about. */
function mentioned(rule: Rule): string[] {
  const fieldsOf = (condition: Condition): string[] => {
    if ("set" in condition) return [condition.set];
    return "any" in condition ? condition.any.flatMap(fieldsOf) : [];
  };
  return "when" in rule && rule.when ? fieldsOf(rule.when).map(code) : [];
}

/** Returns whether the rule is about settings of vaults alone, which are on their pages. */
function isOfVaults(group: Group, rule: Rule): boolean {
  const names = rule.rule === "demands" ? [rule.on] : rule.fields;
  return names.every((name) => settingDocs.has(group.fields[name]?.doc ?? ""));
}

function untoldRules(page: Page, group: Group): Rule[] {
  return group.rules.filter((rule) => !isOfVaults(group, rule) && !tells(page, group, rule));
}

function pageOfType(type: ResourceType): Page {
  return new Page(pageOf(type));
}

describe("the reference", () => {
  for (const type of resourceTypes) {
    describe(keyOf(type), () => {
      const page = pageOfType(type);

      it("says first what it is for, and last its endpoint and its sources", () => {
        expect(page.text.indexOf(type.doc)).to.be.within(0, page.text.indexOf("## Example"));
        expect(page.section("## Sources")).to.contain(`API: ${code(type.endpoint)}`);
        for (const source of type.sources) expect(page.lines).to.include(`- ${source}`);
      });

      it("describes each argument in one row", () => {
        const missing = describedFields(type).filter(
          ([name, { doc }]) => !page.row(name)?.includes(cell(doc)),
        );
        expect(missing.map(([name]) => name)).to.deep.equal([]);
        for (const group of structures(type)) {
          for (const [name, { doc }] of describedFields(group)) {
            expect(page.hasLine("| ", code(name), cell(doc)), name).to.equal(true);
          }
        }
      });

      it("says which arguments are secret, have conditions, defaults, or replace the resource", () => {
        for (const [name, field] of describedFields(type)) {
          const row = page.row(name);
          expect(row?.includes("**secret**"), name).to.equal(field.secret);
          expect(row?.includes("A change replaces"), name).to.equal(field.replaces);
          if (field.onlyWhen) expect(row, name).to.contain(inWords(field.onlyWhen));
          if (field.default !== undefined) {
            expect(row, name).to.contain(`Default: ${code(JSON.stringify(field.default))}`);
          }
        }
      });

      it("can be found by the names that the API has for its arguments", () => {
        for (const [, { parameter }] of describedFields(type)) {
          expect(page.section("## Sources")).to.contain(code(parameter));
        }
      });

      it("has each rule, and what can't be changed", () => {
        for (const group of [type, ...structures(type)]) {
          expect(untoldRules(page, group)).to.deep.equal([]);
        }
        for (const { what } of type.fixed) expect(page.hasLine(what, "replaces")).to.equal(true);
      });

      it("has no column that is mostly empty", () => {
        for (const [head = [], ...rows] of page.tables()) {
          for (const [column, name] of head.entries()) {
            const empty = rows.filter((row) => !row[column]);
            expect(empty.length, name).to.be.at.most(rows.length / 2);
          }
        }
      });

      it("shows no setting of a vault that isn't its own", () => {
        const own = type.kind === "vault" ? Object.values(type.inRecord.fields) : [];
        const ownDocs = own.map(({ doc }) => doc);
        const others = [...settingDocs].filter((doc) => !ownDocs.includes(doc));
        expect(others.filter((doc) => page.text.includes(cell(doc)))).to.deep.equal([]);
      });
    });
  }

  for (const vault of vaultTypes) {
    it(`describes what records say about a ${vault.type} vault on the vault's page only`, () => {
      const settings = pageOfType(vault).section("## Login settings");
      for (const [name, { doc, required, onlyWhen }] of Object.entries(vault.inRecord.fields)) {
        expect(settings).to.contain(doc);
        const always = required && !onlyWhen;
        expect(settings).to.contain(always ? `**${code(name)}**, required` : `| ${code(name)} |`);
      }
    });
  }

  for (const record of recordTypes) {
    const { vaultType } = record.fields;
    if (vaultType?.kind !== "choice") continue;
    it(`links from ${keyOf(record)} to the settings of the vaults that it accepts, and of no others`, () => {
      const support = pageOfType(record).lines.find((line) => line.startsWith("Vaults that"));
      for (const vault of vaultTypes) {
        const link = `[${vault.type}](${pageOf(vault).replace("docs/", "../")}#login-settings)`;
        expect(support?.includes(link), vault.type).to.equal(
          vaultType.choices.includes(vault.type),
        );
      }
    });
  }

  it("names the arguments of a second vault beside the vault that has them", () => {
    for (const record of recordTypes) {
      for (const [name, { doc, parameter }] of Object.entries(record.fields)) {
        const owners = vaultTypes.filter(({ inRecord }) => inRecord.fields[name]);
        if (!settingDocs.has(doc) || owners.length > 0) continue;
        const page = pageOfType(record);
        expect(page.hasLine("../vault/", code(name)), name).to.equal(true);
        expect(page.hasLine(code(parameter)), name).to.equal(true);
      }
    }
  });

  it("has an index of all types", () => {
    const index = new Page("docs/README.md");
    for (const type of resourceTypes) {
      expect(index.text).to.contain(`.${type.className}](${pageOf(type).replace("docs/", "")})`);
    }
  });

  it("explains its columns once, where each page links to", () => {
    for (const type of resourceTypes) {
      const page = pageOfType(type);
      expect(page.text).to.contain("](../README.md#what-the-columns-mean)");
      expect(page.text).not.to.contain("shows as drift");
    }
    const legend = new Page("docs/README.md").section("## What the columns mean");
    for (const words of ["reported when set", "may go unseen", "never", "likely", "unverified"]) {
      expect(legend).to.contain(`| ${words} |`);
    }
  });

  it("counts the arguments of each confidence as the README does", () => {
    const fields = resourceTypes.flatMap((type) => Object.values(type.fields));
    const count = (level: string) => fields.filter(({ confidence }) => confidence === level).length;
    const rows = new Page("docs/README.md").tables().flat();
    const counts = ["documented", "likely", "unverified"].map((word) =>
      Number(rows.find(([first]) => first === word)?.at(-1)),
    );
    expect(counts).to.deep.equal(["high", "medium", "low"].map(count));
  });

  it("has links that lead somewhere", () => {
    const paths = [...resourceTypes.map(pageOf), "docs/README.md"];
    const pages = new Map(paths.map((path) => [path, new Page(path)]));
    for (const page of pages.values()) {
      expect(page.links()).not.to.deep.equal([]);
      for (const link of page.links()) {
        const [path = "", anchor] = link.split("#");
        expect([...pages.keys()], `${page.path}: ${link}`).to.include(path);
        if (anchor) expect(pages.get(path)?.anchors(), link).to.include(anchor);
      }
    }
  });
});
