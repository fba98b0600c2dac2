import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, templates } from "../fields/database.js";
import { login } from "../fields/login.js";
import { part } from "../part.js";
import { any, flag, is, needs, not, reportedAs, set, text } from "../vocabulary.js";

const onWindows = is("performWindowsOsChecks", true);
const withOpatch = is("performUnixOpatchChecks", true);
const onUnix = any(is("performUnixOsChecks", true), withOpatch);

const windowsFile = (of: string, element: string) =>
  text(`${of} on Windows hosts.`, {
    required: true,
    onlyWhen: onWindows,
    reported: reportedAs(`WINDOWS_OS_OPTIONS/${element}`),
  });
const windowsFields = {
  performWindowsOsChecks: flag("Whether compliance scans also check files on Windows hosts.", {
    default: false,
    reported: reportedAs("WINDOWS_OS_CHECKS", "unknown"),
  }),
  winOraHomeName: windowsFile("Name of the Oracle home", "WIN_ORA_HOME"),
  winOraHomePath: windowsFile("Path of the Oracle home", "WIN_ORA_HOME_PATH"),
  winInitOraPath: windowsFile("Path of `init.ora`", "WIN_INIT_ORA_PATH"),
  winSpfileOraPath: windowsFile("Path of `spfile.ora`", "WIN_SPFILE_ORA_PATH"),
  winListenerOraPath: windowsFile("Path of `listener.ora`", "WIN_LISTENER_ORA_PATH"),
  winSqlnetOraPath: windowsFile("Path of `sqlnet.ora`", "WIN_SQLNET_ORA_PATH"),
  winTnsnamesOraPath: windowsFile("Path of `tnsnames.ora`", "WIN_TNSNAMES_ORA_PATH"),
};

const unixFile = (of: string, element: string) =>
  text(`Path of ${of} on Unix hosts.`, {
    required: true,
    onlyWhen: onUnix,
    reported: reportedAs(`UNIX_OS_OPTIONS/${element}`),
  });
const unixFields = {
  performUnixOsChecks: flag("Whether compliance scans also check files on Unix hosts.", {
    default: false,
    reported: reportedAs("UNIX_OS_CHECKS", "unknown"),
  }),
  performUnixOpatchChecks: flag(
    "Whether compliance scans ask OPatch on Unix hosts for the patches, rather than the database.",
    { default: false, reported: reportedAs("UNIX_OPATCH_CHECKS", "unknown") },
  ),
  unixOraHomePath: unixFile("the Oracle home", "UNIX_ORA_HOME_PATH"),
  unixInitOraPath: unixFile("`init.ora`", "UNIX_INIT_ORA_PATH"),
  unixSpfileOraPath: unixFile("`spfile.ora`", "UNIX_SPFILE_ORA_PATH"),
  unixListenerOraPath: unixFile("`listener.ora`", "UNIX_LISTENER_ORA_PATH"),
  unixSqlnetOraPath: unixFile("`sqlnet.ora`", "UNIX_SQLNET_ORA_PATH"),
  unixTnsnamesOraPath: unixFile("`tnsnames.ora`", "UNIX_TNSNAMES_ORA_PATH"),
  unixInvptrloc: text(
    "Path on Unix hosts of `oraInst.loc`, OPatch's pointer to a patch inventory of your own.",
    { onlyWhen: withOpatch, reported: reportedAs("UNIX_OS_OPTIONS/UNIX_INVPTRLOC_PATH") },
  ),
};

/** A path is taken only in a request that also turns its checks on. */
const files = [windowsFields, unixFields].map((fields) => {
  const { names, ...rest } = part({ fields });
  return { ...rest, names, together: [names] };
});

const wallet = part({
  confidence: "low",
  fields: {
    cwallet: text("Content of the wallet `cwallet.sso`, for logins over TCPS.", { secret: true }),
    ewallet: text("Content of the wallet `ewallet.p12`, for logins over TCPS.", { secret: true }),
    passphrase: text("Passphrase of the wallet.", { secret: true }),
  },
  together: [["cwallet", "ewallet", "passphrase"]],
});

export const oracle = record("oracle", {
  title: "Oracle",
  doc:
    "How scanners log in to an Oracle database, named by its `sid` or its `servicename`, and where " +
    "its files are on the hosts, for the checks of compliance scans that look at these. Qualys also " +
    "creates such records by itself, from a template, for the instances it discovers.",
  hosts: "optional",
  parts: [
    databaseAccount({ oldMax: 31 }),
    login({ password: { oldMax: 31 }, silent: true }),
    templates,
    ...files,
    wallet,
  ],
  fields: {
    // One request can't have both, so that a change from one to the other can't clear the first.
    sid: text("System ID of the database instance. Give this or `servicename`.", {
      onlyWhen: not(set("servicename")),
      reported: true,
    }),
    servicename: text("Service name of the database. Give this or `sid`.", {
      oldMax: 30,
      onlyWhen: not(set("sid")),
      reported: true,
    }),
    port: {
      ...port({ reported: true }),
      doc:
        "TCP port that the database listens on. Left out, the record is for all ports; a host can be " +
        "in one such record, and in one of each port, unless further ones are `pcOnly`.",
    },
    isCdb: flag("Whether this is a container database. It counts in compliance scans only.", {
      confidence: "medium",
    }),
    pcOnly: flag(
      "Whether the record is for compliance scans only. It is needed where another record has the " +
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
