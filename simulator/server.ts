/** The HTTP server: receives calls, records them, injects faults, and sends responses. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./answers.js";
import type { Admitted, Api } from "./api.js";
import { readCall, type Call, type OpenCall } from "./call.js";
import type { FakeAnswer, Fault, Faults } from "./faults.js";
import type { Limits } from "./limits.js";

export interface Listening {
  readonly url: string;
  /** Lets the process exit while the server listens. */
  unref(): void;
  close(): Promise<void>;
}

interface Parts {
  readonly api: Api;
  readonly faults: Faults;
  readonly limits: Limits;
  /** Called for each call before it is processed. */
  readonly received: (call: Call) => void;
}

/** Listens on the loopback address. Port 0 picks a free one. */
export async function serve(port: number, parts: Parts): Promise<Listening> {
  const server = createServer((request, response) => {
    // Only reading the request can fail here: the client is gone, so there is no one to respond to.
    handle(request, response, parts).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  parts.api.baseUrl = url;
  return {
    url,
    unref: () => {
      server.unref();
      server.on("connection", (socket) => socket.unref());
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { api, faults, limits, received }: Parts,
): Promise<void> {
  const call = await readCall(request);
  received(call);
  const fault = faults.take(call);
  if (fault?.kind === "drop") {
    request.socket.destroy();
    return;
  }
  if (fault?.kind === "answer") {
    send(response, call, fake(fault));
    return;
  }
  const admitted = api.admit(call);
  // A call is running until its response is sent or the client disconnects.
  if ("leave" in admitted) response.once("close", admitted.leave);
  if (fault?.kind === "answerThenCommit") send(response, call, fake(fault));
  const answer = await answerTo(api, call, admitted, fault);
  if (response.headersSent) return;
  if (fault?.kind === "commitThenDelay") await sleep(fault.milliseconds);
  if (fault?.kind === "commitThenDrop") {
    request.socket.destroy();
  } else if (fault?.kind === "commitThenAnswer") {
    send(response, call, fake(fault));
  } else {
    const headers = { ...answer.headers, ...limits.headers(call.path) };
    const cutAfter = fault?.kind === "truncate" ? (fault.bytes ?? "half") : undefined;
    send(response, call, { ...answer, headers }, cutAfter);
  }
}

async function answerTo(
  api: Api,
  call: Call,
  admitted: Admitted | Answer,
  fault: Fault | undefined,
): Promise<Answer> {
  if (!("leave" in admitted)) return admitted;
  if (fault?.kind === "delay" || fault?.kind === "answerThenCommit")
    await sleep(fault.milliseconds);
  return api.perform(call, admitted);
}

function fake({ status, headers = {}, body = "" }: FakeAnswer): Answer {
  return { status, headers, body };
}

function send(
  response: ServerResponse,
  call: OpenCall,
  { status, headers, body, code }: Answer,
  cutAfter?: number | "half",
): void {
  call.status = status;
  if (code !== undefined) call.code = code;
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, "Content-Length": bytes.length });
  if (cutAfter === undefined) {
    response.end(bytes);
    return;
  }
  const kept = cutAfter === "half" ? Math.floor(bytes.length / 2) : cutAfter;
  response.write(bytes.subarray(0, kept), () => response.destroy());
}
