import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port } from "../fields/database.js";
import { login } from "../fields/login.js";
import { all, any, atLeastOne, atMostOne, choice, fixed, flag } from "../vocabulary.js";
import { is, needs, not, set, text } from "../vocabulary.js";

const windowsAccount = is("dbLocal", false);
const onUnix = is("authOsType", "unix");
const findsInstances = is("autoDiscoverInstances", true);
const findsDatabases = is("autoDiscoverDatabases", true);
const findsPorts = is("autoDiscoverPorts", true);

export const msSql = record("ms_sql", {
  title: "MS SQL Server",
  doc:
    "How compliance scans log in to Microsoft SQL Server, with an account of the database or of " +
    "Windows (`dbLocal`). Its instances, databases and ports are named here or discovered by scans. " +
    "The hosts are those in `ips` or the members of a Windows domain.",
  confidence: "medium",
  hosts: "optional",
  parts: [
    databaseAccount({ max: 128 }),
    login({ password: { max: 128 }, hashicorpAd: "high", silent: true }),
  ],
  fields: {
    dbLocal: flag("Whether `username` is an account of the database; else it is one of Windows.", {
      default: true,
      confidence: "high",
    }),
    windowsDomain: text("Windows domain of the account.", {
      required: true,
      max: 256,
      caseless: true,
      // Going back to a database account must send an empty domain.
      allowedWhen: windowsAccount,
      confidence: "high",
    }),
    authOsType: choice("Operating system of the hosts.", ["unix", "windows"], {
      onlyWhen: is("dbLocal", true),
    }),
    mssqlUnixInstaPath: text("Path of the instance on Unix hosts.", {
      onlyWhen: onUnix,
    }),
    mssqlUnixConfPath: text("Path of the configuration file on Unix hosts.", {
      onlyWhen: onUnix,
    }),
    instance: text("Name of the instance. It is needed for Unix hosts.", {
      default: "MSSQLSERVER",
      defaultWhen: not(any(onUnix, findsInstances)),
      onlyWhen: not(findsInstances),
    }),
    autoDiscoverInstances: flag(
      "Whether scans find all instances on a host. Needs Windows authentication.",
    ),
    database: text("Name of the database.", {
      default: "master",
      defaultWhen: not(findsDatabases),
      onlyWhen: not(findsDatabases),
    }),
    autoDiscoverDatabases: flag("Whether scans find all databases of an instance."),
    port: port({ required: true, onlyWhen: not(findsPorts) }),
    autoDiscoverPorts: flag(
      "Whether scans find the ports of instances. Needs Windows or Unix authentication.",
    ),
    memberDomain: text("Windows domain whose members are the record's hosts, in place of `ips`.", {
      caseless: true,
      onlyWhen: not(onUnix),
    }),
    kerberos: flag("Whether Kerberos is tried.", { default: true }),
    ntlmv2: flag("Whether NTLMv2 is tried.", { default: true }),
    ntlmv1: flag("Whether NTLMv1 is tried.", { default: false }),
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
    "Qualys web help: MS SQL record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
