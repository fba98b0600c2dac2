/** Servers that tests call, each closed after its test. */
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { Client } from "../../provider/api/client.js";
import type {
  Basic,
  CallSettings,
  Gateway,
  OAuthClient,
  ApiServer,
  Token,
} from "../../provider/api/connection.js";
import { ApiError } from "../../provider/api/errors.js";
import type { Clock } from "../../provider/api/limits/clock.js";
import {
  startSimulator,
  type Simulator,
  type SimulatorOptions,
} from "../../simulator/simulator.js";
import { afterwards } from "../afterwards.js";

export async function simulate(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ uniqueAddresses: false, ...options });
  afterwards(() => simulator.close());
  return simulator;
}

/** A small HTTP server. */
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

/** A server below HTTP, which does as it likes with each connection, and counts the open ones. */
export async function listen(
  connected: (socket: Socket) => void,
): Promise<{ port: number; open: Set<Socket> }> {
  const open = new Set<Socket>();
  const server = createTcpServer((socket) => {
    open.add(socket);
    socket.on("error", () => undefined).on("close", () => open.delete(socket));
    connected(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterwards(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, open };
}

/** A server that sends the same response to every request. */
export function answering(status: number, body: string, headers: Record<string, string> = {}) {
  return serve((_, response) => void response.writeHead(status, headers).end(body));
}

export const login = { username: "jane", password: "open sesame" };

interface How extends Partial<CallSettings> {
  readonly reports?: string[];
  /** Instead of the login. */
  readonly credentials?: Basic | Token | (OAuthClient & Gateway);
  readonly server?: Omit<ApiServer, "url">;
}

/** A client for the server that waits for no more than 10 seconds. */
export function callsTo({ url }: { url: string }, how: How = {}): Client {
  const { maxWaitSeconds = 10, answerSeconds = 10, traceFile, reports = [] } = how;
  const connection = { url, ...how.server, ...(how.credentials ?? login) };
  return new Client(
    () => Promise.resolve(connection),
    { maxWaitSeconds, answerSeconds, traceFile },
    (message) => void reports.push(message),
  );
}

/** A clock whose time passes only by sleeping, in a moment, and the seconds that were slept. */
export function virtualClock(): Clock & { readonly slept: number[] } {
  let time = Date.UTC(2026, 0, 15, 13, 7);
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds / 1000);
    // All that will sleep together must see that the wait isn't over yet.
    await setImmediate();
    time += milliseconds;
  };
  return { slept, now: () => time, sleep };
}

/** A client whose waits take no time. */
export function patientCalls(
  { url }: { url: string },
  clock: Clock,
  maxWaitSeconds = 1e6,
  traceFile?: string,
) {
  const reports: string[] = [];
  const connection = () => Promise.resolve({ url, ...login });
  const report = (message: string) => void reports.push(message);
  const settings = { maxWaitSeconds, answerSeconds: 10, traceFile };
  const client = new Client(connection, settings, report, clock);
  return { client, reports };
}

/** Returns the error that the promise ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`an ApiError was expected, not ${String(error)}`);
}

/** A response of the API. */
export function xml(root: string, response: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" ?>\n<!DOCTYPE ${root} SYSTEM "https://qualys.example/x.dtd">` +
    `<${root}><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME>${response}</RESPONSE></${root}>`
  );
}
