import type { Gateway, OAuthClient } from "../connection.js";
import { ApiError } from "../errors.js";
import { openHttp, type HttpResponse, type HttpServer } from "../http.js";
import type { Authorization } from "./authorization.js";
import { readToken, type ReadToken } from "./token.js";

/**
 * The token endpoints for users' clients and for subscriptions' clients. Both are tried, since a
 * client's ID doesn't tell which kind it is.
 */
const paths = ["auth/oidc", "auth/oauth"];

/** Gets the tokens of a client: one at a time for all calls of a run, kept in memory only. */
export class TokenSource implements Authorization {
  private server: Promise<HttpServer> | undefined;
  private current: Promise<ReadToken> | undefined;
  private known: ReadToken | undefined;
  private refused: ApiError | undefined;

  constructor(
    private readonly client: OAuthClient & Gateway,
    private readonly answerSeconds: number,
  ) {}

  async header(): Promise<string> {
    const token = await this.token();
    return Date.now() < token.renewAt ? headerOf(token) : headerOf(await this.replace(token));
  }

  async renew(refused: string): Promise<string> {
    const token = await this.token();
    // Another call has renewed it already.
    return headerOf(token) === refused ? headerOf(await this.replace(token)) : headerOf(token);
  }

  secrets(): readonly string[] {
    return [this.client.clientSecret, ...(this.known ? [this.known.text] : [])];
  }

  private token(): Promise<ReadToken> {
    this.current ??= this.request();
    return this.current;
  }

  private replace(token: ReadToken): Promise<ReadToken> {
    if (this.known === token) {
      this.known = undefined;
      this.current = undefined;
    }
    return this.token();
  }

  /** Requests a token, unless the client was refused before. */
  private async request(): Promise<ReadToken> {
    if (this.refused) throw this.refused;
    try {
      this.known = await this.requestToken();
      return this.known;
    } catch (error) {
      this.current = undefined;
      if (!(error instanceof ApiError)) throw error;
      // Whatever became of this request, the call that needs the token wasn't sent.
      const failed = new ApiError(`no token: ${error.message}`, "not-sent", error.details);
      if (error.outcome === "refused") this.refused = failed;
      throw failed;
    }
  }

  private async requestToken(): Promise<ReadToken> {
    const { clientId, clientSecret, gatewayUrl } = this.client;
    this.server ??= openHttp(gatewayUrl, this.answerSeconds);
    const { send } = await this.server;
    let response: HttpResponse | undefined;
    for (const path of paths) {
      response = await send(path, { headers: { clientId, clientSecret } });
      const token = response.status < 300 ? readToken(response.body.toString().trim()) : undefined;
      if (token) return token;
      if (response.status < 400 || response.status >= 500 || response.status === 429) break;
    }
    throw gatewayError(gatewayUrl, response?.status ?? 0);
  }
}

function headerOf({ text }: ReadToken): string {
  return `Bearer ${text}`;
}

function gatewayError(url: string, status: number): ApiError {
  const { host } = new URL(url);
  const isRefusal = status >= 400 && status < 500 && status !== 429;
  const message = isRefusal
    ? `the gateway ${host} refused the client (HTTP ${status})`
    : `the gateway ${host} gave no token (HTTP ${status})`;
  return new ApiError(message, isRefusal ? "refused" : "unknown", {
    status,
    advice: isRefusal
      ? "Check qualys:clientId and qualys:clientSecret, and that the client is on this platform."
      : "Check qualys:platform or qualys:gatewayUrl, and any proxy on the way.",
  });
}
