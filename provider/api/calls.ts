import type { CallSettings, Connection } from "./connection.js";
import { ApiError, refusal } from "./errors.js";
import { Limits, type Report } from "./limits.js";
import { trace } from "./trace.js";
import { transport, type Send } from "./transport.js";
import type { Element } from "./xml.js";

export interface Call {
  readonly path: string;
  readonly action: "create" | "update" | "delete" | "list" | "view";
  readonly parameters: Readonly<Record<string, string>>;
  /** The root element that a good answer has. */
  readonly answer: string;
}

/** Calls of one connection, kept under its limits and traced. */
export class Calls {
  private readonly limits: Limits;
  private send: Promise<Send> | undefined;

  constructor(
    private readonly connection: () => Promise<Connection>,
    private readonly settings: CallSettings,
    report: Report,
  ) {
    this.limits = new Limits(settings.maxWaitSeconds, report);
  }

  /**
   * Makes a call and returns the answer's RESPONSE.
   *
   * @throws ApiError for anything but a good answer: HTTP 200, the expected root, no CODE.
   */
  async make(call: Call): Promise<Element> {
    this.send ??= this.connection().then(transport);
    const send = await this.send;
    const started = Date.now();
    const seen: { status?: number; code?: number; waitedSeconds?: number } = {};
    try {
      const { reply, waitedSeconds } = await this.limits.run(() =>
        send(call.path, { action: call.action, ...call.parameters }),
      );
      const code = Number(reply.root.text("RESPONSE/CODE") ?? Number.NaN);
      Object.assign(seen, { status: reply.status, waitedSeconds });
      if (!Number.isNaN(code)) seen.code = code;
      const text = reply.root.text("RESPONSE/TEXT") ?? "";
      if (reply.status !== 200 || seen.code !== undefined)
        throw refusal(reply.status, seen.code, text);
      const [response] = reply.root.all("RESPONSE");
      if (reply.root.name === call.answer && response) return response;
      throw new ApiError(`${reply.root.name} came where ${call.answer} was expected`, "unknown");
    } catch (error) {
      if (error instanceof ApiError) seen.status ??= error.details.status ?? 0;
      throw error;
    } finally {
      if (this.settings.traceFile) trace(this.settings.traceFile, call, { ...seen, started });
    }
  }
}
