/** The parts of a vault's class with which records log in. */
import type { VaultType } from "../../../provider/catalog/resource-type.js";
import { loginSettings } from "../docs/vault-login.js";
import { comment } from "./comment.js";
import { membersOf } from "./members.js";

export const loginImports = `import { vaultLogin, type VaultLogin } from "../vault-login.js";`;

/**
 * Returns the interface of what a record specifies to pick its secret; empty if there is nothing to
 * specify.
 */
export function loginInterface(vault: VaultType): string {
  const { className } = vault;
  const members = membersOf(className, loginSettings(vault).fields);
  if (members.length === 0) return "";
  return `${comment("Which secret of the vault a record logs in with.")}
export interface ${className}LoginArgs {
${members.map(({ text }) => text).join("\n")}
}
`;
}

/**
 * Returns the methods `login`, for a vault that the program declares, and `loginFor`, for any
 * other.
 */
export function loginMethods(vault: VaultType): string {
  const { className, type } = vault;
  const settings = Object.values(loginSettings(vault).fields);
  const hasSettings = settings.length > 0;
  const byDefault = settings.some(({ required }) => required) ? "" : " = {}";
  const parameter = hasSettings ? `settings: ${className}LoginArgs${byDefault}` : "";
  const result = `VaultLogin<${JSON.stringify(type)}${hasSettings ? `, ${className}LoginArgs` : ""}>`;
  const settingsDoc = hasSettings ? "\n@param settings which secret of the vault to use." : "";
  return `
${comment(
  "What a record needs to get its password from this vault, for the record's arguments: " +
    `\`...vault.login(${hasSettings ? "{ … }" : ""})\`.${settingsDoc}`,
)}
login(${parameter}): ${result} {
  return ${className}.loginFor(this.id${hasSettings ? ", settings" : ""});
}

${comment(`Like \`login\`, for a vault that the program doesn't declare.
@param id the vault's ID at Qualys, for example from a lookup.${settingsDoc}`)}
static loginFor(id: pulumi.Input<number | string>, ${parameter}): ${result} {
  return vaultLogin(${JSON.stringify(type)}, id, ${hasSettings ? "settings" : "{}"});
}
`;
}
