import { record } from "../define.js";
import type { Condition, Confidence } from "../field.js";
import { databaseAccount } from "../fields/account.js";
import { port, templates } from "../fields/database.js";
import { login } from "../fields/login.js";
import { part } from "../part.js";
import { any, atMostOne, flag, is, needs, not, text } from "../vocabulary.js";

const onWindows = is("performWindowsOsChecks", true);
const onUnix = is("performUnixOsChecks", true);
const inUnixHome = any(onUnix, is("performUnixOpatchChecks", true));

/** The path of something on the hosts, which checks of the operating system need. */
const path = (of: string, onlyWhen: Condition, confidence: Confidence = "low") =>
  text(`Path of ${of}.`, { onlyWhen, confidence });

const windowsFiles = part({
  confidence: "medium",
  fields: {
    performWindowsOsChecks: flag("Whether compliance scans also check files on Windows hosts."),
    winOraHomeName: text("Name of the Oracle home on Windows hosts.", { onlyWhen: onWindows }),
    winOraHomePath: path("the Oracle home on Windows hosts", onWindows, "medium"),
    winInitOraPath: path("`init.ora` on Windows hosts", onWindows),
    winSpfileOraPath: path("`spfile.ora` on Windows hosts", onWindows),
    winListenerOraPath: path("`listener.ora` on Windows hosts", onWindows),
    winSqlnetOraPath: path("`sqlnet.ora` on Windows hosts", onWindows),
    winTnsnamesOraPath: path("`tnsnames.ora` on Windows hosts", onWindows),
  },
});

const unixFiles = part({
  confidence: "medium",
  fields: {
    performUnixOsChecks: flag("Whether compliance scans also check files on Unix hosts."),
    performUnixOpatchChecks: flag("Whether scans ask OPatch on Unix hosts for the patches.", {
      confidence: "low",
    }),
    unixOraHomePath: path("the Oracle home on Unix hosts", inUnixHome, "medium"),
    unixInitOraPath: path("`init.ora` on Unix hosts", onUnix),
    unixSpfileOraPath: path("`spfile.ora` on Unix hosts", onUnix),
    unixListenerOraPath: path("`listener.ora` on Unix hosts", onUnix),
    unixSqlnetOraPath: path("`sqlnet.ora` on Unix hosts", onUnix),
    unixTnsnamesOraPath: path("`tnsnames.ora` on Unix hosts", onUnix),
    unixInvptrloc: path(
      "`oraInst.loc`, OPatch's pointer to the inventory, on Unix hosts",
      inUnixHome,
    ),
  },
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
  confidence: "medium",
  hosts: "optional",
  parts: [
    databaseAccount({ confidence: "medium" }),
    login({ password: { confidence: "medium" } }),
    templates,
    windowsFiles,
    unixFiles,
    wallet,
  ],
  fields: {
    sid: text("System ID of the database instance. Give this or `servicename`."),
    servicename: text("Service name of the database. Give this or `sid`."),
    port: {
      ...port(),
      doc:
        "TCP port that the database listens on. Left out, the record is for all ports; a host can be " +
        "in one such record only.",
    },
    isCdb: flag("Whether this is a container database. It counts in compliance scans only."),
    pcOnly: flag(
      "Whether the record is for compliance scans only. Several such records may have the same host " +
        "and port.",
    ),
  },
  rules: [
    atMostOne("sid", "servicename"),
    needs(not(is("isTemplate", true)), "sid", "servicename"),
  ],
  sources: [
    "Qualys VM/PC API: Oracle Record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
    "Community library qualysapi: list of parameters",
  ],
});
