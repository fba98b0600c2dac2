import { keyIn, secretFields } from "../catalog/resource-type.js";
import type { Contender } from "./conflicts/contention.js";
import { operationError, toOperationError, type Operation } from "./errors/operation-error.js";
import type { Session } from "./session.js";
import { UnreadableValue, decodeValues } from "./values/decode.js";
import type { Actual } from "./values/resource.js";
import { textOf, without, type Values } from "./values/value.js";

/**
 * Finds the resource that a creation with `adopt` takes over: the one of the type that has the title.
 *
 * @returns its state, or undefined if there is none and one must be created.
 * @throws OperationError if several have the title, or if another resource of the program owns it.
 */
export async function findAdoptable(
  session: Session,
  operation: Operation,
  contender: Contender,
): Promise<{ id: string; actual: Actual } | undefined> {
  const { type, resource } = operation;
  const title = textOf(resource.values["title"]);
  for (;;) {
    const since = session.contention.writeCount;
    const found = await session.remotes
      .of(type)
      .findByTitleInBatch(title)
      .catch((error: unknown) => {
        throw toOperationError({ ...operation, verb: "adoption" }, error);
      });
    const [only, ...others] = found;
    if (!only) return undefined;
    if (others.length > 0) {
      const ids = found.map(({ id }) => id).join(", ");
      throw operationError(
        operation,
        `several ${type.kind}s have this title (ids ${ids}), and none was adopted`,
        "Give all but one of them another title at Qualys, and run `pulumi up` again.",
      );
    }
    const { id, lastModified } = only;
    if (session.owners.has(type, id) || session.owners.isLeaving(type, title)) {
      // It may be about to get another title.
      const key = new Set([keyIn(type, id)]);
      if ((await session.contention.wait(contender, key, since)) === "retry") continue;
      throw operationError(
        operation,
        `the ${type.kind} with this title (id ${id}) is already managed by this stack`,
        "Declare each record once: remove one of the two resources, or give this one another title. " +
          "If that one gets another title in this change, run `pulumi up` again.",
      );
    }
    const values = withoutOthersSecrets(operation, readValues(operation, only.fields));
    session.owners.take(type, id, title, "adopted");
    const watermark = lastModified === undefined ? {} : { watermark: lastModified };
    return { id, actual: { values, extra: {}, ...watermark } };
  }
}

function readValues(operation: Operation, answer: Parameters<typeof decodeValues>[1]): Values {
  try {
    return decodeValues(operation.type, answer, undefined);
  } catch (error) {
    if (!(error instanceof UnreadableValue)) throw error;
    throw operationError(
      operation,
      `${error.message}, so it wasn't adopted`,
      "Change that value at Qualys to one that this package supports, and run `pulumi up` again.",
    );
  }
}

/**
 * Leaves out secrets that the program doesn't give: they stay as they are at Qualys, reported or
 * not.
 */
function withoutOthersSecrets({ type, resource }: Operation, values: Values): Values {
  const left = secretFields(type).filter((name) => resource.values[name] === undefined);
  return without(values, new Set(left));
}
