/** Turns calls into responses: checks whether a call is allowed, then performs its action. */
import { endpointAt, type Action, type Endpoint } from "./actions.js";
import {
  htmlAnswer,
  refusalEnvelope,
  xmlAnswer,
  type Answer,
  type Echo,
  type Envelope,
} from "./answers.js";
import { authenticate, type Account } from "./authentication.js";
import type { Call } from "./call.js";
import { dtdAt } from "./dtds.js";
import type { Limits } from "./limits.js";
import type { Gateway } from "./gateway.js";
import type { Parameters } from "./parameters.js";
import { badValue, codes, missingParameter, Refusal, unknownBody } from "./refusal.js";
import type { ReportOptions } from "./report.js";
import type { Store } from "./state.js";
import { Writer, type WriteRules } from "./writes.js";

export interface ApiOptions extends ReportOptions, WriteRules {
  readonly accounts: readonly Account[] | undefined;
  readonly gateway: Gateway;
  /** The API versions to serve. */
  readonly versions: readonly string[];
  readonly limits: Limits;
  readonly now: () => number;
  readonly store: Store;
}

/** A call that passed all checks. It counts as running until `leave`. */
export interface Admitted {
  readonly endpoint: Endpoint;
  readonly user: string;
  readonly leave: () => void;
}

export class Api {
  /** The URL that the API listens on; empty until then. */
  baseUrl = "";

  constructor(private readonly options: ApiOptions) {}

  /**
   * Checks the credentials and limits of a call. Unknown paths get HTML, as from a web server in
   * front of the API. The DTDs that responses name need no login.
   */
  admit(call: Call): Admitted | Answer {
    const dtd = call.method === "GET" ? dtdAt(call.path, this.options) : undefined;
    if (dtd !== undefined) {
      return { status: 200, headers: { "Content-Type": "application/xml-dtd" }, body: dtd };
    }
    const token = this.options.gateway.answer(call);
    if (token) return token;
    const endpoint = endpointAt(call.path, this.options.versions);
    if (!endpoint) return htmlAnswer(404, "404 Not Found");
    try {
      const { accounts, gateway } = this.options;
      const userOf = (one: string) => gateway.userOf(one);
      const user = authenticate(call.headers.authorization, accounts, userOf);
      if (!call.headers["x-requested-with"]) {
        // Qualys requires the header; the code for a missing one is a guess.
        throw new Refusal(codes.missingParameter, "The header X-Requested-With is required");
      }
      this.options.limits.enter(call.path);
      return { endpoint, user, leave: () => this.options.limits.leave(call.path) };
    } catch (error) {
      return this.refusal(error);
    }
  }

  async perform(call: Call, { endpoint, user }: Admitted): Promise<Answer> {
    try {
      const { action: name, echo_request: echo = "0", ...parameters } = call.parameters;
      const action = requireAction(endpoint, call, name);
      if (echo !== "0" && echo !== "1") throw badValue("echo_request", "neither 0 nor 1");
      if (call.body !== undefined && !action.takesBody) throw unknownBody(name ?? "");
      const url = this.baseUrl + call.path;
      const { options } = this;
      const envelope = action.writes
        ? await this.writing(user, (writer) => action.run(parameters, writer, call.body))
        : action.run(parameters, { state: options.store.read(), url, report: options });
      return this.answer(envelope, echo === "1" && this.echo(url, user, endpoint, call.parameters));
    } catch (error) {
      return this.refusal(error);
    }
  }

  /** Changes the state as a request by the user would. */
  async writing<T>(user: string, change: (writer: Writer) => T): Promise<T> {
    return this.options.store.write((state) =>
      change(new Writer(state, { time: this.time(), user }, this.options)),
    );
  }

  private answer(envelope: Envelope, echo: Echo | false): Answer {
    const about = { baseUrl: this.baseUrl, time: this.time() };
    return xmlAnswer(envelope, echo ? { ...about, echo } : about);
  }

  private echo(url: string, user: string, endpoint: Endpoint, parameters: Parameters): Echo {
    return { user, resource: url, parameters, hidden: endpoint.hides };
  }

  private refusal(error: unknown): Answer {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal(codes.internalError, `The simulator failed: ${String(error)}`, 500);
    const { code, status } = refusal;
    const about = { baseUrl: this.baseUrl, time: this.time(), status, code };
    const answer = xmlAnswer(refusalEnvelope(refusal), about);
    if (status !== 401) return answer;
    const headers = { ...answer.headers, "WWW-Authenticate": 'Basic realm="Qualys API"' };
    return { ...answer, headers };
  }

  private time(): string {
    return new Date(this.options.now()).toISOString().replace(/\.\d+Z$/, "Z");
  }
}

function requireAction(endpoint: Endpoint, { method }: Call, name: string | undefined): Action {
  if (name === undefined) throw missingParameter("action");
  const action = Object.hasOwn(endpoint.actions, name) ? endpoint.actions[name] : undefined;
  if (!action) {
    throw badValue("action", `not one of ${Object.keys(endpoint.actions).join(", ")}`);
  }
  if (method === "POST" || (method === "GET" && !action.writes)) return action;
  throw new Refusal(codes.wrongMethod, `The method ${method} is not supported for ${name}`);
}
