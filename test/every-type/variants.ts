/** Legal arguments of each type, for vaults that exist; structured settings included. */
import type { Fields, Group, Rule } from "../../provider/catalog/field.js";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import { check, type Given } from "../../provider/lifecycle/check.js";
import { applies, type Knowledge } from "../../provider/lifecycle/values/conditions.js";
import type { Values } from "../../provider/lifecycle/values/value.js";
import { maximalArguments, minimalArguments, type Variant } from "../../scripts/legal-arguments.js";
import { withVaults } from "./vaults.js";

const known = new Map<string, { minimal: Given; all: readonly Variant[] }>();

/** Returns as few arguments as are legal. */
export function minimal(type: ResourceType): Given {
  return of(type).minimal;
}

/** Returns the minimal arguments, and variants of as many as go together. */
export function variants(type: ResourceType): readonly Variant[] {
  return of(type).all;
}

function of(type: ResourceType) {
  const found = known.get(keyOf(type)) ?? made(type);
  known.set(keyOf(type), found);
  return found;
}

function made(type: ResourceType) {
  const legal = (args: Given) => proven(type, withVaults(type.fields, args));
  const [least] = minimalArguments(type);
  const [fullest, ...others] = maximalArguments(type);
  const full = [fullest, ...others];
  const structured = Object.entries(type.fields).flatMap(([name, field]): Variant[] => {
    if (field.kind !== "items") return [];
    const items = itemsOf(type, name, field);
    const takers = full.filter(({ args }) => applies(field, knowledge(type, args)) === true);
    return items.map((item, i) => {
      const { args } = takers[i % takers.length] ?? fullest;
      const two = [item, items[(i + 1) % items.length]];
      return { name: `${name} ${i}`, args: { ...args, [name]: two } };
    });
  });
  const all = [{ ...least, name: "minimal" }, ...full, ...structured];
  return {
    minimal: legal(least.args),
    all: all.map(({ name, args }) => ({ name, args: legal(args) })),
  };
}

function proven(type: ResourceType, args: Given): Given {
  const { failures } = check(type, args);
  if (failures.length > 0) throw new Error(JSON.stringify({ failures, args }));
  return args;
}

/** Returns a type with the group's fields, except those with nested fields, and a title. */
function typeOf(type: ResourceType, path: string, group: Group): ResourceType {
  const plain = Object.entries(group.fields).filter(([, field]) => !("fields" in field));
  const fields: Fields = Object.fromEntries(plain);
  const rules = group.rules.flatMap((rule): Rule[] => {
    if (rule.rule === "demands") return [rule];
    const left = rule.fields.filter((name) => name in fields);
    return left.length === 0 ? [] : [{ ...rule, fields: left }];
  });
  const { title } = type.fields;
  const named = title ? { ...fields, title } : fields;
  const className = type.className + path;
  return { ...type, className, fields: named, rules, fixed: [], together: [] };
}

/** Returns items that between them have every alternative. */
function itemsOf(type: ResourceType, path: string, group: Group): Given[] {
  const plain = maximalArguments(typeOf(type, path, group)).map(({ args }) =>
    Object.fromEntries(Object.entries(args).filter(([name]) => name in group.fields)),
  );
  const inner = Object.entries(group.fields).flatMap(([name, field]): [string, Given[]][] =>
    field.kind === "group" ? [[name, itemsOf(type, path + name, field)]] : [],
  );
  return choices(group.rules).flatMap((left) => {
    const parts = inner.filter(([name]) => !left.has(name));
    const fitting = plain.filter((item) => !Object.keys(item).some((name) => left.has(name)));
    const some = fitting.length > 0 ? fitting : plain;
    const count = Math.max(some.length, ...parts.map(([, items]) => items.length));
    return Array.from({ length: count }, (_, i) => {
      const own = Object.entries(some[i % some.length] ?? {});
      const item = Object.fromEntries([
        ...own.filter(([name]) => !left.has(name)),
        ...parts.map(([name, items]) => [name, items[i % items.length]] as const),
      ]);
      return meaningful(group, item);
    });
  });
}

function knowledge(type: Group, args: Given): Knowledge {
  return { type, values: args as Values, pending: new Set<string>() };
}

/** Returns the item without what has no meaning beside the rest. */
function meaningful(type: Group, item: Given): Given {
  const known = knowledge(type, item);
  const kept = Object.entries(item).filter(([name]) => {
    const field = type.fields[name];
    return field && applies(field, known) !== false;
  });
  return Object.fromEntries(kept);
}

/** Returns the ways to leave out fields that exclude each other. */
function choices(rules: readonly Rule[]): Set<string>[] {
  return rules.reduce<Set<string>[]>(
    (ways, rule) =>
      rule.rule !== "excludes"
        ? ways
        : ways.flatMap((way) =>
            rule.fields.map(
              (kept) => new Set([...way, ...rule.fields.filter((name) => name !== kept)]),
            ),
          ),
    [new Set()],
  );
}

/** Returns each of the fields that some variant has, under the first arguments that have it. */
export function fieldsByVariant(
  type: ResourceType,
  fields: readonly string[] = Object.keys(type.fields),
): Map<Given, string[]> {
  const seen = new Set<string>();
  const found = new Map<Given, string[]>();
  for (const { args } of variants(type)) {
    const names = Object.keys(args).filter((name) => fields.includes(name) && !seen.has(name));
    for (const name of names) seen.add(name);
    if (names.length > 0) found.set(args, names);
  }
  return found;
}
