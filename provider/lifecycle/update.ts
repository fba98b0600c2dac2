import { ApiError } from "../api/errors.js";
import type { Written } from "../api/records.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { difference, isEmpty } from "./diff.js";
import { failure, told, type Operation } from "./failure.js";
import { updateParameters, type Parameters } from "./parameters.js";
import { remote, type Remote } from "./remote.js";
import { valuesAfter } from "./reported.js";
import type { Actual, Desired } from "./resource.js";
import { happenedSince, isLater } from "./server-time.js";
import type { Session } from "./session.js";

/**
 * Changes what differs, in one request. An update whose outcome isn't known is looked up, and sent
 * again, once, unless it is there.
 *
 * @throws OperationFailed
 */
export async function update(
  session: Session,
  type: ResourceType,
  id: string,
  desired: Desired,
  actual: Actual,
): Promise<Actual> {
  const operation: Operation = { type, verb: "update", id, resource: desired };
  const changes = difference(type, desired, actual);
  if (isEmpty(changes)) return { ...actual, ...desired };
  const there = remote(session.calls, type);
  const parameters = updateParameters(type, desired, actual, changes);
  const { at } = await send(there, operation, id, parameters, actual.watermark).catch(
    (error: unknown) => {
      throw failure(operation, error);
    },
  );
  return { ...desired, watermark: at };
}

async function send(
  there: Remote,
  operation: Operation,
  id: string,
  parameters: Parameters,
  before: string | undefined,
): Promise<Written> {
  const started = Date.now();
  try {
    return await there.update(id, parameters);
  } catch (error) {
    if (!(error instanceof ApiError) || error.outcome !== "unknown") throw error;
    const { sentAt = started } = error;
    const found = await landed(there, operation, id, { sentAt, before }).catch((look: unknown) => {
      // That the look failed says nothing of the update.
      throw look instanceof ApiError ? error : look;
    });
    return found ?? (await there.update(id, parameters));
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
