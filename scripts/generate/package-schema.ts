import { readFileSync } from "node:fs";
import type { Field, Fields } from "../../provider/catalog/field.js";
import { recordTypeNamed, resourceTypes } from "../../provider/catalog/index.js";
import { keyOf, type RecordType, type ResourceType } from "../../provider/catalog/resource-type.js";
import type { SettingName } from "../../provider/config/settings.js";
import { adoptDoc, extraParametersDoc, fieldFacts } from "./documentation.js";

/** Returns the Pulumi package schema, with the same resources as the SDK's classes. */
export function packageSchema(): string {
  const { version, description, license } = JSON.parse(
    readFileSync("package.json", "utf8"),
  ) as Record<string, string>;
  const unlisted = recordTypeNamed("new_type");
  const schema = {
    name: "qualys",
    displayName: "Qualys",
    version,
    description,
    license,
    keywords: ["pulumi", "qualys", "category/infrastructure", "kind/native"],
    config: { variables: configuration, defaults: [] },
    types: Object.fromEntries(
      resourceTypes.flatMap((type) => structures(keyOf(type), type.fields)),
    ),
    resources: {
      ...Object.fromEntries(
        resourceTypes.map((type) => [`qualys:${keyOf(type)}`, resourceSchema(type)]),
      ),
      ...(unlisted ? { "qualys:auth:Record": unlistedSchema(unlisted) } : {}),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const configuration: Readonly<Record<SettingName, object>> = {
  username: { type: "string", description: "User name of the Qualys account (QUALYS_USERNAME)." },
  password: {
    type: "string",
    secret: true,
    description: "Password of the Qualys account (QUALYS_PASSWORD).",
  },
  token: {
    type: "string",
    secret: true,
    description: "A bearer token, instead of a user name and password (QUALYS_TOKEN).",
  },
  clientId: {
    type: "string",
    description:
      "ID of a client of Qualys' OpenID Connect or OAuth, for which tokens are requested (QUALYS_CLIENT_ID).",
  },
  clientSecret: {
    type: "string",
    secret: true,
    description: "Secret of the client (QUALYS_CLIENT_SECRET).",
  },
  gatewayUrl: {
    type: "string",
    description:
      "Server that issues the client's tokens (QUALYS_GATEWAY_URL). Default: the platform's gateway.",
  },
  platform: {
    type: "string",
    description:
      "Qualys platform, such as US1 (QUALYS_PLATFORM); simulator runs without Qualys. Default: the one " +
      "that the user name implies.",
  },
  apiUrl: {
    type: "string",
    description: "API server, instead of a platform (QUALYS_API_URL).",
  },
  apiVersion: {
    type: "string",
    description:
      "Version of the API, such as 3.0, or of its parts, such as auth=3.0,vault=2.0 " +
      "(QUALYS_API_VERSION). Default 2.0.",
  },
  maxWaitSeconds: {
    type: "integer",
    description: "Longest wait for the API's limits. Default 3600.",
  },
  answerTimeoutSeconds: {
    type: "integer",
    description: "Longest wait until a response of the API begins. Default 300.",
  },
  gatherMilliseconds: {
    type: "integer",
    description: "How long a call waits for others to batch with. Default 100.",
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
  const required = Object.keys(type.fields).filter((name) => type.fields[name]?.required);
  return describeResource(type, {
    properties: { ...fieldSchemas(type), extraParameters: extraParametersSchema },
    required,
  });
}

/**
 * Returns the schema of the resource that stands for records of all types missing from the catalog.
 */
function unlistedSchema(type: RecordType) {
  const own = {
    recordType: {
      type: "string",
      description: "The API's name of the type, such as new_type.",
      willReplaceOnChanges: true,
    },
    parameters: {
      ...parametersSchema,
      description: "What the type has besides the common arguments.",
    },
    secretParameters: {
      ...parametersSchema,
      secret: true,
      description: "Like parameters, for values that are secret.",
    },
  };
  const properties = { ...own, ...fieldSchemas(type) };
  return describeResource(type, { properties, required: ["recordType", "title"] });
}

function fieldSchemas(type: ResourceType): Record<string, object> {
  const fields = Object.entries(type.fields);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, propertySchema(keyOf(type), name, field)]),
  );
}

function describeResource(
  { doc, kind }: ResourceType,
  { properties, required }: { properties: Record<string, object>; required: string[] },
) {
  const adopt = { type: "boolean", description: adoptDoc(kind) };
  const inputProperties = { ...properties, adopt };
  return { description: doc, properties, required, inputProperties, requiredInputs: required };
}

/** Returns the object types of structured settings, by token. */
function structures(owner: string, fields: Fields): [string, object][] {
  return Object.entries(fields).flatMap(([name, field]): [string, object][] => {
    if (field.kind !== "group" && field.kind !== "items") return [];
    const self = structureName(owner, name);
    const inner = Object.entries(field.fields);
    const schema = {
      type: "object",
      description: field.doc,
      properties: Object.fromEntries(
        inner.map(([inside, one]) => [inside, propertySchema(self, inside, one)]),
      ),
      required: inner.filter(([, one]) => one.required).map(([inside]) => inside),
    };
    return [[`qualys:${self}`, schema], ...structures(self, field.fields)];
  });
}

function structureName(owner: string, name: string): string {
  return owner + name.charAt(0).toUpperCase() + name.slice(1);
}

const parametersSchema = { type: "object", additionalProperties: { type: "string" } };

const extraParametersSchema = { ...parametersSchema, description: extraParametersDoc };

function propertySchema(owner: string, name: string, field: Field) {
  return {
    ...typeSchema(owner, name, field),
    description: [field.doc, ...fieldFacts(field)].join(" "),
    ...(field.secret ? { secret: true } : {}),
    ...(field.replaces ? { willReplaceOnChanges: true } : {}),
  };
}

function typeSchema(owner: string, name: string, field: Field) {
  const ref = `#/types/qualys:${structureName(owner, name)}`;
  switch (field.kind) {
    case "group":
      return { $ref: ref };
    case "items":
      return { type: "array", items: { $ref: ref } };
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
