/** Servers that tests call, each closed after its test. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Calls } from "../../provider/api/calls.js";
import type { CallSettings } from "../../provider/api/connection.js";
import { ApiError } from "../../provider/api/errors.js";
import {
  startSimulator,
  type Simulator,
  type SimulatorOptions,
} from "../../simulator/simulator.js";

let closing: (() => unknown)[] = [];

afterEach(async () => {
  const toClose = closing;
  closing = [];
  for (const close of toClose) await close();
});

/** Does this after the test. */
export function afterwards(close: () => unknown): void {
  closing.push(close);
}

export async function simulate(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ uniqueAddresses: false, ...options });
  afterwards(() => simulator.close());
  return simulator;
}

/** A server of a few lines. */
export async function serve(
  listener: RequestListener,
): Promise<{ url: string; port: number; server: Server }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterwards(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, server };
}

/** A server that gives every request the same answer. */
export function answering(status: number, body: string, headers: Record<string, string> = {}) {
  return serve((_, response) => void response.writeHead(status, headers).end(body));
}

export const login = { username: "jane", password: "open sesame" };

interface How extends Partial<CallSettings> {
  readonly reports?: string[];
  readonly username?: string;
  readonly password?: string;
}

/** Calls to the server, which wait for no more than 10 seconds. */
export function callsTo({ url }: { url: string }, how: How = {}): Calls {
  const { maxWaitSeconds = 10, answerSeconds = 10, traceFile, reports = [], ...others } = how;
  const connection = { url, ...login, ...others };
  return new Calls(
    () => Promise.resolve(connection),
    { maxWaitSeconds, answerSeconds, traceFile },
    (message) => void reports.push(message),
  );
}

/** The error that the promise ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`an ApiError was expected, not ${String(error)}`);
}

/** An answer of the API. */
export function xml(root: string, response: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" ?>\n<!DOCTYPE ${root} SYSTEM "https://qualys.example/x.dtd">` +
    `<${root}><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME>${response}</RESPONSE></${root}>`
  );
}
