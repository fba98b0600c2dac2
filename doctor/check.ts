/** The result of one check. */
export interface Check {
  /** What was checked, such as `login`. */
  readonly name: string;
  readonly result: "pass" | "warn" | "fail";
  /** What was found. */
  readonly finding: string;
  /** What to do about it. */
  readonly advice?: string;
}

export function pass(name: string, finding: string): Check {
  return { name, result: "pass", finding };
}

export function warn(name: string, finding: string, advice: string): Check {
  return { name, result: "warn", finding, advice };
}

export function fail(name: string, finding: string, advice: string): Check {
  return { name, result: "fail", finding, advice };
}
