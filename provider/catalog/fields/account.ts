/** The account that scanners log in with. */
import { part } from "../part.js";
import { text } from "../vocabulary.js";

type AccountFacts = Parameters<typeof text>[1];

export function account(facts: AccountFacts = {}, doc = "Account that scanners log in with.") {
  return part({
    fields: {
      username: text(doc, {
        required: true,
        reported: true,
        common: true,
        example: "svc-qualys",
        ...facts,
      }),
    },
  });
}

export function databaseAccount(facts: AccountFacts = {}) {
  const doc =
    "Database account that scanners log in with. A password from a vault is that of this account.";
  return account(facts, doc);
}
