import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../../api/errors.js";
import type { Written } from "../../api/records.js";
import type { Snapshot } from "../../api/remote.js";
import { happenedSince, isLater, isTime } from "../../api/server-time.js";
import type { ResourceType } from "../../catalog/resource-type.js";
import { diff, isEmpty } from "../diff.js";
import { isSecret } from "../errors/masking.js";
import { operationError, toOperationError, type Operation } from "../errors/operation-error.js";
import type { Session } from "../session.js";
import { decodeValues, UnreadableValue } from "../values/decode.js";
import type { Desired } from "../values/resource.js";
import { textOf } from "../values/value.js";

/** Refusals with other statuses aren't about the record. */
const aboutRecord = [200, 400, 404];

/** Finds out whether an update whose response was lost was carried out. */
export async function findLostUpdate(
  session: Session,
  change: Operation & { readonly id: string },
  error: ApiError,
  { sentAt, before }: { sentAt: number; before: string | undefined },
): Promise<Written | undefined> {
  const { type, id, resource } = change;
  const isRefused = error.outcome === "refused";
  if (isRefused && !aboutRecord.includes(error.details.status ?? 0)) return undefined;
  const now = await session.remotes
    .of(type)
    .read(id)
    .catch(() => "unknown" as const);
  if (now === undefined) {
    throw operationError(
      change,
      `the ${type.kind} (id ${id}) is gone`,
      "Run `pulumi up --refresh` to create it again.",
    );
  }
  if (isRefused) return undefined;
  // A failed look says nothing about the update.
  if (now === "unknown") throw error;
  // A new password can't be seen: only a write after the last one that we know of may be ours.
  const ours = isLater(now.lastModified, before) && happenedSince(sentAt, now.lastModified, now.at);
  return ours && matchesDesired(type, resource, now)
    ? { id, at: now.lastModified ?? "" }
    : undefined;
}

/** Returns whether a response matches the desired values that it reports. */
function matchesDesired(type: ResourceType, wanted: Desired, { fields }: Snapshot): boolean {
  try {
    const values = decodeValues(type, fields, wanted.values);
    return isEmpty(diff(type, wanted, { ...wanted, values }));
  } catch (error) {
    if (error instanceof UnreadableValue) return false;
    throw error;
  }
}

/**
 * Returns the error of a creation that may have happened, or still may, and whose result can't be
 * found yet.
 */
export function lostCreationError(operation: Operation, error: ApiError): unknown {
  const { type, resource } = operation;
  const { advice = "" } = error.details;
  const title = textOf(resource.values["title"]);
  const titled = isSecret(type, resource, "title") ? "with this title" : `titled "${title}"`;
  const next = `If Qualys now has a ${type.kind} ${titled}, set \`adopt: true\` to take it over. Then run \`pulumi up\` again.`;
  return toOperationError(operation, error, `${advice} ${next}`.trim());
}

/** Finds the resource made by a creation whose response was lost, if there is one. */
export async function findLostCreation(
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
        // If titles are unique, an older one is the reason why the creation can't succeed.
        (isUnique ? happenedSince(sentAt, one.created, one.at) : !namesakes.includes(one.id)) &&
        matchesDesired(type, resource, one),
    );
    const [only] = ours;
    if (ours.length > 1) {
      const ids = ours.map(({ id }) => id).join(", ");
      throw toOperationError(operation, error, `It is one of the ids ${ids}: delete it at Qualys.`);
    }
    if (only) return { id: only.id, at: only.lastModified ?? only.at };
    if (isUnique || isLate) return undefined;
    // It may be carried out some seconds after the connection broke.
    await sleep(session.settleMilliseconds);
  }
}
