/** The arguments of a resource, as its program writes them. */
import type { Field, Group } from "../../provider/catalog/field.js";
import { vaultTypes } from "../../provider/catalog/index.js";
import { isVaultId, type VaultType } from "../../provider/catalog/resource-type.js";
import { typeOf, type Found, type Plain, type PlainItem } from "../found.js";
import { readerOf } from "./config-readers.js";
import type { Imports } from "./imports.js";
import type { Call, Expression, ObjectLiteral, Property } from "./literal.js";
import { keyOfValue, type Constant, type Program } from "./program.js";

/** Where arguments are written. */
interface Place {
  readonly program: Program;
  /** Collects the imports they need. */
  readonly imports: Imports;
}

export function argumentsOf(found: Found, place: Place): ObjectLiteral {
  const type = typeOf(found);
  const login = vaultOfLogin(found);
  const inVault = login ? Object.keys(login.inRecord.fields) : [];
  const besides = login ? ["loginType", "vaultId", "vaultType", ...inVault] : [];
  const all = Object.entries(type.fields).flatMap(([name, field]): Property[] => {
    // A login writes these itself.
    if (besides.includes(name) && !inVault.includes(name)) return [];
    const value = valueOf(found, name, field, place);
    return value === undefined ? [] : [[name, value]];
  });
  const settings = all.filter(([name]) => inVault.includes(name));
  return {
    members: [
      ...(type.unlisted ? [["recordType", type.type] as const] : []),
      ...all.filter((member) => !settings.includes(member)),
      ...(login ? [{ spread: callLogin(found, login, settings, place) }] : []),
      ["adopt", true],
    ],
  };
}

/** Returns the type of the vault that the record gets its password from. */
function vaultOfLogin({ values }: Found): VaultType | undefined {
  const { loginType, vaultId, vaultType } = values;
  if (loginType !== "vault" || vaultId === undefined) return undefined;
  return vaultTypes.find(({ type }) => type === vaultType);
}

function callLogin(
  { values }: Found,
  { className }: VaultType,
  settings: readonly Property[],
  place: Place,
): Call {
  const id = values["vaultId"] as number;
  const chosen: Expression[] = settings.length > 0 ? [{ members: settings, isInline: true }] : [];
  const vault = useVault(id, place);
  return vault === undefined
    ? { call: `qualys.vault.${className}.loginFor`, arguments: [id, ...chosen] }
    : { call: `${vault}.login`, arguments: chosen };
}

function valueOf(found: Found, name: string, field: Field, place: Place): Expression | undefined {
  const { program, imports } = place;
  const key = program.settings.get(found)?.get(name);
  if (key !== undefined) return { call: imports.use(readerOf(field)), arguments: [key] };
  const value = found.values[name];
  if (value === undefined) return undefined;
  const shared = program.shared.get(keyOfValue(name, field, value));
  return shared ? { code: imports.use(shared) } : withVaults(field, value, place);
}

/** Returns the value with references in place of vault IDs. */
function withVaults(field: Field, value: Plain, place: Place): Expression {
  switch (field.kind) {
    case "items":
      return (value as readonly PlainItem[]).map((item) => withVaultsInside(field, item, place));
    case "group":
      return withVaultsInside(field, value as PlainItem, place);
    case "integer": {
      const vault = isVaultId(field) ? useVault(value as number, place) : undefined;
      return vault === undefined ? (value as number) : { code: `${vault}.id` };
    }
    default:
      return value as string | boolean | readonly string[];
  }
}

function withVaultsInside({ fields }: Group, item: PlainItem, place: Place): ObjectLiteral {
  const members = Object.entries(fields).flatMap(([name, field]): Property[] => {
    const value = item[name];
    return value === undefined ? [] : [[name, withVaults(field, value, place)]];
  });
  return { members };
}

/** Returns the constant of the vault with the ID, if the program has one. */
function useVault(id: number, { program, imports }: Place): Constant["name"] | undefined {
  const vault = program.vaults.get(String(id));
  return vault && imports.use(vault);
}
