import { isUtf8 } from "node:buffer";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { isLoopback, type Connection } from "./connection.js";
import { ApiError, notTheApi } from "./errors.js";
import { Element, parseXml } from "./xml.js";

/** What came back, whatever it says. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly root: Element;
}

/** Sends one POST: with a form body, or with an XML body and the parameters in the URL. */
export type Send = (
  path: string,
  parameters: Readonly<Record<string, string>>,
  body?: string,
) => Promise<Reply>;

/** Far more than a page of a thousand records, and what an answer may cost in memory stays bounded. */
const mostMebibytes = 64;

/**
 * Opens the way to the API. Every request is a POST, so that nothing of it is part of a URL, which
 * servers and proxies log; where the API wants an XML body, the caller keeps secrets out of the
 * parameters.
 *
 * Proxies of the environment (`HTTPS_PROXY`, `NO_PROXY`) are used, and Node's own
 * `NODE_EXTRA_CA_CERTS` adds certificate authorities.
 *
 * @param answerSeconds longest time until an answer begins; all of it may take twice as long.
 */
export async function transport(connection: Connection, answerSeconds: number): Promise<Send> {
  // got is loaded when it's needed: most of a run's work, such as a preview, makes no call.
  const { got } = await import("got");
  const agent = await agentFor(connection.url);
  const client = got.extend({
    prefixUrl: connection.url,
    method: "POST",
    username: connection.username,
    password: connection.password,
    headers: { "x-requested-with": "pulumi-qualys", "user-agent": "pulumi-qualys", accept: "*/*" },
    agent,
    // Whether a request may be sent again depends on what it does: see calls.ts and the lifecycle.
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
    timeout: {
      lookup: 10_000,
      connect: 15_000,
      secureConnect: 15_000,
      response: answerSeconds * 1000,
      request: answerSeconds * 2000,
    },
  });
  return async (path, parameters, body) => {
    const content =
      body === undefined
        ? { form: { ...parameters } }
        : { searchParams: { ...parameters }, body, headers: { "content-type": "text/xml" } };
    const request = client(path.replace(/^\//, ""), { ...content, responseType: "buffer" });
    // Counted after decompression, since a small answer may unpack to gigabytes.
    void request.on("downloadProgress", ({ transferred }) => {
      if (transferred > mostMebibytes * 2 ** 20) request.cancel();
    });
    const { statusCode: status, headers, body: bytes } = await request.catch(failed);
    if (status >= 300 && status < 400) {
      throw notTheApi(status, `A redirect to ${originOf(headers.location)}`);
    }
    const root = isUtf8(bytes) ? parseXml(bytes.toString()) : undefined;
    // A gateway's way to say that a limit is reached, which is waited for: see limit-answer.ts.
    if (!root && status === 429) return { status, headers, root: new Element("", {}) };
    if (!root) throw notTheApi(status, nature(bytes));
    return { status, headers, root };
  };
}

/** A kept connection that the server closes looks like a lost request, so each has its own. */
async function agentFor(url: string) {
  const { getProxyForUrl } = await import("proxy-from-env");
  // A proxy's loopback is another machine's.
  const proxy = isLoopback(new URL(url).hostname) ? "" : getProxyForUrl(url);
  if (!proxy) return { http: new HttpAgent(), https: new HttpsAgent() };
  const { HttpProxyAgent, HttpsProxyAgent } = await import("hpagent");
  return { http: new HttpProxyAgent({ proxy }), https: new HttpsProxyAgent({ proxy }) };
}

interface RequestFailure {
  readonly code?: string;
  readonly message?: string;
  readonly timings?: { readonly connect?: number; readonly secureConnect?: number };
  readonly options?: { readonly url?: URL };
  readonly response?: { readonly statusCode: number };
}

/** Without a connection nothing was sent; with one, the request may have been carried out. */
function failed(error: RequestFailure): never {
  const { timings, code, options, response } = error;
  if (code === "ERR_CANCELED" && response) {
    throw notTheApi(response.statusCode, `An answer of more than ${mostMebibytes} MiB`);
  }
  const secure = options?.url?.protocol === "https:";
  const connected = secure ? timings?.secureConnect : timings?.connect;
  const what = code ?? "no answer";
  if (connected === undefined) {
    throw new ApiError(`no connection to ${options?.url?.host ?? "Qualys"} (${what})`, "not-sent", {
      advice: "Check qualys:platform or qualys:apiUrl, the network, and any proxy on the way.",
    });
  }
  const slow = "If Qualys is only slow, allow it more time with qualys:answerTimeoutSeconds.";
  throw new ApiError(
    `the connection broke before the answer was complete (${what})`,
    "unknown",
    code === "ETIMEDOUT" ? { advice: slow, late: true } : {},
  );
}

function originOf(location: string | undefined): string {
  return location && URL.canParse(location) ? new URL(location).origin : "another page";
}

function nature(body: Buffer): string {
  const text = body.toString();
  if (text.trim() === "") return "An empty answer";
  if (/<html|<!doctype html/i.test(text.slice(0, 1000))) return "An HTML page";
  return isUtf8(body) ? "Unreadable XML" : "Text that isn't UTF-8";
}
