import { keyIn, type ResourceType } from "../catalog/resource-type.js";
import { failure, OperationFailed, told, type Operation } from "./failure.js";
import { valuesAfter } from "./reported.js";
import type { Actual } from "./resource.js";
import type { Session } from "./session.js";
import { textOf } from "./values.js";

/**
 * Finds the resource that a creation with `adopt` takes over: the one of the type with the same title.
 *
 * @returns what is known of it, or undefined when there is none and one is to be created.
 * @throws OperationFailed when several have the title, or when the stack manages it already.
 */
export async function adoptable(
  session: Session,
  operation: Operation,
): Promise<{ id: string; actual: Actual } | undefined> {
  const { type, resource } = operation;
  const found = await session.remotes
    .of(type)
    .titled(textOf(resource.values["title"]))
    .catch((error: unknown) => {
      throw failure({ ...operation, verb: "adoption" }, error);
    });
  const [only, ...others] = found;
  if (!only) return undefined;
  if (others.length > 0) {
    const ids = found.map(({ id }) => id).join(", ");
    throw told(
      operation,
      `several ${type.kind}s have this title (ids ${ids}), so none was adopted`,
      "Give all but one of them another title at Qualys, and run `pulumi up` again.",
    );
  }
  if (session.managed.has(keyIn(type, only.id))) {
    throw told(
      operation,
      `the ${type.kind} with this title (id ${only.id}) is managed by this stack already`,
      "Declare each record once: remove one of the two resources, or give this one another title.",
    );
  }
  session.managed.set(keyIn(type, only.id), "adopted");
  const values = valuesAfter(type, only.fields, undefined);
  const { id, lastModified } = only;
  const watermark = lastModified === undefined ? {} : { watermark: lastModified };
  return { id, actual: { values, extra: {}, ...watermark } };
}

/**
 * Notes that the stack manages the resource: Pulumi asked for something about it.
 *
 * @throws OperationFailed when another resource has adopted it in this run.
 */
export function manage(session: Session, type: ResourceType, id: string): void {
  const key = keyIn(type, id);
  if (session.managed.get(key) === "adopted") {
    const what = `${type.className} (id ${id})`;
    throw new OperationFailed(
      `${what}: another resource of this program has just adopted it.\nDeclare each ${type.kind} once.`,
      `${what} is declared twice`,
    );
  }
  session.managed.set(key, "managed");
}
