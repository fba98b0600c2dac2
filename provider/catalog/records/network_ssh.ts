import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login, namesOf } from "../fields/login.js";
import { prefixedSettings } from "../fields/prefixed-vault.js";
import { privateKeyCertificates } from "../fields/ssh-keys.js";
import { part } from "../part.js";
import { vaultTypes } from "../vaults/index.js";
import { choice, flag, integer, is, list, needs, not, set, text } from "../vocabulary.js";

const fromSecondVault = set("p2VaultId");
const secondVault = part({
  confidence: "low",
  fields: {
    p2VaultId: integer("ID of the vault that holds the second password.", {
      min: 1,
      keeps: "password2",
      example: "43017",
    }),
    p2VaultType: choice("Type of the vault `p2VaultId`.", namesOf(vaultTypes), {
      required: true,
      onlyWhen: fromSecondVault,
    }),
    ...prefixedSettings("p2", vaultTypes, fromSecondVault),
  },
});

export const networkSsh = record("network_ssh", {
  title: "Network SSH",
  bodyRoot: "NETWORK_SSH_AUTH_PARAMS",
  exclusiveAddresses: "ssh",
  doc:
    "Lets scanners log in over SSH to network devices, such as those of Cisco, Checkpoint and " +
    "A10, with a password, private keys, or both, and with a second password where the device " +
    "asks for one.",
  hosts: { required: true, network: "medium" },
  parts: [
    account({ max: 255 }),
    login({ password: { required: false, max: 100 } }),
    {
      ...secondVault,
      together: [["password2", ...secondVault.names]],
    },
    part({ confidence: "low", fields: { privateKeyCertificates } }),
  ],
  fields: {
    password2: text("Second password: Cisco's `enable` or Checkpoint's `expert` password.", {
      secret: true,
      max: 31,
      onlyWhen: not(fromSecondVault),
      confidence: "medium",
    }),
    port: list("Ports on which compliance scans try to log in.", { example: "22,2222" }),
    targetType: choice(
      "Kind of device.",
      ["auto", "A10", "HP_COMWARE", "CISCO_ASA_WITH_FIREPOWE"],
      { default: "auto", confidence: "low" },
    ),
    cleartextPassword: flag("Allow the password to be sent over an unencrypted connection.", {
      weakens: [true],
      trueOnlyWhen: set("password"),
      confidence: "medium",
    }),
  },
  rules: [needs(is("loginType", "basic"), "password", "privateKeyCertificates")],
  together: [["password", "cleartextPassword"]],
  sources: [
    "Qualys VM/PC API: Network SSH Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
