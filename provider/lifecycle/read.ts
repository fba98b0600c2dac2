import type { Snapshot } from "../api/remote.js";
import { isLater, isOutside } from "../api/server-time.js";
import { writeOnlySecrets, type ResourceType } from "../catalog/resource-type.js";
import { diff, isEmpty } from "./diff.js";
import {
  nameOf,
  operationError,
  toOperationError,
  type Operation,
} from "./errors/operation-error.js";
import type { Session } from "./session.js";
import { UnreadableValue, decodeValues } from "./values/decode.js";
import type { Actual } from "./values/resource.js";

/**
 * Reads the resource.
 *
 * @param before its known state; undefined if it is read for the first time.
 * @returns undefined if it is gone.
 * @throws OperationError
 */
export async function read(
  session: Session,
  type: ResourceType,
  id: string,
  before: Actual | undefined,
): Promise<Actual | undefined> {
  const there = session.remotes.of(type);
  const look = before ? there.refresh(id, before.watermark) : there.read(id);
  const resource = before ?? { values: {}, extra: {} };
  const operation: Operation = { type, verb: "reading", id, resource };
  const now = await look.catch((error: unknown) => {
    throw toOperationError(operation, error);
  });
  if (!now) return undefined;
  if (now === "unchanged") return before;
  try {
    return mergeSnapshot(session, type, now, before);
  } catch (error) {
    if (!(error instanceof UnreadableValue)) throw error;
    const what = `${error.message}, such as an IPv6 address`;
    if (!before) throw operationError(operation, what, "It can't be managed by this version.");
    // Other resources are still refreshed.
    session.report(`${nameOf(operation)} (id ${id}): ${what}; its state was kept.`);
    return before;
  }
}

function mergeSnapshot(
  { detectHiddenChanges }: Session,
  type: ResourceType,
  { fields, lastModified, lastModifiedBy }: Snapshot,
  before: Actual | undefined,
): Actual {
  const values = decodeValues(type, fields, before?.values);
  if (!before) return { values, extra: {}, ...lastChange(lastModified) };
  const isVisible = !isEmpty(diff(type, before, { ...before, values, doubtful: [] }));
  const isTouched = isOutside(lastModified, before.watermark);
  // Whoever changed what is reported may have changed what isn't.
  const doubts = detectHiddenChanges && isTouched ? writeOnlySecrets(type) : [];
  const old = before.doubtful?.filter((name) => type.fields[name]?.reported.how !== "documented");
  const doubtful = [...new Set([...(old ?? []), ...doubts])].filter(
    (name) => values[name] !== undefined,
  );
  // The next refresh starts from a change that is shown, or from the end of our own write.
  const isKnown = isTouched
    ? isVisible || doubtful.length > 0
    : isLater(lastModified, before.watermark);
  const { extra, secrets } = before;
  return {
    values,
    extra,
    ...(secrets ? { secrets } : {}),
    ...(doubtful.length > 0 ? { doubtful } : {}),
    ...lastChange(
      isKnown ? lastModified : before.watermark,
      isKnown && isTouched ? lastModifiedBy : before.changedBy,
    ),
  };
}

function lastChange(watermark: string | undefined, changedBy?: string) {
  return {
    ...(watermark === undefined ? {} : { watermark }),
    ...(changedBy === undefined ? {} : { changedBy }),
  };
}
