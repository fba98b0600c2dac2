/** What the content models of several types share. */
import {
  block,
  hollow,
  optionalBlock,
  optionalPlain,
  optionalText,
  plain,
  text,
  type BlockPart,
  type ContentModel,
  type Part,
} from "./content-model.js";

const created = block("CREATED", [plain("DATETIME", "#created"), plain("BY", "#createdBy")]);
const lastModified = block("LAST_MODIFIED", [plain("DATETIME", "#modified")]);

/**
 * Returns a record's content model: what all records begin and end with, around the type's own.
 *
 * @param after elements after COMMENTS.
 */
export function record(
  element: string,
  own: readonly Part[],
  after: readonly Part[] = [],
): ContentModel {
  return {
    element,
    children: [
      plain("ID", "#id"),
      text("TITLE", "title"),
      ...own,
      optionalPlain("NETWORK_ID", "network_id", { otherwise: "0" }),
      created,
      lastModified,
      optionalText("COMMENTS", "comments"),
      ...after,
    ],
  };
}

/** Older spellings of two vault types, which responses may still have. */
export const vaultTypeSpelling = {
  "CyberArk AIM": "Cyber-Ark AIM",
  "CyberArk PIM Suite": "Cyber-Ark PIM Suite",
};

/**
 * The vault settings in a record, by vault type: CyberArk has folder and file; Thycotic and Azure
 * Key a secret name; Quest, BeyondTrust and Lieberman a system name; CA Access Control end points;
 * Lieberman a system type; BeyondTrust an account. That Lieberman's single host is the system name
 * is an inference. No elements are known for settings of other vault types.
 */
const vaultSettings: readonly (readonly [element: string, parameters: readonly string[]])[] = [
  ["VAULT_FOLDER", ["folder"]],
  ["VAULT_FILE", ["file"]],
  ["VAULT_SECRET_NAME", ["secret_name", "ak_secret_name"]],
  ["VAULT_SYSTEM_NAME", ["system_name", "system_name_single_host"]],
  ["VAULT_EP_NAME", ["end_point_name"]],
  ["VAULT_EP_TYPE", ["end_point_type"]],
  ["VAULT_EP_CONT", ["end_point_container"]],
  ["VAULT_NS_TYPE", ["system_type"]],
  ["VAULT_NS_NAME", ["custom_system_type"]],
  ["VAULT_ACCOUNT_NAME", ["account_name"]],
];

interface VaultMore {
  /** Elements that the type's model lacks. */
  readonly without?: readonly string[];
  /** Maps a setting to its source. Default: the parameter of the same name. */
  readonly nameOf?: (parameter: string) => string;
}

/**
 * Returns the block for the vault that a record, or part of it, takes a secret from. VAULT_USERNAME
 * is reported where an XML body sets it; the DTD has it for most records too.
 */
export function digitalVault({ without = [], nameOf = (name) => name }: VaultMore = {}): BlockPart {
  const id = nameOf("vault_id");
  return optionalBlock(
    "DIGITAL_VAULT",
    [
      text("DIGITAL_VAULT_ID", id),
      text("DIGITAL_VAULT_TYPE", [nameOf("vault_type"), `#vaultType:${id}`], {
        spelt: vaultTypeSpelling,
      }),
      text("DIGITAL_VAULT_TITLE", `#vaultTitle:${id}`),
      optionalText("VAULT_USERNAME", nameOf("vault_username")),
      ...vaultSettings.map(([element, parameters]) =>
        optionalText(element, parameters.map(nameOf)),
      ),
    ].filter(({ element }) => !without.includes(element)),
  );
}

/** Returns the vault block of part of an XML body, where elements are upper-case parameters. */
export function vaultIn(path: string, without: readonly string[] = []): BlockPart {
  return digitalVault({
    without,
    nameOf: (parameter) => `${path}/DIGITAL_VAULT/${parameter.toUpperCase()}`,
  });
}

/** LOGIN_TYPE of types whose samples have it even without a vault. */
export const loginType = optionalText("LOGIN_TYPE", "login_type", { otherwise: "basic" });

/** LOGIN_TYPE of types whose samples omit it without a vault. */
export const loginTypeOfVaults = optionalText("LOGIN_TYPE", "login_type", {
  spelt: { basic: "" },
});

const basicOrVault = ["basic", "vault"];

/** Returns the attribute `type`: `vault` if the source names a vault, otherwise `basic`. */
export function basicUnless(vault: string) {
  return { type: { values: basicOrVault, from: [vault], given: "vault", otherwise: "basic" } };
}

interface KeySources {
  readonly key: string;
  readonly keyVault: BlockPart;
  readonly keyVaultId: string;
  readonly passphraseVault: BlockPart;
  readonly passphraseVaultId: string;
  readonly certificate: string;
  /** Sources of the key's algorithm and the certificate's kind; form parameters have none. */
  readonly keyType?: string;
  readonly certificateType?: string;
}

/** Returns the parts of a private key after its ID: no key, passphrase or certificate itself. */
export function keyParts(sources: KeySources): Part[] {
  const { key, keyVault, certificate, keyType, certificateType } = sources;
  const algorithms = {
    values: ["rsa", "dsa", "ecdsa", "ed25519"],
    ...(keyType === undefined ? {} : { from: [keyType] }),
    otherwise: "rsa",
  };
  const kinds = {
    values: ["x.509", "openssh"],
    ...(certificateType === undefined ? {} : { from: [certificateType] }),
    otherwise: "x.509",
  };
  return [
    block(
      "PRIVATE_KEY_INFO",
      [
        {
          kind: "choice",
          optional: false,
          among: [
            keyVault,
            { ...hollow("PRIVATE_KEY", key, { type: algorithms }), optional: false },
          ],
        },
      ],
      basicUnless(sources.keyVaultId),
    ),
    block("PASSPHRASE_INFO", [sources.passphraseVault], basicUnless(sources.passphraseVaultId)),
    hollow("CERTIFICATE", certificate, { type: kinds }),
  ];
}
