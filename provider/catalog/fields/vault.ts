/** What the API documents for every vault type in the same words. */
import { part } from "../part.js";
import { text } from "../vocabulary.js";

export const vaultIdentity = part({
  name: "Vault",
  fields: {
    title: text("Name of the vault. Several vaults can have the same.", {
      required: true,
      trimmed: true,
      reported: true,
    }),
    comments: text("Free text about the vault.", { reported: true, example: "Managed by Pulumi" }),
  },
});
