import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port } from "../fields/database.js";
import { login } from "../fields/login.js";
import { flag, is, not, reportedAs, text } from "../vocabulary.js";

const oneDatabase = not(is("autoDiscoverDatabases", true));

export const sybase = record("sybase", {
  title: "Sybase",
  doc:
    "Lets compliance scans log in to Sybase databases: to the one that you name, or to all that " +
    "they discover on the hosts.",
  hosts: "required",
  parts: [databaseAccount({ max: 255 }), login({ password: { max: 100 } })],
  fields: {
    port: port({ required: true, reported: true, example: "5000" }),
    database: text("Name of the database, unless `autoDiscoverDatabases` finds it.", {
      required: true,
      onlyWhen: oneDatabase,
      reported: true,
      example: "inventory",
    }),
    autoDiscoverDatabases: flag(
      "Discover the databases of each host, so that one record is enough for all of them.",
      { default: false, reported: true },
    ),
    installationDir: text(
      "Installation directory of Sybase on Unix hosts, if the record has any.",
      { reported: true, example: "/opt/sybase" },
    ),
    passwordEncryption: flag(
      "Encrypt the password at login. Without it, logins to a database that requires encryption " +
        "fail.",
      { default: false, weakens: [false], reported: reportedAs("PASSWORD_ENCRYPTION", "unknown") },
    ),
  },
  together: [["database", "autoDiscoverDatabases"]],
  sources: [
    "Qualys API release notes: Sybase Authentication - Password Encryption and Auto Discover Databases",
    "Qualys VM/PC API: Sybase Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 405-407, 739",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 258-261",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
