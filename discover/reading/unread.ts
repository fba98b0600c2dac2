/** What exists at Qualys and couldn't be read. */
import { ApiError } from "../../provider/api/errors.js";
import { withKind } from "../../provider/catalog/wording.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";

export interface Unread {
  /** Such as `Windows record: 3 of 5`. */
  readonly what: string;
  readonly reason: string;
}

const hidden =
  "Qualys lists their IDs, but not what they are: the user may not see them, or somebody has deleted " +
  "them meanwhile.";

/** @param refusal Qualys' reason, if it refused to list them. */
export function unreadOf(
  type: ResourceType,
  missing: number,
  all: number,
  refusal: string | undefined,
): Unread {
  return {
    what: `${withKind(type.title, type.kind)}: ${missing} of ${all}`,
    reason: refusal ?? hidden,
  };
}

/**
 * Returns why Qualys refused to list something, in its words.
 *
 * @throws the error if it keeps the rest from being read, too.
 */
export function refusalIn(error: unknown, type?: ResourceType): string {
  if (!(error instanceof ApiError)) throw error;
  const { status, code, timedOut } = error.details;
  const isForbidden = status === 403 && code !== undefined;
  // For a type that the catalog lacks, how responses look is a guess.
  const isGuess = type?.unlisted && error.outcome !== "not-sent" && !timedOut;
  if (status === 401 || !(isForbidden || isGuess)) throw error;
  return error.describe([]);
}
