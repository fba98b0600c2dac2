import { vault } from "../define.js";
import { systemName } from "../fields/system-name.js";
import { webAccount } from "../fields/web-service.js";
import { assumed, choice, is, text } from "../vocabulary.js";

export const liebermanErpm = vault("Lieberman ERPM", "LiebermanErpmVault", {
  title: "Lieberman ERPM",
  doc:
    "Fetches secrets from Lieberman Enterprise Random Password Manager. The scanner logs in to its " +
    "web service with an account of the manager's own or of its domain.",
  confidence: "medium",
  parts: [
    webAccount("HTTP or HTTPS address of the manager's web service, as the scanner reaches it."),
  ],
  fields: {
    domain: text(
      "Domain of the manager's server that the scanner logs in to; left out, the login is local.",
      { caseless: true, reported: true },
    ),
  },
  inRecord: {
    fields: {
      ...systemName,
      systemType: choice(
        "Type that the manager lists the record's systems under; `custom` is `customSystemType`.",
        ["auto", "windows", "unix", "oracle", "mssql", "ldap", "cisco", "custom"],
        { reported: assumed("DIGITAL_VAULT/VAULT_SYSTEM_TYPE"), confidence: "low" },
      ),
      customSystemType: text("Name of the manager's own type for the record's systems.", {
        onlyWhen: is("systemType", "custom"),
        reported: assumed("DIGITAL_VAULT/VAULT_CUSTOM_SYSTEM_TYPE"),
        confidence: "low",
      }),
    },
  },
  sources: [
    "Qualys UI help: Lieberman ERPM vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
