import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { byAddresses } from "../fields/record.js";
import { rootTools } from "../fields/root-tools.js";
import { privateKeyCertificates } from "../fields/ssh-keys.js";
import { part } from "../part.js";
import { choice, flag, is, list, needs, never, not, reportedAs, set, text } from "../vocabulary.js";

const plainUnix = not(set("subType"));
const cisco = is("subType", "cisco");
const checkpoint = is("subType", "checkpoint_firewall");
const kerberos = is("useKerberos", true);
const basic = is("loginType", "basic");

const unverified = part({
  confidence: "low",
  fields: {
    useKerberos: flag("Log in by Kerberos (GSSAPI)."),
    realmDiscovery: text("How to find the Kerberos realm.", { onlyWhen: kerberos, example: "dns" }),
    userRealm: text("Kerberos realm of the account.", {
      onlyWhen: kerberos,
      example: "CORP.EXAMPLE.COM",
    }),
    krb5Password: text("Kerberos password of the account.", {
      parameter: "krb5_password",
      secret: true,
      onlyWhen: kerberos,
    }),
    rootTool: text("Root delegation as in older versions of the API. Prefer `rootTools`.", {
      onlyWhen: plainUnix,
      reported: never,
      example: "sudo",
    }),
    rsaPrivateKey: text(
      "RSA key as in older versions of the API. Prefer `privateKeyCertificates`.",
      {
        onlyWhen: plainUnix,
        secret: true,
        key: true,
      },
    ),
    dsaPrivateKey: text(
      "DSA key as in older versions of the API. Prefer `privateKeyCertificates`.",
      {
        onlyWhen: plainUnix,
        secret: true,
        key: true,
      },
    ),
  },
});

export const unix = record("unix", {
  title: "Unix",
  common: true,
  bodyRoot: "UNIX_AUTH_PARAMS",
  exclusiveAddresses: "ssh",
  doc:
    "Lets scanners log in over SSH to Unix hosts, or to Cisco and Checkpoint devices " +
    "(`subType`), with a password, private keys, or both, and become root there. A record " +
    "without a password, keys and vault logs in with an empty password.",
  hosts: { tags: "low" },
  parts: [
    account({ max: 255, ascii: true }),
    login({
      password: {
        required: false,
        max: 100,
        ascii: true,
        allowedWhen: not(is("skipPassword", true)),
      },
    }),
    unverified,
  ],
  fields: {
    subType: choice("Kind of device, if it isn't a Unix host.", ["cisco", "checkpoint_firewall"], {
      replaces: true,
      reported: never,
    }),
    skipPassword: flag("Log in without a password, for example by key.", {
      default: false,
      reported: reportedAs("SKIP_PASSWORD", "unknown"),
      onlyWhen: plainUnix,
      trueOnlyWhen: basic,
    }),
    cleartextPassword: flag("Allow the password to be sent over an unencrypted connection.", {
      default: false,
      weakens: [true],
      reported: reportedAs("CLEARTEXT_PASSWORD", "unknown"),
      trueOnlyWhen: set("password"),
    }),
    enablePassword: text("Password of the device's `enable` command.", {
      oldMax: 31,
      secret: true,
      onlyWhen: cisco,
    }),
    expertPassword: text("Password of the device's `expert` command.", {
      oldMax: 31,
      secret: true,
      onlyWhen: checkpoint,
    }),
    rootTools: { ...rootTools, common: true, onlyWhen: plainUnix },
    privateKeyCertificates: { ...privateKeyCertificates, common: true, onlyWhen: plainUnix },
    port: list(
      "Ports on which compliance scans try to log in: in addition to the well-known ones or, in a " +
        "targeted scan, instead of them.",
      { reported: true, example: "22,2222" },
    ),
    targetType: choice(
      "Kind of device.",
      ["auto", "A10", "HP_COMWARE", "CISCO_ASA_WITH_FIREPOWE"],
      { default: "auto", confidence: "low" },
    ),
    useAgentlessTracking: flag("Give hosts a Qualys host ID without an agent.", {
      onlyWhen: plainUnix,
      reported: reportedAs("USE_AGENTLESS_TRACKING", "unknown"),
    }),
    agentlessTrackingPath: text("Path of the file on the hosts that holds the host ID.", {
      required: true,
      onlyWhen: is("useAgentlessTracking", true),
      reported: true,
      example: "/etc/qualys",
    }),
  },
  rules: [needs(byAddresses, "ips")],
  together: [["password", "skipPassword"]],
  // The first three are of records from older versions of the API.
  readOnly: ["ROOT_TOOL", "RSA_PRIVATE_KEY", "DSA_PRIVATE_KEY", "QUALYS_SHELL"],
  sources: [
    "Qualys VM/PC API: Unix Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Qualys API samples: Unix Authentication",
    "Qualys API V2 User Guide 8.12, February 2018, pages 410-434, 729-731",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 263-268, 279-283",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
