import { reportedAs, text } from "../vocabulary.js";

/** The system that a record names in a vault. Vault types share the argument, but not who needs it. */
export function systemName({ required }: { readonly required: boolean }) {
  return text(
    "Name, in the vault, of the system whose secret the scanner fetches. A Quest vault needs it; " +
      "for a BeyondTrust vault, the scanner looks for the host's at scan time if it is left out.",
    { required, reported: reportedAs("DIGITAL_VAULT/VAULT_SYSTEM_NAME", "unknown") },
  );
}
