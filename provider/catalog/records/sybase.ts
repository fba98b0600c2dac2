import { account, databaseLogin, port } from "../fields/database.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { flag, is, needs, not, reportedAs, text } from "../vocabulary.js";

const oneDatabase = not(is("autoDiscoverDatabases", true));

export const sybase = recordType("sybase", {
  title: "Sybase",
  doc:
    "How compliance scans log in to Sybase databases: to the one that is named, or to all that they " +
    "discover on the hosts.",
  fields: {
    ...identity,
    username: account({ max: 255 }),
    ...databaseLogin(vaultTypes, { max: 100, vault: "medium" }),
    port: port({ required: true, reported: reportedAs("PORT") }),
    database: text("Name of the database. Give this, or turn `autoDiscoverDatabases` on.", {
      onlyWhen: oneDatabase,
      reported: reportedAs("DATABASE"),
    }),
    autoDiscoverDatabases: flag(
      "Whether scans find the databases of each host, so that one record is enough for all of them.",
      { default: false, reported: reportedAs("AUTO_DISCOVER_DATABASES") },
    ),
    installationDir: text(
      "Directory that Sybase is installed in on Unix hosts; give it if the record has such hosts.",
      { reported: reportedAs("INSTALLATION_DIR") },
    ),
    passwordEncryption: flag(
      "Whether scanners encrypt the password. Where the database demands this, logins fail without.",
      { default: false, reported: reportedAs("PASSWORD_ENCRYPTION") },
    ),
    ...requiredHosts,
    ...network,
  },
  rules: [...vaultLoginRules(vaultTypes), needs(oneDatabase, "database")],
  together: [...vaultLoginTogether(vaultTypes), ["database", "autoDiscoverDatabases"]],
  sources: [
    "Qualys API release notes: Sybase Authentication - Password Encryption and Auto Discover Databases",
    "Qualys VM/PC API: Sybase Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
