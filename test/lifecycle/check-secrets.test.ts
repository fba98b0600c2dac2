import { expect } from "chai";
import type { Field } from "../../provider/catalog/field.js";
import { resourceTypes } from "../../provider/catalog/index.js";
import { keyOf } from "../../provider/catalog/resource-type.js";
import { check } from "../../provider/lifecycle/check.js";
import { windows, windowsType } from "./arguments.js";

const canary = "c4nary";

/** Values that are wrong for the field in one way or another. */
function wrongValues(field: Field): unknown[] {
  const anywhere = [
    canary,
    canary.repeat(1_000),
    `${canary}é,`,
    [canary],
    [[canary]],
    { [canary]: 1 },
  ];
  if (field.kind === "addresses") return [...anywhere, ["10.66.66.1/24"], ["10.66.66.300"]];
  if (field.kind !== "items" && field.kind !== "group") return anywhere;
  const inside = Object.entries(field.fields).flatMap(([name, inner]) =>
    wrongValues(inner).map((value) => ({ [name]: value })),
  );
  return [...anywhere, ...(field.kind === "items" ? inside.map((item) => [item]) : inside)];
}

/** Returns what is said about the argument, without its name. */
function reasons(key: string, name: string, value: unknown, secrets: readonly string[]): string {
  const type = resourceTypes.find((one) => keyOf(one) === key) ?? windowsType;
  const { failures } = check(type, { title: "T", [name]: value }, new Set(), new Set(secrets));
  const ofIt = failures.filter(({ property }) => property.startsWith(name));
  return ofIt.map(({ reason }) => reason).join("\n");
}

describe("arguments that the program marks as secret", () => {
  it("are never quoted if they're wrong, whatever is wrong with them", () => {
    for (const type of resourceTypes) {
      for (const [name, field] of Object.entries(type.fields)) {
        for (const value of wrongValues(field)) {
          const said = reasons(keyOf(type), name, value, [name]);
          expect(said, `${keyOf(type)} ${name}`).not.to.match(/c4nary|10\.66\.66/);
        }
      }
    }
  });

  it("are named by their place, like others", () => {
    const args = windows({ ips: ["10.0.0.1", "10.0.0.300", "10.0.0.1/24"] });
    const judged = (secrets: string[]) => check(windowsType, args, new Set(), new Set(secrets));
    const { failures } = judged(["ips"]);
    expect(failures.map(({ property }) => property)).to.deep.equal(["ips[1]", "ips[2]"]);
    expect(failures[0]?.reason).to.include("IPv4").and.not.include("10.0.0");
    expect(failures[1]?.reason).to.include("mask").and.not.include("10.0.0");
    expect(judged(["title"]).failures[0]?.reason).to.include('"10.0.0.300"');
  });
});

describe("arguments that are secret whatever the program says", () => {
  it("are never quoted if they're wrong", () => {
    for (const type of resourceTypes) {
      for (const [name, field] of Object.entries(type.fields)) {
        if (!field.secret) continue;
        for (const value of wrongValues(field)) {
          const said = reasons(keyOf(type), name, value, []);
          expect(said, `${keyOf(type)} ${name}`).not.to.include(canary);
        }
      }
    }
  });
});
