import { ApiError } from "../../api/errors.js";
import type { ResourceType } from "../../catalog/resource-type.js";
import type { Actual, Desired } from "../values/resource.js";
import { textOf } from "../values/value.js";
import { isSecret, secretsOf } from "./masking.js";

/**
 * A failed operation as users see it: what was tried on which resource, what Qualys responded, what
 * the state is now, and what to do next. Never contains the value of a secret.
 */
export class OperationError extends Error {
  override readonly name = "OperationError";

  constructor(
    message: string,
    /** The operation in a few words, for lines that announce the error. */
    readonly summary: string,
  ) {
    super(message);
  }
}

/** The resource exists, but only part of the operation was carried out. */
export class PartialError extends OperationError {
  readonly #actual: Actual;

  constructor(
    cause: OperationError,
    readonly id: string,
    actual: Actual,
  ) {
    super(cause.message, cause.summary);
    this.#actual = actual;
  }

  /** Its state now, without old secrets, because Pulumi may print it. */
  get actual(): Actual {
    return this.#actual;
  }
}

/** Turns the error of an operation that changed part of the resource into one that carries its state. */
export function toPartialError(error: unknown, id: string, half: Actual | undefined): unknown {
  const isWhole = error instanceof OperationError && !(error instanceof PartialError);
  return half && isWhole ? new PartialError(error, id, half) : error;
}

/** An operation, as messages describe it. */
export interface Operation {
  readonly type: ResourceType;
  readonly verb: "creation" | "adoption" | "update" | "reading" | "deletion";
  /** Undefined while there is none. */
  readonly id: string | undefined;
  readonly resource: Desired;
  /** Whether a request of the operation has succeeded already. */
  readonly isBegun?: boolean;
}

/** Describes a failed call in the words of the operation; other errors are returned as they are. */
export function toOperationError(operation: Operation, error: unknown, next?: string): unknown {
  if (!(error instanceof ApiError)) return error;
  const { verb } = operation;
  const answer = describeAnswer(operation, error);
  const happened = {
    refused: `Qualys refused the ${verb} (${answer})`,
    "not-sent": `the ${verb} wasn't sent: ${answer}`,
    unknown: isLost(error)
      ? `Qualys' response to the ${verb} was lost (${answer})`
      : `Qualys' response doesn't say whether the ${verb} succeeded (${answer})`,
  }[error.outcome];
  const advice = error.details.advice;
  const todo =
    next ?? `${advice ? `${advice} Then` : defaultAdvice(error)} run \`pulumi up\` again.`;
  return operationError(operation, happened, `${describeState(operation, error)} ${todo}`);
}

/** Returns what Qualys responded, without words that repeat one of the operation's secrets. */
export function describeAnswer({ type, resource }: Operation, error: ApiError): string {
  return error.describe(secretsOf(type, resource));
}

/** Returns the error of an operation. The texts must not contain secrets. */
export function operationError(
  operation: Operation,
  happened: string,
  then: string,
): OperationError {
  const name = nameOf(operation);
  const message = `${name}: ${happened}.\n${then}`;
  return new OperationError(message, `the ${operation.verb} of ${name} failed`);
}

/** Returns a name such as `WindowsRecord "Servers"`, without the title if that is secret. */
export function nameOf({ type, id, resource }: Operation): string {
  const title = textOf(resource.values["title"] ?? id);
  if (!isSecret(type, resource, "title")) return `${type.className} "${title}"`;
  return `${type.className} ${id === undefined ? "[secret title]" : `(id ${id})`}`;
}

/** Returns whether no response came at all. */
function isLost({ details }: ApiError): boolean {
  return details.status === undefined;
}

function defaultAdvice({ outcome }: ApiError): string {
  return outcome === "refused" ? "Correct the arguments and" : "When Qualys responds again,";
}

function describeState({ type, verb, id, isBegun }: Operation, { outcome }: ApiError): string {
  const what = `The ${type.kind} (id ${id ?? "?"})`;
  if (verb === "reading") return `The state of the ${type.kind} (id ${id ?? "?"}) was kept.`;
  if (verb === "adoption") return "Nothing was created or changed.";
  if (verb === "creation") {
    return outcome === "unknown" ? `The ${type.kind} may exist.` : "Nothing was created.";
  }
  if (outcome === "unknown") {
    if (verb === "deletion") return `${what} may or may not be deleted.`;
    return isBegun
      ? `${what} may be missing part of the change.`
      : `${what} may or may not be changed.`;
  }
  if (isBegun) return `${what} is missing part of the change.`;
  return verb === "update" ? `${what} is unchanged.` : `${what} still exists.`;
}
