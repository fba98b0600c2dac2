import { digitalVault, loginType, record } from "../common.js";
import { addresses, optionalText, text } from "../content-model.js";

export const paloAltoFirewall = record("AUTH_PALO_ALTO_FIREWALL", [
  optionalText("USERNAME", "username"),
  text("SSL_VERIFY", "ssl_verify", { otherwise: "1" }),
  addresses({ optional: true }),
  loginType,
  digitalVault({
    without: [
      ...["VAULT_USERNAME", "VAULT_EP_NAME", "VAULT_EP_TYPE", "VAULT_EP_CONT"],
      ...["VAULT_NS_TYPE", "VAULT_NS_NAME"],
    ],
  }),
]);
