import { vault } from "../define.js";
import { webAccount } from "../fields/web-service.js";
import { choice, flag, is, never, not, reportedAs, text } from "../vocabulary.js";

export const liebermanErpm = vault("Lieberman ERPM", "LiebermanErpmVault", {
  title: "Lieberman ERPM",
  doc:
    "Fetches secrets from Lieberman Enterprise Random Password Manager. The scanner logs in to " +
    "its web service with a local or a domain account.",
  parts: [
    webAccount("HTTP or HTTPS address of the manager's web service, as the scanner reaches it.", {
      unsaid: "asked",
    }),
  ],
  fields: {
    domain: text("Domain of the account. Without it, the account is local.", {
      caseless: true,
      reported: true,
      example: "corp.example.com",
    }),
  },
  inRecord: {
    fields: {
      autoDiscoverSystemName: flag(
        "Let the scanner look up each host's system name at scan time, which is the only way for a " +
          "record with more than one address.",
        { required: true, reported: never },
      ),
      systemNameSingleHost: text(
        "Name of the system in the manager whose secret the scanner fetches, for a record with one " +
          "host.",
        {
          required: true,
          onlyWhen: not(is("autoDiscoverSystemName", true)),
          reported: reportedAs("DIGITAL_VAULT/VAULT_SYSTEM_NAME", "unknown"),
          example: "web1.example.com",
        },
      ),
      systemType: choice(
        "Type of the record's systems in the manager; `custom` stands for `customSystemType`. " +
          "Qualys' guides spell it `mssq`, later digests `mssql`.",
        ["auto", "windows", "unix", "oracle", "mssq", "mssql", "ldap", "cisco", "custom"],
        { required: true, reported: reportedAs("DIGITAL_VAULT/VAULT_NS_TYPE", "unknown") },
      ),
      customSystemType: text("Name of a type that was defined in the manager.", {
        required: true,
        onlyWhen: is("systemType", "custom"),
        reported: reportedAs("DIGITAL_VAULT/VAULT_NS_NAME", "unknown"),
        example: "Web servers",
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
