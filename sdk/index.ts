/** Qualys authentication records. */
export * as auth from "./auth.js";
/** The vaults that Qualys scanners fetch secrets from. */
export * as vault from "./vault.js";
