/** What a stack manages, according to `pulumi stack export`. */
import { keyInToken } from "../provider/catalog/type-token.js";

interface Export {
  readonly deployment?: { readonly resources?: unknown };
}

interface Resource {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly external?: unknown;
}

/**
 * Returns the stack's records and vaults, as `keyIn` names them, except those it only reads.
 *
 * @throws Error if the text isn't such an export.
 */
export function readManaged(text: string): ReadonlySet<string> {
  const { deployment } = parse(text);
  const resources = deployment?.resources ?? [];
  if (!deployment || !Array.isArray(resources)) {
    throw new Error("isn't what `pulumi stack export` writes");
  }
  return new Set(
    (resources as readonly (Resource | null)[]).flatMap((resource) => {
      const { type, id, external } = resource ?? {};
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
