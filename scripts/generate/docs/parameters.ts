/** The API's names of a type's arguments, for those who know them from Qualys' documentation. */
import type { Field, Fields } from "../../../provider/catalog/field.js";
import { parameterOf } from "../../../provider/catalog/naming.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import { loginSettings } from "./vault-login.js";
import { ownFields, prefixedSettings } from "./vault-settings.js";
import { code } from "./words.js";

/** Returns the names. One that isn't its argument in snake case has the argument beside it. */
export function parameterNames(type: ResourceType): string {
  const prefixed = prefixedSettings(type).flatMap(({ byVault }) =>
    byVault.flatMap(({ names }) => names),
  );
  const shown = [...Object.keys(ownFields(type)), ...prefixed];
  const names = [
    ...namesIn(pick(type.fields, shown)),
    ...(type.kind === "vault" ? namesIn(loginSettings(type).fields) : []),
  ];
  return [...new Set(names)].join(", ");
}

function namesIn(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    ...(isAttribute(field) ? [] : [nameOf(name, field)]),
    ...("fields" in field ? namesIn(ownFields(field)) : []),
  ]);
}

/** Returns whether the value has no element of its own in an XML body. */
function isAttribute(field: Field): boolean {
  return field.typeOf !== undefined || (field.kind === "choice" && field.asAttribute !== undefined);
}

function nameOf(name: string, { parameter }: Field): string {
  const isUsual = parameterOf(name) === parameter.toLowerCase();
  return isUsual ? code(parameter) : `${code(parameter)} (${code(name)})`;
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
