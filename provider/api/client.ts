import { inVersion } from "./api-version.js";
import type { Authorization } from "./authorization/authorization.js";
import { authorize } from "./authorization/authorize.js";
import type { Answer, Call } from "./call.js";
import type { CallSettings, Connection } from "./connection.js";
import { ApiError, refusalError, unexpectedAnswer } from "./errors.js";
import { systemClock, type Clock } from "./limits/clock.js";
import { readLimits } from "./limits/headers.js";
import { Limits, type Notify } from "./limits/limits.js";
import { loginError } from "./login-error.js";
import { Login } from "./login.js";
import { AnswerText } from "./masking/answer-text.js";
import { writeTrace, type CallOutcome, type Traced } from "./trace.js";
import { openTransport, type Reply, type Transport } from "./transport.js";
import type { Element } from "./xml.js";

/** Makes the calls of one connection, within its limits, and traces them. */
export class Client {
  private readonly limits: Limits;
  private readonly login = new Login();
  private open: Promise<Open> | undefined;
  private authorization: Authorization | undefined;
  private traceFile: string | undefined;

  constructor(
    private readonly connection: () => Promise<Connection>,
    private readonly settings: CallSettings,
    private readonly report: Notify,
    clock: Clock = systemClock,
  ) {
    this.traceFile = settings.traceFile;
    this.limits = new Limits(settings.maxWaitSeconds, report, clock);
  }

  /**
   * Makes a call and returns the RESPONSE element.
   *
   * @throws ApiError unless the response is HTTP 200 with the expected root and no CODE.
   */
  async make(call: Call): Promise<Element> {
    return (await this.send(call)).response;
  }

  /** Makes a call as `make` does, and returns the whole response. @throws ApiError */
  async send(call: Call): Promise<Answer> {
    const { action, parameters, body } = call;
    return this.exchange(
      call,
      ({ send }, path) => send(path, { action, ...parameters }, body),
      (reply) => answerIn(reply, call),
    );
  }

  /**
   * Fetches a text from the API's server, such as a DTD.
   *
   * @throws ApiError for anything else, such as an HTML page, a redirect, or more than a mebibyte.
   */
  async fetchText(path: string): Promise<string> {
    return this.exchange(
      { path, action: "fetch", parameters: {} },
      (transport, versioned) => transport.fetchText(versioned),
      ({ text = "" }) => text,
    );
  }

  /** @param read extracts the result from a successful reply. */
  private async exchange<T>(
    call: Traced,
    make: (transport: Transport, path: string) => Promise<Reply>,
    read: (reply: Reply) => T,
  ): Promise<T> {
    const { transport, connection } = await this.connect();
    const path = inVersion(call.path, connection.versions);
    const started = Date.now();
    let sentAt = started;
    const seen: { status?: number; code?: number; waitedSeconds?: number } = {};
    const attempt = () =>
      this.login.send(
        () => {
          sentAt = Date.now();
          return make(transport, path);
        },
        started,
        (reply) =>
          loginError(this.readRefusal(reply) ?? unexpectedAnswer("a refused login"), connection),
      );
    const waited = (seconds: number) => (seen.waitedSeconds = seconds);
    try {
      const reply = await this.limits.run(path, attempt, { isRead: isRead(call), waited });
      seen.status = reply.status;
      const refused = this.readRefusal(reply);
      if (refused) throw refused;
      return read(reply);
    } catch (error) {
      if (error instanceof ApiError) {
        error.sentAt = sentAt;
        seen.status ??= error.details.status ?? 0;
        if (error.details.code !== undefined) seen.code = error.details.code;
      }
      throw error;
    } finally {
      this.trace({ ...call, path }, { ...seen, started });
    }
  }

  /** Returns the error for a refusal by Qualys. Its text is hidden if it repeats a login secret. */
  refusal(status: number, code: number | undefined, text = ""): ApiError {
    return refusalError(status, code, new AnswerText(text, this.authorization?.secrets() ?? []));
  }

  /** Returns the error if the reply isn't the API's, or its status or code isn't a success. */
  private readRefusal({ status, root, foreign }: Reply): ApiError | undefined {
    if (foreign) return foreign;
    const [response] = root.all("RESPONSE");
    const code = response?.text("CODE");
    if (status === 200 && !code) return undefined;
    return this.refusal(status, Number(code) || undefined, response?.text("TEXT"));
  }

  private async connect(): Promise<Open> {
    this.open ??= this.connection().then(async (connection) => {
      const { url, platformOfUser } = connection;
      if (platformOfUser) {
        this.report(
          `The platform is ${platformOfUser} (${url}), as the username implies; qualys:platform sets another.`,
        );
      }
      const { answerSeconds } = this.settings;
      this.authorization = authorize(connection, answerSeconds);
      const transport = await openTransport(url, this.authorization, answerSeconds);
      return { connection, transport };
    });
    return this.open.catch((error: unknown) => {
      this.open = undefined;
      throw error;
    });
  }

  /** Writes the trace. A trace that can't be written must not hide the result of the call. */
  private trace(call: Traced, seen: CallOutcome): void {
    if (!this.traceFile) return;
    try {
      writeTrace(this.traceFile, call, seen);
    } catch (error) {
      this.traceFile = undefined;
      this.report(`QUALYS_TRACE can't be written, so there is no trace: ${String(error)}`);
    }
  }
}

interface Open {
  readonly connection: Connection;
  readonly transport: Transport;
}

/** Returns whether the call only reads, so that it can be retried whatever happened to it. */
function isRead({ action }: Traced): boolean {
  return action === "list" || action === "view" || action === "fetch";
}

function answerIn(reply: Reply, { answer }: Call): Answer {
  const { root, dtd, bytes } = reply;
  const expected = [answer].flat();
  const [response] = root.all("RESPONSE");
  if (!expected.includes(root.name) || !response) {
    throw new ApiError(`${root.name} came where ${expected[0]} was expected`, "unknown");
  }
  const named = dtd === undefined ? {} : { dtd };
  return { root: root.name, response, bytes, limits: readLimits(reply), ...named };
}
