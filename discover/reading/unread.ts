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

/** @param refusal what Qualys said, if it refused to tell. */
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
 * Returns why Qualys doesn't tell something, in its words.
 *
 * @throws the error, unless others can be read all the same.
 */
export function refusalIn(error: unknown, type?: ResourceType): string {
  if (!(error instanceof ApiError)) throw error;
  const { status, code, timedOut } = error.details;
  const isForbidden = status === 403 && code !== undefined;
  // How answers about a type look that the catalog lacks is a guess.
  const isGuess =
    type?.kind === "record" && type.unlisted && error.outcome !== "not-sent" && !timedOut;
  if (status === 401 || !(isForbidden || isGuess)) throw error;
  return error.describe([]);
}
