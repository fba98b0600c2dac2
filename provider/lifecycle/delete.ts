import { ApiError } from "../api/errors.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { noAddresses } from "./address-set.js";
import { failure, type Operation } from "./failure.js";
import type { Remote } from "./remote.js";
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
  const claim = session.moves.claim(type, id, resource.values, {});
  await session.moves.write(operation, noAddresses, claim, () =>
    removed(session.remotes.of(type), operation, id),
  );
  session.moves.settle(claim);
}

async function removed(
  there: Remote,
  operation: Operation,
  id: string,
  isAgain = false,
): Promise<void> {
  try {
    await there.delete(id);
  } catch (error) {
    const pointless = !(error instanceof ApiError) || error.outcome === "not-sent";
    // Each look with a wrong password brings the account nearer to being locked.
    if (pointless || error.details.status === 401) throw failure(operation, error);
    const still = await there.read(id).catch(() => "unknown" as const);
    if (still === undefined) return;
    if (isAgain || error.outcome === "refused" || still === "unknown") {
      throw failure(operation, error);
    }
    // The first may be carried out only after the look, and be why this one is refused.
    await removed(there, operation, id, true);
  }
}
