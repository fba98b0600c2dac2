import type { Fields } from "../provider/catalog/field.js";

const known = new WeakMap<Fields, ReadonlyMap<string, string>>();

/** Returns the name of the field that the API calls so; empty if there is none. */
export function nameOf(fields: Fields, parameter: string): string {
  const names = known.get(fields) ?? namesByParameter(fields);
  known.set(fields, names);
  return names.get(parameter) ?? "";
}

function namesByParameter(fields: Fields): ReadonlyMap<string, string> {
  return new Map(Object.entries(fields).map(([name, { parameter }]) => [parameter, name]));
}
