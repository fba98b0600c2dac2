/** What discovery knows about a record or vault, as JSON without secrets. */
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
  /** Login of the user who created it, if the response has it. */
  readonly owner?: string;
  /** Arguments for a program. Addresses are a list of ranges. */
  readonly values: PlainItem;
  /** Arguments that a program needs but Qualys doesn't return, or returns as a secret. */
  readonly withheld: readonly string[];
  /** Structures that contain a secret. A program leaves them as they are at Qualys. */
  readonly left: readonly string[];
  /** Whether Qualys created it itself, or creates others from it. */
  readonly origin?: "system" | "template";
  /** Why no program can declare it. */
  readonly problem?: string;
}

export function typeOf({ key }: Found): ResourceType {
  return resourceType(key);
}

/** Compares by ID, so that a program is the same each time it is written. */
export function byId(a: Found, b: Found): number {
  return Number(a.id) - Number(b.id) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
