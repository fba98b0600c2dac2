import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, templates } from "../fields/database.js";
import { login } from "../fields/login.js";
import { part } from "../part.js";
import { any, flag, is, needs, not, reportedAs, set, text } from "../vocabulary.js";

const onWindows = is("performWindowsOsChecks", true);
const withOpatch = is("performUnixOpatchChecks", true);
const onUnix = any(is("performUnixOsChecks", true), withOpatch);

const windowsFile = (of: string, element: string, example: string) =>
  text(`${of} on Windows hosts.`, {
    required: true,
    onlyWhen: onWindows,
    reported: reportedAs(`WINDOWS_OS_OPTIONS/${element}`),
    example,
  });
const windowsFields = {
  performWindowsOsChecks: flag("Let compliance scans check files on Windows hosts too.", {
    default: false,
    reported: reportedAs("WINDOWS_OS_CHECKS", "unknown"),
  }),
  winOraHomeName: windowsFile("Name of the Oracle home", "WIN_ORA_HOME", "OraDB19Home1"),
  winOraHomePath: windowsFile("Path of the Oracle home", "WIN_ORA_HOME_PATH", "C:\\oracle\\19c"),
  winInitOraPath: windowsFile(
    "Path of `init.ora`",
    "WIN_INIT_ORA_PATH",
    "C:\\oracle\\19c\\database\\init.ora",
  ),
  winSpfileOraPath: windowsFile(
    "Path of `spfile.ora`",
    "WIN_SPFILE_ORA_PATH",
    "C:\\oracle\\19c\\database\\spfile.ora",
  ),
  winListenerOraPath: windowsFile(
    "Path of `listener.ora`",
    "WIN_LISTENER_ORA_PATH",
    "C:\\oracle\\19c\\network\\admin\\listener.ora",
  ),
  winSqlnetOraPath: windowsFile(
    "Path of `sqlnet.ora`",
    "WIN_SQLNET_ORA_PATH",
    "C:\\oracle\\19c\\network\\admin\\sqlnet.ora",
  ),
  winTnsnamesOraPath: windowsFile(
    "Path of `tnsnames.ora`",
    "WIN_TNSNAMES_ORA_PATH",
    "C:\\oracle\\19c\\network\\admin\\tnsnames.ora",
  ),
};

const unixFile = (of: string, element: string, example: string) =>
  text(`Path of ${of} on Unix hosts.`, {
    required: true,
    onlyWhen: onUnix,
    reported: reportedAs(`UNIX_OS_OPTIONS/${element}`),
    example,
  });
const unixFields = {
  performUnixOsChecks: flag("Let compliance scans check files on Unix hosts too.", {
    default: false,
    reported: reportedAs("UNIX_OS_CHECKS", "unknown"),
  }),
  performUnixOpatchChecks: flag(
    "Let compliance scans ask OPatch on Unix hosts for the installed patches instead of the " +
      "database.",
    { default: false, reported: reportedAs("UNIX_OPATCH_CHECKS", "unknown") },
  ),
  unixOraHomePath: unixFile("the Oracle home", "UNIX_ORA_HOME_PATH", "/u01/oracle/19c"),
  unixInitOraPath: unixFile("`init.ora`", "UNIX_INIT_ORA_PATH", "/u01/oracle/19c/dbs/init.ora"),
  unixSpfileOraPath: unixFile(
    "`spfile.ora`",
    "UNIX_SPFILE_ORA_PATH",
    "/u01/oracle/19c/dbs/spfile.ora",
  ),
  unixListenerOraPath: unixFile(
    "`listener.ora`",
    "UNIX_LISTENER_ORA_PATH",
    "/u01/oracle/19c/network/admin/listener.ora",
  ),
  unixSqlnetOraPath: unixFile(
    "`sqlnet.ora`",
    "UNIX_SQLNET_ORA_PATH",
    "/u01/oracle/19c/network/admin/sqlnet.ora",
  ),
  unixTnsnamesOraPath: unixFile(
    "`tnsnames.ora`",
    "UNIX_TNSNAMES_ORA_PATH",
    "/u01/oracle/19c/network/admin/tnsnames.ora",
  ),
  unixInvptrloc: text(
    "Path of `oraInst.loc` on Unix hosts, which points OPatch to a patch inventory of your own.",
    {
      onlyWhen: withOpatch,
      reported: reportedAs("UNIX_OS_OPTIONS/UNIX_INVPTRLOC_PATH"),
      example: "/etc/oraInst.loc",
    },
  ),
};

/** A path is only accepted in a request that also turns its checks on. */
const files = [windowsFields, unixFields].map((fields) => {
  const { names, ...rest } = part({ fields });
  return { ...rest, names, together: [names] };
});

const wallet = part({
  confidence: "low",
  fields: {
    cwallet: text("Content of the wallet file `cwallet.sso`, for logins over TCPS.", {
      secret: true,
    }),
    ewallet: text("Content of the wallet file `ewallet.p12`, for logins over TCPS.", {
      secret: true,
    }),
    passphrase: text("Passphrase of the wallet.", { secret: true }),
  },
  together: [["cwallet", "ewallet", "passphrase"]],
});

export const oracle = record("oracle", {
  title: "Oracle",
  doc:
    "Lets scanners log in to an Oracle database, named by its `sid` or `servicename`, and tells " +
    "compliance scans where its files are. From a template, Qualys creates records itself, for " +
    "the instances that it discovers.",
  hosts: "optional",
  parts: [
    databaseAccount({ oldMax: 31 }),
    login({ password: { oldMax: 31 }, silent: "all" }),
    templates,
    ...files,
    wallet,
  ],
  fields: {
    // One request can't have both, so a change from one to the other can't clear the first.
    sid: text("System ID of the database instance. Give this or `servicename`.", {
      onlyWhen: not(set("servicename")),
      reported: true,
      common: true,
      example: "INVENTORY",
    }),
    servicename: text("Service name of the database. Give this or `sid`.", {
      oldMax: 30,
      onlyWhen: not(set("sid")),
      reported: true,
      common: true,
      example: "inventory.example.com",
    }),
    port: {
      ...port({ reported: true }),
      doc:
        "TCP port that the database listens on. Without it, the record is for all ports. A host can " +
        "be in one record for all ports and in one for each port; any more must be `pcOnly`.",
    },
    isCdb: flag("Set this for a container database. Only compliance scans use it.", {
      confidence: "medium",
    }),
    pcOnly: flag(
      "Use the record for compliance scans only, which is necessary where another record has the " +
        "same host and port.",
      { default: false, reported: reportedAs("PC_ONLY", "unknown") },
    ),
  },
  rules: [needs(not(is("isTemplate", true)), "sid", "servicename")],
  sources: [
    "Qualys VM/PC API: Oracle Record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Qualys API V2 User Guide 8.12, February 2018, pages 372-379, 733-734",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 233-237, 281",
    "Community digest of the Qualys VM/PC API guide: authentication records",
    "Community library qualysapi: list of parameters",
  ],
});
