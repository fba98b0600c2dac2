import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { flag, integer, is, text } from "../vocabulary.js";

export const microsoftSharepoint = record("microsoft_sharepoint", {
  title: "Microsoft SharePoint",
  doc:
    "Lets scanners log in to the database of a Microsoft SharePoint server with a database " +
    "account, or with a Windows account of the domain `windowsDomain`.",
  confidence: "low",
  hosts: "required",
  parts: [account({ confidence: "low" }), login({ password: { confidence: "low" }, vault: "low" })],
  fields: {
    dbLocal: flag("Log in with a database account instead of a Windows account.", {
      default: true,
      confidence: "high",
    }),
    windowsDomain: text("Domain of the Windows account.", {
      required: true,
      max: 256,
      caseless: true,
      // Going back to a database account must send an empty domain.
      allowedWhen: is("dbLocal", false),
      confidence: "high",
      example: "corp.example.com",
    }),
    kerberos: flag("Try Kerberos.", { confidence: "high" }),
    ntlmv2: flag("Try NTLMv2."),
    ntlmv1: flag("Try NTLMv1.", { weakens: [true], safeguard: { kind: "no NTLMv1" } }),
    database: text("Name of the SharePoint database.", { common: true, example: "WSS_Content" }),
    instance: text("Name of the database instance.", { example: "SHAREPOINT" }),
    port: integer("Port of the database instance.", { min: 1, max: 65535, example: "1433" }),
  },
  together: [["dbLocal", "windowsDomain"]],
  sources: ["Qualys VM/PC API: Microsoft SharePoint Record"],
});
