import { expect } from "chai";
import { readFileSync } from "node:fs";
import type { Group, Rule } from "../../provider/catalog/field.js";
import { resourceTypes } from "../../provider/catalog/index.js";
import { keyOf } from "../../provider/catalog/resource-type.js";
import { inWords } from "../../provider/catalog/wording.js";
import { pageOf } from "../../scripts/generate/docs.js";

/** What a page must have in one line, so that the rule can be read there. */
function partsOf({ fields }: Group, rule: Rule): string[] {
  switch (rule.rule) {
    case "needs": {
      const optional = rule.fields.filter((name) => !fields[name]?.required);
      if (optional.length === 0) return [];
      return [...optional.map(code), "required", ...(rule.when ? [inWords(rule.when)] : [])];
    }
    case "excludes":
      return ["At most one of", ...rule.fields.map(code)];
    case "demands":
      return [`${code(rule.on)} ${rule.because}`];
  }
}

/** The structures in the fields, and in these. */
function structures({ fields }: Group): Group[] {
  return Object.values(fields).flatMap((field) =>
    field.kind === "group" || field.kind === "items" ? [field, ...structures(field)] : [],
  );
}

const code = (name: string) => `\`${name}\``;

describe("the reference", () => {
  for (const type of resourceTypes) {
    describe(keyOf(type), () => {
      const lines = readFileSync(pageOf(type), "utf8").split("\n");
      const hasLine = (...parts: string[]) =>
        lines.some((line) => parts.every((part) => line.includes(part)));

      it("says what it is for, its endpoint and its sources", () => {
        expect(lines).to.include(type.doc);
        expect(hasLine("API:", code(type.endpoint))).to.equal(true);
        for (const source of type.sources) expect(lines).to.include(`- ${source}`);
      });

      it("has a line for each argument", () => {
        const missing = Object.entries(type.fields).filter(([name, { parameter, doc }]) => {
          const cells = [code(name), code(parameter), doc.replaceAll("|", "\\|")];
          return !hasLine("| ", ...cells);
        });
        expect(missing.map(([name]) => name)).to.deep.equal([]);
        expect(hasLine("| `extraParameters` |")).to.equal(true);
      });

      it("says which arguments are secret, have conditions, defaults, or replace the resource", () => {
        for (const [name, field] of Object.entries(type.fields)) {
          const row = lines.find((line) =>
            [`| ${code(name)} |`, `| **${code(name)}**, required |`].some((start) =>
              line.startsWith(start),
            ),
          );
          expect(row?.includes("**secret**"), name).to.equal(field.secret);
          expect(row?.includes("| yes |"), name).to.equal(field.replaces);
          if (field.onlyWhen) expect(hasLine("###", inWords(field.onlyWhen)), name).to.equal(true);
          if (field.default !== undefined) {
            expect(row, name).to.contain(code(JSON.stringify(field.default)));
          }
        }
      });

      it("has a line for each field of its structures, and a sentence for each of their rules", () => {
        for (const group of structures(type)) {
          for (const [name, { parameter, doc }] of Object.entries(group.fields)) {
            expect(hasLine("| ", code(name), code(parameter), doc), name).to.equal(true);
          }
          const missing = group.rules.filter((rule) => !hasLine(...partsOf(group, rule)));
          expect(missing).to.deep.equal([]);
        }
      });

      it("has a sentence for each rule, and for what can't be changed", () => {
        const missing = type.rules.filter((rule) => !hasLine(...partsOf(type, rule)));
        expect(missing).to.deep.equal([]);
        for (const { what } of type.fixed) expect(hasLine(what, "replaces")).to.equal(true);
      });
    });
  }

  it("has an index of all types", () => {
    const index = readFileSync("docs/README.md", "utf8");
    for (const type of resourceTypes) {
      expect(index).to.contain(`.${type.className}](${pageOf(type).replace("docs/", "")})`);
    }
  });
});
