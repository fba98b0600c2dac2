import { keyIn, type ResourceType } from "../catalog/resource-type.js";
import { nameOf, toOperationError, type Operation } from "./errors/operation-error.js";
import { sendWithRecovery } from "./requests/recover-lost-answer.js";
import type { Session } from "./session.js";
import type { Desired } from "./values/resource.js";

/**
 * Deletes the resource, unless another resource of the program owns it now. It may already be gone,
 * which only a successful look can tell.
 *
 * @throws OperationError
 */
export async function remove(
  session: Session,
  type: ResourceType,
  id: string,
  resource: Desired,
): Promise<void> {
  const operation: Operation = { type, verb: "deletion", id, resource };
  if (session.owners.hasOther(type, id)) {
    session.report(
      `${nameOf(operation)}: the ${type.kind} (id ${id}) is not deleted: another resource of this ` +
        "program manages it now. Only this resource is removed from the state.",
    );
    return;
  }
  const there = session.remotes.of(type);
  await session.contention.runUnplanned(() =>
    sendWithRecovery({
      send: () => there.delete(id).then(() => true as const),
      find: async (error) => {
        const still = await there.read(id).catch(() => "unknown" as const);
        // A failed look says nothing about the deletion.
        if (still === "unknown") throw error;
        return still === undefined || undefined;
      },
      mayRepeat: true,
    }).catch((error: unknown) => {
      throw toOperationError(operation, error);
    }),
  );
  session.contention.noteWrite(keyIn(type, id));
}
