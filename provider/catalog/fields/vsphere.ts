/** How scanners reach VMware's vSphere API, on ESXi hosts and on vCenter. */
import type { Condition, Confidence } from "../field.js";
import { part } from "../part.js";
import { choice, integer, list } from "../vocabulary.js";
import { account } from "./account.js";
import { hostElements } from "./database.js";

export function vsphereAccount(onlyWhen?: Condition) {
  const facts = { max: 13, ascii: true, ...(onlyWhen ? { onlyWhen } : {}) };
  return account(facts, "Account that scanners log in to the vSphere API with.");
}

/** @param facts `reported` says that the elements of the fields are documented. */
export function vsphereService(
  facts: { confidence?: Confidence; sslVerify?: Confidence; reported?: true } = {},
) {
  const { confidence = "high", sslVerify = confidence, reported } = facts;
  const ownElement = reported ? { reported } : {};
  const listElement = reported ? { reported: hostElements } : {};
  return part({
    confidence,
    fields: {
      port: integer("Port of the vSphere API.", {
        min: 1,
        max: 65535,
        default: 443,
        example: "8443",
        ...ownElement,
      }),
      hosts: list(
        "Fully qualified domain names of the hosts whose certificates your own certificate " +
          "authority signed.",
        { example: "esx1.example.com,esx2.example.com", ...listElement },
      ),
      sslVerify: choice(
        "How to check the certificate of the vSphere API: `all` checks everything, `skip` " +
          "everything but the host name, `none` nothing.",
        ["all", "skip", "none"],
        {
          weakens: ["none", "skip"],
          safeguard: { kind: "certificate check" },
          confidence: sslVerify,
          ...ownElement,
        },
      ),
    },
  });
}
