import { digitalVault, record } from "../common.js";
import { addresses, optionalPlain, optionalText, text } from "../content-model.js";

/** Asset tags have no elements. */
export const windows = record(
  "AUTH_WINDOWS",
  [
    text("USERNAME", "username"),
    optionalPlain("NTLM", "ntlm", { otherwise: "0" }),
    optionalPlain("NTLM_V2", "ntlmv2", { otherwise: "1" }),
    // Kerberos is for domains: local logins have no such setting.
    optionalPlain("KERBEROS", "kerberos", {
      otherwise: "1",
      otherwiseWith: ["windows_domain", "windows_ad_domain"],
    }),
    optionalText("WINDOWS_DOMAIN", "windows_domain"),
    optionalText("WINDOWS_AD_DOMAIN", "windows_ad_domain"),
    addresses({ optional: true }),
    // The DTD requires it, although a sample without a vault has none.
    text("LOGIN_TYPE", "login_type", { otherwise: "basic" }),
    digitalVault({ without: ["VAULT_USERNAME"] }),
  ],
  [
    optionalPlain("USE_AGENTLESS_TRACKING", "use_agentless_tracking"),
    optionalText("MINIMUM_SMB_VERSION", "minimum_smb_version", { keepsEmpty: true }),
    optionalPlain("REQUIRE_SMB_SIGNING", "require_smb_signing"),
  ],
);
