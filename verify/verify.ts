/** Checks the catalog against a subscription, without changing anything there. */
import type { AnswerKind, Reader, Sample } from "./answers/kind.js";
import { answerKinds } from "./answers/kinds.js";
import { compare, type Evidence } from "./compare.js";
import type { Dtd } from "./dtd/declarations.js";
import { dtdPathIn, failureOf, fetchDtd } from "./fetch-dtd.js";
import type { Failure, Verification, Verified } from "./verification.js";

/**
 * Checks all types, one after the other.
 *
 * @param withRecords whether to read a page of each type's records and one vault of each type.
 * @throws ApiError if the server can't be reached, rejects the login or is too slow.
 */
export async function verify(
  client: Reader,
  { version, withRecords }: Pick<Verification, "version" | "withRecords">,
): Promise<Verification> {
  let calls = 0;
  const counted: Reader = {
    send: (call) => (calls++, client.send(call)),
    fetchText: (path) => (calls++, client.fetchText(path)),
  };
  const types: Verified[] = [];
  for (const kind of answerKinds()) {
    types.push(...compare(kind, await gather(counted, kind, withRecords)));
  }
  return { version, withRecords, calls, types };
}

async function gather(client: Reader, kind: AnswerKind, withRecords: boolean): Promise<Evidence> {
  const read = withRecords ? await readSamples(client, kind, maxSamples) : nothing;
  const fetched = await fetchFirst(client, [...pathsNamed(read.samples), kind.dtd]);
  if (!("what" in fetched)) return { ...read, dtd: fetched };
  // Most DTDs are at the expected path. For one that isn't, a response says where it is.
  const asked = withRecords ? nothing : await readSamples(client, kind, 1);
  const paths = pathsNamed(asked.samples).filter((path) => path !== kind.dtd);
  const found = paths.length > 0 ? await fetchFirst(client, paths) : fetched;
  if (!("what" in found)) return { ...read, dtd: found };
  return { ...read, dtd: undefined, failures: [...read.failures, found] };
}

/** More than Qualys has vault types. Each view of a vault is a call. */
const maxSamples = 30;

interface Read {
  readonly samples: readonly Sample[];
  readonly failures: readonly Failure[];
}

const nothing: Read = { samples: [], failures: [] };

async function readSamples(client: Reader, kind: AnswerKind, most: number): Promise<Read> {
  try {
    return { samples: (await kind.read?.(client, most)) ?? [], failures: [] };
  } catch (error) {
    return { samples: [], failures: [failureOf("records", error)] };
  }
}

/** Returns the first DTD found at the paths, or why there is none at the first path. */
async function fetchFirst(client: Reader, paths: readonly string[]): Promise<Dtd | Failure> {
  const failures: Failure[] = [];
  for (const path of new Set(paths)) {
    const found = await fetchDtd(client, path);
    if (!("what" in found)) return found;
    failures.push(found);
  }
  return failures[0] ?? { what: "DTD", reason: "no answer says where it is" };
}

/** Returns the path of the DTD that responses name, if any. */
function pathsNamed(samples: readonly Sample[]): string[] {
  return samples.flatMap(({ answer }) => dtdPathIn(answer.dtd) ?? []).slice(0, 1);
}
