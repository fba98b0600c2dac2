import { keyList, rootToolList } from "../body-lists.js";
import { digitalVault, loginTypeOfVaults, record } from "../common.js";
import { addresses, optionalPlain, optionalText, text } from "../content-model.js";

/**
 * The kind of device (`sub_type`), asset tags, Kerberos and `target_type` have no elements.
 * ROOT_TOOL and separate key elements of older models are no longer used.
 */
export const unix = record(
  "AUTH_UNIX",
  [
    text("USERNAME", "username"),
    optionalPlain("SKIP_PASSWORD", "skip_password", { otherwise: "0" }),
    optionalPlain("CLEARTEXT_PASSWORD", "cleartext_password", { otherwise: "0" }),
    rootToolList,
    keyList,
    optionalText("PORT", "port", { between: ", " }),
    // The model requires it; records by asset tag, which are newer, have none.
    addresses({ optional: true }),
    loginTypeOfVaults,
    digitalVault({ without: ["VAULT_USERNAME", "VAULT_ACCOUNT_NAME"] }),
  ],
  [
    optionalPlain("USE_AGENTLESS_TRACKING", "use_agentless_tracking"),
    optionalText("AGENTLESS_TRACKING_PATH", "agentless_tracking_path"),
  ],
);
