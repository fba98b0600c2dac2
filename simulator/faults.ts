/** Faults that tests can inject between a client and the API. */
import type { Call } from "./call.js";

/** A response that doesn't come from the API, such as a proxy's. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Fault =
  /** Sends this response without processing the request. */
  | ({ readonly kind: "answer" } & FakeAnswer)
  /** Cuts the connection without processing the request. */
  | { readonly kind: "drop" }
  /** Processes the request, then sends this response. */
  | ({ readonly kind: "commitThenAnswer" } & FakeAnswer)
  /** Processes the request, then cuts the connection. */
  | { readonly kind: "commitThenDrop" }
  /** Waits before processing the request, which counts as running meanwhile. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Sends this response, like a gateway that times out, and processes the request later. */
  | ({ readonly kind: "answerThenCommit"; readonly milliseconds: number } & FakeAnswer)
  /** Processes the request, then delays the response. */
  | { readonly kind: "commitThenDelay"; readonly milliseconds: number }
  /**
   * Processes the request, then cuts the connection after `bytes` of the response (default: half).
   */
  | { readonly kind: "truncate"; readonly bytes?: number };

export type Matcher = (call: Call) => boolean;

interface Plan {
  readonly matches: Matcher;
  readonly fault: Fault;
  left: number;
}

export class Faults {
  private readonly plans: Plan[] = [];

  add(matches: Matcher, fault: Fault, times: number): void {
    this.plans.push({ matches, fault, left: times });
  }

  /** Returns the first planned fault that applies to the call, and uses it up once. */
  take(call: Call): Fault | undefined {
    const plan = this.plans.find(({ left, matches }) => left > 0 && matches(call));
    if (plan) plan.left--;
    return plan?.fault;
  }
}
