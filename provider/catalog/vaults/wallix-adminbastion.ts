import { vault } from "../define.js";
import { webService } from "../fields/web-service.js";
import { assumed, atLeastOne, atMostOne, text } from "../vocabulary.js";

export const wallixAdminBastion = vault("Wallix AdminBastion (WAB)", "WallixAdminBastionVault", {
  title: "Wallix AdminBastion",
  doc:
    "Fetches secrets from a Wallix AdminBastion, now called Wallix Bastion. The scanner logs in " +
    "to its REST API as a user, with either a password or an API key.",
  confidence: "medium",
  parts: [webService("HTTP or HTTPS address of the bastion's API, as the scanner reaches it.")],
  fields: {
    username: text(
      "User that the scanner calls the API as, with the profile `user` and in a resource group.",
      { required: true, reported: true },
    ),
    password: text("Password of `username`. Give this or `appkey`.", {
      secret: true,
    }),
    appkey: text("Key of the bastion's REST API. Give this or `password`.", {
      secret: true,
    }),
  },
  rules: [atLeastOne("password", "appkey"), atMostOne("password", "appkey")],
  inRecord: {
    fields: {
      authorizationName: text("Name of the authorization that lets the scanner have the secret.", {
        reported: assumed("DIGITAL_VAULT/VAULT_AUTHORIZATION_NAME"),
        confidence: "low",
      }),
      targetName: text(
        "Account whose secret the scanner fetches, as `account@global_domain` or " +
          "`account@local_domain@device`; it may have variables in it.",
        { reported: assumed("DIGITAL_VAULT/VAULT_TARGET_NAME"), confidence: "low" },
      ),
    },
  },
  sources: [
    "Qualys UI help: Wallix AdminBastion vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
