import { Ajv } from "ajv";
import { expect } from "chai";
import { argumentSchema } from "../../provider/catalog/argument-schema.js";
import type { Condition, Field, Rule } from "../../provider/catalog/field.js";
import { resourceType, resourceTypes } from "../../provider/catalog/index.js";
import {
  fileOf,
  keyOf,
  type ResourceType,
  secretFields,
  writeOnlySecrets,
} from "../../provider/catalog/resource-type.js";
import { fieldsOf, holds } from "../../provider/lifecycle/values/conditions.js";

/** Parameters of the request itself, so that no field may have their names. */
const requestParameters = ["action", "id", "ids", "echo_request", "add_ips", "remove_ips", "type"];

function conditionsOf({ fields, rules, fixed }: ResourceType): Condition[] {
  const given = (condition: Condition | undefined) => (condition ? [condition] : []);
  return [
    ...Object.values(fields).flatMap(({ onlyWhen, defaultWhen, safeguard }) => [
      ...given(onlyWhen),
      ...given(defaultWhen),
      ...given(safeguard?.onlyWhen),
    ]),
    ...rules.flatMap((rule) => [
      ...given("when" in rule ? rule.when : undefined),
      ...given("then" in rule ? rule.then : undefined),
    ]),
    ...fixed.flatMap(({ cases }) => Object.values(cases)),
  ];
}

/** Returns the values that conditions compare fields with. */
function comparisonsIn(condition: Condition): { field: string; value: unknown }[] {
  if ("all" in condition) return condition.all.flatMap(comparisonsIn);
  if ("any" in condition) return condition.any.flatMap(comparisonsIn);
  if ("not" in condition) return comparisonsIn(condition.not);
  if (!("is" in condition)) return [];
  return condition.is.map((value) => ({ field: condition.field, value }));
}

const fieldsIn = (rule: Rule) => (rule.rule === "demands" ? [rule.on] : rule.fields);

function canHave(field: Field | undefined, value: unknown): boolean {
  switch (field?.kind) {
    case "flag":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "choice":
      return field.choices.some((choice) => choice === value);
    default:
      return typeof value === "string";
  }
}

