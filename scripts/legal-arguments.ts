/**
 * Arguments that a type accepts, derived from the catalog alone, for the examples of the reference
 * pages and for tests that cover all types.
 */
import type { Field } from "../provider/catalog/field.js";
import {
  keyOf,
  type RecordType,
  type ResourceType,
  type VaultType,
} from "../provider/catalog/resource-type.js";
import { cyberArkAim } from "../provider/catalog/vaults/cyberark-aim.js";
import { check, type Given } from "../provider/lifecycle/check.js";
import { fewest, fullest, usual, type Variant, type Variants } from "./legal-arguments/variants.js";

export type { Variant, Variants };

/**
 * Returns as few arguments as are legal: the plain ones first, then those of each alternative (a
 * login type, a vault type, a way to name the hosts) that no earlier variant shows.
 */
export function minimalArguments(type: ResourceType): Variants {
  return proven(type, fewest(type));
}

/**
 * Returns as many arguments as go together: variants that between them have every argument, every
 * value of each choice, and each flag on and off. A list of structures has one per alternative.
 */
export function maximalArguments(type: ResourceType): Variants {
  return proven(type, fullest(type));
}

/** Returns what most programs set: required and common arguments. */
export function usualArguments(type: ResourceType): Given {
  return likely(type, {}, () => true);
}

/**
 * Returns what most programs set for a record whose password is in the vault, which then needs no
 * secret.
 */
export function argumentsWithVault(record: RecordType, vault: VaultType): Given {
  const start = { loginType: "vault", vaultType: vault.type };
  return likely(record, start, ({ secret }) => !secret);
}

function likely(type: ResourceType, start: Given, wanted: (field: Field) => boolean): Given {
  const args = usual(type, start, wanted);
  if (!args) throw new Error(`${keyOf(type)} takes no ${JSON.stringify(start)}`);
  return provenOne(type, { name: "usual", args }).args;
}

/**
 * Returns the arguments with other vault IDs, also inside structures: to create what they describe,
 * there must be vaults of the types that they name. An ID without a type stands for a vault that
 * can hold both a private key and a passphrase.
 *
 * @param idOf returns the ID of a vault of the type.
 */
export function withVaults(args: Given, idOf: (vaultType: string) => unknown): Given {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const [, role] = /^(vault|.+Vault)(?:Id|Record)$/.exec(name) ?? [];
      const vaultType = role && (args[`${role}Type`] ?? cyberArkAim.type);
      return [name, typeof vaultType === "string" ? idOf(vaultType) : inside(value, idOf)];
    }),
  );
}

/** Returns the types of the vaults that the arguments name. */
export function vaultsNamed(args: Given): string[] {
  const types = new Set<string>();
  withVaults(args, (vaultType) => types.add(vaultType));
  return [...types];
}

function inside(value: unknown, idOf: (vaultType: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inside(item, idOf));
  return typeof value === "object" && value !== null ? withVaults(value as Given, idOf) : value;
}

/** Returns the variants with distinct titles, validated by the provider's own check. */
function proven(type: ResourceType, [plain, ...others]: Variants): Variants {
  return [
    provenOne(type, plain),
    ...others.map((variant, index) => {
      const title = `${String(plain.args["title"])} ${index + 2}`;
      return provenOne(type, { ...variant, args: { ...variant.args, title } });
    }),
  ];
}

function provenOne(type: ResourceType, { name, args }: Variant): Variant {
  const { failures } = check(type, args);
  if (failures.length > 0) throw new Error(`${keyOf(type)}: ${JSON.stringify({ failures, args })}`);
  const names = Object.keys(type.fields).filter((one) => args[one] !== undefined);
  return { name, args: Object.fromEntries(names.map((one) => [one, args[one]])) };
}
