/** How a record names its system in a Lieberman or a Quest vault. */
import { assumed, flag, is, not, text } from "../vocabulary.js";

export const systemName = {
  autoDiscoverSystemName: flag(
    "Whether the scanner finds out each host's system name at scan time. It is meant for records " +
      "of more than one address.",
    { reported: assumed("DIGITAL_VAULT/VAULT_AUTO_DISCOVER_SYSTEM_NAME"), confidence: "low" },
  ),
  systemNameSingleHost: text(
    "Name, in the vault, of the system whose secret the scanner fetches, for a record of one host.",
    {
      onlyWhen: not(is("autoDiscoverSystemName", true)),
      elementInBody: "SYSTEM_NAME",
      reported: assumed("DIGITAL_VAULT/VAULT_SYSTEM_NAME"),
      confidence: "low",
    },
  ),
};
