import type { Field, Group, GroupField } from "../provider/catalog/field.js";
import { inWords } from "../provider/catalog/wording.js";
import { isGiven, type Inputs } from "./resource.js";
import type { Rule } from "./rule.js";

export interface PasswordSettings {
  /**
   * Whether secrets that Qualys takes from no vault are violations too, such as an SNMP community
   * string. Default: false.
   */
  everySecret?: boolean;
}

export const passwordsFromVaults: Rule<PasswordSettings> = {
  name: "qualys-passwords-from-vaults",
  description:
    "Passwords, private keys and passphrases of authentication records come from vaults.",
  severity: "high",
  settings: {
    everySecret: {
      type: "boolean",
      default: false,
      description: "Whether secrets that no vault can hold are violations too.",
    },
  },
  concerns: (type, { everySecret }) =>
    type.kind === "record" && [...listVaults(type)].some((vault) => everySecret || vault),
  *judge({ type, inputs }, { everySecret }) {
    for (const { path, vault } of findSecrets(type, inputs, "")) {
      if (vault) yield `\`${path}\` is in the record. Leave it out and name its vault in ${vault}.`;
      else if (everySecret)
        yield `\`${path}\` is in the record, and Qualys takes it from no vault. Leave it out.`;
    }
  },
};

type SecretGroup = Group & Pick<GroupField, "vaultIn">;

/** Yields for each secret that the type can have the field that names its vault, if any. */
function* listVaults(group: SecretGroup): Generator<string | undefined> {
  for (const [name, field] of Object.entries(group.fields)) {
    if ("fields" in field) yield* listVaults(field);
    else if (field.secret) yield findVault(group, name, field);
  }
}

interface Secret {
  readonly path: string;
  /** Where its vault is named, in words; undefined if no vault can hold it. */
  readonly vault: string | undefined;
}

/** Yields the secrets that the resource has. */
function* findSecrets(group: SecretGroup, inputs: Inputs, place: string): Generator<Secret> {
  for (const [name, field] of Object.entries(group.fields)) {
    const path = place + name;
    if (field.kind === "items") {
      const items = inputs[name];
      if (!Array.isArray(items)) continue;
      for (const [i, item] of (items as Inputs[]).entries())
        yield* findSecrets(field, item, `${path}[${i}].`);
    } else if (field.kind === "group") {
      yield* findSecrets(field, (inputs[name] ?? {}) as Inputs, `${path}.`);
    } else if (field.secret && isGiven(inputs, name)) {
      const vault = findVault(group, name, field);
      yield { path, vault: vault && describePlace(group, vault, place) };
    }
  }
}

/** Returns the field that names the secret's vault. */
function findVault({ fields, vaultIn }: SecretGroup, name: string, field: Field) {
  const others = Object.entries(fields);
  const keeper = others.find(([, { keeps }]) => keeps === name);
  // A key without a vault of its own can be one of the listed keys, which have vaults.
  const keys = others.find(([, { kind, key }]) => field.key && key && kind === "items");
  return keeper?.[0] ?? keys?.[0] ?? vaultIn;
}

function describePlace({ fields }: Group, vault: string, place: string): string {
  const condition = fields[vault]?.onlyWhen;
  return `\`${place}${vault}\`${condition ? `, which counts while ${inWords(condition)}` : ""}`;
}
