import { assetTagRules, assetTags, assetTagsTogether, byAddresses } from "../fields/record.js";
import { hosts, identity, network } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import {
  all,
  any,
  atMostOne,
  choice,
  demands,
  fixed,
  flag,
  is,
  needs,
  not,
} from "../vocabulary.js";
import { reportedAs, set, text } from "../vocabulary.js";

const inDomain = any(set("windowsAdDomain"), set("windowsDomain"));

export const windows = recordType("windows", {
  title: "Windows",
  exclusiveAddresses: "windows",
  doc:
    "How scanners log in to Windows hosts: to hosts of their own (`ips` alone), to hosts of an Active " +
    "Directory domain (`windowsAdDomain`), or to hosts of a NetBIOS domain (`windowsDomain`), which " +
    "are those in `ips` or, without `ips`, those that the domain has.",
  fields: {
    ...identity,
    username: text("Account that scanners log in with.", {
      required: true,
      max: 31,
      ascii: true,
      reported: reportedAs("USERNAME"),
    }),
    ...vaultLogin(vaultTypes, { max: 100, ascii: true }),
    windowsAdDomain: text(
      "Active Directory domain, as a fully qualified domain name. Its hosts are those of the " +
        "domain, so `ips` is left out.",
    ),
    windowsDomain: text("NetBIOS name of the domain."),
    ...hosts,
    ...network,
    ...assetTags,
    useAgentlessTracking: flag("Whether hosts get a Qualys host ID without an agent."),
    kerberos: flag("Whether Kerberos is tried. It needs a domain.", {
      default: true,
      defaultWhen: inDomain,
    }),
    ntlmv2: flag("Whether NTLMv2 is tried.", {
      default: true,
      reported: reportedAs("NTLM_V2", "unknown"),
    }),
    ntlm: flag("Whether NTLMv1 is tried.", { default: false }),
    requireSmbSigning: flag(
      "Whether hosts must sign SMB messages. Hosts that don't can't be logged in to.",
      { default: false },
    ),
    minimumSmbVersion: choice(
      "Lowest version of SMB that is used; an empty string sets none.",
      ["1", "2.0.2", "2.1", "3.0", "3.0.2", "3.1.1", ""],
      { default: "" },
    ),
  },
  rules: [
    ...vaultLoginRules(vaultTypes),
    atMostOne("windowsAdDomain", "windowsDomain"),
    atMostOne("windowsAdDomain", "ips"),
    needs(all(byAddresses, not(inDomain)), "ips"),
    demands(
      "ips",
      set("ips"),
      byAddresses,
      "left out while assetType chooses the hosts by asset tags",
    ),
    demands(
      "kerberos",
      all(set("kerberos"), is("kerberos", true)),
      inDomain,
      "false, or the record in a domain: set windowsAdDomain or windowsDomain",
    ),
    ...assetTagRules,
  ],
  fixed: [
    fixed("domain type", {
      "Active Directory": set("windowsAdDomain"),
      NetBIOS: set("windowsDomain"),
    }),
  ],
  together: [...vaultLoginTogether(vaultTypes), assetTagsTogether],
  sources: [
    "Qualys VM/PC API: Windows Record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
  ],
});
