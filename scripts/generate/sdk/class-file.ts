/** A type's class and the interfaces of its arguments. */
import { keyOf, type ResourceType } from "../../../provider/catalog/resource-type.js";
import { adoptDoc, extraParametersDoc } from "../documentation.js";
import { comment } from "./comment.js";
import { membersOf, type Member } from "./members.js";
import { heritage, partFile, type SharedParts } from "./shared-parts.js";
import { structuresIn, structureTypes } from "./structures.js";
import { loginImports, loginInterface, loginMethods } from "./vault-login.js";

/** Returns the members of the interface of a type's arguments. */
export function argumentsOf({ className, fields, kind }: ResourceType): Member[] {
  const general = (name: string, doc: string, type: string): Member => ({
    name,
    text: `${comment(doc)}\n${name}?: pulumi.Input<${type}>;`,
    part: "Resource",
    isUnverified: false,
  });
  return [
    ...membersOf(className, fields),
    general("extraParameters", extraParametersDoc, "Record<string, pulumi.Input<string>>"),
    general("adopt", adoptDoc(kind), "boolean"),
  ];
}

/** @param program how the type is used, as Markdown. */
export function classFile(type: ResourceType, shared: SharedParts, program: string): string {
  const { className } = type;
  const { clause, own, parts: ownParts } = heritage(argumentsOf(type), shared);
  const structures = structuresIn(className, type.fields);
  const parts = [
    ...ownParts,
    ...structures.flatMap(({ self, fields }) => heritage(membersOf(self, fields), shared).parts),
  ];
  const imports = [...new Set(parts)].map(
    (part) => `import type { ${part}Args } from "./${partFile(part)}.js";`,
  );
  const vault = type.kind === "vault" ? type : undefined;
  return `import type * as pulumi from "@pulumi/pulumi";
import type { Outputs${structures.length > 0 ? ", Values" : ""} } from "../outputs.js";
import { QualysResource } from "../resource.js";
${vault ? loginImports : ""}
${imports.join("\n")}

${structures.map((structure) => structureTypes(structure, shared)).join("\n")}
/** Arguments of a \`${className}\`. */
export interface ${className}Args${clause} {
${own.map(({ text }) => text).join("\n")}
}

${vault ? loginInterface(vault) : ""}
export interface ${className} extends Outputs<${className}Args> {}

${comment(classDoc(type, program))}
export class ${className} extends QualysResource {
${comment(
  `Declares the ${type.kind}.

@param name the resource's name in the program.
@param args the ${type.kind}'s arguments.
@param opts options of the resource.`,
)}
  constructor(name: string, args: ${className}Args, opts?: pulumi.CustomResourceOptions) {
    super("${keyOf(type)}", name, args, opts);
  }

${comment(
  `Reads an existing ${type.kind} without managing it.

@param name the resource's name in the program.
@param id the ${type.kind}'s ID at Qualys.
@param opts options of the resource.`,
)}
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new ${className}(name, {} as ${className}Args, { ...opts, id });
  }
${vault ? loginMethods(vault) : ""}
}
`;
}

function classDoc({ doc, endpoint, sources }: ResourceType, program: string): string {
  return `${doc}

@remarks API: \`${endpoint}\`. Sources:
${sources.map((source) => `- ${source}`).join("\n")}

@example
${program}`;
}
