/** One request, as the simulator remembers it for tests. */
import type { IncomingMessage } from "node:http";
import type { Parameters } from "./parameters.js";

/** A call that the simulator received. It is kept in memory only, with all its values. */
export interface Call {
  readonly method: string;
  readonly path: string;
  /** The parameter `action`, empty if there was none. */
  readonly action: string;
  /** Those of the query and the body. */
  readonly parameters: Parameters;
  /** Those of the query alone. */
  readonly query: Parameters;
  /** The XML body, if there is one. */
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The status answered; 0 as long as there is no answer, and for good if the connection was cut.
   */
  readonly status: number;
  /** The API's code in the answer, when it has one. */
  readonly code?: number;
}

/** What a call becomes when it is answered. */
export type OpenCall = { -readonly [Key in keyof Call]: Call[Key] };

const largestBody = 50 * 1024 * 1024;

/**
 * Reads a request to its end.
 *
 * @throws Error when the client goes away or sends too much.
 */
export async function readCall(request: IncomingMessage): Promise<OpenCall> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://simulator");
  const query = lastOfEach(searchParams);
  const body = await readBody(request);
  const contentType = request.headers["content-type"] ?? "";
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(contentType);
  const isXml = /^(text|application)\/xml\b/i.test(contentType) && request.method === "POST";
  const parameters = { ...query, ...(isForm ? lastOfEach(new URLSearchParams(body)) : {}) };
  return {
    method: request.method ?? "",
    path: pathname,
    action: parameters.action ?? "",
    parameters,
    query,
    ...(isXml ? { body } : {}),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    status: 0,
  };
}

/** Of a parameter that is there twice, the API takes the last. */
function lastOfEach(parameters: URLSearchParams): Record<string, string> {
  return Object.fromEntries(parameters);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) throw new Error("the body is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
