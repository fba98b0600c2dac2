import { ApiError } from "../api/errors.js";
import { secretFields, type ResourceType } from "../catalog/resource-type.js";
import type { Actual, Desired } from "./resource.js";
import { textOf, type Item, type Value } from "./values.js";

/**
 * An operation that failed, told to the user: what was tried on which resource, what Qualys
 * answered, what the state of things is, what to do next. Never has the value of a secret.
 */
export class OperationFailed extends Error {
  override readonly name = "OperationFailed";

  constructor(
    message: string,
    /** The operation in a few words, for lines that announce the failure. */
    readonly summary: string,
  ) {
    super(message);
  }
}

/** The resource exists, but lacks what the failed request was to give it. */
export class HalfMade extends OperationFailed {
  constructor(
    cause: OperationFailed,
    readonly id: string,
    /** What is known of it; of secrets only new ones, since Pulumi may print it. */
    readonly actual: Actual,
  ) {
    super(cause.message, cause.summary);
  }
}

/** What an operation was about. */
export interface Operation {
  readonly type: ResourceType;
  readonly verb: "creation" | "adoption" | "update" | "reading" | "deletion";
  /** Undefined while there is none. */
  readonly id: string | undefined;
  readonly resource: Desired;
  /** Whether a request of the operation has succeeded already. */
  readonly isBegun?: boolean;
}

/** Says a failed call in the words of the operation; other errors are returned as they are. */
export function failure(operation: Operation, error: unknown, next?: string): unknown {
  if (!(error instanceof ApiError)) return error;
  const { verb } = operation;
  const happened = {
    refused: `Qualys refused the ${verb} (${error.message})`,
    "not-sent": `the ${verb} wasn't sent: ${error.message}`,
    unknown: `the ${verb} got no answer that tells how it went: ${error.message}`,
  }[error.outcome];
  const advice = error.details.advice;
  const todo =
    next ?? `${advice ? `${advice} Then` : defaultAdvice(error)} run \`pulumi up\` again.`;
  return told(operation, happened, `${standing(operation, error)} ${todo}`);
}

/** The error of an operation, with secrets taken out whatever brought them in. */
export function told(operation: Operation, happened: string, then: string): OperationFailed {
  const { type, verb, resource } = operation;
  const name = nameOf(operation);
  const message = withoutSecrets(type, resource, `${name}: ${happened}.\n${then}`);
  return new OperationFailed(message, `the ${verb} of ${name} failed`);
}

/** The resource, as messages name it. */
export function nameOf({ type, id, resource }: Operation): string {
  return `${type.className} "${textOf(resource.values["title"] ?? id)}"`;
}

function defaultAdvice({ outcome }: ApiError): string {
  return outcome === "refused" ? "Correct the arguments and" : "When Qualys answers again,";
}

function standing({ type, verb, id, isBegun }: Operation, { outcome }: ApiError): string {
  const what = `The ${type.kind} (id ${id ?? "?"})`;
  if (verb === "reading")
    return `What is known of the ${type.kind} (id ${id ?? "?"}) stays as it was.`;
  if (verb === "adoption") return "Nothing was created or changed.";
  if (verb === "creation") {
    return outcome === "unknown" ? `The ${type.kind} may exist.` : "Nothing was created.";
  }
  if (outcome === "unknown") {
    if (verb === "deletion") return `${what} may be deleted or not.`;
    return isBegun ? `${what} may lack a part of the change.` : `${what} may be changed or not.`;
  }
  if (isBegun) return `${what} lacks a part of the change.`;
  return verb === "update" ? `${what} is unchanged.` : `${what} still exists.`;
}

/** Qualys may quote what was sent. */
function withoutSecrets(type: ResourceType, { values, extra }: Desired, text: string): string {
  const secrets = [...secretFields(type).map((name) => values[name]), ...Object.values(extra)]
    .flatMap(textsIn)
    .flatMap(partsOf);
  // The longest first: one may be a part of another.
  return [...secrets]
    .sort((a, b) => b.length - a.length)
    .reduce((cleaned, secret) => cleaned.replaceAll(secret, "[secret]"), text);
}

/** The texts of a value, which may be a list or structured. */
function textsIn(value: Value | undefined): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" ? Object.values(value as Item | string[]).flatMap(textsIn) : [];
}

/** What a quotation may have of a secret: all of it, or some lines of it, with or without blanks. */
function partsOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  return [
    ...[secret, secret.trim()].filter(({ length }) => length > 2),
    ...lines.filter(({ length }) => length > 7),
  ];
}
