import { ApiError } from "../../api/errors.js";
import type { Session } from "../session.js";
import type { Contender, Verdict } from "./contention.js";
import type { Claim, Holders } from "./holder-search.js";

/** A write that can't be made while other records have what it claims. */
export class ConflictError extends Error {
  override readonly name = "Contended";

  constructor(
    /** What to do now. */
    readonly verdict: Exclude<Verdict, "retry">,
    readonly refusal: ApiError,
    readonly claim: Claim,
    readonly holders: Holders,
  ) {
    super(refusal.message);
  }
}

/**
 * Makes a write, and makes it again when it was refused while another record had what it claims, each
 * time that record was written to.
 *
 * @throws Contended when that isn't to be expected any more; else what `attempt` throws.
 */
export async function retryOnConflict<T>(
  session: Session,
  contender: Contender,
  claim: Claim | undefined,
  attempt: () => Promise<T>,
): Promise<T> {
  const { contention } = session;
  for (let isSure = false; ;) {
    const since = contention.writeCount;
    try {
      return await attempt();
    } catch (error) {
      if (!claim || !isRefused(error)) throw error;
      // When the look fails, the refusal is what there is to tell.
      const holders = await session.holders.find(claim).catch(() => undefined);
      if (!holders) throw error;
      const found = holders.found.map((holder) =>
        session.owners.isSecretTitle(holder.title) ? { ...holder, title: "" } : holder,
      );
      if (holders.found.length === 0 && holders.isComplete) {
        // The one that had it may have let go since.
        if (isSure || contention.writeCount === since) throw error;
        isSure = true;
        continue;
      }
      const keys = new Set(holders.found.map(({ key }) => key));
      // Nobody knows whom to wait for where the look didn't find it.
      const verdict = keys.size ? await contention.wait(contender, keys, since) : "give up";
      if (verdict !== "retry") {
        throw new ConflictError(verdict, error, claim, { ...holders, found });
      }
    }
  }
}

/** Statuses of refusals that may be for what another record has; their codes aren't documented. */
const possible = [200, 400, 409];

function isRefused(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || error.outcome !== "refused") return false;
  return possible.includes(error.details.status ?? 0);
}
