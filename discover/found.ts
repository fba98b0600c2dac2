/** What discovery knows of a record or vault: nothing secret, and JSON throughout. */
import { resourceType } from "../provider/catalog/index.js";
import type { ResourceType } from "../provider/catalog/resource-type.js";

export type Plain = string | number | boolean | readonly Plain[] | PlainItem;
export interface PlainItem {
  readonly [name: string]: Plain;
}

export interface Found {
  /** The type's key, such as `auth:WindowsRecord`. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** The login of the user who made it, if the answer tells. */
  readonly owner?: string;
  /** The arguments that a program gives; addresses as a list of ranges. */
  readonly values: PlainItem;
  /** The arguments that a program needs and Qualys doesn't tell, or tells as a secret. */
  readonly withheld: readonly string[];
  /** The structures that hold a secret: a program leaves them to Qualys. */
  readonly left: readonly string[];
  /** Whether Qualys made it itself, or makes others from it. */
  readonly origin?: "system" | "template";
  /** Why no program can have it. */
  readonly problem?: string;
}

export function typeOf({ key }: Found): ResourceType {
  return resourceType(key);
}

/** In the order of their IDs, so that a program is the same whenever it's written. */
export function byId(a: Found, b: Found): number {
  return Number(a.id) - Number(b.id) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
