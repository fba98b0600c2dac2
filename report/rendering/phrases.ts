/** Phrases that several of the report's tables use. */
import { withKind } from "../../provider/catalog/wording.js";
import type { MaybeAddresses, Resource } from "../findings/report.js";
import { quote, type Quote, type Text } from "./page.js";

export function nameOf({ product, kind, title, name }: Resource): Text {
  return [`${withKind(product, kind)} `, quote(title ?? name)];
}

export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : several}`;
}

export function addressCount(count: number): string {
  return countOf(count, "address", "addresses");
}

/** Returns how many addresses there are, and which. */
export function addressList(addresses: MaybeAddresses): (string | Quote)[] {
  if (!addresses || addresses.count === 0) return ["–"];
  return [`${addressCount(addresses.count)}: `, quote(...addresses.ranges)];
}

export function value(text: string | null): (string | Quote)[] {
  return text === null ? ["–"] : [quote(text)];
}
