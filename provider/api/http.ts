import type { ClientRequest } from "node:http";
import { Deadline } from "./deadline.js";
import { ApiError, foreignAnswer } from "./errors.js";
import { loadLibraries } from "./libraries.js";
import { agentsFor, proxyFor, proxyRefusal, type Proxy } from "./proxy.js";

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What a server sent, whatever its status. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Decompressed. */
  readonly body: Buffer;
}

/** What a request carries besides its path. Default method: POST. */
export interface HttpContent {
  readonly method?: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly searchParams?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Sends a request once, without following redirects.
 *
 * @param maxMebibytes longest response to accept. Default: 64, far more than a page of a thousand
 *   records.
 * @throws ApiError if there is no complete response.
 */
export type HttpSend = (
  path: string,
  content: HttpContent,
  maxMebibytes?: number,
) => Promise<HttpResponse>;

/** A server, and the proxy on the way to it. */
export interface HttpServer {
  readonly send: HttpSend;
  readonly proxy: Proxy | undefined;
}

/**
 * Sets up requests to a server, through the environment's proxy if there is one (`HTTPS_PROXY`,
 * `NO_PROXY`). Node's own `NODE_EXTRA_CA_CERTS` adds certificate authorities.
 *
 * @param url the server's base URL.
 * @param answerSeconds longest time until the response begins; the whole response may take twice as
 *   long.
 */
export async function openHttp(url: string, answerSeconds: number): Promise<HttpServer> {
  const { got } = await loadLibraries();
  const proxy = await proxyFor(url);
  const client = got.extend({
    prefixUrl: url,
    method: "POST",
    headers: { "user-agent": "pulumi-qualys", accept: "*/*" },
    // Whether a request may be sent again depends on what it does.
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
  });
  const send: HttpSend = async (path, content, maxMebibytes = 64) => {
    const deadline = new Deadline(answerSeconds);
    const agent = await agentsFor(proxy, deadline.signal);
    const how = { ...content, agent, signal: deadline.signal, responseType: "buffer" } as const;
    const request = client(path.replace(/^\//, ""), how);
    void request.on("request", (sent: ClientRequest) => {
      deadline.watch(sent);
    });
    // Counted after decompression, since a small response may unpack to gigabytes.
    void request.on("downloadProgress", ({ transferred }) => {
      if (transferred > maxMebibytes * 2 ** 20) request.cancel();
    });
    const { statusCode, headers, body } = await request
      .catch((error: unknown) => {
        throw requestError(error as RequestFailure, deadline, proxy, maxMebibytes);
      })
      .finally(() => {
        deadline.clear();
      });
    return { status: statusCode, headers, body };
  };
  return { send, proxy };
}

interface RequestFailure {
  readonly code?: string;
  readonly message?: string;
  readonly options?: { readonly url?: URL };
  readonly response?: { readonly statusCode: number };
}

/**
 * Returns the error of a failed request. Without a connection, nothing was sent; with one, the
 * request may have been carried out.
 */
function requestError(
  { code, message, options, response }: RequestFailure,
  deadline: Deadline,
  proxy: Proxy | undefined,
  maxMebibytes: number,
): ApiError {
  if (code === "ERR_CANCELED" && response) {
    return foreignAnswer(response.statusCode, `A response of more than ${maxMebibytes} MiB`);
  }
  const what = deadline.isOver ? "ETIMEDOUT" : (code ?? "no response");
  if (!deadline.isConnected) {
    const refused = proxy && proxyRefusal(proxy, message);
    if (refused) return refused;
    const host = options?.url?.host ?? "Qualys";
    const way = proxy ? ` through the proxy ${proxy.host}` : "";
    return new ApiError(`no connection to ${host}${way} (${what})`, "not-sent", {
      ...(deadline.isOver ? { timedOut: true } : {}),
      advice: "Check qualys:platform or qualys:apiUrl, the network, and any proxy on the way.",
    });
  }
  const slow = "If Qualys is just slow, allow it more time with qualys:answerTimeoutSeconds.";
  return new ApiError(
    `the connection broke before the response was complete (${what})`,
    "unknown",
    deadline.isOver ? { advice: slow, late: true, timedOut: true } : {},
  );
}