/** As Qualys' content models show. */
const readSecrets: Readonly<Record<string, readonly string[]>> = {
  MysqlRecord: ["clientKey"],
  MariadbRecord: ["clientKey"],
  SnmpRecord: ["communityStrings"],
  BeyondTrustPbpsVault: ["appkey"],
  HashiCorpVault: ["roleId", "secretId"],
  WallixAdminBastionVault: ["appkey"],
};

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe("the catalog", () => {
  it("has each class, key and file once", () => {
    expect(duplicates(resourceTypes.map(({ className }) => className))).to.deep.equal([]);
    expect(duplicates(resourceTypes.map(keyOf))).to.deep.equal([]);
    expect(duplicates(resourceTypes.map(fileOf))).to.deep.equal([]);
  });

  it("has each type under its key, and names a key that it lacks", () => {
    for (const type of resourceTypes) expect(resourceType(keyOf(type))).to.equal(type);
    expect(() => resourceType("auth:NoRecord")).to.throw('no resource type "auth:NoRecord"');
  });

  for (const type of resourceTypes) {
    const fields = Object.entries(type.fields);

    describe(keyOf(type), () => {
      it("refers only to its own fields", () => {
        const named = [
          ...conditionsOf(type).flatMap(fieldsOf),
          ...type.rules.flatMap(fieldsIn),
          ...type.together.flat(),
        ];
        expect(named.filter((name) => !(name in type.fields))).to.deep.equal([]);
      });

      it("compares fields with values that they can have", () => {
        const wrong = conditionsOf(type)
          .flatMap(comparisonsIn)
          .filter(({ field, value }) => !canHave(type.fields[field], value));
        expect(wrong).to.deep.equal([]);
      });

      it("has defaults that the fields can have", () => {
        const wrong = fields.filter(
          ([, field]) => field.default !== undefined && !canHave(field, field.default),
        );
        expect(wrong).to.deep.equal([]);
        for (const [, field] of fields) {
          if (field.kind !== "integer" || field.default === undefined) continue;
          expect(field.default).to.be.within(field.min ?? 0, field.max ?? Infinity);
        }
      });

      it("weakens logins by values that the fields can have, and never by all of them", () => {
        for (const [name, field] of fields) {
          const { weakens = [] } = field;
          const strange = weakens.filter((value) => !canHave(field, value));
          expect(strange, name).to.deep.equal([]);
          const all = field.kind === "choice" ? field.choices.length : 2;
          expect(weakens.length, name).to.be.lessThan(all);
        }
      });

      it("has safeguards that some value gives up, and that every resource can have", () => {
        for (const [name, { safeguard, weakens, onlyWhen }] of fields) {
          if (!safeguard) continue;
          expect(weakens, name).to.have.property("length").greaterThan(0);
          expect(onlyWhen, name).to.equal(undefined);
        }
      });

      it("has keys among its secrets only, and vaults for secrets that it has", () => {
        const secrets = secretFields(type);
        const keys = fields.filter(([, { key }]) => key).map(([name]) => name);
        const kept = fields.flatMap(([, { keeps }]) => keeps ?? []);
        expect(secrets).to.include.members([...keys, ...kept]);
      });

      it("gives each field a parameter of its own, which is none of the request's", () => {
        const parameters = fields.map(([, { parameter }]) => parameter);
        expect(duplicates(parameters)).to.deep.equal([]);
        expect(parameters.filter((name) => requestParameters.includes(name))).to.deep.equal([]);
        for (const [, { kind, parameter }] of fields) {
          const name = kind === "items" ? parameter.toLowerCase() : parameter;
          expect(name).to.match(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
        }
      });

      it("reads each field from an element whose name XML allows", () => {
        for (const [, { reported }] of fields) {
          if (reported.how === "never") continue;
          expect(reported.element).to.match(/^[A-Z][A-Z0-9_]*(\/[A-Z][A-Z0-9_]*)*(\/@type)?$/);
        }
      });

      it("never reads two fields that can both apply from the same element", () => {
        const vaultField = type.fields["vaultType"];
        const vaultTypes = vaultField?.kind === "choice" ? vaultField.choices : ["none"];
        for (const vaultType of vaultTypes) {
          const known = {
            type,
            values: { loginType: "vault", vaultType },
            pending: new Set<string>(),
          };
          const elements = fields.flatMap(([, { reported, onlyWhen }]) =>
            reported.how === "never" || (onlyWhen && holds(onlyWhen, known) === false)
              ? []
              : [reported.element],
          );
          expect(duplicates(elements), vaultType).to.deep.equal([]);
        }
      });

      it("reads only those secrets that responses contain", () => {
        const writeOnly = writeOnlySecrets(type);
        const read = secretFields(type).filter((name) => !writeOnly.includes(name));
        expect(read).to.deep.equal(readSecrets[type.className] ?? []);
      });

      it("has patterns that are regular expressions, and says what they mean", () => {
        for (const [, field] of fields) {
          if (field.kind !== "text" || !field.pattern) continue;
          expect(() => new RegExp(field.pattern?.regex ?? "", "u")).not.to.throw();
          expect(field.pattern.means).to.match(/^an? /);
        }
      });

      it("describes its arguments by a valid JSON schema", () => {
        const ajv = new Ajv({ strict: true });
        expect(ajv.validateSchema(argumentSchema(type)), ajv.errorsText()).to.equal(true);
      });

      it("documents itself and each field in sentences, and names its sources", () => {
        for (const doc of [type.doc, ...fields.map(([, field]) => field.doc)]) {
          expect(doc).to.match(/^[A-Z`].*\.$/s);
        }
        expect(type.sources).not.to.be.empty;
      });
    });
  }
});
