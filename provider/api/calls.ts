import { AnswerText } from "./answer-text.js";
import { systemClock, type Clock } from "./clock.js";
import type { CallSettings, Connection } from "./connection.js";
import { ApiError, notUnderstood, refusal } from "./errors.js";
import { Limits, type Report } from "./limits.js";
import { Login, loginRefused } from "./login.js";
import { trace, type Seen } from "./trace.js";
import { transport, type Reply, type Send } from "./transport.js";
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

/** A good answer. */
export interface Answer {
  /** The name of its root element. */
  readonly root: string;
  readonly response: Element;
  /** How long the answer's text is. */
  readonly bytes: number;
}

/** Calls of one connection, kept under its limits and traced. */
export class Calls {
  private readonly limits: Limits;
  private readonly login = new Login();
  private open: Promise<Open> | undefined;
  /** What an answer must not repeat: the password, also as it is in each request's header. */
  private loginSecrets: readonly string[] = [];
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
    return (await this.answer(call)).response;
  }

  /** Makes a call, as `make` does. @throws ApiError */
  async answer(call: Call): Promise<Answer> {
    const { send, connection } = await this.connected();
    const started = Date.now();
    let sentAt = started;
    const seen: { status?: number; code?: number; waitedSeconds?: number } = {};
    const attempt = () =>
      this.login.send(
        () => {
          sentAt = Date.now();
          return send(call.path, { action: call.action, ...call.parameters }, call.body);
        },
        started,
        (reply) =>
          loginRefused(this.refusalIn(reply) ?? notUnderstood("a refused login"), connection),
      );
    const waited = (seconds: number) => (seen.waitedSeconds = seconds);
    try {
      const reply = await this.limits.run(call.path, attempt, { isRead: isRead(call), waited });
      seen.status = reply.status;
      const refused = this.refusalIn(reply);
      if (refused) throw refused;
      return { root: reply.root.name, response: responseOf(reply, call), bytes: reply.bytes };
    } catch (error) {
      if (error instanceof ApiError) {
        error.sentAt = sentAt;
        seen.status ??= error.details.status ?? 0;
        if (error.details.code !== undefined) seen.code = error.details.code;
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

  /** Why the answer isn't a good one, as far as its status and its code say it. */
  private refusalIn({ status, root, foreign }: Reply): ApiError | undefined {
    if (foreign) return foreign;
    const [response] = root.all("RESPONSE");
    const code = response?.text("CODE");
    if (status === 200 && !code) return undefined;
    return this.refusal(status, Number(code) || undefined, response?.text("TEXT"));
  }

  private async connected(): Promise<Open> {
    this.open ??= this.connection().then(async (connection) => {
      const { username, password } = connection;
      const header = Buffer.from(`${username}:${password}`).toString("base64");
      this.loginSecrets = [password, header];
      return { connection, send: await transport(connection, this.settings.answerSeconds) };
    });
    return this.open.catch((error: unknown) => {
      this.open = undefined;
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

interface Open {
  readonly connection: Connection;
  readonly send: Send;
}

/** Reads may be made again whatever became of them. */
function isRead({ action }: Call): boolean {
  return action === "list" || action === "view";
}

function responseOf({ root }: Reply, { answer }: Call): Element {
  const expected = [answer].flat();
  const [response] = root.all("RESPONSE");
  if (expected.includes(root.name) && response) return response;
  throw new ApiError(`${root.name} came where ${expected[0]} was expected`, "unknown");
}
