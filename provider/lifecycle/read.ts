import { writeOnlySecrets, type ResourceType } from "../catalog/resource-type.js";
import { difference, isEmpty } from "./diff.js";
import { failure } from "./failure.js";
import { valuesAfter } from "./reported.js";
import type { Actual } from "./resource.js";
import { isLater } from "./server-time.js";
import type { Session } from "./session.js";
import type { Value } from "./values.js";

/** Stands for a secret that somebody may have changed: it differs from every one that is wanted. */
export const changedOutside = "may have been changed outside of Pulumi";

/**
 * Reads the resource.
 *
 * @param before what is known of it; undefined when it is read for the first time.
 * @returns undefined when it is gone.
 * @throws OperationFailed
 */
export async function read(
  session: Session,
  type: ResourceType,
  id: string,
  before: Actual | undefined,
): Promise<Actual | undefined> {
  const there = session.remotes.of(type);
  const look = before ? there.refresh(id, before.watermark) : there.read(id);
  const now = await look.catch((error: unknown) => {
    const resource = before ?? { values: {}, extra: {} };
    throw failure({ type, verb: "reading", id, resource }, error);
  });
  if (!now) return undefined;
  if (now === "unchanged") return before;
  const values = valuesAfter(type, now.fields, before?.values);
  if (!before) return { values, extra: {}, ...watermark(now.lastModified) };
  const visible = !isEmpty(difference(type, before, { ...before, values }));
  const touched = isLater(now.lastModified, before.watermark);
  const doubts = session.detectHiddenChanges && touched && !visible ? doubtful(type, values) : {};
  // A change that is shown is where the next look starts from.
  const shown = touched && (visible || Object.keys(doubts).length > 0);
  return {
    values: { ...values, ...doubts },
    extra: before.extra,
    ...watermark(shown ? now.lastModified : before.watermark),
  };
}

const watermark = (at: string | undefined) => (at === undefined ? {} : { watermark: at });

function doubtful(type: ResourceType, values: Actual["values"]): Record<string, Value> {
  const set = writeOnlySecrets(type).filter((name) => values[name] !== undefined);
  return Object.fromEntries(set.map((name) => [name, changedOutside]));
}
