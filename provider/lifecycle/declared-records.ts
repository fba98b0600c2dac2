import { resourceType } from "../catalog/index.js";
import { addressField, keyOf, type RecordType } from "../catalog/resource-type.js";
import type { Remotes, Snapshot } from "./remote.js";
import { reportedValues } from "./reported.js";
import { textOf, type Values } from "./values.js";

/** A record as a program declares it, as far as its addresses are concerned. */
export interface DeclaredRecord {
  /** The key of its type, such as `auth:WindowsRecord`. */
  readonly key: string;
  readonly title: string;
  readonly addresses: readonly string[];
}

/** A record that a program declares and that exists: the addresses that it has and is to have. */
export interface FoundRecord {
  readonly type: RecordType;
  readonly id: string;
  readonly has: Values;
  readonly wants: Values;
}

/**
 * Finds the records that a program declares, by their titles. Pulumi comes to a declaration only when
 * it has an operation to spare, and tells of no ID before. What others have created may have the
 * title of a declaration too, and isn't touched.
 *
 * @param concerns whether records of the type are looked for.
 * @throws ApiError
 */
export async function findDeclared(
  remotes: Remotes,
  declared: readonly DeclaredRecord[],
  concerns: (type: RecordType) => boolean,
): Promise<FoundRecord[]> {
  const keys = [...new Set(declared.map(({ key }) => key))];
  const types = keys
    .map(resourceType)
    .filter((type): type is RecordType => type.kind === "record" && concerns(type));
  const found = types.map(async (type) => {
    const name = addressField(type);
    const wanted = new Map(
      declared
        .filter(({ key }) => key === keyOf(type))
        .map(({ title, addresses }) => [title, addresses]),
    );
    if (name === undefined) return [];
    const existing = await remotes.own(type);
    return existing.flatMap(({ id, fields }: Snapshot): FoundRecord[] => {
      const has = reportedValues(type, fields);
      const addresses = wanted.get(textOf(has["title"]));
      return addresses ? [{ type, id, has, wants: { [name]: addresses } }] : [];
    });
  });
  return (await Promise.all(found)).flat();
}
