import { AnswerText } from "./answer-text.js";
import { systemClock, type Clock } from "./clock.js";
import type { CallSettings, Connection } from "./connection.js";
import { ApiError, refusal } from "./errors.js";
import { Limits, type Report } from "./limits.js";
import { trace, type Seen } from "./trace.js";
import { transport, type Send } from "./transport.js";
import type { Element } from "./xml.js";

/** What a request carries. */
export interface Payload {
  /** In the form body; in the URL when there is an XML body, so then none may be secret. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Call extends Payload {
  readonly path: string;
  readonly action: "create" | "update" | "delete" | "list" | "view";
  /** The root element that a good answer has, or those that it may have. */
  readonly answer: string | readonly string[];
}

/** Calls of one connection, kept under its limits and traced. */
export class Calls {
  private readonly limits: Limits;
  private send: Promise<Send> | undefined;
  private user = "";
  /** What an answer must not repeat: the password, also as it is in each request's header. */
  private loginSecrets: readonly string[] = [];
  private loginRefused: ApiError | undefined;
  private traceFile: string | undefined;

  constructor(
    private readonly connection: () => Promise<Connection>,
    private readonly settings: CallSettings,
    private readonly report: Report,
    clock: Clock = systemClock,
  ) {
    this.traceFile = settings.traceFile;
    this.limits = new Limits(settings.maxWaitSeconds, report, clock);
  }

  /**
   * Makes a call and returns the answer's RESPONSE.
   *
   * @throws ApiError for anything but a good answer: HTTP 200, the expected root, no CODE.
   */
  async make(call: Call): Promise<Element> {
    if (this.loginRefused) throw this.loginRefused;
    const send = await this.connected();
    const started = Date.now();
    let sentAt = started;
    const seen: { status?: number; code?: number; waitedSeconds?: number } = {};
    try {
      const attempt = () => {
        // A wrong password is tried once for all resources: Qualys may lock the account.
        if (this.loginRefused) throw this.loginRefused;
        sentAt = Date.now();
        return send(call.path, { action: call.action, ...call.parameters }, call.body);
      };
      const waited = (seconds: number) => (seen.waitedSeconds = seconds);
      const reply = await this.limits.run(call.path, attempt, waited);
      seen.status = reply.status;
      const [response] = reply.root.all("RESPONSE");
      const code = response?.text("CODE");
      if (Number(code)) seen.code = Number(code);
      if (reply.status !== 200 || code !== undefined)
        throw this.refusal(reply.status, seen.code, response?.text("TEXT"));
      const expected = [call.answer].flat();
      if (expected.includes(reply.root.name) && response) return response;
      throw new ApiError(`${reply.root.name} came where ${expected[0]} was expected`, "unknown");
    } catch (error) {
      if (error instanceof ApiError) {
        error.sentAt = sentAt;
        seen.status ??= error.details.status ?? 0;
        if (error.details.status === 401) this.loginRefused = error.withoutWords();
      }
      throw error;
    } finally {
      this.note(call, { ...seen, started });
    }
  }

  /** Qualys' refusal in an answer, whose text is shown only where it doesn't repeat the login. */
  refusal(status: number, code: number | undefined, text = ""): ApiError {
    return refusal(status, code, new AnswerText(text, this.loginSecrets));
  }

  /** Who makes the calls. */
  async username(): Promise<string> {
    await this.connected();
    return this.user;
  }

  private async connected(): Promise<Send> {
    this.send ??= this.connection().then((found) => {
      const { username, password } = found;
      this.user = username;
      const header = Buffer.from(`${username}:${password}`).toString("base64");
      this.loginSecrets = [password, header];
      return transport(found, this.settings.answerSeconds);
    });
    return this.send.catch((error: unknown) => {
      this.send = undefined;
      throw error;
    });
  }

  /** What happened must not be hidden by a trace that can't be written. */
  private note(call: Call, seen: Seen): void {
    if (!this.traceFile) return;
    try {
      trace(this.traceFile, call, seen);
    } catch (error) {
      this.traceFile = undefined;
      this.report(`QUALYS_TRACE can't be written, so there is no trace: ${String(error)}`);
    }
  }
}
