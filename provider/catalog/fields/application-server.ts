/** What the records of application servers have in common. */
import { flag } from "../vocabulary.js";

export const status = {
  status: flag("Whether the record is active. Scans leave out an inactive one.", {
    default: true,
    confidence: "medium",
  }),
};
