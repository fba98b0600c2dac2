/** Checks writes against what the guides demand. */
import type { Fields } from "../provider/catalog/field.js";
import { isGiven, type Values } from "./conditions.js";
import { nameOf } from "./field-names.js";
import type { Demand, When } from "./models/demands.js";
import type { Parameters } from "./parameters.js";
import { missingGroup, missingParameter, unsupportedCombination } from "./refusal.js";

export interface Write {
  readonly isCreation: boolean;
  readonly fields: Fields;
  readonly sent: Parameters;
  /** The values after the write, by field name. */
  readonly after: Values;
}

/** @throws Refusal when a demand isn't met. */
export function requireAll(demands: readonly Demand[], write: Write): void {
  for (const demand of demands) meet(demand, write);
}

function meet(demand: Demand, write: Write): void {
  const { sent } = write;
  const isSent = (name: string) => (sent[name] ?? "") !== "";
  const has = (name: string) => isGiven(write.after, nameOf(write.fields, name));
  const { parameters } = demand;
  switch (demand.demand) {
    case "only with": {
      const alien = parameters.find(isSent);
      if (alien === undefined || demand.any.some((when) => isMet(when, sent))) return;
      const others = demand.any.map(inWords).join(" or ");
      throw unsupportedCombination(`${alien} is only for requests with ${others}`);
    }
    case "never with": {
      const alien = parameters.find(isSent);
      if (alien === undefined || !isMet(demand.when, afterwards(write))) return;
      throw unsupportedCombination(`${alien} isn't for ${inWords(demand.when)}`);
    }
    case "needs": {
      const missing = parameters.find((name) => !has(name));
      if (missing === undefined || (demand.when && !isMet(demand.when, afterwards(write)))) return;
      throw missingParameter(missing);
    }
    case "needs one":
      if (write.isCreation && !parameters.some(isSent)) throw missingGroup(parameters);
      return;
    case "together": {
      const missing = parameters.find((name) => !isSent(name));
      if (!write.isCreation || missing === undefined || !parameters.some(isSent)) return;
      throw missingParameter(missing);
    }
  }
}

/** Returns the values after the write, by parameter; hidden ones only if this write sent them. */
function afterwards({ fields, after, sent }: Write): Parameters {
  const known = Object.entries(fields).flatMap(([name, { parameter }]) => {
    const value = after[name];
    return typeof value === "string" ? [[parameter, value] as const] : [];
  });
  return { ...sent, ...Object.fromEntries(known) };
}

function isMet({ parameter, is }: When, values: Parameters): boolean {
  const value = values[parameter] ?? "";
  return is ? is.includes(value) : value !== "";
}

function inWords({ parameter, is }: When): string {
  return is ? `${parameter}=${is.join("|")}` : parameter;
}
