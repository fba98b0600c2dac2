/** How a record gets its password: from itself, or from a vault. */
import type { Condition, Confidence, Rule } from "../field.js";
import { ofPart, part, requirement, type Part } from "../part.js";
import type { VaultType } from "../resource-type.js";
import { vaultTypes } from "../vaults/index.js";
import {
  all,
  assumed,
  choice,
  flag,
  integer,
  is,
  reportedAs,
  text,
  type NewField,
  type NewFields,
} from "../vocabulary.js";

const basic = is("loginType", "basic");
const vault = is("loginType", "vault");

export interface LoginFacts {
  /** The vault types that the record type accepts. Default: all. */
  readonly vaults?: readonly VaultType[];
  /**
   * What the API says about passwords. Unless it's `required: false`, a record without a vault
   * needs one.
   */
  readonly password?: Parameters<typeof text>[1];
  /** How sure we are that the record type accepts vaults. */
  readonly vault?: Confidence;
  /**
   * How sure we are that it accepts secrets of HashiCorp's Active Directory engine. Default: it
   * doesn't.
   */
  readonly hashicorpAd?: Confidence;
  /** Whether the API requires the login type, although it has a default. */
  readonly sendLoginType?: true;
  /**
   * What no page shows in responses: the login type and all of the vault, or these of its settings.
   */
  readonly silent?: "all" | readonly string[];
}

export type LoginName = "password" | "loginType" | "vaultId" | "vaultType";

/** A login by password. */
export function login(facts: LoginFacts = {}): Part<LoginName> {
  const { vaults = vaultTypes, password = {}, vault: confidence = "high", hashicorpAd } = facts;
  const { silent = [] } = facts;
  const element = silent === "all" ? assumed : reportedAs;
  const settings = vaultSettings(vaults);
  const isSilent = (name: string) => silent === "all" || silent.includes(name);
  const secret = part({
    fields: {
      password: text("Password of the account, unless it comes from a vault.", {
        required: true,
        secret: true,
        onlyWhen: basic,
        common: true,
        ...password,
      }),
    },
  });
  const own = part({
    confidence,
    fields: {
      loginType: choice(
        "Where the password comes from: `basic` for this record, `vault` for the vault `vaultId`.",
        ["basic", "vault"],
        {
          default: "basic",
          reported: element("LOGIN_TYPE"),
          ...(facts.sendLoginType ? { sendDefault: true } : {}),
        },
      ),
      vaultId: integer("ID of the vault that holds the password.", {
        required: true,
        min: 1,
        keeps: "password",
        reported: element("DIGITAL_VAULT/DIGITAL_VAULT_ID"),
        onlyWhen: vault,
        example: "43017",
      }),
      vaultType: choice("Type of the vault `vaultId`.", namesOf(vaults), {
        required: true,
        reported: element("DIGITAL_VAULT/DIGITAL_VAULT_TYPE"),
        onlyWhen: vault,
        aliases: aliasesOf(vaults),
      }),
    },
  });
  const more = hashicorpAd === undefined ? {} : { useAdHashicorp: inAdEngine(hashicorpAd) };
  const guessed = asGuesses(settings.fields, isSilent);
  const name = silent === "all" ? "SilentLogin" : "Login";
  const inVault = confidence === "low" ? asUnsure(guessed) : guessed;
  return {
    names: [...secret.names, ...own.names],
    fields: { ...secret.fields, ...ofPart(name, { ...own.fields, ...inVault }), ...more },
    rules: settings.rules,
    together: [
      // Vault settings are only accepted as a whole: see the `login_type` parameter.
      ["loginType", "vaultId", "vaultType", ...Object.keys({ ...settings.fields, ...more })],
      ["loginType", "password"],
    ],
  };
}

function inAdEngine(confidence: Confidence) {
  return flag(
    "Fetch the secret from the HashiCorp vault's Active Directory engine instead of its " +
      "key/value engine.",
    { onlyWhen: is("vaultType", "HashiCorp"), confidence },
  );
}

/** Marks settings as guesses: only the names of their elements are likely. */
function asGuesses(fields: NewFields, isGuess: (name: string) => boolean): NewFields {
  const known = Object.entries(fields).map(([name, field]): [string, NewField] => {
    const { reported } = field;
    if (!isGuess(name) || typeof reported !== "object" || reported.how === "never") {
      return [name, field];
    }
    return [name, { ...field, reported: assumed(reported.element) }];
  });
  return Object.fromEntries(known);
}

/** Marks a vault's settings as no surer than that the record type accepts vaults. */
function asUnsure(fields: NewFields): NewFields {
  const unsure = Object.entries(fields).map(([name, field]): [string, NewField] => [
    name,
    { ...field, confidence: "low" },
  ]);
  return Object.fromEntries(unsure);
}

export function namesOf(vaults: readonly VaultType[]): string[] {
  return vaults.map(({ type }) => type);
}

/** Returns the vault types that other spellings in responses stand for. */
export function aliasesOf(vaults: readonly VaultType[]): Record<string, string> {
  return Object.fromEntries(
    vaults.flatMap(({ aliases, type }) => aliases.map((alias) => [alias, type])),
  );
}

/** Returns the settings of all vault types; one that several have, such as a folder, only once. */
export function vaultSettings(vaults: readonly VaultType[]): Pick<Part, "fields" | "rules"> {
  const fields: Record<string, NewField> = {};
  const rules: Rule[] = [];
  for (const { type, inRecord } of vaults) {
    const ofItsType = is("vaultType", type);
    for (const [name, field] of Object.entries(inRecord.fields)) {
      const takers = vaults.filter((other) => name in other.inRecord.fields);
      fields[name] ??= {
        ...field,
        required: false,
        onlyWhen: both(is("vaultType", ...namesOf(takers)), field.onlyWhen),
      };
      if (field.required) rules.push(requirement(name, field, both(ofItsType, field.onlyWhen)));
    }
    rules.push(...inRecord.rules.map((rule) => whileIt(ofItsType, rule)));
  }
  return { fields, rules };
}

function both(one: Condition, other: Condition | undefined): Condition {
  return other ? all(one, other) : one;
}

function whileIt(holds: Condition, rule: Rule): Rule {
  return rule.rule === "excludes" ? rule : { ...rule, when: both(holds, rule.when) };
}
