/** What the records of application servers have in common. */
import { part } from "../part.js";
import { flag } from "../vocabulary.js";

export const status = part({
  confidence: "medium",
  fields: {
    status: flag("Whether the record is active. Scans leave out an inactive one.", {
      default: true,
    }),
  },
});
