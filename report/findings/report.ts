/** A plan for its reviewer. `--format json` writes it, and `report.schema.json` describes it. */
import type { Addresses } from "../addresses.js";

export interface Report {
  /** Incremented when readers of the previous version no longer understand it. */
  readonly version: 1;
  readonly run: "preview" | "update";
  readonly stack: string | null;
  /** False if the plan lacks something: `gaps` says what. */
  readonly complete: boolean;
  readonly gaps: readonly string[];
  readonly warnings: readonly string[];
  /** Whether the run read the actual state from Qualys. If not, there is no drift to report. */
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

/** What `--fail-on` may name. */
export const findings = ["replace", "delete", "credential", "drift", "widening"] as const;
export type Finding = (typeof findings)[number];

/** Numbers of resources, of this package unless stated otherwise. */
export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  /** Changed resources of other providers. */
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
  /** The vault that has the secret after the change, or before it if the secret leaves a vault. */
  readonly vault: VaultReference | null;
  /** How many addresses log in with it after the change; null if they aren't listed by address. */
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
  /** `setting`: a less safe value than before; `range`: very many addresses; `vault`: no vault. */
  readonly kind: "setting" | "range" | "vault";
  readonly before: string | null;
  readonly after: string | null;
  /** The added addresses, for a `range`. */
  readonly added: MaybeAddresses;
}

/** Addresses that lose their record and get no other for the same kind of login. */
export interface Uncovered {
  /** The products, such as `Unix, Network SSH`. */
  readonly products: string;
  /** ID of the network at Qualys. */
  readonly network: string;
  readonly addresses: Addresses;
  readonly losers: readonly Resource[];
  /** False if a record whose addresses the plan doesn't list may have them. */
  readonly certain: boolean;
}

export interface Replacement {
  readonly resource: Resource;
  /** The arguments that cause the replacement; empty if Pulumi was told to replace it. */
  readonly because: readonly string[];
  /** The addresses without a login between deletion and creation. */
  readonly addresses: MaybeAddresses;
}

export interface Deletion {
  readonly resource: Resource;
  readonly addresses: MaybeAddresses;
  /** It leaves the stack but stays at Qualys. */
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
  /** How many addresses it has after the change. */
  readonly total: number;
}

/** Any other changed argument. Values are as in the program, or else the default; null is none. */
export interface Setting {
  readonly resource: Resource;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Drift {
  readonly resource: Resource;
  /** `gone`: Qualys no longer has it. */
  readonly kind: "field" | "gone";
  readonly field: string | null;
  /** What the program wants. */
  readonly desired: string | null;
  /** What Qualys has. */
  readonly actual: string | null;
  /** For addresses: `extra` are only at Qualys, `missing` only in the program. */
  readonly extra: MaybeAddresses;
  readonly missing: MaybeAddresses;
  /** When Qualys says it was last changed, in ISO 8601. */
  readonly changed: string | null;
  /** The login that made this change, if Qualys names it: for vaults, not for records. */
  readonly changedBy: string | null;
}

/** A change that only shows by its date: what Qualys never reports may have changed. */
export interface Suspicion {
  readonly resource: Resource;
  readonly fields: readonly string[];
  /** As in `Drift`. */
  readonly changed: string | null;
  readonly changedBy: string | null;
}
