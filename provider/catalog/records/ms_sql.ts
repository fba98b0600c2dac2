import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port } from "../fields/database.js";
import { login } from "../fields/login.js";
import {
  all,
  any,
  atLeastOne,
  atMostOne,
  choice,
  fixed,
  flag,
  is,
  needs,
  not,
  reportedAs,
  set,
  text,
} from "../vocabulary.js";

const windowsAccount = is("dbLocal", false);
const onUnix = is("authOsType", "unix");
const findsInstances = is("autoDiscoverInstances", true);
const findsDatabases = is("autoDiscoverDatabases", true);
const findsPorts = is("autoDiscoverPorts", true);

/** Answers have either the discovery's element or that of what it finds, never both. */
const insteadOfName = { default: false, reported: true } as const;

export const msSql = record("ms_sql", {
  title: "MS SQL Server",
  doc:
    "How compliance scans log in to Microsoft SQL Server, with an account of the database or of " +
    "Windows (`dbLocal`). Its instances, databases and ports are named here or discovered by scans. " +
    "The hosts are those in `ips` or the members of a Windows domain.",
  hosts: "optional",
  parts: [
    databaseAccount({ max: 128 }),
    login({ password: { max: 128 }, hashicorpAd: "high", silent: true }),
  ],
  fields: {
    dbLocal: flag("Whether `username` is an account of the database; else it is one of Windows.", {
      default: true,
      reported: reportedAs("DB_LOCAL", "unknown"),
    }),
    windowsDomain: text("Windows domain of the account.", {
      required: true,
      max: 256,
      caseless: true,
      reported: true,
      // Going back to a database account must send an empty domain.
      allowedWhen: windowsAccount,
    }),
    authOsType: choice("Operating system of the hosts.", ["unix", "windows"], {
      onlyWhen: is("dbLocal", true),
      confidence: "medium",
    }),
    mssqlUnixInstaPath: text("Path of the instance on Unix hosts.", {
      onlyWhen: onUnix,
      confidence: "medium",
    }),
    mssqlUnixConfPath: text("Path of the configuration file on Unix hosts.", {
      onlyWhen: onUnix,
      confidence: "medium",
    }),
    instance: text("Name of the instance. It is needed for Unix hosts.", {
      oldMax: 128,
      default: "MSSQLSERVER",
      defaultWhen: not(any(onUnix, findsInstances)),
      onlyWhen: not(findsInstances),
      reported: true,
    }),
    autoDiscoverInstances: flag(
      "Whether scans find all instances on a host. Needs Windows authentication.",
      insteadOfName,
    ),
    database: text("Name of the database.", {
      oldMax: 128,
      default: "master",
      defaultWhen: not(findsDatabases),
      onlyWhen: not(findsDatabases),
      reported: true,
    }),
    autoDiscoverDatabases: flag("Whether scans find all databases of an instance.", insteadOfName),
    port: port({ required: true, onlyWhen: not(findsPorts), reported: true }),
    autoDiscoverPorts: flag(
      "Whether scans find the ports of instances. Needs Windows or Unix authentication.",
      insteadOfName,
    ),
    memberDomain: text("Windows domain whose members are the record's hosts, in place of `ips`.", {
      caseless: true,
      onlyWhen: not(onUnix),
      reported: true,
    }),
    kerberos: flag("Whether Kerberos is tried.", {
      default: true,
      reported: reportedAs("KERBEROS", "unknown"),
    }),
    ntlmv2: flag("Whether NTLMv2 is tried.", {
      default: true,
      reported: reportedAs("NTLM_V2", "unknown"),
    }),
    ntlmv1: flag("Whether NTLMv1 is tried.", {
      default: false,
      weakens: [true],
      safeguard: { kind: "no NTLMv1" },
      reported: reportedAs("NTLM_V1", "unknown", { spellings: ["NTLM_v1"] }),
    }),
  },
  rules: [
    needs(all(onUnix, not(findsInstances)), "instance"),
    atLeastOne("ips", "memberDomain"),
    atMostOne("memberDomain", "ips"),
  ],
  // One request can't both take the addresses away and name a domain.
  fixed: [fixed("way to choose hosts", { address: set("ips"), domain: set("memberDomain") })],
  together: [
    ["dbLocal", "windowsDomain", "authOsType"],
    ["instance", "autoDiscoverInstances"],
    ["database", "autoDiscoverDatabases"],
    ["port", "autoDiscoverPorts"],
  ],
  sources: [
    "Qualys VM/PC API: MS SQL Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 356-366 and 735-736",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 218-224 and 280",
    "Qualys web help: MS SQL record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
