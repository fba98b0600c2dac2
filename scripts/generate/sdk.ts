import type { Field, Fields } from "../../provider/catalog/field.js";
import { resourceTypes } from "../../provider/catalog/index.js";
import {
    fileOf,
    keyOf,
    secretFields,
    type ResourceType,
} from "../../provider/catalog/resource-type.js";
import { adoptDoc, extraParametersDoc, fieldFacts } from "./documentation.js";

const header = "// Generated from provider/catalog by `npm run generate`. Don't edit.\n";

/** The files of the SDK that follow from the catalog, by path. */
export function sdkFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const module of ["auth", "vault"] as const) {
    const types = resourceTypes.filter((type) => moduleOf(type) === module);
    const exports = types.map((type) => `export * from "./${fileOf(type)}.js";\n`);
    files.set(`sdk/${module}/index.ts`, header + exports.join(""));
    for (const type of types) files.set(`sdk/${module}/${fileOf(type)}.ts`, classFile(type));
  }
  return files;
}

/** The module of the SDK that a type is in. */
export function moduleOf(type: ResourceType): "auth" | "vault" {
  return type.kind === "record" ? "auth" : "vault";
}

function classFile(type: ResourceType): string {
  const { className } = type;
  const fields = Object.entries(type.fields);
  return `${header}
import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

${structures(className, type.fields)}
/** Arguments of a \`${className}\`. */
export interface ${className}Args {
${fields.map(([name, field]) => argument(className, name, field)).join("\n")}
${comment(extraParametersDoc)}
  extraParameters?: pulumi.Input<Record<string, pulumi.Input<string>>>;
${comment(adoptDoc(type.kind))}
  adopt?: pulumi.Input<boolean>;
}

${comment(classDoc(type))}
export class ${className} extends QualysResource {
${fields.map(([name, field]) => output(className, name, field)).join("\n")}
${comment(extraParametersDoc)}
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

${comment(
  `Declares a ${type.title} ${type.kind}.

@param name the resource's name in the program.
@param args what the ${type.kind} should be.
@param opts options of the resource.`,
)}
  constructor(name: string, args: ${className}Args, opts?: pulumi.CustomResourceOptions) {
    super("${keyOf(type)}", properties, name, args, opts);
  }

${comment(
  `Reads a ${type.kind} that exists, without managing it.

@param name the resource's name in the program.
@param id the ${type.kind}'s ID at Qualys.
@param opts options of the resource.`,
)}
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new ${className}(name, {} as ${className}Args, { ...opts, id });
  }
}

const properties = ${JSON.stringify({
    names: fields.map(([name]) => name),
    secrets: secretFields(type),
    addresses: fields.filter(([, { kind }]) => kind === "addresses").map(([name]) => name),
  })} as const;
`;
}

function classDoc(type: ResourceType): string {
  const sources = type.sources.map((source) => `- ${source}`).join("\n");
  return `${type.doc}

API: \`${type.endpoint}\`. Sources:
${sources}`;
}

/** Interfaces of structured settings: one for arguments, one for outputs, inner ones first. */
function structures(owner: string, fields: Fields): string {
  return Object.entries(fields)
    .map(([name, field]) => {
      if (field.kind !== "group" && field.kind !== "items") return "";
      const self = structureName(owner, name);
      const inner = Object.entries(field.fields);
      return `${structures(self, field.fields)}
${comment(field.doc)}
export interface ${self}Args {
${inner.map(([inside, one]) => argument(self, inside, one)).join("\n")}
}

${comment(field.doc)}
export interface ${self} {
${inner.map(([inside, one]) => member(self, inside, one)).join("\n")}
}
`;
    })
    .join("");
}

function structureName(owner: string, name: string): string {
  return owner + name.charAt(0).toUpperCase() + name.slice(1);
}

function argument(owner: string, name: string, field: Field): string {
  const optional = field.required ? "" : "?";
  const type = inputType(owner, name, field);
  return `${comment(fieldDoc(field))}\n  ${name}${optional}: pulumi.Input<${type}>;`;
}

function member(owner: string, name: string, field: Field): string {
  const optional = field.required ? "" : "?";
  return `${comment(field.doc)}\n  readonly ${name}${optional}: ${outputType(owner, name, field)};`;
}

function output(owner: string, name: string, field: Field): string {
  const type = outputType(owner, name, field) + (field.required ? "" : " | undefined");
  return `${comment(field.doc)}\n  declare readonly ${name}: pulumi.Output<${type}>;`;
}

function fieldDoc(field: Field): string {
  return [field.doc, ...fieldFacts(field), `(\`${field.parameter}\`)`].join("\n");
}

function inputType(owner: string, name: string, field: Field): string {
  switch (field.kind) {
    case "integer":
      return "number | string";
    case "list":
    case "addresses":
      return "readonly pulumi.Input<string>[]";
    case "group":
      return `${structureName(owner, name)}Args`;
    case "items":
      return `readonly pulumi.Input<${structureName(owner, name)}Args>[]`;
    default:
      return outputType(owner, name, field);
  }
}

function outputType(owner: string, name: string, field: Field): string {
  switch (field.kind) {
    case "text":
      return "string";
    case "flag":
      return "boolean";
    case "integer":
      return "number";
    case "choice":
      return field.choices.map((value) => JSON.stringify(value)).join(" | ");
    case "list":
    case "addresses":
      return "string[]";
    case "group":
      return structureName(owner, name);
    case "items":
      return `${structureName(owner, name)}[]`;
  }
}

function comment(text: string): string {
  const lines = text.split("\n").flatMap(wrapped);
  return lines.length === 1
    ? `/** ${lines[0]} */`
    : `/**\n${lines.map((l) => ` * ${l}`.trimEnd()).join("\n")}\n */`;
}

/** Breaks a line of a comment at blanks; `*​/` can't occur in it. */
function wrapped(line: string): string[] {
  const out: string[] = [""];
  for (const word of line.replaceAll("*/", "* /").split(" ")) {
    const last = out[out.length - 1] ?? "";
    if (last && last.length + word.length > 92) out.push(word);
    else out[out.length - 1] = last ? `${last} ${word}` : word;
  }
  return out;
}
