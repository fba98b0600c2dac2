/** Reads and validates the DIGITAL_VAULT elements of XML bodies. */
import { requireAttributes, requireNoChildren, requireOrder } from "./body-elements.js";
import type { Item, Values } from "./conditions.js";
import { vaultHead, vaultSettings, type VaultElements } from "./models/xml-body.js";
import { readInteger } from "./parameters.js";
import { badValue, missingParameter, unknownElement, unsupportedCombination } from "./refusal.js";
import type { State } from "./state.js";
import { vaultTypeOf } from "./types.js";
import type { ReadElement } from "./xml-reader.js";

/** Returns a vault's settings by element. `requireVaultsOf` checks that the vault exists. */
export function readVault({ takesUsername }: VaultElements, vault: ReadElement): Values {
  if (!takesUsername && vault.children.some(({ name }) => name === "VAULT_USERNAME")) {
    throw unknownElement("VAULT_USERNAME", "a private key's DIGITAL_VAULT");
  }
  requireOrder(vault, [...vaultHead, ...new Set(vaultSettings.map(({ element }) => element))]);
  const texts = vault.children.map((child) => {
    requireAttributes(child, []);
    requireNoChildren(child);
    return [child.name, child.text.trim()] as const;
  });
  const given = Object.fromEntries(texts.filter(([, text]) => text !== ""));
  const { VAULT_TYPE: type, VAULT_ID: id } = given;
  if (type === undefined && texts.some(([name]) => name === "VAULT_TYPE")) {
    throw badValue("VAULT_TYPE", "empty");
  }
  if (type === undefined) throw missingParameter("VAULT_TYPE");
  if (!vaultTypeOf(type)) throw badValue("VAULT_TYPE", "not a type of vault");
  if (id === undefined) throw missingParameter("VAULT_ID");
  requireSettings(type, given);
  return { ...given, VAULT_ID: readInteger("VAULT_ID", id, 1) };
}

function requireSettings(type: string, given: Readonly<Record<string, string>>): void {
  const own = vaultSettings.filter(({ vaults }) => vaults.includes(type));
  const alien = Object.keys(given).find(
    (name) => !vaultHead.includes(name) && !own.some(({ element }) => element === name),
  );
  if (alien !== undefined) throw unsupportedCombination(`${alien} is not for ${type} vaults`);
  const missing = own.find(({ element, needed }) => needed && given[element] === undefined);
  if (missing) throw missingParameter(missing.element);
  if (type === "Lieberman ERPM") requireLieberman(given);
}

function requireLieberman(given: Readonly<Record<string, string>>): void {
  const { AUTO_DISCOVER_SYSTEM_NAME: found, SYSTEM_NAME_SINGLE_HOST: host } = given;
  const { SYSTEM_TYPE: kind, CUSTOM_SYSTEM_TYPE: custom } = given;
  if (found !== "0" && found !== "1") {
    throw badValue("AUTO_DISCOVER_SYSTEM_NAME", "neither 0 nor 1");
  }
  if (found === "0" && host === undefined) throw missingParameter("SYSTEM_NAME_SINGLE_HOST");
  if (found === "1" && host !== undefined) {
    throw unsupportedCombination("SYSTEM_NAME_SINGLE_HOST is only for systems that aren't found");
  }
  if (kind === "custom" && custom === undefined) throw missingParameter("CUSTOM_SYSTEM_TYPE");
  if (kind !== "custom" && custom !== undefined) {
    throw unsupportedCombination("CUSTOM_SYSTEM_TYPE is only for SYSTEM_TYPE custom");
  }
}

/** Requires each vault in an item to exist and to have the type beside it. */
export function requireVaultsOf({ values }: Item, { vaults }: State): void {
  for (const part of Object.values(values)) {
    const { DIGITAL_VAULT: vault } = part as Values;
    if (vault === undefined) continue;
    const { VAULT_ID: id, VAULT_TYPE: type } = vault as Values;
    const found = vaults.get(Number(id));
    if (!found) throw badValue("VAULT_ID", "no vault has the ID");
    if (found.type !== type) throw badValue("VAULT_TYPE", `the vault's type is ${found.type}`);
  }
}
