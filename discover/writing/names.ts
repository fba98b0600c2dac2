/** Names for what has a title: readable, unique, and the same each time the program is written. */
import { typeOf, type Found } from "../found.js";

const maxLength = 60;

/** Returns `windows-in-berlin` for "Windows in Berlin"; empty if no letter or digit is ASCII. */
export function toKebab(title: string): string {
  return title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, maxLength)
    .replace(/-$/, "");
}

/** Returns `WindowsInBerlin` for `windows-in-berlin`. */
export function toPascal(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Names that are taken. The first one to ask for a name gets it. */
export class Names {
  private readonly taken = new Set<string>();

  /** @param suffix appended until the name is free. */
  take(name: string, suffix: string): string {
    while (this.taken.has(name)) name += suffix;
    this.taken.add(name);
    return name;
  }
}

/** Returns Pulumi's names of the resources, unique within a type. */
export function nameResources(found: readonly Found[]): ReadonlyMap<Found, string> {
  const namesOf = new Map<string, Names>();
  return new Map(
    found.map((one) => {
      const names = namesOf.get(one.key) ?? new Names();
      namesOf.set(one.key, names);
      return [one, names.take(toKebab(one.title) || typeOf(one).kind, `-${toKebab(one.id)}`)];
    }),
  );
}

/** Returns a type's short name, for use in other names: `windows`, `azureKey`. */
export function shortNameOf({ key }: Found): string {
  return lowerFirst(key.replace(/^.*:/, "").replace(/(Record|Vault)$/, ""));
}
