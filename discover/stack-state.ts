/** What a stack manages, by what `pulumi stack export` writes. */
import { keyInToken } from "../provider/catalog/type-token.js";

interface Export {
  readonly deployment?: {
    readonly resources?: readonly {
      readonly type?: unknown;
      readonly id?: unknown;
      readonly external?: unknown;
    }[];
  };
}

/**
 * The records and vaults of the stack, as `keyIn` names them. What it only looks at isn't among them.
 *
 * @throws Error when the text isn't such an export.
 */
export function readManaged(text: string): ReadonlySet<string> {
  const { deployment } = parse(text);
  if (!deployment) throw new Error("isn't what `pulumi stack export` writes");
  return new Set(
    (deployment.resources ?? []).flatMap(({ type, id, external }) => {
      if (typeof type !== "string" || typeof id !== "string" || external === true) return [];
      const key = keyInToken(type);
      return key === undefined ? [] : [`${key} ${id}`];
    }),
  );
}

function parse(text: string): Export {
  try {
    return (JSON.parse(text) ?? {}) as Export;
  } catch {
    throw new Error("isn't JSON");
  }
}
