/** What a reviewer needs to know of a plan: what `--format json` writes, as `report.schema.json` says. */
import type { Addresses } from "../addresses.js";

export interface Report {
  /** Counts up when a reader of the previous one would no longer understand it. */
  readonly version: 1;
  readonly run: "preview" | "update";
  readonly stack: string | null;
  /** False when the plan lacks something: `gaps` says what. */
  readonly complete: boolean;
  readonly gaps: readonly string[];
  readonly warnings: readonly string[];
  /** Whether Qualys was asked what it has; without, there is no drift to tell. */
  readonly refreshed: boolean;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  readonly credentials: readonly Credential[];
  readonly widening: readonly Widening[];
  readonly uncovered: readonly Uncovered[];
  readonly replaced: readonly Replacement[];
  readonly deleted: readonly Deletion[];
  readonly created: readonly Creation[];
  readonly addresses: readonly AddressChange[];
  readonly settings: readonly Setting[];
  readonly drift: readonly Drift[];
  readonly suspected: readonly Suspicion[];
}

/** What `--fail-on` may name, if the plan has it. */
export const findings = ["replace", "delete", "credential", "drift", "widening"] as const;
export type Finding = (typeof findings)[number];

/** How many resources, of this package unless it says otherwise. */
export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  /** Changes of other providers' resources. */
  readonly others: number;
}

export interface Resource {
  readonly urn: string;
  /** Such as `auth:WindowsRecord`. */
  readonly type: string;
  readonly kind: "record" | "vault";
  /** The product, such as `Windows`. */
  readonly product: string;
  /** The name in the program. */
  readonly name: string;
  /** The title at Qualys; null when it is secret or not known yet. */
  readonly title: string | null;
  /** The ID at Qualys; null until it is created. */
  readonly id: string | null;
}

/** A set of addresses; null when the resource has none, or they are secret or not known yet. */
export type MaybeAddresses = Addresses | null;

export interface Credential {
  readonly resource: Resource;
  readonly field: string;
  readonly change: CredentialChange;
  /** The vault that keeps the secret after the change, or before it where it leaves one. */
  readonly vault: VaultReference | null;
  /** How many addresses log in with it after the change; null when they aren't listed by address. */
  readonly addresses: number | null;
  /** For a vault: how many records of the plan fetch from it. */
  readonly records: number | null;
}

export interface VaultReference {
  /** The ID at Qualys; null until the vault is created. */
  readonly id: string | null;
  /** The title, if the vault is in the plan. */
  readonly title: string | null;
}

export type CredentialChange =
  | "rotated"
  | "sent again"
  | "key replaced"
  | "moved into a vault"
  | "moved out of a vault"
  | "another vault"
  | "another secret of the vault"
  | "set"
  | "removed"
  | "known during the update";

export interface Widening {
  readonly resource: Resource;
  /** The argument. */
  readonly field: string;
  /** `setting`: a value that is less safe than before; `range`: very many addresses; `vault`: no vault. */
  readonly kind: "setting" | "range" | "vault";
  readonly before: string | null;
  readonly after: string | null;
  /** The addresses that are added, for a `range`. */
  readonly added: MaybeAddresses;
}

/** Addresses that lose their record and get no other of those that log in in the same way. */
export interface Uncovered {
  /** The products, such as `Unix, Network SSH`. */
  readonly products: string;
  /** The ID of the network of Qualys. */
  readonly network: string;
  readonly addresses: Addresses;
  readonly losers: readonly Resource[];
  /** False when a record may have them whose addresses the plan doesn't list. */
  readonly certain: boolean;
}

export interface Replacement {
  readonly resource: Resource;
  /** The arguments for which it is replaced; none when Pulumi was told to. */
  readonly because: readonly string[];
  /** The addresses without a login from the deletion to the creation. */
  readonly addresses: MaybeAddresses;
}

export interface Deletion {
  readonly resource: Resource;
  readonly addresses: MaybeAddresses;
  /** It leaves the stack and stays at Qualys. */
  readonly retained: boolean;
}

export interface Creation {
  readonly resource: Resource;
  readonly addresses: MaybeAddresses;
}

export interface AddressChange {
  readonly resource: Resource;
  readonly added: Addresses;
  readonly removed: Addresses;
  /** How many it has then. */
  readonly total: number;
}

/**
 * Any other argument that changes. Values are as the program writes them, or the default where it
 * doesn't; null is none.
 */
export interface Setting {
  readonly resource: Resource;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Drift {
  readonly resource: Resource;
  /** `gone`: Qualys doesn't have it any more. */
  readonly kind: "field" | "gone";
  readonly field: string | null;
  /** What the program wants. */
  readonly desired: string | null;
  /** What Qualys has. */
  readonly actual: string | null;
  /** For addresses: what Qualys has more and less than the program wants. */
  readonly extra: MaybeAddresses;
  readonly missing: MaybeAddresses;
  /** When Qualys says that it was changed last, in ISO 8601. */
  readonly changed: string | null;
  /** The login that changed it then, where Qualys names it: of vaults, not of records. */
  readonly changedBy: string | null;
}

/** A change that shows by its date alone: what Qualys never reports may be other than it was. */
export interface Suspicion {
  readonly resource: Resource;
  readonly fields: readonly string[];
  /** As of drift. */
  readonly changed: string | null;
  readonly changedBy: string | null;
}
