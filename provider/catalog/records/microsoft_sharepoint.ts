import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { demands, flag, integer, is, needs, reportedAs, set, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

const confidence = "low";

export const microsoftSharepoint = recordType("microsoft_sharepoint", {
  title: "Microsoft SharePoint",
  doc:
    "How scanners log in to the database of a Microsoft SharePoint server: with an account of the " +
    "database's own, or with a Windows account of the domain `windowsDomain`.",
  fields: {
    ...identity,
    dbLocal: flag("Whether the account is one of the database's own, rather than one of Windows.", {
      default: true,
    }),
    windowsDomain: text("Domain of the Windows account. Only while `dbLocal` is false.", {
      max: 256,
      caseless: true,
    }),
    kerberos: flag("Whether Kerberos is tried."),
    ntlmv2: flag("Whether NTLMv2 is tried.", { confidence }),
    ntlmv1: flag("Whether NTLMv1 is tried.", { confidence }),
    username: text("Account that scanners log in with.", {
      required: true,
      reported: reportedAs("USERNAME"),
      confidence,
    }),
    ...withConfidence(confidence, vaultLogin(vaultTypes, {})),
    database: text("Name of the SharePoint database.", { confidence }),
    instance: text("Name of the database instance.", { confidence }),
    port: integer("Port of the database instance.", { min: 1, max: 65535, confidence }),
    ...withConfidence(confidence, { ...requiredHosts, ...network }),
  },
  rules: [
    ...vaultLoginRules(vaultTypes),
    needs(is("dbLocal", false), "windowsDomain"),
    // Not `onlyWhen`: going back to a database account must send an empty domain.
    demands(
      "windowsDomain",
      set("windowsDomain"),
      is("dbLocal", false),
      "left out while dbLocal is true (its default)",
    ),
  ],
  together: [...vaultLoginTogether(vaultTypes), ["dbLocal", "windowsDomain"]],
  sources: ["Qualys VM/PC API: Microsoft SharePoint Record"],
});
