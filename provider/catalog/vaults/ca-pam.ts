import { vault } from "../define.js";
import { webService } from "../fields/web-service.js";

export const caPam = vault("CA PAM", "CaPamVault", {
  title: "CA PAM",
  doc:
    "Fetches secrets from CA (now Symantec) Privileged Access Manager. The scanner logs in with " +
    "the name of an API key and the key, and a record names its device. We don't know the names " +
    "of these parameters; give them in `extraParameters`.",
  parts: [
    webService(
      "HTTP or HTTPS address of Privileged Access Manager's web service, as the scanner reaches it.",
      { confidence: "medium" },
    ),
  ],
  fields: {},
  inRecord: { fields: {} },
  sources: [
    "Qualys UI help: CA PAM vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
