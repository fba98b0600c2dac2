import { isUtf8 } from "node:buffer";
import type { Authorization } from "./authorization/authorization.js";
import { ApiError, foreignAnswer } from "./errors.js";
import { openHttp, type Headers, type HttpContent, type HttpResponse } from "./http.js";
import { proxyAnswered, type Proxy } from "./proxy.js";
import { Element, parseXml, readSystemId } from "./xml.js";

/** A response, whatever it says. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Empty if the response isn't a document of the API. */
  readonly root: Element;
  /** Where a document says its DTD is. */
  readonly dtd?: string;
  /** What was fetched, if it isn't a document of the API. */
  readonly text?: string;
  /** The error, if it isn't a response of the API but, for example, a gateway's page. */
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

/** The way to the API. */
export interface Transport {
  readonly send: Send;
  /** Fetches a public text, such as a DTD. */
  readonly fetchText: (path: string) => Promise<Reply>;
}

/** DTDs of responses have a few kilobytes. */
const maxTextMebibytes = 1;

/**
 * Opens the way to the API. Every call is a POST, so that none of it is in a URL, which servers and
 * proxies log. If the API takes an XML body, the parameters are in the URL, and the caller keeps
 * secrets out of them. A request whose authorization was rejected is sent once more if there is a
 * new one.
 *
 * @param answerSeconds longest time until the response begins; the whole response may take twice as
 *   long.
 */
export async function openTransport(
  url: string,
  authorization: Authorization,
  answerSeconds: number,
): Promise<Transport> {
  const server = await openHttp(url, answerSeconds);
  const exchange = async (
    path: string,
    content: HttpContent,
    read = toReply,
    maxMebibytes?: number,
  ) => {
    const sendAs = async (authorizationHeader: string) => {
      const headers = {
        ...content.headers,
        "x-requested-with": "pulumi-qualys",
        authorization: authorizationHeader,
      };
      return read(await server.send(path, { ...content, headers }, maxMebibytes), server.proxy);
    };
    const header = await authorization.header();
    const reply = await sendAs(header);
    if (!isLoginRefusal(reply)) return reply;
    const other = await authorization.renew(header);
    return other === undefined ? reply : sendAs(other);
  };
  return {
    send: (path, parameters, body) =>
      body === undefined
        ? exchange(path, { form: parameters, headers: {} })
        : exchange(path, {
            searchParams: parameters,
            body,
            headers: { "content-type": "text/xml" },
          }),
    fetchText: (path) =>
      exchange(path, { method: "GET", headers: {} }, toTextReply, maxTextMebibytes),
  };
}

/** Qualys' code of a wrong username or password. */
const wrongLogin = "2000";

export function isLoginRefusal({ status, root }: Reply): boolean {
  return status === 401 || root.text("RESPONSE/CODE") === wrongLogin;
}

function toReply({ status, headers, body }: HttpResponse, proxy: Proxy | undefined): Reply {
  const reply = { status, headers, bytes: body.length };
  const foreign = (what: ApiError) => ({ ...reply, root: new Element("", {}), foreign: what });
  // Only proxies send this, about their own credentials.
  if (status === 407) return foreign(proxyAnswered(proxy?.host, status));
  if (status >= 300 && status < 400) {
    const { location } = headers;
    return foreign(foreignAnswer(status, `A redirect to ${originOf([location].flat()[0])}`));
  }
  const root = isUtf8(body) ? parseXml(body.toString()) : undefined;
  if (!root) return foreign(foreignAnswer(status, describeBody(body)));
  const dtd = readSystemId(body.subarray(0, 2000).toString());
  return { ...reply, root, ...(dtd === undefined ? {} : { dtd }) };
}

/**
 * Returns a text as the reply, unless it is empty or an HTML page: nothing else shows whose it is.
 */
function toTextReply(response: HttpResponse, proxy: Proxy | undefined): Reply {
  const { status, headers, body } = response;
  if (status !== 200) return toReply(response, proxy);
  const reply = { status, headers, bytes: body.length, root: new Element("", {}) };
  const text = body.toString(isUtf8(body) ? "utf8" : "latin1");
  if (text.trim() !== "" && !isPage(text)) return { ...reply, text };
  return { ...reply, foreign: foreignAnswer(status, describeBody(body)) };
}

function originOf(location: string | undefined): string {
  return location && URL.canParse(location) ? new URL(location).origin : "another page";
}

function isPage(text: string): boolean {
  return /<html|<!doctype html/i.test(text.slice(0, 1000));
}

function describeBody(body: Buffer): string {
  const text = body.toString();
  if (text.trim() === "") return "An empty response";
  if (isPage(text)) return "An HTML page";
  return isUtf8(body) ? "Unreadable XML" : "Text that isn't UTF-8";
}
