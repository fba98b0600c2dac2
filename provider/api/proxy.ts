import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { isLoopback } from "./connection.js";
import { ApiError } from "./errors.js";
import { loadLibraries } from "./libraries.js";

/** The environment's proxy for a server. */
export interface Proxy {
  /** Includes its credentials. */
  readonly url: string;
  /** Its host and port, which messages may show. */
  readonly host: string;
}

/**
 * Returns the proxy for a server: `HTTPS_PROXY`, unless `NO_PROXY` has the host.
 *
 * @throws ApiError if it can't be used. The message has none of the proxy's credentials.
 */
export async function proxyFor(url: string): Promise<Proxy | undefined> {
  const { getProxyForUrl } = await loadLibraries();
  // To a proxy, loopback is another machine.
  const proxy = isLoopback(new URL(url).hostname) ? "" : getProxyForUrl(url);
  if (!proxy) return undefined;
  const parsed = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (parsed && /^https?:$/.test(parsed.protocol) && isDecodable(parsed)) {
    return { url: proxy, host: parsed.host };
  }
  throw new ApiError("the proxy of HTTPS_PROXY can't be used", "not-sent", {
    advice:
      "Set it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, with %40 for @ and the like " +
      "in the user and the password.",
  });
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns the agents for one request: if a kept connection were closed by the server, that would
 * look like a lost request.
 *
 * @param signal ends the request for a tunnel, too.
 */
export async function agentsFor(proxy: Proxy | undefined, signal: AbortSignal) {
  if (!proxy) return { http: new HttpAgent(), https: new HttpsAgent() };
  const { HttpProxyAgent, HttpsProxyAgent } = await import("hpagent");
  const options = { proxy: proxy.url, proxyRequestOptions: { headers: {}, signal } };
  return { http: new HttpProxyAgent(options), https: new HttpsProxyAgent(options) };
}

/** Returns the error if a proxy refused to open a tunnel; undefined if something else failed. */
export function proxyRefusal({ host }: Proxy, message: string | undefined): ApiError | undefined {
  const status = /^Bad response: (\d+)$/.exec(message ?? "")?.[1];
  return status === undefined ? undefined : proxyAnswered(host, Number(status));
}

/** Returns the error for a response of the proxy itself, which has passed nothing on. */
export function proxyAnswered(host: string | undefined, status: number): ApiError {
  const advice =
    status === 407
      ? "Check the user and the password in HTTPS_PROXY."
      : "Check HTTPS_PROXY, and that the proxy lets the Qualys API server through.";
  const name = host === undefined ? "a proxy" : `the proxy ${host}`;
  return new ApiError(`${name} answered ${status} instead of connecting`, "not-sent", { advice });
}
