import { ApiError } from "../../api/errors.js";
import type { Session } from "../session.js";
import type { Contender, Verdict } from "./contention.js";
import type { Claim, Holders } from "./holder-search.js";

/** A write failed because other records have what it claims. */
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
 * Makes a write. If it is refused while another record has what it claims, retries it each time
 * that record is written to.
 *
 * @throws ConflictError if no more such writes are expected; else what `attempt` throws.
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
      // If the search fails, the refusal is all we know.
      const holders = await session.holders.find(claim).catch(() => undefined);
      if (!holders) throw error;
      const found = holders.found.map((holder) =>
        session.owners.isSecretTitle(holder.title) ? { ...holder, title: "" } : holder,
      );
      if (holders.found.length === 0 && holders.isComplete) {
        // The record that had it may have let go meanwhile.
        if (isSure || contention.writeCount === since) throw error;
        isSure = true;
        continue;
      }
      const keys = new Set(holders.found.map(({ key }) => key));
      // Without a known holder there is nothing to wait for.
      const verdict = keys.size ? await contention.wait(contender, keys, since) : "give up";
      if (verdict !== "retry") {
        throw new ConflictError(verdict, error, claim, { ...holders, found });
      }
    }
  }
}

/** Statuses of refusals that may be about what another record has; the codes aren't documented. */
const possible = [200, 400, 409];

function isRefused(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || error.outcome !== "refused") return false;
  return possible.includes(error.details.status ?? 0);
}
