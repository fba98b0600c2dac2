import { expect } from "chai";
import { resourceTypes, vaultTypes } from "../../provider/catalog/index.js";
import { keyOf, secretFields, type ResourceType } from "../../provider/catalog/resource-type.js";
import { check, type Given } from "../../provider/lifecycle/check.js";
import { create } from "../../provider/lifecycle/create.js";
import { Session } from "../../provider/lifecycle/session.js";
import {
  argumentsWithVault,
  maximalArguments,
  minimalArguments,
  usualArguments,
  vaultsNamed,
  withVaults,
} from "../../scripts/legal-arguments.js";
import { callsTo, simulate } from "../api/servers.js";

function without(args: Given, name: string): Given {
  return Object.fromEntries(Object.entries(args).filter(([other]) => other !== name));
}

/** Returns the values that the variants give a field. */
function valuesOf(variants: readonly { readonly args: Given }[], name: string): unknown[] {
  return variants.flatMap(({ args }) => (args[name] === undefined ? [] : [args[name]]));
}

/** Returns what most programs set, without a vault and with each that the type accepts. */
function usual(type: ResourceType): Given[] {
  const { vaultType } = type.fields;
  const taken = vaultTypes.filter(
    (vault) => vaultType?.kind === "choice" && vaultType.choices.includes(vault.type),
  );
  return [
    usualArguments(type),
    ...(type.kind === "record" ? taken.map((vault) => argumentsWithVault(type, vault)) : []),
  ];
}

async function make(session: Session, type: ResourceType, args: Given): Promise<string> {
  const { desired, failures } = check(type, args);
  expect(failures).to.deep.equal([]);
  return (await create(session, type, desired)).id;
}

/** Creates a vault of each type that is named, and returns their IDs. */
async function makeVaults(
  session: Session,
  named: readonly string[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const vault of vaultTypes.filter(({ type }) => named.includes(type))) {
    ids.set(vault.type, await make(session, vault, minimalArguments(vault)[0].args));
  }
  return ids;
}

describe("legal arguments", () => {
  for (const type of resourceTypes) {
    describe(keyOf(type), () => {
      const minimal = minimalArguments(type);
      const maximal = maximalArguments(type);

      it("pass the provider's check, and the simulator accepts them", async () => {
        const simulator = await simulate();
        const client = callsTo(simulator);
        const session = new Session(client, { gatherMilliseconds: 0 });
        const all = [...[...minimal, ...maximal].map(({ args }) => args), ...usual(type)];
        const vaults = await makeVaults(session, all.flatMap(vaultsNamed));
        for (const [index, args] of all.entries()) {
          const legal = withVaults(args, (vaultType) => vaults.get(vaultType));
          await make(session, type, { ...legal, title: `Title ${index}` });
        }
      });

      it("are no more than needed, if minimal", () => {
        const [{ args }] = minimal;
        for (const name of Object.keys(args)) {
          expect(check(type, without(args, name)).failures, name).not.to.deep.equal([]);
        }
      });

      it("have what is common as far as it goes together, if usual", () => {
        const args = usualArguments(type);
        for (const [name, { common }] of Object.entries(type.fields)) {
          if (!common || args[name] !== undefined) continue;
          const [value] = valuesOf(maximal, name);
          expect(check(type, { ...args, [name]: value }).failures, name).not.to.deep.equal([]);
        }
      });

      it("have no secret beside a vault, if usual", () => {
        for (const args of usual(type).slice(1)) {
          expect(secretFields(type).filter((name) => args[name] !== undefined)).to.deep.equal([]);
          expect(args["loginType"]).to.equal("vault");
        }
      });

      it("have every argument, choice and flag between them, if maximal", () => {
        for (const [name, field] of Object.entries(type.fields)) {
          const values = valuesOf(maximal, name);
          expect(values, name).not.to.deep.equal([]);
          if (field.kind === "flag") expect(values, name).to.include.members([true, false]);
          // An empty choice counts as none.
          if (field.kind !== "choice") continue;
          expect(values, name).to.include.members(field.choices.filter((choice) => choice !== ""));
        }
      });

      it("have distinct titles", () => {
        for (const variants of [minimal, maximal]) {
          const titles = variants.map(({ args }) => args["title"]);
          expect(new Set(titles)).to.have.property("size", titles.length);
        }
      });
    });
  }
});
