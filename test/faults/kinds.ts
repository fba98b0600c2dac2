/** The resources that faults are tried on: their arguments, in several versions. */
import { unix } from "../../provider/catalog/records/unix.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { azureKeyType, windowsType } from "../lifecycle/arguments.js";

/** A word in every secret, so that any part of one is found where it must not be. */
export const secretWord = "canary";

/** A secret that must be escaped everywhere. */
export const canary = (what: string) => `${secretWord} of <${what}> & "more"`;

/** A parameter that no type of the catalog has. */
export const extraParameter = "later_secret";

/** Which arguments a resource has. */
export type Version = "first" | "rotated" | "new secret" | "own" | "moved";

export interface Kind {
  readonly name: string;
  readonly type: ResourceType;
  /** The arguments of the resource with the number. */
  readonly args: (n: number, version: Version) => Given;
}

const titled = (n: number, version: Version) => ({
  title: `Number ${n}`,
  comments: version === "own" ? `changed for ${n}` : version === "new secret" ? "first" : version,
  extraParameters: { [extraParameter]: canary("extra parameter") },
});

const addresses = (n: number, version: Version) =>
  version === "moved" ? [`10.0.${n}.4-10.0.${n}.9`] : [`10.0.${n}.0/29`];

const age = (version: Version) => (version === "first" ? "old" : "new");

export const record: Kind = {
  name: "record",
  type: windowsType,
  args: (n, version) => ({
    ...titled(n, version),
    ...{ username: "scan", password: canary(`${age(version)} password`) },
    ips: addresses(n, version),
  }),
};

export const vault: Kind = {
  name: "vault",
  type: azureKeyType,
  args: (n, version) => ({
    ...titled(n, version),
    ...{ url: "https://keys.example", appId: "app-7", cert: "CERT-PEM" },
    privateKey: pem(`${age(version)} vault`),
  }),
};

/** Its passwords and keys are sent in two requests. */
export const recordWithKeys: Kind = {
  name: "record with keys",
  type: unix,
  args: (n, version) => ({
    ...titled(n, version),
    ...{ username: "scan", password: canary(`${age(version)} password`) },
    ips: addresses(n, version),
    privateKeyCertificates: [
      {
        privateKeyInfo: { privateKeyType: "rsa", privateKey: pem(`${age(version)} record`) },
        passphraseInfo: { passphrase: canary("passphrase") },
      },
    ],
  }),
};

function pem(whose: string): string {
  const lines = [1, 2].map((line) => `${secretWord}/${whose.replace(" ", "/")}/line${line}==`);
  return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----", ""].join("\n");
}

/** The secrets among the arguments. */
export function secretsOf(args: unknown): string[] {
  if (typeof args === "string") return args.includes(secretWord) ? [args] : [];
  return typeof args === "object" && args !== null ? Object.values(args).flatMap(secretsOf) : [];
}
