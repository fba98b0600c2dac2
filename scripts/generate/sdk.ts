import { resourceTypes } from "../../provider/catalog/index.js";
import { fileOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import { argumentsOf, classFile } from "./sdk/class-file.js";
import { membersOf } from "./sdk/members.js";
import { partFile, sharedParts, type SharedParts } from "./sdk/shared-parts.js";
import { structuresIn } from "./sdk/structures.js";

const header = "// Generated from provider/catalog by `npm run generate`. Don't edit.\n\n";

/**
 * Returns the SDK's generated files, by path.
 *
 * @param programs how each type is used, as Markdown.
 */
export function sdkFiles(programs: ReadonlyMap<ResourceType, string>): Map<string, string> {
  const files = new Map<string, string>();
  for (const module of ["auth", "vault"] as const) {
    const types = resourceTypes.filter((type) => moduleOf(type) === module);
    const shared = sharedPartsOf(types);
    const add = (name: string, text: string) =>
      files.set(`sdk/${module}/${name}.ts`, header + text);
    const names = [...types.map(fileOf), ...[...shared.keys()].map(partFile)];
    add("index", names.map((name) => `export * from "./${name}.js";\n`).join(""));
    for (const type of types) add(fileOf(type), classFile(type, shared, programs.get(type) ?? ""));
    for (const [part, members] of shared)
      add(partFile(part), partText(part, [...members.values()]));
  }
  return files;
}

/** Returns the SDK's module of a type. */
export function moduleOf(type: ResourceType): "auth" | "vault" {
  return type.kind === "record" ? "auth" : "vault";
}

function sharedPartsOf(types: readonly ResourceType[]): SharedParts {
  const structures = types.flatMap(({ className, fields }) => structuresIn(className, fields));
  return sharedParts([
    ...types.map(argumentsOf),
    ...structures.map(({ self, fields }) => membersOf(self, fields)),
  ]);
}

function partText(part: string, members: readonly string[]): string {
  return `import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface ${part}Args {
${members.join("\n")}
}
`;
}
