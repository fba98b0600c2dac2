import { recordTypes, vaultTypes } from "../../provider/catalog/index.js";
import { fileOf, type ResourceType } from "../../provider/catalog/resource-type.js";

const header = "// Generated from provider/catalog by `npm run generate`. Don't edit.\n";

/** What look-ups find, by the API's name of the type: the files of the SDK, by path. */
export function lookupTypeFiles(): Map<string, string> {
  return new Map([
    ["sdk/auth/record-types.ts", typesFile("RecordTypes", "record", recordTypes)],
    ["sdk/vault/vault-types.ts", typesFile("VaultTypes", "vault", vaultTypes)],
  ]);
}

function typesFile(name: string, kind: string, types: readonly ResourceType[]): string {
  const imports = types.map(
    (type) => `import type { ${type.className} } from "./${fileOf(type)}.js";`,
  );
  const members = types.map(
    (type) =>
      `readonly ${JSON.stringify(type.type)}: Pick<${type.className}, ${reportedNames(type)}>;`,
  );
  return `${header}
${imports.join("\n")}

/** What Qualys reports of a ${kind}, by the API's name of its type. */
export interface ${name} {
${members.join("\n")}
}
`;
}

function reportedNames({ fields }: ResourceType): string {
  return Object.entries(fields)
    .filter(([, { reported, secret }]) => reported.how !== "never" && !secret)
    .map(([name]) => JSON.stringify(name))
    .join(" | ");
}
