/** Programs in TypeScript that declare resources. */
import type { Field, Fields } from "../../../provider/catalog/field.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import type { Given } from "../../../provider/lifecycle/check.js";
import { moduleOf } from "../sdk.js";

/** Returns a complete program of these statements, as a block of Markdown. */
export function program(...statements: readonly string[]): string {
  const usesConfig = statements.some((statement) => statement.includes("config."));
  return [
    "```ts",
    ...(usesConfig ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    'import * as qualys from "pulumi-qualys";',
    "",
    ...(usesConfig ? ["const config = new pulumi.Config();", ""] : []),
    statements.join("\n\n"),
    "```",
  ].join("\n");
}

/**
 * Returns the declaration of a resource.
 *
 * @param login an expression whose properties the arguments include.
 */
export function declaration(type: ResourceType, args: Given, login?: string): string {
  const spread = login === undefined ? [] : [`...${login},`];
  return [
    `new qualys.${moduleOf(type)}.${type.className}("example", {`,
    ...written(type.fields, args),
    ...spread,
    "});",
  ].join("\n");
}

function written(fields: Fields, args: Given): string[] {
  return Object.entries(args).map(
    ([name, value]) => `${name}: ${expression(name, fields[name], value)},`,
  );
}

function expression(name: string, field: Field | undefined, value: unknown): string {
  if (field?.kind === "group") return structure(field.fields, value);
  if (field?.kind === "items") {
    return `[${(value as unknown[]).map((item) => structure(field.fields, item)).join(", ")}]`;
  }
  if (field?.secret) {
    return field.kind === "list"
      ? `config.requireSecretObject<string[]>("${name}")`
      : `config.requireSecret("${name}")`;
  }
  const text = JSON.stringify(value);
  // A text of several lines, such as a certificate, doesn't belong in a program.
  return text.includes("\\n") && typeof value === "string" ? `config.require("${name}")` : text;
}

function structure(fields: Fields, value: unknown): string {
  const given = value as Given;
  const inOrder = Object.keys(fields).flatMap((name) =>
    name in given ? [[name, given[name]]] : [],
  );
  return `{ ${written(fields, Object.fromEntries(inOrder) as Given).join(" ")} }`;
}
