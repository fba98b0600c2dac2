import { expect } from "chai";
import fc from "fast-check";
import type { Field, Group } from "../../provider/catalog/field.js";
import { resourceTypes } from "../../provider/catalog/index.js";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import { check } from "../../provider/lifecycle/check.js";

/** Values that are mostly, but not always, of the field's kind. */
function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "flag":
      return fc.boolean();
    case "integer":
      return fc.oneof(fc.nat(70_000), fc.nat(9).map(String));
    case "choice":
      return fc.constantFrom(...field.choices);
    case "list":
      return fc.array(fc.stringMatching(/^[a-z,]{0,4}$/), { maxLength: 3 });
    case "addresses":
      return fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), { maxLength: 3 });
    case "text":
      return fc.oneof(fc.string(), fc.webUrl(), fc.constant("x".repeat(3_000)));
    case "group":
      return groupOf(field);
    case "items":
      return fc.array(groupOf(field), { maxLength: 3 });
  }
}

function groupOf({ fields }: Group): fc.Arbitrary<unknown> {
  const members = Object.entries(fields).map(([name, field]) => [name, valueOf(field)]);
  return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
}

function argumentsOf(type: ResourceType): fc.Arbitrary<Record<string, unknown>> {
  const given = Object.entries(type.fields).map(([name, field]) => [
    name,
    fc.oneof({ weight: 8, arbitrary: valueOf(field) }, fc.anything()),
  ]);
  const known = fc.record(Object.fromEntries(given) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
  const odd = fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom("constructor", "toString")),
    fc.anything(),
    {
      maxKeys: 2,
    },
  );
  return fc.tuple(known, odd).map(([args, others]) => ({ ...others, ...args }));
}

describe("the laws of validation", () => {
  for (const type of resourceTypes) {
    it(`any arguments of ${keyOf(type)} are checked in words, each failure on an argument`, () => {
      const names = fc.subarray(Object.keys(type.fields));
      fc.assert(
        fc.property(argumentsOf(type), names, (args, pending) => {
          const { failures } = check(type, args, new Set(pending));
          for (const { property, reason } of failures) {
            const [name = ""] = property.split(/[.[]/);
            expect(name in type.fields || property in args || name === "extraParameters").to.equal(
              true,
            );
            expect(reason)
              .to.match(/\w \w/)
              .and.not.match(/undefined|\[object|NaN/);
          }
        }),
        { numRuns: 60 },
      );
    });

    it(`no argument of ${keyOf(type)} is missing while all are pending`, () => {
      const all = new Set(Object.keys(type.fields));
      const reasons = check(type, {}, all).failures.map(({ reason }) => reason);
      expect(reasons.filter((reason) => reason.includes("required"))).to.deep.equal([]);
    });
  }
});
