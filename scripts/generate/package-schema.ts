import { readFileSync } from "node:fs";
import type { Field } from "../../provider/catalog/field.js";
import { resourceTypes } from "../../provider/catalog/index.js";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import { extraParametersDoc, fieldFacts, isRequired } from "./documentation.js";

/** The Pulumi package schema: the same resources as the SDK's classes. */
export function packageSchema(): string {
  const { version, description, license } = JSON.parse(
    readFileSync("package.json", "utf8"),
  ) as Record<string, string>;
  const schema = {
    name: "qualys",
    displayName: "Qualys",
    version,
    description,
    license,
    keywords: ["pulumi", "qualys", "category/infrastructure", "kind/native"],
    config: { variables: configuration, defaults: [] },
    resources: Object.fromEntries(
      resourceTypes.map((type) => [`qualys:${keyOf(type)}`, resourceSchema(type)]),
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const configuration = {
  username: { type: "string", description: "User name of the Qualys account (QUALYS_USERNAME)." },
  password: {
    type: "string",
    secret: true,
    description: "Password of the Qualys account (QUALYS_PASSWORD).",
  },
  platform: {
    type: "string",
    description: "Qualys platform, such as US1 (QUALYS_PLATFORM); simulator runs without Qualys.",
  },
  apiUrl: {
    type: "string",
    description: "API server, instead of a platform (QUALYS_API_URL).",
  },
  maxWaitSeconds: {
    type: "integer",
    description: "Longest wait for the API's limits. Default 3600.",
  },
  detectHiddenChanges: {
    type: "boolean",
    description:
      "Whether a later change date without a visible change counts as drift of secrets. Default true.",
  },
  simulatorState: {
    type: "string",
    description: "The file with the simulator's state. Default .qualys-simulator.json.",
  },
};

function resourceSchema(type: ResourceType) {
  const fields = Object.entries(type.fields);
  const required = fields.map(([name]) => name).filter((name) => isRequired(type, name));
  const properties = Object.fromEntries([
    ...fields.map(([name, field]) => [name, propertySchema(field)]),
    ["extraParameters", extraParametersSchema],
  ]) as Record<string, object>;
  return {
    description: type.doc,
    properties,
    required,
    inputProperties: properties,
    requiredInputs: required,
  };
}

const extraParametersSchema = {
  type: "object",
  additionalProperties: { type: "string" },
  description: extraParametersDoc,
};

function propertySchema(field: Field) {
  return {
    ...typeSchema(field),
    description: [field.doc, ...fieldFacts(field)].join(" "),
    ...(field.secret ? { secret: true } : {}),
    ...(field.replaces ? { willReplaceOnChanges: true } : {}),
  };
}

function typeSchema(field: Field) {
  switch (field.kind) {
    case "flag":
      return { type: "boolean" };
    case "integer":
      return { type: "integer" };
    case "list":
    case "addresses":
      return { type: "array", items: { type: "string" } };
    default:
      return { type: "string" };
  }
}
