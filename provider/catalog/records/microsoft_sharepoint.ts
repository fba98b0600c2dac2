import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { flag, integer, is, text } from "../vocabulary.js";

export const microsoftSharepoint = record("microsoft_sharepoint", {
  title: "Microsoft SharePoint",
  doc:
    "How scanners log in to the database of a Microsoft SharePoint server: with an account of the " +
    "database's own, or with a Windows account of the domain `windowsDomain`.",
  confidence: "low",
  hosts: "required",
  parts: [account({ confidence: "low" }), login({ password: { confidence: "low" }, vault: "low" })],
  fields: {
    dbLocal: flag("Whether the account is one of the database's own, rather than one of Windows.", {
      default: true,
      confidence: "high",
    }),
    windowsDomain: text("Domain of the Windows account. Only while `dbLocal` is false.", {
      required: true,
      max: 256,
      caseless: true,
      // Going back to a database account must send an empty domain.
      allowedWhen: is("dbLocal", false),
      confidence: "high",
    }),
    kerberos: flag("Whether Kerberos is tried.", { confidence: "high" }),
    ntlmv2: flag("Whether NTLMv2 is tried."),
    ntlmv1: flag("Whether NTLMv1 is tried.", { weakens: [true], safeguard: { kind: "no NTLMv1" } }),
    database: text("Name of the SharePoint database."),
    instance: text("Name of the database instance."),
    port: integer("Port of the database instance.", { min: 1, max: 65535 }),
  },
  together: [["dbLocal", "windowsDomain"]],
  sources: ["Qualys VM/PC API: Microsoft SharePoint Record"],
});
