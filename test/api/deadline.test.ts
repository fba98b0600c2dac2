import { expect } from "chai";
import { once } from "node:events";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createRecord } from "../../provider/api/records.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { afterwards } from "../afterwards.js";
import { environment, startProxy } from "./proxy.js";
import { callsTo, errorOf, listen } from "./servers.js";

const answerSeconds = 1;

const record = { title: "Servers", username: "scan", password: "p", ips: "10.0.0.1" };

/** Returns the error of a creation that must end within this many seconds. */
async function errorWithin(seconds: number, url: string, parameters = record) {
  const started = Date.now();
  const error = await errorOf(
    createRecord(callsTo({ url }, { answerSeconds }), windows, { parameters }),
  );
  expect(Date.now() - started).to.be.below(seconds * 1000 + 2_000);
  return error;
}

/** Writes a byte every now and then. */
function drip(socket: Socket, text: string): void {
  const timer = setInterval(() => socket.write(text), 100);
  afterwards(() => clearInterval(timer));
  socket.on("close", () => clearInterval(timer));
}

function dripHead(socket: Socket): void {
  socket.write("HTTP/1.1 200 OK\r\nX-Drip: ");
  drip(socket, "x");
}

const silent = (socket: Socket) => void socket.resume();

/** Nothing of the request must be left over, since that would keep the process running. */
async function expectClosed(server: { open: Set<Socket> }) {
  for (let i = 0; i < 50 && server.open.size > 0; i++) await sleep(10);
  expect(server.open.size, "open connections").to.equal(0);
}

describe("a call", () => {
  for (const [what, answer] of [
    ["never answers", silent],
    ["drips the head of its answer", dripHead],
  ] as const) {
    for (const url of ["http://qualys.test:8080", "https://qualys.test"]) {
      it(`ends unsent when a proxy ${what}: ${new URL(url).protocol}`, async () => {
        const proxy = await listen(answer);
        const address = `http://jane:canary@127.0.0.1:${proxy.port}`;
        environment({ HTTP_PROXY: address, HTTPS_PROXY: address });
        const error = await errorWithin(answerSeconds, url);
        expect(error.outcome).to.equal("not-sent");
        const { host } = new URL(url);
        expect(error.message).to.match(
          new RegExp(`^no connection to ${host} through the proxy 127\\.0\\.0\\.1:\\d+ \\(`),
        );
        await expectClosed(proxy);
      });
    }
  }

  it("ends unsent if TLS is never negotiated, through a proxy or not", async () => {
    const server = await listen(silent);
    const direct = await errorWithin(answerSeconds, `https://127.0.0.1:${server.port}`);
    environment({ HTTPS_PROXY: (await startProxy(server.port)).url });
    const tunnelled = await errorWithin(answerSeconds, "https://qualys.test");
    for (const error of [direct, tunnelled]) {
      expect(error.outcome).to.equal("not-sent");
      expect(error.message).to.match(/^no connection to .*\(ETIMEDOUT\)$/);
    }
    await expectClosed(server);
  });

  for (const [what, answer, seconds] of [
    ["never answers", silent, answerSeconds],
    ["drips the head of its answer", dripHead, answerSeconds],
    [
      "drips its answer",
      (socket: Socket) => {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        drip(socket, "<");
      },
      2 * answerSeconds,
    ],
  ] as const) {
    it(`ends in time if the server ${what}, which may still carry it out`, async () => {
      const server = await listen((socket) => void once(socket, "data").then(() => answer(socket)));
      const error = await errorWithin(seconds, `http://127.0.0.1:${server.port}`);
      expect(error.outcome).to.equal("unknown");
      expect(error.details).to.include({ late: true });
      expect(error.details.advice).to.match(/qualys:answerTimeoutSeconds/);
      await expectClosed(server);
    });
  }

  it("ends in time if the server never reads all of it", async () => {
    const { port } = await listen((socket) => void socket.pause());
    const large = { ...record, comments: "x".repeat(20_000_000) };
    const error = await errorWithin(answerSeconds, `http://127.0.0.1:${port}`, large);
    expect(error).to.include({ outcome: "unknown" });
    expect(error.details).to.include({ late: true });
  });
});
