import { ApiError } from "../api/errors.js";
import type { Written } from "../api/records.js";
import { addressField, keyIn, type ResourceType } from "../catalog/resource-type.js";
import { addressChange } from "./addresses/add-remove-ips.js";
import { noAddresses } from "./addresses/address-set.js";
import type { Contender } from "./conflicts/contention.js";
import { claimOf, conflictWith } from "./conflicts/holder-search.js";
import { ConflictError, retryOnConflict } from "./conflicts/retry-on-conflict.js";
import { diff } from "./diff.js";
import { describeWait, explainConflict } from "./errors/explain-conflict.js";
import {
  PartialError,
  operationError,
  toOperationError,
  toPartialError,
  type Operation,
} from "./errors/operation-error.js";
import { findLostUpdate } from "./requests/find-lost-write.js";
import { planUpdate, withoutConflict, type Step } from "./requests/plan.js";
import { sendWithRecovery } from "./requests/recover-lost-answer.js";
import type { Session } from "./session.js";
import type { Actual, Desired } from "./values/resource.js";
import { uncertainState } from "./values/uncertain-state.js";
import { addressesIn, areInOneNetwork, textOf } from "./values/value.js";

/** An operation on a resource that exists. */
type Change = Operation & { readonly id: string };

/** How far an operation has come. */
interface Progress {
  /** The state of the resource now. */
  readonly actual: Actual;
  /** The same, once a request has changed the resource, for an error to carry. */
  readonly half?: Actual;
}

/**
 * Changes what differs, in as few requests as possible. If a response is lost, looks for the update
 * at Qualys and, if it isn't there, sends it once more.
 *
 * @throws OperationError; PartialError if part of the change was made.
 */
export async function update(
  session: Session,
  type: ResourceType,
  id: string,
  desired: Desired,
  actual: Actual,
): Promise<Actual> {
  return session.contention.run((contender) =>
    applyChange(session, { type, verb: "update", id, resource: desired }, { actual }, contender),
  );
}

/**
 * Makes the resource what the operation wants it to be.
 *
 * @throws as `update`
 */
export async function applyChange(
  session: Session,
  change: Change,
  progress: Progress,
  contender: Contender,
): Promise<Actual> {
  const { type, id } = change;
  contender.key = keyIn(type, id);
  contender.canGiveWay = isLosing(change, progress);
  const after = await sendSteps(session, change, progress, contender);
  const postponed = await session.contention.collectPostponed(contender);
  if (postponed.length === 0) return after;
  const failed = operationError(
    change,
    "this update succeeded, but others have to wait",
    `${postponed.join("\n")}\nRun \`pulumi up\` again, or with \`--parallel 64\`.`,
  );
  throw new PartialError(failed, id, after);
}

/** Returns whether the change removes something that another record may be waiting for. */
function isLosing({ type, resource: desired }: Operation, { actual }: Progress): boolean {
  const found = diff(type, desired, actual);
  const isRenamed = type.fields["title"]?.unique && found.fields.includes("title");
  if (isRenamed || !areInOneNetwork(actual.values, desired.values)) return true;
  return addressChange(type, desired, actual, found).removed.length > 0;
}

/** @param contender the operation, if it may wait for others. */
async function sendSteps(
  session: Session,
  change: Change,
  progress: Progress,
  contender?: Contender,
): Promise<Actual> {
  const { type, id, resource: desired } = change;
  let { actual, half } = progress;
  let isBegun = change.isBegun === true || half !== undefined;
  let { watermark } = actual;
  for (const step of planUpdate(type, desired, actual)) {
    const operation = { ...change, isBegun };
    const attempt = () => send(session, operation, step, watermark);
    try {
      const claim = contender && claimIn(operation, actual, step);
      const written = await (claim
        ? retryOnConflict(session, contender, claim, attempt)
        : attempt());
      watermark = written.at;
    } catch (error) {
      if (error instanceof ConflictError && contender) {
        return resolveConflict(
          session,
          operation,
          half ? { actual, half } : { actual },
          contender,
          error,
        );
      }
      const isUnsure = error instanceof ApiError && error.outcome === "unknown";
      const left = isUnsure ? uncertainState(type, desired, actual) : half;
      throw toPartialError(toOperationError(operation, error), id, left);
    }
    isBegun = true;
    if (step.after) actual = half = { ...step.after, watermark };
  }
  return watermark === undefined ? desired : { ...desired, watermark };
}

function claimIn({ type, id, resource }: Change, actual: Actual, { request, added }: Step) {
  const title = request.parameters["title"];
  const { values } = resource;
  // In another network, all of its addresses may be another record's.
  const addresses = areInOneNetwork(actual.values, values) ? added : addressesIn(type, values);
  return claimOf(type, id, { title, addresses }, values);
}

/** Continues if no other operation will make the change possible. */
async function resolveConflict(
  session: Session,
  change: Change,
  progress: Progress,
  contender: Contender,
  contended: ConflictError,
): Promise<Actual> {
  if (contended.verdict === "give way") {
    contender.canGiveWay = false;
    const { type, id, resource: desired } = change;
    const placeholder = session.placeholders.next(textOf(desired.values["title"]), id);
    const contested = conflictWith(contended);
    const partial = withoutConflict(type, desired, progress.actual, contested, placeholder);
    const actual = await sendSteps(session, { ...change, resource: partial }, progress);
    try {
      return await sendSteps(session, change, { actual, half: actual }, contender);
    } catch (error) {
      throw await restoreGivenUp(
        session,
        change,
        { before: progress.actual, after: actual },
        error,
      );
    }
  }
  if (contended.verdict === "give up") {
    throw toPartialError(explainConflict(change, contended), change.id, progress.half);
  }
  const what = describeWait(change, contended);
  session.contention.notePostponed(what);
  session.report(`${what}, until the next \`pulumi up\`.`);
  return progress.actual;
}

/** Gives a resource back what it gave up in vain, unless another record has it by now. */
async function restoreGivenUp(
  session: Session,
  change: Change,
  { before, after }: { readonly before: Actual; readonly after: Actual },
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof PartialError) || error.actual !== after) return error;
  const { type, id, resource } = change;
  const name = addressField(type) ?? "";
  const { title = "", [name]: addresses = noAddresses } = before.values;
  const values = { ...after.values, title, [name]: addresses };
  try {
    const actual = await sendSteps(
      session,
      { ...change, resource: { ...resource, values } },
      { actual: after },
    );
    return new PartialError(error, id, actual);
  } catch {
    return error;
  }
}

/** @param before when the resource was last written to, if known. */
async function send(
  session: Session,
  change: Change,
  { request }: Step,
  before: string | undefined,
): Promise<Written> {
  const { type, id } = change;
  const there = session.remotes.of(type);
  const written = await sendWithRecovery({
    send: () => there.update(id, request),
    find: (error, { sentAt }) => findLostUpdate(session, change, error, { sentAt, before }),
    mayRepeat: true,
  });
  session.contention.noteWrite(keyIn(type, id));
  return written;
}
