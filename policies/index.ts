/** Rules for Qualys authentication records and vaults, for a Pulumi policy pack. */
// The declarations of the package's main entry don't compile without `skipLibCheck`.
import type { EnforcementLevel, ResourceValidationPolicy } from "@pulumi/policy/policy.js";
import { alternatives } from "../provider/catalog/wording.js";
import { runError } from "../sdk/run-error.js";
import { comments } from "./comments.js";
import { maxAddresses, type MaxAddressesSettings } from "./max-addresses.js";
import { passwordsFromVaults, type PasswordSettings } from "./passwords-from-vaults.js";
import { makePolicy, type Rule } from "./rule.js";
import { certificateChecks, noNtlmv1, smbSigning } from "./safeguards.js";
import { titles, type TitleSettings } from "./titles.js";

export type { MaxAddressesSettings, PasswordSettings, TitleSettings };

/** A rule's settings. Without a level, the pack's applies. */
export type Demand<Settings extends object = object> = Settings & {
  enforcementLevel?: EnforcementLevel;
};

/** What to demand of records and vaults. Rules that are left out are disabled. */
export interface QualysDemands {
  /**
   * Passwords, private keys and passphrases of records come from vaults where Qualys supports that,
   * including those of root tools and keys.
   */
  passwordsFromVaults?: EnforcementLevel | Demand<PasswordSettings>;
  /** Records don't allow NTLMv1. Can be remediated. */
  noNtlmv1?: EnforcementLevel | Demand;
  /** Records demand that hosts sign SMB messages. Can be remediated. */
  smbSigning?: EnforcementLevel | Demand;
  /**
   * Certificates of servers and vaults are fully checked where Qualys can. Can be remediated,
   * unless that needs another argument.
   */
  certificateChecks?: EnforcementLevel | Demand;
  /** No record has more than `addresses` addresses. One that names its hosts by tag has none. */
  maxAddresses?: Demand<MaxAddressesSettings>;
  /** Titles of records, of vaults, or of both match a regular expression. */
  titles?: Demand<TitleSettings>;
  /** Every record has comments. */
  comments?: EnforcementLevel | Demand;
}

const rules: { readonly [name in keyof Required<QualysDemands>]: Rule } = {
  passwordsFromVaults,
  noNtlmv1,
  smbSigning,
  certificateChecks,
  maxAddresses,
  titles,
  comments,
};

const levels: readonly string[] = [
  "advisory",
  "mandatory",
  "remediate",
  "disabled",
] satisfies EnforcementLevel[];

/**
 * Returns the policies of all rules, for a pack:
 * `new PolicyPack(name, { policies: qualysPolicies({ … }) })`. The levels and settings given here
 * are defaults: the pack's configuration can change them, and enable rules that are left out.
 *
 * @throws RunError if there is no such rule, level or setting, or if a setting is invalid.
 */
export function qualysPolicies(demands: QualysDemands = {}): ResourceValidationPolicy[] {
  requireKnown("rule", Object.keys(demands), Object.keys(rules));
  return Object.entries(rules).map(([name, rule]) => {
    const given = demands[name as keyof QualysDemands] ?? "disabled";
    const { enforcementLevel, ...settings } =
      typeof given === "string" ? { enforcementLevel: given } : given;
    if (enforcementLevel) requireKnown(`${name}: level`, [enforcementLevel], levels);
    requireKnown(`${name}: setting`, Object.keys(settings), Object.keys(rule.settings));
    const complaint = enforcementLevel === "disabled" ? undefined : rule.complaint?.(settings);
    if (complaint) throw runError(`qualysPolicies: ${name}: ${complaint}.`);
    return makePolicy(rule, enforcementLevel, settings);
  });
}

function requireKnown(what: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const choice = known.length ? `it is one of ${alternatives(known)}` : "it has none";
  throw runError(`qualysPolicies: there is no ${what} "${unknown}"; ${choice}.`);
}
