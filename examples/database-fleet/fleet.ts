/** A database that scanners log in to. */
export interface Database {
  /** What the record and the secret in the vault are called. */
  readonly name: string;
  readonly engine: "mariadb" | "mssql" | "mysql" | "oracle" | "postgresql" | "sybase";
  readonly database: string;
  readonly ips: string[];
  /** If it isn't the engine's usual one. */
  readonly port?: number;
}

/** A new database is a new line here. */
export const fleet: readonly Database[] = [
  { name: "billing", engine: "oracle", database: "BILL", ips: ["10.50.1.10", "10.50.1.11"] },
  { name: "ledger", engine: "oracle", database: "LEDG", ips: ["10.50.1.20"], port: 1522 },
  { name: "shop", engine: "mysql", database: "shop", ips: ["10.50.2.0/29"] },
  { name: "shop-search", engine: "mariadb", database: "search", ips: ["10.50.2.16-10.50.2.18"] },
  { name: "events", engine: "postgresql", database: "events", ips: ["10.50.3.0/28"] },
  { name: "hr", engine: "mssql", database: "HumanResources", ips: ["10.50.4.7"] },
  { name: "trading", engine: "sybase", database: "trades", ips: ["10.50.5.1", "10.50.5.2"] },
];
