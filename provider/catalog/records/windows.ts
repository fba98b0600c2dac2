import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { byAddresses } from "../fields/record.js";
import {
  all,
  any,
  atMostOne,
  choice,
  demands,
  fixed,
  flag,
  needs,
  not,
  reportedAs,
  set,
  text,
} from "../vocabulary.js";

const inDomain = any(set("windowsAdDomain"), set("windowsDomain"));

export const windows = record("windows", {
  title: "Windows",
  common: true,
  exclusiveAddresses: "windows",
  doc:
    "Lets scanners log in to Windows hosts: with local accounts on the hosts in `ips`, or with " +
    "an account of an Active Directory domain (`windowsAdDomain`) or a NetBIOS domain " +
    "(`windowsDomain`).",
  hosts: { tags: "high" },
  parts: [account({ max: 31, ascii: true }), login({ password: { max: 100, ascii: true } })],
  fields: {
    windowsAdDomain: text(
      "Active Directory domain, as a fully qualified domain name. The record is for all hosts of " +
        "the domain, so leave out `ips`.",
      { caseless: true, reported: true, common: true, example: "corp.example.com" },
    ),
    windowsDomain: text(
      "NetBIOS name of the domain. The record is for the hosts in `ips` or, without `ips`, for " +
        "those of the domain.",
      { caseless: true, reported: true, common: true, example: "CORP" },
    ),
    useAgentlessTracking: flag("Give hosts a Qualys host ID without an agent.", {
      reported: reportedAs("USE_AGENTLESS_TRACKING", "unknown"),
    }),
    kerberos: flag("Try Kerberos. Needs a domain.", {
      default: true,
      defaultWhen: inDomain,
      trueOnlyWhen: inDomain,
      reported: reportedAs("KERBEROS", "unknown"),
    }),
    ntlmv2: flag("Try NTLMv2.", {
      default: true,
      reported: reportedAs("NTLM_V2", "unknown"),
    }),
    ntlm: flag("Try NTLMv1.", {
      default: false,
      weakens: [true],
      safeguard: { kind: "no NTLMv1" },
      reported: reportedAs("NTLM", "unknown"),
    }),
    requireSmbSigning: flag(
      "Require SMB signing. Scanners can't log in to hosts that don't sign.",
      {
        default: false,
        weakens: [false],
        safeguard: { kind: "SMB signing" },
        reported: reportedAs("REQUIRE_SMB_SIGNING", "unknown"),
      },
    ),
    minimumSmbVersion: choice(
      "Lowest version of SMB to use. An empty string allows any.",
      ["1", "2.0.2", "2.1", "3.0", "3.0.2", "3.1.1", ""],
      { default: "", weakens: ["", "1", "2.0.2", "2.1", "3.0", "3.0.2"], reported: true },
    ),
  },
  rules: [
    atMostOne("windowsAdDomain", "windowsDomain"),
    atMostOne("windowsAdDomain", "ips"),
    needs(all(byAddresses, not(inDomain)), "ips"),
    demands(
      "ips",
      set("ips"),
      byAddresses,
      "must be left out when assetType chooses the hosts by asset tags",
    ),
  ],
  fixed: [
    fixed("domain type", {
      "Active Directory": set("windowsAdDomain"),
      NetBIOS: set("windowsDomain"),
    }),
  ],
  readOnly: ["WINDOWS_AD_TRUST"],
  sources: [
    "Qualys VM/PC API: Windows Record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Qualys API V2 User Guide 8.12, February 2018, pages 439-444, 726-732",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 273-277, 282-283",
  ],
});
