/** How a record gets its password: from itself, or from a vault. */
import type { Condition, Rule } from "../field.js";
import type { VaultType } from "../resource-type.js";
import { all, choice, integer, is, needs, reportedAs, text } from "../vocabulary.js";
import type { NewField } from "../vocabulary.js";

const basic = is("loginType", "basic");
const vault = is("loginType", "vault");

/**
 * The fields of a login by password.
 *
 * @param vaults the vault types that the record type takes.
 * @param password what the API says of passwords.
 */
export function vaultLogin(
  vaults: readonly VaultType[],
  password: { max?: number; ascii?: boolean },
) {
  return {
    password: text("Password of the account. Give this, or a vault to fetch it from.", {
      secret: true,
      ...password,
      onlyWhen: basic,
    }),
    loginType: choice(
      "Where the password comes from: `basic` is this record, `vault` is the vault `vaultId`.",
      ["basic", "vault"],
      { default: "basic", reported: reportedAs("LOGIN_TYPE") },
    ),
    vaultId: integer("ID of the vault that holds the password.", {
      min: 1,
      reported: reportedAs("DIGITAL_VAULT/DIGITAL_VAULT_ID"),
      onlyWhen: vault,
    }),
    vaultType: choice(
      "Type of the vault `vaultId`.",
      vaults.map(({ type }) => type),
      {
        reported: reportedAs("DIGITAL_VAULT/DIGITAL_VAULT_TYPE"),
        onlyWhen: vault,
        aliases: Object.fromEntries(
          vaults.flatMap(({ alias, type }) => (alias === undefined ? [] : [[alias, type]])),
        ),
      },
    ),
    ...settingsOf(vaults),
  };
}

/** What must hold between the fields of `vaultLogin`. */
export function vaultLoginRules(vaults: readonly VaultType[]): Rule<never>[] {
  return [needs(basic, "password") as Rule<never>, ...vaultSettingRules(vaults)];
}

/** What must hold between vault settings, for a record that may also log in without a password. */
export function vaultSettingRules(vaults: readonly VaultType[]): Rule<never>[] {
  const rules: Rule[] = [
    needs(vault, "vaultId"),
    needs(vault, "vaultType"),
    ...vaults.flatMap(({ type, inRecord }) =>
      inRecord.rules.map((rule) => whileVaultIs(type, rule)),
    ),
  ];
  return rules as Rule<never>[];
}

/** Vault settings are only taken as a whole: see the `login_type` parameter. */
export function vaultLoginTogether(vaults: readonly VaultType[]): [string[], string[]] {
  return [
    ["loginType", "vaultId", "vaultType", ...Object.keys(settingsOf(vaults))],
    ["loginType", "password"],
  ];
}

/** The settings of all vault types; one that several have, such as a folder, is there once. */
export function settingsOf(vaults: readonly VaultType[]): Record<string, NewField> {
  const settings: Record<string, NewField> = {};
  for (const { inRecord } of vaults) {
    for (const [name, field] of Object.entries(inRecord.fields)) {
      const types = vaults.filter((other) => name in other.inRecord.fields).map(({ type }) => type);
      const ofItsType: Condition = is("vaultType", ...types);
      const onlyWhen = field.onlyWhen ? all(ofItsType, field.onlyWhen) : ofItsType;
      settings[name] ??= { ...field, onlyWhen };
    }
  }
  return settings;
}

export function whileVaultIs(type: string, rule: Rule): Rule {
  if (rule.rule === "excludes") return rule;
  const ofItsType = is("vaultType", type);
  return { ...rule, when: rule.when ? all(ofItsType, rule.when) : ofItsType };
}
