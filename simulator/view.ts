/** What tests see of a record or vault, without a call. */
import type { Fields, Group } from "../provider/catalog/field.js";
import { itemsOf, valuesInside, type Values } from "./conditions.js";
import type { Parameters } from "./parameters.js";
import type { Stored } from "./state.js";

/** A record or vault as the simulator holds it. */
export interface View {
  readonly id: number;
  /** The values of the API's parameters. Secrets are only in `hidden`. */
  readonly parameters: Parameters;
  /** The parameters that are set and that the API never gives back. */
  readonly hidden: readonly string[];
  /** The items of XML bodies, by the list's element; each has its `ID`. */
  readonly structured: Readonly<Record<string, readonly Structured[]>>;
  readonly created: string;
  readonly createdBy: string;
  readonly modified: string;
  readonly modifiedBy: string;
}

/** Texts by their elements; `true` for what the API never gives back. */
export interface Structured {
  readonly [element: string]: string | true | Structured;
}

export function view(fields: Fields, { values, ...stored }: Stored): View {
  const { id, created, createdBy, modified, modifiedBy } = stored;
  const parameters: Record<string, string> = {};
  const hidden: string[] = [];
  const structured: Record<string, Structured[]> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name];
    const parameter = field?.parameter ?? name;
    if (value === true) hidden.push(parameter);
    if (typeof value === "string") parameters[parameter] = value;
    if (field?.kind !== "items") continue;
    structured[parameter] = itemsOf(values, name).map(({ id = 0, values }) => ({
      ID: String(id),
      ...inside(field, values),
    }));
  }
  const facts = { id, created, createdBy, modified, modifiedBy };
  return { ...facts, parameters, hidden, structured };
}

export function inside({ fields }: Group, values: Values): Structured {
  const elements: Record<string, Structured[string]> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    const below = valuesInside(values, name);
    if (value === true || typeof value === "string") elements[field.parameter] = value;
    if (field.kind === "group" && below) elements[field.parameter] = inside(field, below);
  }
  return elements;
}
