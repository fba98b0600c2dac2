/** What tests see of a record or vault without a call. */
import type { Fields } from "../provider/catalog/field.js";
import { itemsOf } from "./conditions.js";
import type { Parameters } from "./parameters.js";
import type { Stored } from "./state.js";

/** A record or vault as the simulator stores it. */
export interface View {
  readonly id: number;
  /** Values by the API's parameters. Secrets are only in `hidden`. */
  readonly parameters: Parameters;
  /** Parameters that are set but never returned by the API. */
  readonly hidden: readonly string[];
  /** Items of XML bodies, by the list's element; each has its `ID`. */
  readonly structured: Readonly<Record<string, readonly Structured[]>>;
  readonly created: string;
  readonly createdBy: string;
  readonly modified: string;
  readonly modifiedBy: string;
}

/** Texts by element, attributes by element and `@type`; `true` for what the API never returns. */
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
      ...(values as Structured),
    }));
  }
  const facts = { id, created, createdBy, modified, modifiedBy };
  return { ...facts, parameters, hidden, structured };
}
