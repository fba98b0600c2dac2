import { record } from "../common.js";
import { addresses, either, optionalBlock, optionalPlain, plain, text } from "../content-model.js";

const off = { otherwise: "0" };

/** The model has no logins by vault, no templates and no wallets. */
export const oracle = record("AUTH_ORACLE", [
  text("USERNAME", "username"),
  either(text("SID", "sid"), text("SERVICENAME", "servicename")),
  plain("PORT", "port"),
  addresses(),
  optionalPlain("PC_ONLY", "pc_only"),
  plain("WINDOWS_OS_CHECKS", "perform_windows_os_checks", off),
  optionalBlock("WINDOWS_OS_OPTIONS", [
    text("WIN_ORA_HOME", "win_ora_home_name"),
    ...paths("win", "ora_home init_ora spfile_ora listener_ora sqlnet_ora tnsnames_ora"),
  ]),
  plain("UNIX_OPATCH_CHECKS", "perform_unix_opatch_checks", off),
  plain("UNIX_OS_CHECKS", "perform_unix_os_checks", off),
  optionalBlock("UNIX_OS_OPTIONS", [
    ...paths("unix", "ora_home init_ora spfile_ora listener_ora sqlnet_ora tnsnames_ora"),
    text("UNIX_INVPTRLOC_PATH", "unix_invptrloc"),
  ]),
]);

function paths(prefix: string, which: string) {
  return which.split(" ").map((name) => {
    const parameter = `${prefix}_${name}_path`;
    return text(parameter.toUpperCase(), parameter);
  });
}
