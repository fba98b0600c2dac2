/** Members that several interfaces share, in interfaces that these extend: one per part. */
import { kebabCase } from "../../../provider/catalog/naming.js";
import type { Member } from "./members.js";

/** Texts of the shared members, by part and name. */
export type SharedParts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What an interface inherits and what it adds. */
export interface Heritage {
  readonly parts: readonly string[];
  /** Such as ` extends RecordArgs, Omit<HostsArgs, "ips">`; empty if it inherits nothing. */
  readonly clause: string;
  /** The members that it doesn't share. */
  readonly own: readonly Member[];
}

/**
 * Returns each member as most of the interfaces have it. If they disagree, a second interface has
 * it as where it is unverified.
 */
export function sharedParts(interfaces: readonly (readonly Member[])[]): SharedParts {
  const shared = new Map<string, Map<string, string>>();
  for (const same of byText(interfaces.flat()).sort((a, b) => b.length - a.length)) {
    const [member] = same;
    if (same.length < 2 || member?.part === undefined) continue;
    const free = candidates(member).find((part) => !shared.get(part)?.has(member.name));
    if (free === undefined) continue;
    shared.set(free, (shared.get(free) ?? new Map<string, string>()).set(member.name, member.text));
  }
  return shared;
}

export function heritage(members: readonly Member[], shared: SharedParts): Heritage {
  const partOf = (member: Member) =>
    candidates(member).find((part) => shared.get(part)?.get(member.name) === member.text);
  const taken = new Map<string, string[]>();
  for (const member of members) {
    const part = partOf(member);
    if (part !== undefined) taken.set(part, [...(taken.get(part) ?? []), member.name]);
  }
  const bases = [...taken].map(([part, names]) =>
    base(part, [...(shared.get(part)?.keys() ?? [])], names),
  );
  return {
    parts: [...taken.keys()],
    clause: bases.length > 0 ? ` extends ${bases.join(", ")}` : "",
    own: members.filter((member) => partOf(member) === undefined),
  };
}

/** Returns the file of a part's interface. */
export function partFile(part: string): string {
  return `${kebabCase(part)}-args`;
}

/** Returns a union type of the names. */
export function union(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}

/** Returns the parts that may have the member. */
function candidates({ part, isUnverified }: Member): string[] {
  if (part === undefined) return [];
  return isUnverified ? [part, `Unverified${part}`] : [part];
}

function byText(members: readonly Member[]): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = `${member.part ?? ""}\n${member.text}`;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()];
}

/**
 * Returns the part's interface, without the members that the extending one lacks or words
 * differently.
 */
function base(part: string, all: readonly string[], taken: readonly string[]): string {
  const left = all.filter((name) => !taken.includes(name));
  if (left.length === 0) return `${part}Args`;
  return left.length <= taken.length
    ? `Omit<${part}Args, ${union(left)}>`
    : `Pick<${part}Args, ${union(taken)}>`;
}
