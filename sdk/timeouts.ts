import type * as pulumi from "@pulumi/pulumi";
import type { SdkOptions } from "../provider/dynamic/sdk-options.js";
import type { CheckFailure } from "../provider/lifecycle/errors/argument-errors.js";

const units: Readonly<Record<string, number>> = {
  h: 3_600,
  m: 60,
  s: 1,
  ms: 1e-3,
  us: 1e-6,
  µs: 1e-6,
  ns: 1e-9,
};

/** Reads the option `customTimeouts`. Values that can't be read are failures. */
export function readTimeouts(given: pulumi.CustomTimeouts = {}): {
  readonly timeouts: NonNullable<SdkOptions["timeouts"]>;
  readonly failures: readonly CheckFailure[];
} {
  const timeouts: NonNullable<SdkOptions["timeouts"]> = {};
  const failures: CheckFailure[] = [];
  for (const operation of ["create", "update", "delete"] as const) {
    const text = given[operation];
    if (!text) continue;
    const seconds = secondsIn(text);
    if (seconds === undefined) {
      const reason = `= "${text}" is not a time such as "90s", "5m" or "1h30m"`;
      failures.push({ property: `customTimeouts.${operation}`, reason });
    } else if (seconds > 0) {
      timeouts[operation] = seconds;
    }
  }
  return { timeouts, failures };
}

/** Returns the seconds in a Go duration, the format that Pulumi uses, or undefined. */
function secondsIn(text: string): number | undefined {
  if (text === "0") return 0;
  if (!/^\+?((\d+\.?\d*|\.\d+)(h|m|s|ms|us|µs|μs|ns))+$/.test(text)) return undefined;
  const parts = text.matchAll(/(\d+\.?\d*|\.\d+)([a-zµμ]+)/g);
  return [...parts].reduce(
    (sum, [, number, unit]) => sum + Number(number) * (units[unit?.replace("μ", "µ") ?? ""] ?? NaN),
    0,
  );
}
