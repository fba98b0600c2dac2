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

/** The path of something on the hosts, which checks of the operating system look at. */
const path = (of: string) => text(`Path of ${of}.`, { oldMax: 255, reported: never });

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
    "How scanners log in to an IBM DB2 database, and where its files are on the hosts, for the " +
    "checks that look at these: for Windows hosts, for Unix hosts, or for both, always all five " +
    "paths. Answers have none of them. A host and port can be in one record only, unless it is for " +
    "compliance scans alone.",
  hosts: "required",
  parts: [databaseAccount({ max: 13 }), login({ vaults, password: { max: 100 }, silent: true })],
  fields: {
    pcOnly: flag(
      "Whether the record is for compliance scans only. Several such records may have the same host " +
        "and port, each with another database.",
      { default: false, reported: reportedAs("PC_ONLY", "unknown") },
    ),
    database: text("Name of the database.", { required: true, max: 8, reported: true }),
    port: port({ required: true, reported: true }),
    winDb2dir: path("DB2's runtime library on Windows hosts"),
    winPrilogfile: path("the primary archive log on Windows hosts"),
    winSeclogfile: path("the secondary archive log on Windows hosts"),
    winTerlogfile: path("the tertiary archive log on Windows hosts"),
    winMirlogfile: path("the mirror archive log on Windows hosts"),
    unixDb2dir: path("DB2's runtime library on Unix hosts"),
    unixPrilogfile: path("the primary archive log on Unix hosts"),
    unixSeclogfile: path("the secondary archive log on Unix hosts"),
    unixTerlogfile: path("the tertiary archive log on Unix hosts"),
    unixMirlogfile: path("the mirror archive log on Unix hosts"),
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
