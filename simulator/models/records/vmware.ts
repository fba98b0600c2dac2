import { digitalVault, loginType, record } from "../common.js";
import { addresses, optionalText, plain } from "../content-model.js";

/** HOSTS is a single text here, unlike in the samples of databases. */
export const vmware = record("AUTH_VMWARE", [
  optionalText("USERNAME", "username"),
  plain("PORT", "port", { otherwise: "443" }),
  optionalText("SSL_VERIFY", "ssl_verify"),
  optionalText("HOSTS", "hosts"),
  addresses(),
  loginType,
  digitalVault(),
]);
