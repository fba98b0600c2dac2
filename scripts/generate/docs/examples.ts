/** The programs of a type's page, and the arguments that they show. */
import type {
  RecordType,
  ResourceType,
  VaultType,
} from "../../../provider/catalog/resource-type.js";
import type { Given } from "../../../provider/lifecycle/check.js";
import { argumentsWithVault, usualArguments } from "../../legal-arguments.js";
import { toLoginSettings } from "./links.js";
import { declaration, program } from "./program.js";
import { loginSettings, shownRecord, shownVault } from "./vault-login.js";

interface Examples {
  readonly programs: string;
  /** The arguments that the programs set, including those that `login` sets. */
  readonly shown: ReadonlySet<string>;
}

export function examples(type: ResourceType): Examples {
  return type.kind === "vault" ? ofVault(type) : ofRecord(type);
}

function ofRecord(record: RecordType): Examples {
  const args = usualArguments(record);
  const plain = program(declaration(record, args));
  const vault = shownVault(record);
  if (!vault) return { programs: plain, shown: new Set(Object.keys(args)) };
  const withVault = argumentsWithVault(record, vault);
  const lookup = `const vault = qualys.vault.getVaultOutput({ type: ${JSON.stringify(vault.type)}, title: "Scanner secrets" });`;
  const login = call(`qualys.vault.${vault.className}.loginFor`, [
    "vault.id",
    ...settings(vault, withVault),
  ]);
  return {
    programs: [
      plain,
      `With the password in a vault, here ${toLoginSettings(vault)}:`,
      program(lookup, declaration(record, withoutLogin(vault, withVault), login)),
    ].join("\n\n"),
    shown: new Set([...Object.keys(args), ...Object.keys(withVault)]),
  };
}

function ofVault(vault: VaultType): Examples {
  const args = usualArguments(vault);
  const parts = [`const vault = ${declaration(vault, args)}`];
  const record = shownRecord(vault);
  if (record) {
    const withVault = argumentsWithVault(record, vault);
    const login = call("vault.login", settings(vault, withVault));
    parts.push(declaration(record, withoutLogin(vault, withVault), login));
  }
  return { programs: program(...parts), shown: new Set(Object.keys(args)) };
}

const call = (name: string, args: readonly string[]) => `${name}(${args.join(", ")})`;

/** Returns the argument of `login` with the vault's settings, if there are any. */
function settings(vault: VaultType, args: Given): string[] {
  const names = Object.keys(loginSettings(vault).fields).filter((name) => args[name] !== undefined);
  const given = names.map((name) => `${name}: ${JSON.stringify(args[name])}`);
  return given.length > 0 ? [`{ ${given.join(", ")} }`] : [];
}

function withoutLogin(vault: VaultType, args: Given): Given {
  const left = ["loginType", "vaultType", "vaultId", ...Object.keys(loginSettings(vault).fields)];
  return Object.fromEntries(Object.entries(args).filter(([name]) => !left.includes(name)));
}
