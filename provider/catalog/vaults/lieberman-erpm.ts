import { vault } from "../define.js";
import { webAccount } from "../fields/web-service.js";
import { choice, flag, is, never, not, reportedAs, text } from "../vocabulary.js";

export const liebermanErpm = vault("Lieberman ERPM", "LiebermanErpmVault", {
  title: "Lieberman ERPM",
  doc:
    "Fetches secrets from Lieberman Enterprise Random Password Manager. The scanner logs in to its " +
    "web service with an account of the manager's own or of its domain.",
  parts: [
    webAccount("HTTP or HTTPS address of the manager's web service, as the scanner reaches it.", {
      unsaid: "asked",
    }),
  ],
  fields: {
    domain: text(
      "Domain of the manager's server that the scanner logs in to; left out, the login is local.",
      { caseless: true, reported: true },
    ),
  },
  inRecord: {
    fields: {
      autoDiscoverSystemName: flag(
        "Whether the scanner finds out each host's system name at scan time: the only way for a " +
          "record of more than one address.",
        { required: true, reported: never },
      ),
      systemNameSingleHost: text(
        "Name, in the manager, of the system whose secret the scanner fetches, for a record of one " +
          "host.",
        {
          required: true,
          onlyWhen: not(is("autoDiscoverSystemName", true)),
          reported: reportedAs("DIGITAL_VAULT/VAULT_SYSTEM_NAME", "unknown"),
        },
      ),
      systemType: choice(
        "Type that the manager lists the record's systems under; `custom` is `customSystemType`. " +
          "Qualys' guides have `mssq`, and later digests `mssql`.",
        ["auto", "windows", "unix", "oracle", "mssq", "mssql", "ldap", "cisco", "custom"],
        { required: true, reported: reportedAs("DIGITAL_VAULT/VAULT_NS_TYPE", "unknown") },
      ),
      customSystemType: text("Name of the manager's own type for the record's systems.", {
        required: true,
        onlyWhen: is("systemType", "custom"),
        reported: reportedAs("DIGITAL_VAULT/VAULT_NS_NAME", "unknown"),
      }),
    },
  },
  sources: [
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 285, 290-292 and 296",
    "Qualys API V2 User Guide 8.12, February 2018, pages 434, 451-452, 727, 745 and 753-756",
    "Qualys UI help: Lieberman ERPM vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
