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
        ...ownElement,
      }),
      hosts: list(
        "Fully qualified names of the hosts whose certificates come from a certificate authority of " +
          "your own.",
        listElement,
      ),
      sslVerify: choice(
        "How the certificate of the vSphere API is checked: `all` checks all of it, `skip` leaves " +
          "out the host name, `none` checks nothing.",
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
