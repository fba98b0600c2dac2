import { account, databaseLogin, port } from "../fields/database.js";
import { hashicorpAd, hashicorpAdTogether } from "../fields/hashicorp-ad.js";
import { hosts, identity, network } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLoginRules } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import {
  all,
  any,
  atLeastOne,
  atMostOne,
  choice,
  demands,
  fixed,
  flag,
  is,
  needs,
  not,
  set,
  text,
} from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

const confidence = "medium";

const windowsAccount = is("dbLocal", false);
const onUnix = is("authOsType", "unix");
const findsInstances = is("autoDiscoverInstances", true);
const findsDatabases = is("autoDiscoverDatabases", true);
const findsPorts = is("autoDiscoverPorts", true);

export const msSql = recordType("ms_sql", {
  title: "MS SQL Server",
  doc:
    "How compliance scans log in to Microsoft SQL Server, with an account of the database or of " +
    "Windows (`dbLocal`). Its instances, databases and ports are named here or discovered by scans. " +
    "The hosts are those in `ips` or the members of a Windows domain.",
  fields: {
    ...identity,
    username: account({ max: 128 }),
    ...databaseLogin(vaultTypes, { max: 128 }),
    ...hashicorpAd("high"),
    dbLocal: flag("Whether `username` is an account of the database; else it is one of Windows.", {
      default: true,
    }),
    windowsDomain: text("Windows domain of the account.", { max: 256, caseless: true }),
    authOsType: choice("Operating system of the hosts.", ["unix", "windows"], {
      onlyWhen: is("dbLocal", true),
      confidence,
    }),
    mssqlUnixInstaPath: text("Path of the instance on Unix hosts.", {
      onlyWhen: onUnix,
      confidence,
    }),
    mssqlUnixConfPath: text("Path of the configuration file on Unix hosts.", {
      onlyWhen: onUnix,
      confidence,
    }),
    instance: text("Name of the instance. It is needed for Unix hosts.", {
      default: "MSSQLSERVER",
      defaultWhen: not(any(onUnix, findsInstances)),
      onlyWhen: not(findsInstances),
      confidence,
    }),
    autoDiscoverInstances: flag(
      "Whether scans find all instances on a host. Needs Windows authentication.",
      { confidence },
    ),
    database: text("Name of the database.", {
      default: "master",
      defaultWhen: not(findsDatabases),
      onlyWhen: not(findsDatabases),
      confidence,
    }),
    autoDiscoverDatabases: flag("Whether scans find all databases of an instance.", {
      confidence,
    }),
    port: port({ onlyWhen: not(findsPorts), confidence }),
    autoDiscoverPorts: flag(
      "Whether scans find the ports of instances. Needs Windows or Unix authentication.",
      { confidence },
    ),
    memberDomain: text("Windows domain whose members are the record's hosts, in place of `ips`.", {
      caseless: true,
      onlyWhen: not(onUnix),
      confidence,
    }),
    kerberos: flag("Whether Kerberos is tried.", { default: true, confidence }),
    ntlmv2: flag("Whether NTLMv2 is tried.", { default: true, confidence }),
    ntlmv1: flag("Whether NTLMv1 is tried.", { default: false, confidence }),
    ...withConfidence(confidence, { ...hosts, ...network }),
  },
  rules: [
    ...vaultLoginRules(vaultTypes),
    needs(windowsAccount, "windowsDomain"),
    // Not `onlyWhen`: going back to a database account must send an empty domain.
    demands(
      "windowsDomain",
      set("windowsDomain"),
      windowsAccount,
      "left out while dbLocal is true (its default)",
    ),
    needs(all(onUnix, not(findsInstances)), "instance"),
    needs(not(findsPorts), "port"),
    atLeastOne("ips", "memberDomain"),
    atMostOne("memberDomain", "ips"),
  ],
  // One request can't both take the addresses away and name a domain.
  fixed: [fixed("way to choose hosts", { address: set("ips"), domain: set("memberDomain") })],
  together: [
    ...hashicorpAdTogether(vaultTypes),
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
