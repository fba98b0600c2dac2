/** The vaults that records in these tests fetch their secrets from: two of each type. */
import type { Field, Fields } from "../../provider/catalog/field.js";
import { vaultTypes } from "../../provider/catalog/index.js";
import { cyberArkAim } from "../../provider/catalog/vaults/cyberark-aim.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { encodeCreation } from "../../provider/lifecycle/requests/encode.js";
import { minimalArguments } from "../../scripts/legal-arguments.js";
import type { Simulator } from "../../simulator/simulator.js";
import { desired } from "../lifecycle/arguments.js";

/** The IDs of a type's vaults, by the API's name of the type; the same in every simulator. */
export const vaultIds: ReadonlyMap<string, readonly [number, number]> = new Map(
  vaultTypes.map(({ type }, i) => [type, [43_001 + 2 * i, 43_002 + 2 * i]]),
);

/** Creates the vaults in a simulator that has nothing yet. */
export async function createVaults(simulator: Simulator): Promise<void> {
  for (const type of vaultTypes) {
    const [{ args }] = minimalArguments(type);
    const made = encodeCreation(type, desired(type, args));
    // A vault of the same title would be mistaken for one from an interrupted run.
    const parameters = { ...made, type: type.type, title: `Standing ${type.type}` };
    const ids = [await simulator.createVault(parameters), await simulator.createVault(parameters)];
    const expected = vaultIds.get(type.type);
    if (String(ids) !== String(expected))
      throw new Error(`${type.type} vaults have ${String(ids)}`);
  }
}

/** Returns whether the field holds the ID of a vault that the API looks up. */
export function isVaultId({ parameter }: Field): boolean {
  return /vault_id$/i.test(parameter);
}

/**
 * Returns the vaults that the field may name: of the type beside it, or of any if there is none.
 */
export function vaultsFor(fields: Fields, { parameter }: Field, args: Given): readonly number[] {
  const beside = parameter.replace(/id$/, "type").replace(/ID$/, "TYPE");
  const name = Object.keys(fields).find((other) => fields[other]?.parameter === beside);
  return vaultIds.get(name === undefined ? cyberArkAim.type : String(args[name])) ?? [];
}

/** Returns the arguments with IDs of vaults that exist and have the types in the arguments. */
export function withVaults(fields: Fields, args: Given): Given {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const field = fields[name];
      if (field?.kind === "group") return [name, withVaults(field.fields, value as Given)];
      if (field?.kind === "items") {
        return [name, (value as Given[]).map((item) => withVaults(field.fields, item))];
      }
      const [id] = field && isVaultId(field) ? vaultsFor(fields, field, args) : [];
      return [name, id ?? value];
    }),
  );
}
