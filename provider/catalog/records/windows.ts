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
  exclusiveAddresses: "windows",
  doc:
    "How scanners log in to Windows hosts: to hosts of their own (`ips` alone), to hosts of an Active " +
    "Directory domain (`windowsAdDomain`), or to hosts of a NetBIOS domain (`windowsDomain`), which " +
    "are those in `ips` or, without `ips`, those that the domain has.",
  hosts: { tags: "high" },
  parts: [account({ max: 31, ascii: true }), login({ password: { max: 100, ascii: true } })],
  fields: {
    windowsAdDomain: text(
      "Active Directory domain, as a fully qualified domain name. Its hosts are those of the " +
        "domain, so `ips` is left out.",
      { caseless: true, reported: true },
    ),
    windowsDomain: text("NetBIOS name of the domain.", { caseless: true, reported: true }),
    useAgentlessTracking: flag("Whether hosts get a Qualys host ID without an agent.", {
      reported: reportedAs("USE_AGENTLESS_TRACKING", "unknown"),
    }),
    kerberos: flag("Whether Kerberos is tried. It needs a domain.", {
      default: true,
      defaultWhen: inDomain,
      trueOnlyWhen: inDomain,
      reported: reportedAs("KERBEROS", "unknown"),
    }),
    ntlmv2: flag("Whether NTLMv2 is tried.", {
      default: true,
      reported: reportedAs("NTLM_V2", "unknown"),
    }),
    ntlm: flag("Whether NTLMv1 is tried.", {
      default: false,
      weakens: [true],
      safeguard: { kind: "no NTLMv1" },
      reported: reportedAs("NTLM", "unknown"),
    }),
    requireSmbSigning: flag(
      "Whether hosts must sign SMB messages. Hosts that don't can't be logged in to.",
      {
        default: false,
        weakens: [false],
        safeguard: { kind: "SMB signing" },
        reported: reportedAs("REQUIRE_SMB_SIGNING", "unknown"),
      },
    ),
    minimumSmbVersion: choice(
      "Lowest version of SMB that is used; an empty string sets none.",
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
  sources: [
    "Qualys VM/PC API: Windows Record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Qualys API V2 User Guide 8.12, February 2018, pages 439-444, 726-732",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 273-277, 282-283",
  ],
});
