/** What the files of a program share: names, values that several resources have, and vaults. */
import type { Field } from "../../provider/catalog/field.js";
import { fileOf } from "../../provider/catalog/resource-type.js";
import { typeOf, type Found, type Plain } from "../found.js";
import { Names, toKebab, lowerFirst, toPascal, nameResources, shortNameOf } from "./names.js";

/** A constant of the program, and its file relative to the project's folder. */
export interface Constant {
  readonly name: string;
  readonly file: string;
}

export interface SharedValue extends Constant {
  readonly value: Plain;
}

export interface Program {
  /** The resources grouped by type and ordered by ID. */
  readonly byType: readonly (readonly Found[])[];
  readonly names: ReadonlyMap<Found, string>;
  /** The configuration keys of withheld arguments, by argument. */
  readonly settings: ReadonlyMap<Found, ReadonlyMap<string, string>>;
  /** By vault ID. */
  readonly vaults: ReadonlyMap<string, Constant>;
  /** By `keyOfValue`. */
  readonly shared: ReadonlyMap<string, SharedValue>;
}

/** @param found everything that a program can declare, ordered by type and ID. */
export function planProgram(found: readonly Found[]): Program {
  const names = nameResources(found);
  const constants = new Names();
  const vaults = found.flatMap((one): [string, Constant][] => {
    if (typeOf(one).kind !== "vault") return [];
    const name = constants.take(vaultName(names.get(one) ?? ""), toKebab(one.id));
    return [[one.id, { name, file: fileFor(one) }]];
  });
  return {
    byType: groupByType(found),
    names,
    settings: nameSettings(found, names),
    vaults: new Map(vaults),
    shared: findShared(found, names, constants),
  };
}

function groupByType(found: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const group = groups.get(one.key) ?? [];
    group.push(one);
    groups.set(one.key, group);
  }
  return [...groups.values()];
}

function nameSettings(
  found: readonly Found[],
  names: ReadonlyMap<Found, string>,
): Map<Found, ReadonlyMap<string, string>> {
  const keys = new Names();
  return new Map(
    found.map((one) => {
      const stem = shortNameOf(one) + toPascal(names.get(one) ?? "");
      const settings = one.withheld.map((argument): [string, string] => [
        argument,
        keys.take(stem + toPascal(argument), toPascal(toKebab(one.id))),
      ]);
      return [one, new Map(settings)];
    }),
  );
}

/** Returns the file of a type, without its extension: `vault/azure-key-vault`. */
export function fileFor(found: Found): string {
  const type = typeOf(found);
  return `${type.kind === "record" ? "auth" : "vault"}/${fileOf(type)}`;
}

/** Returns a name whose last word is "vault", so that it is never a keyword. */
function vaultName(name: string): string {
  const words = lowerFirst(toPascal(name.replace(/-?vault$/, "")));
  if (words === "") return "vault";
  return `${/^[a-z]/.test(words) ? words : `_${words}`}Vault`;
}

/** Returns how many uses make a value a constant; undefined if it never becomes one. */
function minUses({ kind, unique }: Field): number | undefined {
  if (kind === "addresses" || kind === "list") return 2;
  return kind === "text" && !unique ? 3 : undefined;
}

/** Returns the key of a shared value. Between types, fields of the same name may differ in kind. */
export function keyOfValue(name: string, { kind }: Field, value: Plain): string {
  return `${name} ${kind} ${JSON.stringify(value)}`;
}

/** A value of an argument, and the first resource that has it. */
interface Use {
  readonly argument: string;
  readonly value: Plain;
  readonly first: Found;
  readonly needed: number;
  count: number;
}

function findShared(
  found: readonly Found[],
  names: ReadonlyMap<Found, string>,
  constants: Names,
): Map<string, SharedValue> {
  const uses = new Map<string, Use>();
  for (const first of found) {
    const { fields } = typeOf(first);
    for (const [argument, value] of Object.entries(first.values)) {
      const field = fields[argument];
      const needed = field && minUses(field);
      if (!field || needed === undefined) continue;
      const key = keyOfValue(argument, field, value);
      const use = uses.get(key) ?? { argument, value, first, needed, count: 0 };
      use.count++;
      uses.set(key, use);
    }
  }
  const shared = [...uses].filter(([, { needed, count }]) => count >= needed);
  return new Map(
    shared.map(([key, { argument, value, first }]) => {
      const words = typeof value === "string" ? toKebab(value) : `of-${names.get(first) ?? ""}`;
      const name = constants.take(argument + toPascal(words.slice(0, 40)), "2");
      return [key, { name, value, file: "shared" }];
    }),
  );
}
