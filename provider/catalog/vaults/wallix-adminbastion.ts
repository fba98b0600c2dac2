import { vault } from "../define.js";
import { webService } from "../fields/web-service.js";
import { assumed, atLeastOne, atMostOne, text } from "../vocabulary.js";

/** For a regex's `[^…]`: what Qualys rejects in keys. */
const refused = String.raw`\\/:*?"<>|`;

export const wallixAdminBastion = vault("Wallix AdminBastion (WAB)", "WallixAdminBastionVault", {
  title: "Wallix AdminBastion",
  doc:
    "Fetches secrets from a Wallix AdminBastion, now called Wallix Bastion. The scanner logs in " +
    "to its REST API as a user, with a password or an API key.",
  parts: [webService("HTTP or HTTPS address of the bastion's API, as the scanner reaches it.")],
  fields: {
    username: text(
      "User name for the API. The user must have the profile `user` and be in a resource group.",
      { required: true, reported: true, example: "svc-qualys" },
    ),
    password: text("Password of `username`. Give either this or `appkey`.", { secret: true }),
    appkey: text("Key of the bastion's REST API. Give either this or `password`.", {
      secret: true,
      pattern: {
        regex: String.raw`^[^\s.${refused}](?:[^${refused}]*[^\s.${refused}])?$`,
        means:
          'a key that has none of \\ / : * ? " < > | and neither starts nor ends with a blank or a dot',
      },
      reported: assumed("APPKEY"),
    }),
  },
  rules: [atLeastOne("password", "appkey"), atMostOne("password", "appkey")],
  inRecord: {
    fields: {
      authorizationName: text(
        "Name of the authorization that gives the scanner access to the secret.",
        {
          required: true,
          reported: assumed("DIGITAL_VAULT/VAULT_AUTHORIZATION_NAME"),
          example: "scanners",
        },
      ),
      targetName: text(
        "Account whose secret the scanner fetches, as `account@global_domain` or " +
          "`account@local_domain@device`. Can contain variables.",
        {
          required: true,
          reported: assumed("DIGITAL_VAULT/VAULT_TARGET_NAME"),
          example: "svc-qualys@corp.example.com",
        },
      ),
    },
  },
  sources: [
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 286, 290-292 and 297",
    "Qualys API V2 User Guide 8.12, February 2018, pages 753-756",
    "Qualys UI help: Wallix AdminBastion vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
  ],
});
