import { reportedAs, text } from "../vocabulary.js";

/**
 * The system that a record names in a vault. Vault types share the argument, but differ in whether
 * they require it.
 */
export function systemName({ required }: { readonly required: boolean }) {
  return text(
    "Name of the system in the vault whose secret the scanner fetches. Required for a Quest " +
      "vault; for a BeyondTrust vault, the scanner looks up the host's system at scan time if " +
      "none is given.",
    {
      required,
      example: "web1.example.com",
      reported: reportedAs("DIGITAL_VAULT/VAULT_SYSTEM_NAME", "unknown"),
    },
  );
}
