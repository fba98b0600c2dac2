import { ApiError } from "../api/errors.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { failure, type Operation } from "./failure.js";
import type { Desired } from "./resource.js";
import type { Session } from "./session.js";

/**
 * Deletes the resource. One that is gone already is fine, which only a successful look can tell.
 *
 * @throws OperationFailed
 */
export async function remove(
  session: Session,
  type: ResourceType,
  id: string,
  resource: Desired,
): Promise<void> {
  const operation: Operation = { type, verb: "deletion", id, resource };
  const there = session.remotes.of(type);
  try {
    await there.delete(id);
  } catch (error) {
    const pointless = !(error instanceof ApiError) || error.outcome === "not-sent";
    // Each look with a wrong password brings the account nearer to being locked.
    if (pointless || error.details.status === 401) throw failure(operation, error);
    const still = await there.read(id).catch(() => "unknown" as const);
    if (still === undefined) return;
    if (error.outcome === "refused" || still === "unknown") throw failure(operation, error);
    await there.delete(id).catch((again: unknown) => {
      throw failure(operation, again);
    });
  }
}
