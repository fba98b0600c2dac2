/** What tests can make go wrong between a client and the API. */
import type { Call } from "./call.js";

/** An answer that didn't come from the API, such as a proxy's. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Fault =
  /** Answers with this; the request isn't processed. */
  | ({ readonly kind: "answer" } & FakeAnswer)
  /** Cuts the connection; the request isn't processed. */
  | { readonly kind: "drop" }
  /** Processes the request, then answers with this. */
  | ({ readonly kind: "commitThenAnswer" } & FakeAnswer)
  /** Processes the request, then cuts the connection. */
  | { readonly kind: "commitThenDrop" }
  /** Counts the call as running for so long before it is processed. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Answers with this, as a gateway that gives up does, and processes the request so long after. */
  | ({ readonly kind: "answerThenCommit"; readonly milliseconds: number } & FakeAnswer)
  /** Processes the request, then keeps its answer back for so long. */
  | { readonly kind: "commitThenDelay"; readonly milliseconds: number }
  /**
   * Processes the request, then cuts the connection after so many bytes of the answer: half, if
   * absent.
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

  /** The fault planned first that applies to the call; it applies once less from now on. */
  take(call: Call): Fault | undefined {
    const plan = this.plans.find(({ left, matches }) => left > 0 && matches(call));
    if (plan) plan.left--;
    return plan?.fault;
  }
}
