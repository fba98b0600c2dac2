import type { Payload } from "../api/calls.js";
import { ApiError } from "../api/errors.js";
import type { Written } from "../api/records.js";
import { addressField, type ResourceType } from "../catalog/resource-type.js";
import { adoptable } from "./adopt.js";
import { answerTo, failure, HalfMade, OperationFailed, told, type Operation } from "./failure.js";
import { addressesIn } from "./parameters.js";
import type { Remote, Snapshot } from "./remote.js";
import type { Actual, Desired } from "./resource.js";
import { creation } from "./requests.js";
import { isSecret } from "./secrecy.js";
import type { Session } from "./session.js";
import { update } from "./update.js";
import { happenedSince, isTime } from "./server-time.js";
import { textOf } from "./values.js";

/**
 * Creates the resource. A creation whose outcome isn't known is looked for by its title before it
 * is tried again, once.
 *
 * @throws OperationFailed when it couldn't be created, or may have been and couldn't be found.
 */
export async function create(
  session: Session,
  type: ResourceType,
  desired: Desired,
): Promise<{ id: string; actual: Actual }> {
  const operation: Operation = { type, verb: "creation", id: undefined, resource: desired };
  const adopted = desired.adopt ? await adoptable(session, operation) : undefined;
  if (adopted) return completed(session, type, desired, adopted);
  const there = session.remotes.of(type);
  const { request, created } = creation(type, desired);
  const ips = request.parameters[type.fields[addressField(type) ?? ""]?.parameter ?? ""];
  const { id, at } = await session.moves
    .write(operation, addressesIn(ips), undefined, () => createdBy(request, there, operation))
    .catch((error: unknown) => {
      throw failure(operation, error);
    });
  return completed(session, type, desired, { id, actual: { ...created, watermark: at } });
}

/** Most new resources are complete; what some need besides is an update. */
async function completed(
  session: Session,
  type: ResourceType,
  desired: Desired,
  { id, actual }: { id: string; actual: Actual },
): Promise<{ id: string; actual: Actual }> {
  const complete = await update(session, type, id, desired, actual, true).catch(
    (error: unknown) => {
      const isWhole = error instanceof OperationFailed && !(error instanceof HalfMade);
      throw isWhole ? new HalfMade(error, id, actual) : error;
    },
  );
  return { id, actual: complete };
}

async function createdBy(request: Payload, there: Remote, operation: Operation): Promise<Written> {
  try {
    return await createOnce(there, request);
  } catch (first) {
    if (!(first instanceof Unanswered)) throw await explained(there, operation, first);
    const landed = await found(there, operation, first);
    if (landed) return landed;
    // If Qualys is still at the first one, a second one is refused only where titles are unique.
    const isUnique = operation.type.fields["title"]?.unique;
    if (first.cause.details.late && !isUnique) throw lost(operation, first);
    return createAgain(request, there, operation, first);
  }
}

class Unanswered extends Error {
  constructor(
    override readonly cause: ApiError,
    readonly sentAt: number,
  ) {
    super(cause.message);
  }
}

async function createOnce(there: Remote, request: Payload): Promise<Written> {
  const sentAt = Date.now();
  return there.create(request).catch((error: unknown) => {
    const unknown = error instanceof ApiError && error.outcome === "unknown";
    throw unknown ? new Unanswered(error, error.sentAt ?? sentAt) : error;
  });
}

/** The first attempt may still have landed after the look for it, and be why this one is refused. */
async function createAgain(
  request: Payload,
  there: Remote,
  operation: Operation,
  first: Unanswered,
): Promise<Written> {
  try {
    return await createOnce(there, request);
  } catch (second) {
    const landed = await found(there, operation, first);
    if (landed) return landed;
    throw second instanceof Unanswered
      ? lost(operation, second)
      : await explained(there, operation, second);
  }
}

/** A creation that may have happened, or may yet, and isn't there so far. */
function lost(operation: Operation, { cause }: Unanswered): unknown {
  const { advice = "" } = cause.details;
  const { type, resource } = operation;
  const titled = isSecret(type, resource, "title")
    ? "with this title"
    : `titled "${titleOf(operation)}"`;
  const next = `If Qualys has a ${type.kind} ${titled} made just now, set \`adopt: true\` to take it over. Then run \`pulumi up\` again.`;
  return failure(operation, cause, `${advice} ${next}`.trim());
}

/** The resource that an unanswered creation made, if it made one. */
async function found(
  there: Remote,
  operation: Operation,
  unanswered: Unanswered,
): Promise<Written | undefined> {
  const { cause, sentAt } = unanswered;
  const look = await there.titled(titleOf(operation)).catch(() => undefined);
  if (!look?.every(({ created, at }) => isTime(created) && isTime(at))) {
    throw lost(operation, unanswered);
  }
  const ours = look.filter((one) => happenedSince(sentAt, one.created, one.at));
  const [only] = ours;
  if (ours.length > 1) {
    const ids = ours.map(({ id }) => id).join(", ");
    throw failure(operation, cause, `One of the ids ${ids} is it; delete it at Qualys.`);
  }
  return only && { id: only.id, at: only.lastModified ?? only.at };
}

/** The most frequent reason of a refusal is a title that is taken; the answer doesn't say by what. */
async function explained(there: Remote, operation: Operation, error: unknown): Promise<unknown> {
  const refused = error instanceof ApiError && error.outcome === "refused";
  if (!refused || error.details.status !== 400 || !operation.type.fields["title"]?.unique)
    return error;
  const [taken] = await there.titled(titleOf(operation)).catch((): Snapshot[] => []);
  if (!taken) return error;
  return told(
    operation,
    `Qualys refused the creation (${answerTo(operation, error)})`,
    `A ${operation.type.kind} with this title exists already (id ${taken.id}). Nothing was created. ` +
      "Set `adopt: true` to take it over, or choose another title, and run `pulumi up` again.",
  );
}

function titleOf({ resource }: Operation): string {
  return textOf(resource.values["title"]);
}
