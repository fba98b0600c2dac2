import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { login } from "../fields/login.js";
import { identityOf } from "../fields/record.js";

export const marklogic = record("marklogic", {
  title: "MarkLogic",
  doc:
    "Lets scanners log in to MarkLogic servers. We don't know the names of this type's own " +
    "parameters; give them in `extraParameters`.",
  confidence: "low",
  hosts: "required",
  parts: [
    identityOf({ title: "low", comments: "low" }),
    databaseAccount({ confidence: "low" }),
    login({ password: { confidence: "low" }, vault: "low" }),
  ],
  fields: {},
  sources: ["Community digest of the Qualys VM/PC API guide: authentication records"],
});
