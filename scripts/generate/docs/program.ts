/** The example programs of a type's page: the fewest arguments that are legal, as TypeScript. */
import { secretFields, type ResourceType } from "../../../provider/catalog/resource-type.js";
import type { Given } from "../../../provider/lifecycle/check.js";
import { minimalArguments } from "../../legal-arguments.js";
import { moduleOf } from "../sdk.js";

export function programs(type: ResourceType): string {
  const [plain, ...others] = minimalArguments(type);
  const byVault = others.find(({ args }) => args["loginType"] === "vault");
  const examples = [program(type, plain.args)];
  if (byVault) {
    const { title } = plain.args;
    examples.push("With the password in a vault:", program(type, { ...byVault.args, title }));
  }
  return examples.join("\n\n");
}

/** A whole program that declares one resource. */
export function program(type: ResourceType, args: Given): string {
  const secrets = secretFields(type).filter((name) => args[name] !== undefined);
  const written = Object.entries(args).map(([name, value]) => {
    if (secrets.includes(name)) return `${name}: ${secret(name, value)},`;
    return name === "vaultId" ? "vaultId: vault.id," : `${name}: ${JSON.stringify(value)},`;
  });
  const usesVault = args["vaultId"] !== undefined;
  return [
    "```ts",
    ...(secrets.length > 0 ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    'import * as qualys from "pulumi-qualys";',
    "",
    ...(secrets.length > 0 ? ["const config = new pulumi.Config();", ""] : []),
    ...(usesVault ? [vaultLookup, ""] : []),
    `new qualys.${moduleOf(type)}.${type.className}("example", {`,
    ...written,
    "});",
    "```",
  ].join("\n");
}

const vaultLookup = 'const vault = qualys.vault.getVaultOutput({ title: "Scanner secrets" });';

function secret(name: string, value: unknown): string {
  return Array.isArray(value)
    ? `config.requireSecretObject<string[]>("${name}")`
    : `config.requireSecret("${name}")`;
}
