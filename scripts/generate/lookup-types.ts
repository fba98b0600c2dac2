import { recordTypes, vaultTypes } from "../../provider/catalog/index.js";
import { fileOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import { union } from "./sdk/shared-parts.js";

const header = "// Generated from provider/catalog by `npm run generate`. Don't edit.\n";

/** Returns the SDK's files with the types of lookup results, by path. */
export function lookupTypeFiles(): Map<string, string> {
  return new Map([
    ["sdk/auth/record-types.ts", typesFile("RecordTypes", "record", recordTypes)],
    ["sdk/vault/vault-types.ts", typesFile("VaultTypes", "vault", vaultTypes)],
  ]);
}

function typesFile(name: string, kind: string, types: readonly ResourceType[]): string {
  const imports = types.map(
    (type) => `import type { ${type.className}Args } from "./${fileOf(type)}.js";`,
  );
  const members = types.map(
    (type) => `readonly ${JSON.stringify(type.type)}: ${reportedOutputs(type)};`,
  );
  return `${header}
import type { Outputs } from "../outputs.js";
${imports.join("\n")}

/** What Qualys reports about a ${kind}, by the API's name of its type. */
export interface ${name} {
${members.join("\n")}
}
`;
}

/** Returns the type of all outputs, except secrets and what is never reported. */
function reportedOutputs({ className, fields }: ResourceType): string {
  const outputs = `Outputs<${className}Args>`;
  const unreported = Object.entries(fields)
    .filter(([, { reported, secret }]) => reported.how === "never" || secret)
    .map(([name]) => name);
  return unreported.length > 0 ? `Omit<${outputs}, ${union(unreported)}>` : outputs;
}
