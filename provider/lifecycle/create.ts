import { ApiError } from "../api/errors.js";
import type { Written } from "../api/records.js";
import { keyIn, type ResourceType } from "../catalog/resource-type.js";
import { withKind } from "../catalog/wording.js";
import { findAdoptable } from "./adopt.js";
import { findLeftOut } from "./check.js";
import type { Contender } from "./conflicts/contention.js";
import { claimOf, conflictWith } from "./conflicts/holder-search.js";
import { ConflictError, retryOnConflict } from "./conflicts/retry-on-conflict.js";
import { adviseOnTakenTitle, explainConflict } from "./errors/explain-conflict.js";
import {
  operationError,
  toOperationError,
  toPartialError,
  type Operation,
} from "./errors/operation-error.js";
import { findLostCreation, lostCreationError } from "./requests/find-lost-write.js";
import { planCreation, withoutConflict } from "./requests/plan.js";
import { sendWithRecovery } from "./requests/recover-lost-answer.js";
import type { Session } from "./session.js";
import { applyChange } from "./update.js";
import type { Actual, Desired } from "./values/resource.js";
import { addressesIn, textOf } from "./values/value.js";

/** A resource that exists, with its state. */
interface Created {
  readonly id: string;
  readonly actual: Actual;
}

/**
 * Creates the resource. If the response is lost, looks for it by its title and, if titles are
 * unique, sends the creation once more.
 *
 * @throws OperationError if it couldn't be created, or may have been and couldn't be found.
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

/** Sends what a new resource still lacks. Most lack nothing; some need an update. */
async function finish(
  session: Session,
  operation: Operation,
  contender: Contender,
  { id, actual }: Created,
): Promise<Created> {
  const change = { ...operation, verb: "update", id, isBegun: true } as const;
  try {
    return { id, actual: await applyChange(session, change, { actual }, contender) };
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
  if (desired.adopt) requireWhole(operation);
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
    if (error.verdict !== "give way" || contested.title) throw explainConflict(operation, error);
    // Others can only wait for it once it exists.
    const placeholder = session.placeholders.next(title, "new");
    return send(withoutConflict(type, desired, undefined, contested, placeholder)).catch(
      (refused: unknown) => {
        throw toOperationError(operation, refused);
      },
    );
  }
}

/**
 * Requires all arguments that only an existing resource can do without.
 *
 * @throws OperationError
 */
function requireWhole(operation: Operation): void {
  const { type, resource } = operation;
  const lacking = findLeftOut(type, resource);
  if (lacking.length === 0) return;
  const what = lacking.map(({ property, reason }) => `${property} ${reason}`).join("; ");
  throw operationError(
    operation,
    `Qualys has no ${withKind(type.title, type.kind)} with this title to adopt, and to create one, ${what}`,
    "Nothing was created. Correct the title, or give what is missing, and run `pulumi up` again.",
  );
}

/**
 * Returns the vaults that had the title before the run: the only sign of one from an interrupted
 * run.
 *
 * @throws OperationError if there are any that this run didn't create.
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
    // This run may have deleted them.
    const still = (await there.findByTitle(title)).filter(
      ({ id }) => before.includes(id) && !session.owners.has(type, id),
    );
    if (still.length === 0) return before;
    const ids = still.map(({ id }) => id).join(", ");
    throw operationError(
      operation,
      `a ${type.type} vault with this title already exists (id ${ids})`,
      `Nothing was created: it may be from an interrupted run. ${adviseOnTakenTitle(type.kind)}`,
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
      return findLostCreation(session, { ...operation, resource: created }, error, {
        sentAt,
        namesakes,
      });
    },
    // While the first request is still in progress, a second one is refused only where titles are unique.
    mayRepeat: type.fields["title"]?.unique === true,
  }).catch((error: unknown) => {
    const isUnknown = error instanceof ApiError && error.outcome === "unknown";
    throw isUnknown ? lostCreationError(operation, error) : error;
  });
  session.owners.take(type, id, textOf(wanted.values["title"]), "created");
  session.contention.noteWrite(keyIn(type, id));
  return { id, actual: { ...created, watermark: at } };
}
