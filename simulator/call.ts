/** One request, as recorded for tests. */
import type { IncomingMessage } from "node:http";
import type { Parameters } from "./parameters.js";

/** A request that the simulator received, with all its values. Kept in memory only. */
export interface Call {
  readonly method: string;
  readonly path: string;
  /** The parameter `action`; empty if absent. */
  readonly action: string;
  /** Parameters of the query and the body. */
  readonly parameters: Parameters;
  /** Parameters of the query alone. */
  readonly query: Parameters;
  /** The XML body, if any. */
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Status of the response; 0 until there is one, and for good if the connection was cut. */
  readonly status: number;
  /** The API's code in the response, if it has one. */
  readonly code?: number;
}

/** A call that has no response yet. */
export type OpenCall = { -readonly [Key in keyof Call]: Call[Key] };

const largestBody = 50 * 1024 * 1024;

/**
 * Reads a whole request.
 *
 * @throws Error if the client disconnects or the body is too large.
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

/** Of duplicate parameters, the API uses the last. */
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
