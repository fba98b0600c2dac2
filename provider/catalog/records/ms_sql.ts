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

/** Responses have either the discovery's element or that of what it finds, never both. */
const insteadOfName = { default: false, reported: true } as const;

export const msSql = record("ms_sql", {
  title: "MS SQL Server",
  doc:
    "Lets compliance scans log in to Microsoft SQL Server with a database account or a Windows " +
    "account. You name instances, databases and ports, or let scans discover them. The hosts " +
    "are those in `ips`, or the members of a Windows domain.",
  hosts: "optional",
  parts: [
    databaseAccount({ max: 128 }),
    login({ password: { max: 128 }, hashicorpAd: "high", silent: "all" }),
  ],
  fields: {
    dbLocal: flag("Log in with a database account. Otherwise `username` is a Windows account.", {
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
      example: "CORP",
    }),
    authOsType: choice("Operating system of the hosts.", ["unix", "windows"], {
      onlyWhen: is("dbLocal", true),
      confidence: "medium",
    }),
    mssqlUnixInstaPath: text("Path of the instance on Unix hosts.", {
      onlyWhen: onUnix,
      confidence: "medium",
      example: "/opt/mssql",
    }),
    mssqlUnixConfPath: text("Path of the configuration file on Unix hosts.", {
      onlyWhen: onUnix,
      confidence: "medium",
      example: "/var/opt/mssql/mssql.conf",
    }),
    instance: text("Name of the instance.", {
      oldMax: 128,
      default: "MSSQLSERVER",
      defaultWhen: not(any(onUnix, findsInstances)),
      onlyWhen: not(findsInstances),
      reported: true,
      common: true,
      example: "INVENTORY",
    }),
    autoDiscoverInstances: flag(
      "Discover all instances on a host. Needs Windows authentication.",
      insteadOfName,
    ),
    database: text("Name of the database.", {
      oldMax: 128,
      default: "master",
      defaultWhen: not(findsDatabases),
      onlyWhen: not(findsDatabases),
      reported: true,
      common: true,
      example: "inventory",
    }),
    autoDiscoverDatabases: flag("Discover all databases of an instance.", insteadOfName),
    port: port({ example: "1433", required: true, onlyWhen: not(findsPorts), reported: true }),
    autoDiscoverPorts: flag(
      "Discover the ports of instances. Needs Windows or Unix authentication.",
      insteadOfName,
    ),
    memberDomain: text("Windows domain whose members are the record's hosts, instead of `ips`.", {
      caseless: true,
      onlyWhen: not(onUnix),
      reported: true,
      example: "corp.example.com",
    }),
    kerberos: flag("Try Kerberos.", {
      default: true,
      reported: reportedAs("KERBEROS", "unknown"),
    }),
    ntlmv2: flag("Try NTLMv2.", {
      default: true,
      reported: reportedAs("NTLM_V2", "unknown"),
    }),
    ntlmv1: flag("Try NTLMv1.", {
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
  // One request can't both remove the addresses and name a domain.
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
