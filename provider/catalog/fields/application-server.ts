/** What the records of application servers share. */
import { part } from "../part.js";
import { flag } from "../vocabulary.js";

/** @param more what else is documented about it. */
export function activity(more = "") {
  return flag(`Use the record in scans.${more}`, {
    default: true,
  });
}

export const status = part({ confidence: "medium", fields: { status: activity() } });
