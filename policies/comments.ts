import type { Rule } from "./rule.js";

export const comments: Rule = {
  name: "qualys-comments",
  description: "Every authentication record has comments.",
  severity: "low",
  settings: {},
  concerns: ({ kind, fields }) => kind === "record" && "comments" in fields,
  *judge({ inputs: { comments } }) {
    if (typeof comments !== "string" || comments.trim() === "")
      yield "`comments` is left out or blank. Say what the record is for, and whose it is.";
  },
};
