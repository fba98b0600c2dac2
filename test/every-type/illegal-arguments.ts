/** Arguments with mistakes, and combinations that may or may not be legal. */
import fc from "fast-check";
import type { Field, TextField } from "../../provider/catalog/field.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { variants } from "./variants.js";
import { withVaults } from "./vaults.js";

/** Returns legal arguments with some left out, and some of other variants added. */
export function combinations(type: ResourceType): fc.Arbitrary<Given> {
  const one = fc.constantFrom(...variants(type).map(({ args }) => args));
  const names = fc.subarray(Object.keys(type.fields), { maxLength: 4 });
  return fc.tuple(one, one, names, names).map(([args, other, added, dropped]) => {
    const more = Object.entries(other).filter(([name]) => added.includes(name));
    const all = Object.entries({ ...args, ...Object.fromEntries(more) });
    const left = all.filter(([name]) => !dropped.includes(name));
    return withVaults(type.fields, Object.fromEntries(left));
  });
}

/** Returns combinations with values that are never allowed. */
export function misshapen(type: ResourceType): fc.Arbitrary<Given> {
  const wrong = Object.entries(type.fields).map(([name, field]) =>
    fc.tuple(fc.constant(name), wrongValue(field)),
  );
  const faults = fc.oneof({ weight: 4, arbitrary: fc.oneof(...wrong) }, unknown(type), extra(type));
  const some = fc.array(faults, { minLength: 1, maxLength: 3 });
  return fc
    .tuple(combinations(type), some)
    .map(([args, found]) => ({ ...args, ...Object.fromEntries(found) }));
}

function unknown(type: ResourceType): fc.Arbitrary<[string, unknown]> {
  const names = fc.oneof(
    fc.stringMatching(/^[a-z][A-Za-z]{2,9}$/),
    fc.constantFrom("constructor", "toString", "windows_domain", "add_ips", "secretVersions"),
  );
  return fc.tuple(
    names.filter((name) => !(name in type.fields || name === "adopt")),
    fc.oneof(fc.string(), fc.nat()),
  );
}

function extra(type: ResourceType): fc.Arbitrary<[string, unknown]> {
  const known = Object.values(type.fields).map(({ parameter }) => parameter);
  const wrong = fc.oneof(
    fc.constantFrom(...known, "action", "ids", "echo_request").map((name) => ({ [name]: "1" })),
    fc.constantFrom({ new_one: 1 }, { new_one: ["1"] }, "new_one=1", 7, ["new_one"]),
  );
  return fc.tuple(fc.constant("extraParameters"), wrong);
}

/** Returns a value that the field doesn't accept. */
function wrongValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "text":
      return fc.oneof(fc.double(), fc.boolean(), fc.constant(["a"]), ...wrongTexts(field));
    case "flag":
      return fc.oneof(fc.nat(), fc.constantFrom("true", "0", "", [true]));
    case "integer": {
      const { min, max } = field;
      const outside = [
        ...(min === undefined ? [] : [min - 1]),
        ...(max === undefined ? [] : [max + 1, String(max + 1)]),
      ];
      return fc.constantFrom(...outside, 1.5, "", "seven", "0x10", [7], true);
    }
    case "choice":
      return fc.oneof(
        fc.string().filter((text) => !field.choices.includes(text)),
        fc.constantFrom(7, false, field.choices),
      );
    case "list":
      return fc.constantFrom("one", 7, ["a,b"], ["a", ""], [7], { 0: "a" });
    case "addresses":
      return fc.oneof(
        fc.ipV6().map((address) => [address]),
        fc.constantFrom("10.0.0.1", ["10.0.0.300"], ["10.0.0.9-10.0.0.1"], ["10.0.0.1/24"], [7]),
      );
    case "group":
      return fc.constantFrom("one", 7, [], { noSuchPart: "x" });
    case "items":
      return fc.constantFrom("one", {}, ["one"], [{ noSuchPart: "x" }]);
  }
}

function wrongTexts({ max, ascii, pattern }: TextField): fc.Arbitrary<string>[] {
  const { regex } = pattern ?? {};
  return [
    ...(max === undefined ? [] : [fc.nat(20).map((more) => "x".repeat(max + 1 + more))]),
    ...(ascii ? [fc.constantFrom("Grüße", "パスワード", "a\u0301")] : []),
    ...(regex === undefined
      ? []
      : [fc.string({ minLength: 1 }).filter((text) => !new RegExp(regex, "u").test(text))]),
  ];
}
