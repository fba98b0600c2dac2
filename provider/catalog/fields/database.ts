/** Fields that many database types have in the same words, and how sure we are of them. */
import type { Confidence } from "../field.js";
import type { VaultType } from "../resource-type.js";
import { vaultLogin } from "./vault-login.js";
import { flag, integer, is, list, needs, not, reportedAs, text } from "../vocabulary.js";
import { withConfidence } from "./with-confidence.js";

/** The account that scanners log in with. */
export function account(given: Parameters<typeof text>[1] = {}) {
  return text(
    "Database account that scanners log in with. A vault is asked for the password of this account.",
    { required: true, reported: reportedAs("USERNAME"), ...given },
  );
}

/**
 * The fields of `vaultLogin` for a database, whose passwords may have any characters.
 *
 * @param known the longest password, and how sure we are of the password and of taking vaults.
 */
export function databaseLogin(
  vaults: readonly VaultType[],
  known: { max?: number; password?: Confidence; vault?: Confidence } = {},
) {
  const { vault = "high" } = known;
  const { password, loginType, vaultId, vaultType, ...settings } = vaultLogin(
    vaults,
    known.max === undefined ? {} : { max: known.max },
  );
  return {
    password: { ...password, confidence: known.password ?? "high" },
    ...withConfidence(vault, { loginType, vaultId, vaultType }),
    ...(vault === "low" ? withConfidence(vault, settings) : settings),
  };
}

/** The port that a database listens on. */
export function port(given: Parameters<typeof integer>[1] = {}) {
  return integer("TCP port that the database server listens on.", {
    min: 1,
    max: 65535,
    ...given,
  });
}

/** Whether the server must prove who it is. */
export function sslVerify(given: Parameters<typeof flag>[1] = {}) {
  return flag(
    "Whether scanners refuse a server whose TLS certificate isn't valid or isn't for its host.",
    given,
  );
}

/** The names that servers' certificates are checked against. */
export function certificateHosts(given: Parameters<typeof list>[1] = {}) {
  return list(
    "Fully qualified domain names of the hosts whose certificate is signed by a certificate " +
      "authority of your own.",
    given,
  );
}

/** For the types that take the names of the hosts with `sslVerify` only, and then need them. */
export const verifiedServer = {
  sslVerify: sslVerify({ default: false }),
  hosts: certificateHosts({ onlyWhen: is("sslVerify", true) }),
};

export const verifiedServerRules = [needs(is("sslVerify", true), "hosts")];

const isTemplate = is("isTemplate", true);

/** For the types whose records Qualys makes itself, from a template, for what it discovers. */
export const templates = {
  isTemplate: flag(
    "Whether this is a template: it holds the credentials for the records that Qualys creates for " +
      "the instances it discovers on Unix hosts.",
    { default: false, replaces: true },
  ),
  status: flag("Whether the record is active. A template has no status.", {
    onlyWhen: not(isTemplate),
    updateOnly: true,
    confidence: "medium",
  }),
  saveAsUserAuth: flag(
    "Whether a record that Qualys created becomes one of yours. It has a meaning for such records " +
      "only.",
    { updateOnly: true, confidence: "medium" },
  ),
};

/** The API's documentation doesn't say what hosts a template has. */
export const templateRules = [needs(not(isTemplate), "ips")];
