import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../api/errors.js";
import type { Written } from "../api/records.js";
import { happenedSince, isTime } from "../api/server-time.js";
import { keyIn, type ResourceType } from "../catalog/resource-type.js";
import { findAdoptable } from "./adopt.js";
import type { Contender } from "./conflicts/contention.js";
import { claimOf, conflictWith } from "./conflicts/holder-search.js";
import { ConflictError, retryOnConflict } from "./conflicts/retry-on-conflict.js";
import { adviseOnTakenTitle, explainConflict } from "./errors/explain-conflict.js";
import { isSecret } from "./errors/masking.js";
import {
  operationError,
  toOperationError,
  toPartialError,
  type Operation,
} from "./errors/operation-error.js";
import { planCreation, withoutConflict } from "./requests/plan.js";
import { sendWithRecovery } from "./requests/recover-lost-answer.js";
import type { Session } from "./session.js";
import { applyChange, matchesDesired } from "./update.js";
import type { Actual, Desired } from "./values/resource.js";
import { addressesIn, textOf } from "./values/value.js";

/** A resource that exists, and what is known of it. */
interface Created {
  readonly id: string;
  readonly actual: Actual;
}

/**
 * Creates the resource. A creation whose outcome isn't known is looked for by its title before it
 * is tried again, once, where titles are unique.
 *
 * @throws OperationFailed when it couldn't be created, or may have been and couldn't be found.
 */
export async function create(
  session: Session,
  type: ResourceType,
  desired: Desired,
): Promise<Created> {
  const operation: Operation = { type, verb: "creation", id: undefined, resource: desired };
  return session.contention.run(async (contender) => {
    const made =
      (desired.adopt ? await findAdoptable(session, operation, contender) : undefined) ??
      (await createNew(session, operation, contender));
    return finish(session, operation, contender, made);
  });
}

/** Most new resources are complete; what some need besides is an update. */
async function finish(
  session: Session,
  operation: Operation,
  contender: Contender,
  { id, actual }: Created,
): Promise<Created> {
  const change = { ...operation, verb: "update", id, isBegun: true } as const;
  try {
    return { id, actual: await applyChange(session, contender, change, { actual }) };
  } catch (error) {
    throw toPartialError(error, id, actual);
  }
}

async function createNew(
  session: Session,
  operation: Operation,
  contender: Contender,
): Promise<Created> {
  const { type, resource: desired } = operation;
  const namesakes = await findVaultsBeforeRun(session, operation);
  const title = textOf(desired.values["title"]);
  const claim = claimOf(
    type,
    undefined,
    { title, addresses: addressesIn(type, desired.values) },
    desired.values,
  );
  contender.canGiveWay = (claim?.addresses.length ?? 0) > 0;
  const send = (wanted: Desired) => createOnce(session, operation, wanted, namesakes);
  try {
    return await retryOnConflict(session, contender, claim, () => send(desired));
  } catch (error) {
    if (!(error instanceof ConflictError)) throw toOperationError(operation, error);
    const contested = conflictWith(error);
    if (error.verdict !== "yield" || contested.title) throw explainConflict(operation, error);
    // It can only tell of itself once it exists.
    const placeholder = session.placeholders.next(title, "new");
    return send(withoutConflict(type, desired, undefined, contested, placeholder)).catch(
      (refused: unknown) => {
        throw toOperationError(operation, refused);
      },
    );
  }
}

/**
 * The vaults that had the title before the run. Nothing else tells of one that an interrupted run made.
 *
 * @throws OperationFailed when there are any that this run didn't make.
 */
async function findVaultsBeforeRun(
  session: Session,
  operation: Operation,
): Promise<readonly string[]> {
  const { type, resource } = operation;
  const title = textOf(resource.values["title"]);
  const there = session.remotes.of(type);
  try {
    const before = await there.idsBeforeRun(title);
    if (before.length === 0) return before;
    // This run may have deleted it.
    const still = (await there.findByTitle(title)).filter(
      ({ id }) => before.includes(id) && !session.owners.has(type, id),
    );
    if (still.length === 0) return before;
    const ids = still.map(({ id }) => id).join(", ");
    throw operationError(
      operation,
      `a vault of the type ${type.type} with this title exists already (id ${ids})`,
      `Nothing was created: an interrupted run may have made it. ${adviseOnTakenTitle(type.kind)}`,
    );
  } catch (error) {
    throw toOperationError(operation, error);
  }
}

async function createOnce(
  session: Session,
  operation: Operation,
  wanted: Desired,
  namesakes: readonly string[],
): Promise<Created> {
  const { type } = operation;
  const { request, created } = planCreation(type, wanted);
  const { id, at } = await sendWithRecovery<Written>({
    send: () => session.remotes.of(type).create(request),
    find: async (error, { sentAt, isAgain }) => {
      if (error.outcome === "refused" && !isAgain) return undefined;
      return findCreated(session, { ...operation, resource: created }, error, {
        sentAt,
        namesakes,
      });
    },
    // If Qualys is still at the first one, a second one is refused only where titles are unique.
    mayRepeat: type.fields["title"]?.unique === true,
  }).catch((error: unknown) => {
    const isUnknown = error instanceof ApiError && error.outcome === "unknown";
    throw isUnknown ? lostCreationError(operation, error) : error;
  });
  session.owners.take(type, id, textOf(wanted.values["title"]), "created");
  session.contention.noteWrite(keyIn(type, id));
  return { id, actual: { ...created, watermark: at } };
}

/** A creation that may have happened, or may yet, and isn't there so far. */
export function lostCreationError(operation: Operation, error: ApiError): unknown {
  const { type, resource } = operation;
  const { advice = "" } = error.details;
  const title = textOf(resource.values["title"]);
  const titled = isSecret(type, resource, "title") ? "with this title" : `titled "${title}"`;
  const next = `If Qualys has a ${type.kind} ${titled} made just now, set \`adopt: true\` to take it over. Then run \`pulumi up\` again.`;
  return toOperationError(operation, error, `${advice} ${next}`.trim());
}

/** The resource that an unanswered creation made, if it made one. */
async function findCreated(
  session: Session,
  operation: Operation,
  error: ApiError,
  { sentAt, namesakes }: { sentAt: number; namesakes: readonly string[] },
): Promise<Written | undefined> {
  const { type, resource } = operation;
  const isUnique = type.fields["title"]?.unique;
  for (let isLate = false; ; isLate = true) {
    const there = session.remotes.of(type);
    const look = await there.findByTitle(textOf(resource.values["title"])).catch(() => undefined);
    if (!look?.every(({ created, at }) => isTime(created) && isTime(at))) {
      throw lostCreationError(operation, error);
    }
    const ours = look.filter(
      (one) =>
        !session.owners.has(type, one.id) &&
        // Where titles are unique, one that is older is the reason why the creation can't succeed.
        (isUnique ? happenedSince(sentAt, one.created, one.at) : !namesakes.includes(one.id)) &&
        matchesDesired(type, resource, one),
    );
    const [only] = ours;
    if (ours.length > 1) {
      const ids = ours.map(({ id }) => id).join(", ");
      throw toOperationError(operation, error, `One of the ids ${ids} is it; delete it at Qualys.`);
    }
    if (only) return { id: only.id, at: only.lastModified ?? only.at };
    if (isUnique || isLate) return undefined;
    // It may be carried out some seconds after its connection broke.
    await sleep(session.settleMilliseconds);
  }
}
