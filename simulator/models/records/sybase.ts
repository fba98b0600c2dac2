import { digitalVault, loginTypeOfVaults, record } from "../common.js";
import { addresses, either, optionalPlain, optionalText, plain, text } from "../content-model.js";

export const sybase = record("AUTH_SYBASE", [
  text("USERNAME", "username"),
  either(
    text("DATABASE", "database"),
    plain("AUTO_DISCOVER_DATABASES", "auto_discover_databases", { otherwise: "1" }),
  ),
  plain("PORT", "port"),
  optionalText("INSTALLATION_DIR", "installation_dir"),
  optionalPlain("PASSWORD_ENCRYPTION", "password_encryption", { otherwise: "0" }),
  addresses({ optional: true }),
  loginTypeOfVaults,
  digitalVault(),
]);
