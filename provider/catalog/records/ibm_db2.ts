import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port } from "../fields/database.js";
import { login } from "../fields/login.js";
import { arconPam } from "../vaults/arcon-pam.js";
import { caAccessControl } from "../vaults/ca-access-control.js";
import { cyberArkAim } from "../vaults/cyberark-aim.js";
import { cyberArkPimSuite } from "../vaults/cyberark-pim-suite.js";
import { hashiCorp } from "../vaults/hashicorp.js";
import { liebermanErpm } from "../vaults/lieberman-erpm.js";
import { questVault } from "../vaults/quest-vault.js";
import { thycoticSecretServer } from "../vaults/thycotic-secret-server.js";
import { allOrNone, flag, never, reportedAs, text } from "../vocabulary.js";

const vaults = [
  arconPam,
  caAccessControl,
  cyberArkAim,
  cyberArkPimSuite,
  hashiCorp,
  liebermanErpm,
  questVault,
  thycoticSecretServer,
];

/** The path of something on the hosts, for checks of the operating system. */
const path = (of: string, example: string) =>
  text(`Path of ${of}.`, { oldMax: 255, reported: never, example });

const onWindows = [
  "winDb2dir",
  "winPrilogfile",
  "winSeclogfile",
  "winTerlogfile",
  "winMirlogfile",
] as const;
const onUnix = [
  "unixDb2dir",
  "unixPrilogfile",
  "unixSeclogfile",
  "unixTerlogfile",
  "unixMirlogfile",
] as const;

export const ibmDb2 = record("ibm_db2", {
  title: "IBM DB2",
  doc:
    "Lets scanners log in to an IBM DB2 database, and tells them where its files are, for the " +
    "checks that read them: give all five paths for Windows hosts, for Unix hosts, or for both. " +
    "Only one record can have the same host and port, unless the others are `pcOnly`.",
  hosts: "required",
  parts: [databaseAccount({ max: 13 }), login({ vaults, password: { max: 100 }, silent: "all" })],
  fields: {
    pcOnly: flag(
      "Use the record for compliance scans only. Several such records can share a host and port, " +
        "each for another database.",
      { default: false, reported: reportedAs("PC_ONLY", "unknown") },
    ),
    database: text("Name of the database.", {
      required: true,
      max: 8,
      reported: true,
      example: "INVENTRY",
    }),
    port: port({ required: true, reported: true, example: "50000" }),
    winDb2dir: path("DB2's runtime library on Windows hosts", "C:\\Program Files\\IBM\\SQLLIB"),
    winPrilogfile: path("the primary archive log on Windows hosts", "D:\\db2\\logs\\primary"),
    winSeclogfile: path("the secondary archive log on Windows hosts", "D:\\db2\\logs\\secondary"),
    winTerlogfile: path("the tertiary archive log on Windows hosts", "D:\\db2\\logs\\tertiary"),
    winMirlogfile: path("the mirror archive log on Windows hosts", "E:\\db2\\logs\\mirror"),
    unixDb2dir: path("DB2's runtime library on Unix hosts", "/opt/ibm/db2"),
    unixPrilogfile: path("the primary archive log on Unix hosts", "/db2/logs/primary"),
    unixSeclogfile: path("the secondary archive log on Unix hosts", "/db2/logs/secondary"),
    unixTerlogfile: path("the tertiary archive log on Unix hosts", "/db2/logs/tertiary"),
    unixMirlogfile: path("the mirror archive log on Unix hosts", "/db2/logs/mirror"),
  },
  rules: [...allOrNone(...onWindows), ...allOrNone(...onUnix)],
  together: [onWindows, onUnix],
  sources: [
    "Qualys VM/PC API: IBM DB2 Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 345-349 and 736",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 200-203 and 280",
    "Qualys web help: IBM DB2 record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
