import { ApiError } from "./errors.js";
import { readLimits } from "./limits/headers.js";
import { isLoginRefusal, type Reply } from "./transport.js";

/**
 * Tries a login with one call: Qualys may lock an account after several wrong passwords. Until a response
 * shows that the login is right, only one call is in flight.
 */
export class Login {
  private isRight = false;
  private trial: Promise<void> | undefined;
  private refused: ApiError | undefined;
  private timeout: { readonly error: ApiError; readonly at: number } | undefined;

  /**
   * Sends the request if the login is known to be right, or as the one call that tries it.
   *
   * @param asked when the call was requested, in milliseconds.
   * @throws ApiError without sending, the same for all calls, once the login was refused. If the
   *   call that tries it times out, all that wait for it fail too: otherwise each would wait as
   *   long, one by one.
   */
  async send(
    send: () => Promise<Reply>,
    asked: number,
    explain: (refused: Reply) => ApiError,
  ): Promise<Reply> {
    while (this.trial && !this.isRight && !this.refused) await this.trial;
    if (this.refused) throw this.refused;
    if (this.isRight) return this.checkReply(send(), explain);
    if (this.timeout && asked < this.timeout.at) throw this.timeout.error;
    const answered = this.checkReply(send(), explain);
    this.trial = this.noteTimeout(answered).finally(() => (this.trial = undefined));
    return answered;
  }

  private async checkReply(
    call: Promise<Reply>,
    explain: (refused: Reply) => ApiError,
  ): Promise<Reply> {
    const reply = await call;
    if (isLoginRefusal(reply)) {
      const refused = explain(reply);
      this.refused = refused.withoutText();
      throw refused;
    }
    this.isRight ||= isProof(reply);
    return reply;
  }

  /**
   * Notes if the trial timed out. Without a response, nothing is known about the login, so the next
   * call tries it.
   */
  private async noteTimeout(call: Promise<Reply>): Promise<void> {
    try {
      await call;
    } catch (error) {
      if (!(error instanceof ApiError) || !error.details.timedOut) return;
      const { advice = "" } = error.details;
      const message = `another call was trying the login first: ${error.message}`;
      this.timeout = { error: new ApiError(message, "not-sent", { advice }), at: Date.now() };
    }
  }
}

/**
 * Returns whether a reply proves the login. A gateway's page, a server error, a refusal for a limit
 * and a public text don't.
 */
function isProof(reply: Reply): boolean {
  const says = !reply.foreign && reply.text === undefined && reply.status < 500;
  return says && !readLimits(reply).refusedFor;
}
