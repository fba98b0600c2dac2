import type { Payload } from "../api/calls.js";
import { ApiError } from "../api/errors.js";
import type { Written } from "../api/records.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { difference, isEmpty } from "./diff.js";
import { failure, HalfMade, OperationFailed, told, type Operation } from "./failure.js";
import { addressesIn } from "./parameters.js";
import { changes } from "./requests.js";
import type { Remote } from "./remote.js";
import { valuesAfter } from "./reported.js";
import type { Actual, Desired } from "./resource.js";
import { happenedSince, isLater } from "./server-time.js";
import type { Session } from "./session.js";

/**
 * Changes what differs, in as few requests as can be. An update whose outcome isn't known is looked
 * up, and sent again, once, unless it is there.
 *
 * @param isBegun whether a request has made a part of the desired resource already.
 * @throws OperationFailed; HalfMade when some of very many addresses are changed.
 */
export async function update(
  session: Session,
  type: ResourceType,
  id: string,
  desired: Desired,
  actual: Actual,
  isBegun = false,
): Promise<Actual> {
  let operation: Operation = { type, verb: "update", id, resource: desired, isBegun };
  const there = session.remotes.of(type);
  const claim = session.moves.claim(type, id, actual.values, desired.values);
  let known: Actual | undefined;
  let { watermark } = actual;
  for (const { request, after } of changes(type, desired, actual)) {
    const attempt = async (): Promise<Written> => {
      const parameters = claim?.rest(request.parameters) ?? request.parameters;
      const isDone = request.body === undefined && Object.keys(parameters).length === 0;
      if (isDone) return { id, at: claim?.takenAt ?? "" };
      // What was taken out of the record isn't this update.
      const before = isLater(watermark, claim?.takenAt) ? watermark : (claim?.takenAt ?? watermark);
      const done = await send(there, operation, id, { ...request, parameters }, before);
      claim?.leaveParking();
      return done;
    };
    const added = addressesIn(request.parameters["add_ips"]);
    const written = await session.moves
      .write(operation, added, claim, attempt)
      .catch((error: unknown) => {
        const isTaken = claim?.takenAt !== undefined;
        const next = isTaken ? "Run `pulumi up --refresh`." : undefined;
        const failed = failure(isTaken ? { ...operation, isBegun: true } : operation, error, next);
        throw known && failed instanceof OperationFailed ? new HalfMade(failed, id, known) : failed;
      });
    watermark = written.at;
    operation = { ...operation, isBegun: true };
    if (after) known = { ...after, watermark };
  }
  session.moves.settle(claim);
  return watermark === undefined ? desired : { ...desired, watermark };
}

async function send(
  there: Remote,
  operation: Operation,
  id: string,
  payload: Payload,
  before: string | undefined,
): Promise<Written> {
  const started = Date.now();
  try {
    return await there.update(id, payload);
  } catch (error) {
    if (!(error instanceof ApiError) || error.outcome !== "unknown") throw error;
    const { sentAt = started } = error;
    const found = await landed(there, operation, id, { sentAt, before }).catch((look: unknown) => {
      // That the look failed says nothing of the update.
      throw look instanceof ApiError ? error : look;
    });
    return found ?? (await there.update(id, payload));
  }
}

/** The update as the server shows it, if it was carried out. */
async function landed(
  there: Remote,
  operation: Operation,
  id: string,
  { sentAt, before }: { sentAt: number; before: string | undefined },
): Promise<Written | undefined> {
  const { type, resource } = operation;
  const now = await there.read(id);
  if (!now) {
    throw told(
      operation,
      `the ${type.kind} (id ${id}) is gone`,
      "Run `pulumi up --refresh`, which creates it anew.",
    );
  }
  const values = valuesAfter(type, now.fields, resource.values);
  const asDesired = isEmpty(difference(type, resource, { ...resource, values }));
  // A new password can't be seen: only a write later than the last one that we know of may be ours.
  const ours = isLater(now.lastModified, before) && happenedSince(sentAt, now.lastModified, now.at);
  return asDesired && ours ? { id, at: now.lastModified ?? "" } : undefined;
}
