import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { isLoopback } from "./connection.js";
import { ApiError } from "./errors.js";

/** The proxy of the environment for a server. */
export interface Proxy {
  /** With its credentials. */
  readonly url: string;
  /** Its host and port, which may be told. */
  readonly host: string;
}

/**
 * The proxy for calls of the server: `HTTPS_PROXY`, unless `NO_PROXY` has the host.
 *
 * @throws ApiError when it can't be used. Its message has none of the proxy's credentials.
 */
export async function proxyFor(url: string): Promise<Proxy | undefined> {
  const { getProxyForUrl } = await import("proxy-from-env");
  // A proxy's loopback is another machine's.
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
 * Makes the connection of one request: a kept one that the server closes would look like a lost
 * request.
 *
 * @param signal ends the request for a tunnel, too.
 */
export async function agentsFor(proxy: Proxy | undefined, signal: AbortSignal) {
  if (!proxy) return { http: new HttpAgent(), https: new HttpsAgent() };
  const { HttpProxyAgent, HttpsProxyAgent } = await import("hpagent");
  const options = { proxy: proxy.url, proxyRequestOptions: { headers: {}, signal } };
  return { http: new HttpProxyAgent(options), https: new HttpsProxyAgent(options) };
}

/** What a proxy answered instead of opening a tunnel; undefined when that isn't what failed. */
export function proxyRefusal({ host }: Proxy, message: string | undefined): ApiError | undefined {
  const status = /^Bad response: (\d+)$/.exec(message ?? "")?.[1];
  return status === undefined ? undefined : proxyAnswered(host, Number(status));
}

/** A proxy that answers itself has passed nothing on. */
export function proxyAnswered(host: string | undefined, status: number): ApiError {
  const advice =
    status === 407
      ? "Check the user and the password in HTTPS_PROXY."
      : "Check HTTPS_PROXY, and that the proxy lets the Qualys API server through.";
  const name = host === undefined ? "a proxy" : `the proxy ${host}`;
  return new ApiError(`${name} answered ${status} instead of connecting`, "not-sent", { advice });
}
