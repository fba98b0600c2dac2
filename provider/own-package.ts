import { readFileSync } from "node:fs";

/** What commands need to know about this package. */
export interface OwnPackage {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export function readOwnPackage(): OwnPackage {
  const file = require.resolve("pulumi-qualys/package.json");
  return JSON.parse(readFileSync(file, "utf8")) as OwnPackage;
}
