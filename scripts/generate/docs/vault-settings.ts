/** Finds arguments that are settings of a vault, which the vault's page describes. */
import type { Field, Fields, Group } from "../../../provider/catalog/field.js";
import { vaultTypes } from "../../../provider/catalog/index.js";
import { pascalCase } from "../../../provider/catalog/naming.js";
import type { VaultType } from "../../../provider/catalog/resource-type.js";
import { confidences, visibility } from "./words.js";

/** The settings of a record's second vault: those of its first, with a prefix. */
interface PrefixedSettings {
  /** Such as `p2`. */
  readonly prefix: string;
  /** Their confidence and how they are reported, in words. */
  readonly surety: string;
  readonly byVault: readonly { readonly vault: VaultType; readonly names: readonly string[] }[];
}

/** Returns the fields that no vault's page describes. */
export function ownFields({ fields }: Group): Fields {
  const own = Object.entries(fields).filter(([name, field]) => prefixOf(name, field) === undefined);
  return Object.fromEntries(own);
}

/** Returns the settings that a vault's page describes without their prefix. */
export function prefixedSettings({ fields }: Group): PrefixedSettings[] {
  const all = Object.entries(fields).map(([name, field]) => ({
    name,
    field,
    prefix: prefixOf(name, field),
  }));
  const prefixes = [...new Set(all.flatMap(({ prefix }) => (prefix ? [prefix] : [])))];
  return prefixes.map((prefix) => {
    const settings = all.filter((one) => one.prefix === prefix);
    const ways = settings.map(
      ({ field }) => `${confidences[field.confidence]} and ${visibility(field.reported)}`,
    );
    const byVault = vaultTypes.flatMap((vault) => {
      const names = settings
        .filter(({ name, field }) => isOf(vault, name, field))
        .map(({ name }) => name);
      return names.length > 0 ? [{ vault, names }] : [];
    });
    return { prefix, surety: [...new Set(ways)].join(", or "), byVault };
  });
}

/**
 * Returns the prefix of a vault's setting, which may be empty; undefined if the field is no such
 * setting.
 */
function prefixOf(name: string, field: Field): string | undefined {
  for (const vault of vaultTypes) {
    const setting = settingOf(vault, name, field);
    if (setting !== undefined) return name.slice(0, name.length - setting.length);
  }
  return undefined;
}

function isOf(vault: VaultType, name: string, field: Field): boolean {
  return settingOf(vault, name, field) !== undefined;
}

/**
 * Returns the vault's setting that the field is. One that a type describes in its own words doesn't
 * count.
 */
function settingOf({ inRecord }: VaultType, name: string, { doc }: Field): string | undefined {
  return Object.keys(inRecord.fields).find(
    (setting) =>
      inRecord.fields[setting]?.doc === doc &&
      (name === setting || name.endsWith(pascalCase(setting))),
  );
}
