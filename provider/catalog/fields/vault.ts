/** Fields that the API documents for every vault type in the same words. */
import { reportedAs, text } from "../vocabulary.js";

export const vaultIdentity = {
  title: text("Name of the vault. Titles need not be unique among vaults.", {
    required: true,
    trimmed: true,
    reported: reportedAs("TITLE"),
  }),
  comments: text("Free text about the vault.", { reported: reportedAs("COMMENTS") }),
};
