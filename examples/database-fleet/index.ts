import * as pulumi from "@pulumi/pulumi";
import * as qualys from "pulumi-qualys";
import { fleet, type Database } from "./fleet";

const config = new pulumi.Config();

const vault = new qualys.vault.HashiCorpVault("databases", {
  title: "Database passwords",
  url: "https://vault.example.com:8200",
  authType: "approle",
  roleId: config.requireSecret("vaultRoleId"),
  secretId: config.requireSecret("vaultSecretId"),
});

/** What the records of all engines have: each password is a secret of its own in the vault. */
const common = ({ name, ips }: Database) => ({
  title: `Database ${name}`,
  username: "qualys_scan",
  ...vault.login({
    secretKvPath: "secret",
    secretKvName: `databases/${name}`,
    secretKvKey: "password",
  }),
  ips,
});

/** How scanners find the database on its hosts: each engine has names of its own for that. */
const declare: Record<Database["engine"], (one: Database) => pulumi.CustomResource> = {
  mariadb: (one) =>
    new qualys.auth.MariadbRecord(one.name, {
      ...common(one),
      database: one.database,
      port: one.port ?? 3306,
      unixConfigFile: "/etc/my.cnf",
    }),
  mssql: (one) =>
    new qualys.auth.MsSqlRecord(one.name, {
      ...common(one),
      database: one.database,
      port: one.port ?? 1433,
    }),
  mysql: (one) =>
    new qualys.auth.MysqlRecord(one.name, {
      ...common(one),
      database: one.database,
      port: one.port ?? 3306,
      unixConfigFile: "/etc/my.cnf",
    }),
  oracle: (one) =>
    new qualys.auth.OracleRecord(one.name, {
      ...common(one),
      sid: one.database,
      port: one.port ?? 1521,
    }),
  postgresql: (one) =>
    new qualys.auth.PostgresqlRecord(one.name, {
      ...common(one),
      pgsqlDbName: one.database,
      pgsqlUnixConfPath: "/etc/postgresql/postgresql.conf",
      port: one.port ?? 5432,
    }),
  sybase: (one) =>
    new qualys.auth.SybaseRecord(one.name, {
      ...common(one),
      database: one.database,
      port: one.port ?? 5000,
    }),
};

/** The records' IDs at Qualys, by the databases' names. */
export const records = Object.fromEntries(
  fleet.map((one) => [one.name, declare[one.engine](one).id]),
);
