/** What the API documents for many database types in the same words. */
import type { Confidence } from "../field.js";
import { part, type Part } from "../part.js";
import { flag, integer, is, list, needs, not, reportedAs } from "../vocabulary.js";

/** The port that a database listens on. */
export function port(facts: Parameters<typeof integer>[1] = {}) {
  return integer("TCP port that the database server listens on.", {
    min: 1,
    max: 65535,
    example: "5433",
    ...facts,
  });
}

/** Whether the server must prove its identity. */
export function sslVerify(facts: Parameters<typeof flag>[1] = {}) {
  return flag("Refuse a server whose TLS certificate is invalid or was issued for another host.", {
    weakens: [false],
    safeguard: { kind: "certificate check" },
    ...facts,
  });
}

/** How responses report the names of hosts, where that is documented. */
export const hostElements = reportedAs("HOSTS", "empty", { each: "HOST" });

/** The names that servers' certificates are checked against. */
export function certificateHosts(facts: Parameters<typeof list>[1] = {}) {
  return list(
    "Fully qualified domain names of the hosts whose certificates your own certificate " +
      "authority signed.",
    { example: "db1.example.com,db2.example.com", ...facts },
  );
}

/**
 * For types that accept, and then require, the names of the hosts with `sslVerify` only.
 *
 * @param facts how sure we are of the fields; `reported` says that their elements are documented.
 */
export function verifiedServer(
  facts: { sslVerify?: Confidence; hosts?: Confidence; reported?: true } = {},
) {
  const { sslVerify: confidence = "high", hosts = confidence } = facts;
  const flagElement = facts.reported ? { reported: reportedAs("SSL_VERIFY", "unknown") } : {};
  const listElement = facts.reported ? { reported: hostElements } : {};
  return part({
    name: "VerifiedServer",
    confidence,
    fields: {
      sslVerify: sslVerify({ default: false, ...flagElement }),
      hosts: certificateHosts({
        required: true,
        onlyWhen: is("sslVerify", true),
        confidence: hosts,
        ...listElement,
      }),
    },
  });
}

const isTemplate = is("isTemplate", true);

/** For types whose records Qualys itself creates, from a template, for what it discovers. */
export const templates: Part<"isTemplate" | "status" | "saveAsUserAuth"> = {
  ...part({
    name: "Template",
    fields: {
      isTemplate: flag(
        "Make this a template: Qualys discovers instances on Unix hosts and creates their records " +
          "with the credentials of the template.",
        { default: false, replaces: true },
      ),
      status: flag("Use the record in scans. A template has no status.", {
        onlyWhen: not(isTemplate),
        updateOnly: true,
        confidence: "medium",
      }),
      saveAsUserAuth: flag(
        "Turn a record that Qualys created into one of your own. Only applies to such records.",
        { updateOnly: true, confidence: "medium" },
      ),
    },
  }),
  // The API's documentation doesn't say what hosts a template has.
  rules: [needs(not(isTemplate), "ips")],
};
