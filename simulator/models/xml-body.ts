/**
 * The content models of XML bodies: the lists that unix and network_ssh records have besides their
 * parameters, as in the body's DTD of 2018. That network_ssh has the same is an inference.
 */

/** An element of a body. Elements follow the order of the model, each at most once. */
export interface BodyElement {
  readonly element: string;
  readonly needed: boolean;
  /** The values of its attribute `type`, which is then required. */
  readonly types?: readonly string[];
  readonly holds: Holds;
}

export type Holds =
  | { readonly kind: "nothing" }
  /** Of a hidden text, only its presence is kept. */
  | { readonly kind: "text"; readonly hidden: boolean }
  /** A secret if the type is `basic`, otherwise the vault that has it. */
  | { readonly kind: "secret"; readonly secret: BodyElement; readonly vault: VaultElements };

export interface VaultElements {
  readonly takesUsername: boolean;
}

export interface BodyList {
  readonly list: string;
  readonly item: string;
  readonly children: readonly BodyElement[];
  /** Elements of which an item must have exactly one. */
  readonly oneOf: readonly string[];
}

const hiddenText = { kind: "text", hidden: true } as const;
const basicOrVault = ["basic", "vault"];

function secretOrVault(
  element: string,
  needed: boolean,
  secret: Omit<BodyElement, "needed" | "holds">,
  takesUsername = true,
): BodyElement {
  const plain = { ...secret, needed: false, holds: hiddenText };
  const holds = { kind: "secret", secret: plain, vault: { takesUsername } } as const;
  return { element, needed, types: basicOrVault, holds };
}

/** The lists of a body, in order. */
export const bodyLists: readonly BodyList[] = [
  {
    list: "ROOT_TOOLS",
    item: "ROOT_TOOL",
    oneOf: ["STANDARD_TYPE", "CUSTOM_TYPE"],
    children: [
      {
        element: "STANDARD_TYPE",
        needed: false,
        types: ["sudo", "pimsu", "powerbroker"],
        holds: { kind: "nothing" },
      },
      { element: "CUSTOM_TYPE", needed: false, holds: { kind: "text", hidden: false } },
      secretOrVault("PASSWORD_INFO", true, { element: "PASSWORD" }),
    ],
  },
  {
    list: "PRIVATE_KEY_CERTIFICATES",
    item: "PRIVATE_KEY_CERTIFICATE",
    oneOf: [],
    children: [
      secretOrVault(
        "PRIVATE_KEY_INFO",
        true,
        { element: "PRIVATE_KEY", types: ["rsa", "dsa", "ecdsa", "ed25519"] },
        false,
      ),
      secretOrVault("PASSPHRASE_INFO", false, { element: "PASSPHRASE" }),
      { element: "CERTIFICATE", needed: false, types: ["x.509", "openssh"], holds: hiddenText },
    ],
  },
];

/** The elements of DIGITAL_VAULT that aren't settings of a vault type. */
export const vaultHead = ["VAULT_INFO_ID", "VAULT_USERNAME", "VAULT_TYPE", "VAULT_ID"];

/** A vault setting in a body: the vault types that have it, and whether they require it. */
interface VaultSetting {
  readonly element: string;
  readonly vaults: readonly string[];
  readonly needed: boolean;
}

const cyberArk = ["CyberArk AIM", "CyberArk PIM Suite"];
const endPoints = { vaults: ["CA Access Control"], needed: true };
const lieberman = { vaults: ["Lieberman ERPM"] };
const wallix = { vaults: ["Wallix AdminBastion (WAB)"], needed: true };
const hashicorp = { vaults: ["HashiCorp"], needed: false };

/**
 * In order. The order is known up to CUSTOM_SYSTEM_TYPE, except for Azure Key's element. The DTD
 * has nothing for BeyondTrust's account. The rest are for vaults newer than the DTD: upper-case
 * parameter names, which are guesses.
 */
export const vaultSettings: readonly VaultSetting[] = [
  { element: "AK_SECRET_NAME", vaults: ["Azure Key"], needed: false },
  { element: "FOLDER", vaults: cyberArk, needed: true },
  { element: "FILE", vaults: cyberArk, needed: true },
  { element: "SECRET_NAME", vaults: ["Thycotic Secret Server"], needed: true },
  { element: "SYSTEM_NAME", vaults: ["Quest Vault"], needed: true },
  { element: "SYSTEM_NAME", vaults: ["BeyondTrust PBPS"], needed: false },
  { element: "END_POINT_NAME", ...endPoints },
  { element: "END_POINT_TYPE", ...endPoints },
  { element: "END_POINT_CONTAINER", ...endPoints },
  { element: "AUTO_DISCOVER_SYSTEM_NAME", ...lieberman, needed: true },
  { element: "SYSTEM_NAME_SINGLE_HOST", ...lieberman, needed: false },
  { element: "SYSTEM_TYPE", ...lieberman, needed: true },
  { element: "CUSTOM_SYSTEM_TYPE", ...lieberman, needed: false },
  { element: "AUTHORIZATION_NAME", ...wallix },
  { element: "TARGET_NAME", ...wallix },
  { element: "RESOURCE_ID", vaults: ["Hitachi ID PAM"], needed: false },
  { element: "VAULT_SERVICE_TYPE", vaults: ["ARCON PAM"], needed: true },
  { element: "SECRET_KV_PATH", ...hashicorp },
  { element: "SECRET_KV_NAME", ...hashicorp },
  { element: "SECRET_KV_KEY", ...hashicorp },
];
