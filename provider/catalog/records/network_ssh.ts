import { prefixedSettings } from "../fields/prefixed-vault.js";
import { identity, network, requiredHosts } from "../fields/record.js";
import { privateKeyCertificates } from "../fields/ssh-keys.js";
import { vaultLogin, vaultLoginTogether, vaultSettingRules } from "../fields/vault-login.js";
import { withConfidence } from "../fields/with-confidence.js";
import { recordType } from "../resource-type.js";
import { vaultTypes } from "../vaults/index.js";
import { all, choice, demands, flag, integer, is, list, needs, not, set } from "../vocabulary.js";
import { reportedAs, text } from "../vocabulary.js";

const fromSecondVault = set("p2VaultId");
const secondVault = {
  p2VaultId: integer("ID of the vault that holds the second password.", { min: 1 }),
  p2VaultType: choice(
    "Type of the vault `p2VaultId`.",
    vaultTypes.map(({ type }) => type),
    { onlyWhen: fromSecondVault },
  ),
  ...prefixedSettings("p2", vaultTypes, fromSecondVault),
};

export const networkSsh = recordType("network_ssh", {
  title: "Network SSH",
  bodyRoot: "NETWORK_SSH_AUTH_PARAMS",
  exclusiveAddresses: "ssh",
  doc:
    "How scanners log in over SSH to network devices, such as those of Cisco, Checkpoint and A10, with " +
    "a password, private keys, or both, and with a second password where the device asks for one. A " +
    "change of a password together with keys is sent in two requests, the password first, so that no " +
    "secret is part of a URL and the record can log in at any time.",
  fields: {
    ...identity,
    username: text("Account that scanners log in with.", {
      required: true,
      max: 255,
      reported: reportedAs("USERNAME"),
    }),
    ...vaultLogin(vaultTypes, { max: 100 }),
    password2: text("Second password: Cisco's `enable` or Checkpoint's `expert` password.", {
      secret: true,
      max: 31,
      onlyWhen: not(fromSecondVault),
      confidence: "medium",
    }),
    ...withConfidence("low", secondVault),
    privateKeyCertificates: privateKeyCertificates("low"),
    port: list("Ports on which login is tried, for compliance scans."),
    targetType: choice(
      "Kind of device that is logged in to.",
      ["auto", "A10", "HP_COMWARE", "CISCO_ASA_WITH_FIREPOWE"],
      { default: "auto", confidence: "low" },
    ),
    cleartextPassword: flag("Whether the password may be sent where the login isn't encrypted.", {
      confidence: "medium",
    }),
    ...requiredHosts,
    ...withConfidence("medium", network),
  },
  rules: [
    needs(is("loginType", "basic"), "password", "privateKeyCertificates"),
    ...vaultSettingRules(vaultTypes),
    needs(fromSecondVault, "p2VaultType"),
    demands(
      "cleartextPassword",
      all(set("cleartextPassword"), is("cleartextPassword", true)),
      set("password"),
      "false while there is no password in the record",
    ),
  ],
  together: [
    ...vaultLoginTogether(vaultTypes),
    ["password2", ...Object.keys(secondVault)],
    ["password", "cleartextPassword"],
  ],
  sources: [
    "Qualys VM/PC API: Network SSH Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
