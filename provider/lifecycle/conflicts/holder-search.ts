import { Batcher } from "../../api/batching/batcher.js";
import type { Remotes, Snapshot } from "../../api/remote.js";
import { recordTypes } from "../../catalog/index.js";
import {
  addressField,
  keyIn,
  type RecordType,
  type ResourceType,
} from "../../catalog/resource-type.js";
import {
  intersection,
  noAddresses,
  parseAddresses,
  union,
  type AddressSet,
} from "../addresses/address-set.js";
import type { Conflict } from "../requests/plan.js";
import { networkOf, type Values } from "../values/value.js";

/** What a request claims that only one record can have. */
export interface Claim {
  readonly type: ResourceType;
  /** The record's own ID; undefined while it is to be created. */
  readonly id: string | undefined;
  /** Undefined if the request doesn't change it. */
  readonly title: string | undefined;
  readonly addresses: AddressSet;
  readonly networkId: string;
}

/** Another record that has some of the claim. */
export interface Holder {
  readonly key: string;
  readonly className: string;
  readonly id: string;
  readonly title: string;
  /** Whether its title is the claimed one. */
  readonly isTitled: boolean;
  /** The claimed addresses that it has. */
  readonly addresses: AddressSet;
}

export interface Holders {
  readonly found: readonly Holder[];
  /** Whether there can be no other holders: a search doesn't read all of very many records. */
  readonly isComplete: boolean;
}

/** The most pages of 1,000 records that a search reads of a type, because calls are limited. */
const maxPages = 10;

/** Returns what the request claims, if it claims anything that only one record can have. */
export function claimOf(
  type: ResourceType,
  id: string | undefined,
  { title, addresses }: { readonly title: string | undefined; readonly addresses: AddressSet },
  values: Values,
): Claim | undefined {
  const isTitle = title !== undefined && type.fields["title"]?.unique;
  const isExclusive = type.kind === "record" && type.exclusiveAddresses !== undefined;
  if (!isTitle && !(isExclusive && addresses.length > 0)) return undefined;
  return {
    type,
    id,
    title: isTitle ? title : undefined,
    addresses: isExclusive ? addresses : noAddresses,
    networkId: networkOf(values),
  };
}

/** Finds the records that already have what others claim. */
export class HolderSearch {
  private readonly searches = new Map<string, Batcher<Claim, Holders>>();

  constructor(
    private readonly remotes: Remotes,
    /** Milliseconds to wait for claims to batch: one search serves all of them. */
    private readonly pause: number,
  ) {}

  /** @throws ApiError */
  async find(claim: Claim): Promise<Holders> {
    const { type, title } = claim;
    if (type.kind !== "record") return { found: [], isComplete: true };
    if (claim.addresses.length === 0) {
      const titled = title === undefined ? [] : await this.remotes.of(type).findByTitle(title);
      const found = titled.flatMap((record) => holderIn(type, record, claim));
      return { found, isComplete: true };
    }
    const group = type.exclusiveAddresses ?? type.type;
    const search =
      this.searches.get(group) ??
      new Batcher((claims: readonly Claim[]) => this.search(group, claims), this.pause);
    this.searches.set(group, search);
    return search.load(claim);
  }

  private async search(group: string, claims: readonly Claim[]): Promise<Holders[]> {
    const found = claims.map((): Holder[] => []);
    let isComplete = true;
    for (const type of recordTypes.filter(({ exclusiveAddresses: one }) => one === group)) {
      let pages = 0;
      for await (const page of this.remotes.pages(type)) {
        for (const record of page) {
          claims.forEach((claim, i) => found[i]?.push(...holderIn(type, record, claim)));
        }
        if (++pages < maxPages) continue;
        isComplete = false;
        break;
      }
    }
    return found.map((holders) => ({ found: holders, isComplete }));
  }
}

/** Returns the record as a holder, if it has some of the claim. */
function holderIn(type: RecordType, { id, fields }: Snapshot, claim: Claim): Holder[] {
  if (type === claim.type && id === claim.id) return [];
  const title = fields.text("TITLE") ?? "";
  const isTitled = type === claim.type && title === claim.title;
  const addresses = commonAddresses(type, fields, claim);
  if (!isTitled && addresses.length === 0) return [];
  return [{ key: keyIn(type, id), className: type.className, id, title, isTitled, addresses }];
}

function commonAddresses(
  type: RecordType,
  fields: Snapshot["fields"],
  { addresses, networkId }: Claim,
): AddressSet {
  const reported = type.fields[addressField(type) ?? ""]?.reported;
  if (addresses.length === 0 || !reported || reported.how === "never") return noAddresses;
  if ((fields.text("NETWORK_ID") ?? "0") !== networkId) return noAddresses;
  const has = parseAddresses(fields.addresses(reported.element) ?? []);
  return has ? intersection(addresses, has) : noAddresses;
}

/** Returns the part of the claim that others have; all of it, if that isn't known. */
export function conflictWith({ claim, holders }: { claim: Claim; holders: Holders }): Conflict {
  const { found, isComplete } = holders;
  return {
    title: found.some(({ isTitled }) => isTitled),
    addresses: isComplete
      ? found.reduce((all, { addresses }) => union(all, addresses), noAddresses)
      : claim.addresses,
  };
}
