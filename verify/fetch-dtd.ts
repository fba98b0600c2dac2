import { ApiError } from "../provider/api/errors.js";
import type { Reader } from "./answers/kind.js";
import { NoDtd, type Dtd } from "./dtd/declarations.js";
import { parseDtd } from "./dtd/parse-dtd.js";
import type { Failure } from "./verification.js";

/**
 * Fetches the DTD at a path of the API's server.
 *
 * @returns why there is none, unless nothing can be fetched at all.
 * @throws ApiError if the server can't be reached, rejects the login or is too slow.
 */
export async function fetchDtd(client: Reader, path: string): Promise<Dtd | Failure> {
  try {
    return parseDtd(await client.fetchText(path));
  } catch (error) {
    if (error instanceof NoDtd) {
      return { what: "DTD", reason: `${path} is no DTD: it ${error.message}` };
    }
    return failureOf("DTD", error, `${path}: `);
  }
}

/** @throws the error, if other calls would fail with it too. */
export function failureOf(what: Failure["what"], error: unknown, before = ""): Failure {
  if (!(error instanceof ApiError) || error.outcome === "not-sent") throw error;
  const { status, code, timedOut } = error.details;
  if (status === 401 || code === 2000 || timedOut) throw error;
  const reason = before + error.message;
  return { what, reason, ...(status === undefined ? {} : { status }) };
}

/**
 * Returns the path by which a response names its DTD. The rest of the URL doesn't matter: DTDs are
 * fetched from the API's server, whatever host a response names.
 */
export function dtdPathIn(systemId: string | undefined): string | undefined {
  if (systemId === undefined || !URL.canParse(systemId, "https://api.invalid/")) return undefined;
  const { pathname } = new URL(systemId, "https://api.invalid/");
  return /^(?:\/[\w-][\w.-]*)+\.dtd$/.test(pathname) ? pathname : undefined;
}
