/** Other legal arguments, which differ in one field. */
import type { Field, Fields } from "../../provider/catalog/field.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { check, type Given } from "../../provider/lifecycle/check.js";
import { isVaultId, vaultsFor, withVaults } from "./vaults.js";

/** Returns the arguments with other values of the field; a vault's ID follows its type. */
export function otherwise(type: ResourceType, args: Given, name: string): Given[] {
  return changes(type.fields, args, name).filter((changed) => isLegal(type, changed));
}

/** Returns the arguments without the field; undefined if that isn't legal. */
export function without(type: ResourceType, args: Given, name: string): Given | undefined {
  const left = Object.fromEntries(Object.entries(args).filter(([other]) => other !== name));
  return isLegal(type, left) ? left : undefined;
}

/** Returns whether the catalog allows the arguments. */
export function isLegal(type: ResourceType, args: Given): boolean {
  return check(type, args).failures.length === 0;
}

function changes(fields: Fields, args: Given, name: string): Given[] {
  const field = fields[name];
  if (!field) return [];
  if (isVaultId(field)) {
    const others = vaultsFor(fields, field, args).filter((id) => id !== args[name]);
    return others.map((id) => ({ ...args, [name]: id }));
  }
  return otherValues(field, args[name]).map((value) => {
    const changed = { ...args, [name]: value };
    return /vault_type$/i.test(field.parameter) ? withVaults(fields, changed) : changed;
  });
}

function otherValues(field: Field, value: unknown): unknown[] {
  switch (field.kind) {
    case "text": {
      const text = String(value);
      const shorter = text.slice(0, -1);
      return [`${text}2`, `${shorter}8`, `${shorter}a`, `${text}/2`, `2${text}`].filter(
        (other) => other !== text,
      );
    }
    case "flag":
      return [value !== true];
    case "integer":
      return [Number(value) + 1, Number(value) - 1];
    case "choice":
      return field.choices.filter((choice) => choice !== value);
    case "list":
      return [[...(value as string[]), "7099"], (value as string[]).slice(1)];
    case "addresses":
      return [["10.10.10.4/30", "10.10.30.1"]];
    case "group":
      return inside(field.fields, value as Given);
    case "items":
      return otherItems(field.fields, value as Given[]);
  }
}

function inside(fields: Fields, item: Given): Given[] {
  return Object.keys(item).flatMap((name) => changes(fields, item, name));
}

function otherItems(fields: Fields, items: readonly Given[]): Given[][] {
  const [first = {}, ...rest] = items;
  return [
    ...inside(fields, first).map((changed) => [changed, ...rest]),
    ...(rest.length > 0 ? [rest, [...rest, first]] : []),
  ];
}
