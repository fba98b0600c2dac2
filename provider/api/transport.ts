import { isUtf8 } from "node:buffer";
import type { ClientRequest } from "node:http";
import type { Connection } from "./connection.js";
import { Deadline } from "./deadline.js";
import { ApiError, foreignAnswer } from "./errors.js";
import { agentsFor, proxyAnswered, proxyFor, proxyRefusal, type Proxy } from "./proxy.js";
import { Element, parseXml } from "./xml.js";

/** What came back, whatever it says. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Empty when there is no document of the API. */
  readonly root: Element;
  /** The error, when it isn't a response of the API but, for example, a gateway's page. */
  readonly foreign?: ApiError;
  /** Length of the decompressed response. */
  readonly bytes: number;
}

/** Sends one POST: with a form body, or with an XML body and the parameters in the URL. */
export type Send = (
  path: string,
  parameters: Readonly<Record<string, string>>,
  body?: string,
) => Promise<Reply>;

/** Far more than a page of a thousand records; keeps memory bounded. */
const maxMebibytes = 64;

/**
 * Opens the way to the API. Every request is a POST, so that nothing of it is part of a URL, which
 * servers and proxies log; where the API wants an XML body, the caller keeps secrets out of the
 * parameters.
 *
 * Proxies of the environment (`HTTPS_PROXY`, `NO_PROXY`) are used, and Node's own
 * `NODE_EXTRA_CA_CERTS` adds certificate authorities.
 *
 * @param answerSeconds longest time until the response begins; all of it may take twice as long.
 */
export async function openTransport(connection: Connection, answerSeconds: number): Promise<Send> {
  // got is loaded when it's needed: most of a run's work, such as a preview, makes no call.
  const { got } = await import("got");
  const proxy = await proxyFor(connection.url);
  const client = got.extend({
    prefixUrl: connection.url,
    method: "POST",
    username: connection.username,
    password: connection.password,
    headers: { "x-requested-with": "pulumi-qualys", "user-agent": "pulumi-qualys", accept: "*/*" },
    // Whether a request may be sent again depends on what it does: see calls.ts and the lifecycle.
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
  });
  return async (path, parameters, body) => {
    const deadline = new Deadline(answerSeconds);
    const agent = await agentsFor(proxy, deadline.signal);
    const content =
      body === undefined
        ? { form: { ...parameters } }
        : { searchParams: { ...parameters }, body, headers: { "content-type": "text/xml" } };
    const how = { ...content, agent, signal: deadline.signal, responseType: "buffer" } as const;
    const request = client(path.replace(/^\//, ""), how);
    void request.on("request", (sent: ClientRequest) => {
      deadline.watch(sent);
    });
    // Counted after decompression, since a small response may unpack to gigabytes.
    void request.on("downloadProgress", ({ transferred }) => {
      if (transferred > maxMebibytes * 2 ** 20) request.cancel();
    });
    const response = await request
      .catch((error: unknown) => {
        throw requestError(error as RequestFailure, deadline, proxy);
      })
      .finally(() => {
        deadline.clear();
      });
    return replyOf(response, proxy);
  };
}

interface Response {
  readonly statusCode: number;
  readonly headers: Reply["headers"];
  readonly body: Buffer;
}

function replyOf({ statusCode: status, headers, body }: Response, proxy: Proxy | undefined): Reply {
  const reply = { status, headers, bytes: body.length };
  const foreign = (what: ApiError) => ({ ...reply, root: new Element("", {}), foreign: what });
  // No server answers so, and it is about the proxy's credentials.
  if (status === 407) return foreign(proxyAnswered(proxy?.host, status));
  if (status >= 300 && status < 400) {
    const { location } = headers;
    return foreign(foreignAnswer(status, `A redirect to ${originOf([location].flat()[0])}`));
  }
  const root = isUtf8(body) ? parseXml(body.toString()) : undefined;
  return root ? { ...reply, root } : foreign(foreignAnswer(status, describeBody(body)));
}

interface RequestFailure {
  readonly code?: string;
  readonly message?: string;
  readonly options?: { readonly url?: URL };
  readonly response?: { readonly statusCode: number };
}

/** Without a connection nothing was sent; with one, the request may have been carried out. */
function requestError(
  { code, message, options, response }: RequestFailure,
  deadline: Deadline,
  proxy: Proxy | undefined,
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

function originOf(location: string | undefined): string {
  return location && URL.canParse(location) ? new URL(location).origin : "another page";
}

function describeBody(body: Buffer): string {
  const text = body.toString();
  if (text.trim() === "") return "An empty response";
  if (/<html|<!doctype html/i.test(text.slice(0, 1000))) return "An HTML page";
  return isUtf8(body) ? "Unreadable XML" : "Text that isn't UTF-8";
}
