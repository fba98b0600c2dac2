import { expect } from "chai";
import { once } from "node:events";
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { createRecord, listRecords } from "../../provider/api/records.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { afterwards } from "../afterwards.js";
import { callsTo, errorOf, serve, xml } from "./servers.js";

const MiB = 2 ** 20;
const record = { title: "Servers", username: "scan", password: "p", ips: "10.0.0.1" };
const instead = "came instead of a response of the Qualys API";

/** A server whose responses go on as they like. */
const sending = (headers: OutgoingHttpHeaders, send: (response: ServerResponse) => void) =>
  serve((request, response) => {
    request.resume();
    request.on("end", () => send(response.writeHead(200, headers)));
  });

/** A server that sends the same bytes for every request. */
const answeringBytes = (body: Uint8Array, headers: OutgoingHttpHeaders = {}) =>
  sending(headers, (response) => response.end(body));

const create = (server: { url: string }, answerSeconds = 10) =>
  errorOf(createRecord(callsTo(server, { answerSeconds }), windows, { parameters: record }));

const list = (server: { url: string }) => listRecords(callsTo(server), windows, {});

/** Returns the most bytes that this process grew by during the work. */
async function growthDuring(task: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = () => (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, 2);
  await task().finally(() => clearInterval(timer));
  look();
  return most - before;
}

const fastBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };

describe("a response that is too long", () => {
  const kinds: [string, OutgoingHttpHeaders][] = [
    ["says so", { "content-length": 100_000_000 }],
    ["doesn't say so", {}],
  ];
  for (const [what, headers] of kinds) {
    it(`is cut off at 64 MiB when it ${what}`, async () => {
      let sent = 0;
      const chunk = Buffer.alloc(64 * 1024, "<a>");
      const server = await sending(headers, (response) => {
        const pour = () => {
          while (!response.destroyed && sent + chunk.length < 100_000_000) {
            sent += chunk.length;
            if (!response.write(chunk)) return void response.once("drain", pour);
          }
        };
        pour();
      });
      const growth = await growthDuring(async () => {
        const error = await create(server);
        expect(error.message).to.equal(`A response of more than 64 MiB (HTTP 200) ${instead}`);
        expect(error.outcome).to.equal("unknown");
      });
      expect(sent).to.be.within(64 * MiB, 80 * MiB);
      expect(growth).to.be.below(300 * MiB);
    });
  }

  const gigabyte = Buffer.alloc(1024 * MiB);
  const member = gzipSync(gigabyte.subarray(0, 16 * MiB));
  const bombs: [string, () => Buffer][] = [
    ["gzip", () => Buffer.concat(Array.from({ length: 256 }, () => member))],
    ["deflate", () => deflateSync(gigabyte, { level: 1 })],
    ["br", () => brotliCompressSync(gigabyte, fastBrotli)],
  ];
  for (const [encoding, bomb] of bombs) {
    it(`is cut off if a few megabytes of ${encoding} unpack to gigabytes`, async () => {
      const body = bomb();
      expect(body.length).to.be.below(5 * MiB);
      const server = await answeringBytes(body, { "content-encoding": encoding });
      const growth = await growthDuring(async () => {
        const error = await create(server);
        expect(error.message).to.equal(`A response of more than 64 MiB (HTTP 200) ${instead}`);
        expect(error.outcome).to.equal("unknown");
      });
      expect(growth).to.be.below(300 * MiB);
    });
  }

  it("costs little even if it is just short enough", async () => {
    const body = gzipSync(Buffer.alloc(63 * MiB, "<R>"), { level: 1 });
    const server = await answeringBytes(body, { "content-encoding": "gzip" });
    const growth = await growthDuring(async () => {
      expect((await create(server)).message).to.equal(`Unreadable XML (HTTP 200) ${instead}`);
    });
    expect(growth).to.be.below(300 * MiB);
  });
});

describe("a compressed response", () => {
  const good = xml("AUTH_WINDOWS_LIST_OUTPUT", `<GLOSSARY>${"é東".repeat(10_000)}</GLOSSARY>`);
  const encodings = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
  for (const [encoding, compress] of Object.entries(encodings)) {
    const compressed = compress(good);
    const headers = { "content-encoding": encoding };

    it(`is unpacked from ${encoding}`, async () => {
      expect((await list(await answeringBytes(compressed, headers))).records).to.deep.equal([]);
    });

    it(`that is cut off or broken leaves open what happened: ${encoding}`, async () => {
      for (const body of [
        compressed.subarray(0, -20),
        compressed.subarray(0, 9),
        Buffer.from(good),
      ]) {
        const { outcome, message } = await create(await answeringBytes(body, headers));
        expect(outcome).to.equal("unknown");
        expect(message).to.match(/^the connection broke before the response was complete \(/);
      }
    });
  }

  it("in an encoding that wasn't requested isn't UTF-8", async () => {
    const server = await answeringBytes(gzipSync(gzipSync(good)), {
      "content-encoding": "gzip, gzip",
    });
    expect((await create(server)).message).to.equal(`Text that isn't UTF-8 (HTTP 200) ${instead}`);
  });
});

describe("a response that isn't UTF-8", () => {
  it("is reported as such, and leaves open what happened", async () => {
    const latin = Buffer.from(xml("BATCH_RETURN", "<TEXT>Zürich</TEXT>"), "latin1");
    const error = await create(await answeringBytes(latin));
    expect(error.message).to.equal(`Text that isn't UTF-8 (HTTP 200) ${instead}`);
    expect(error.outcome).to.equal("unknown");
  });

  it("is still recognized as an HTML page", async () => {
    const page = Buffer.from("<html>Accès refusé</html>", "latin1");
    const error = await create(await answeringBytes(page));
    expect(error.message).to.equal(`An HTML page (HTTP 200) ${instead}`);
  });

  it("may start with UTF-8's byte order mark if it is UTF-8 after all", async () => {
    const marked = Buffer.from(`\uFEFF${xml("AUTH_WINDOWS_LIST_OUTPUT", "")}`);
    expect((await list(await answeringBytes(marked))).records).to.deep.equal([]);
  });
});

describe("a response that takes too long", () => {
  const slow: [string, (response: ServerResponse) => void, number][] = [
    ["never begins", () => undefined, 1],
    [
      "never ends",
      (response) => {
        const timer = setInterval(() => response.write("<a>"), 20);
        afterwards(() => clearInterval(timer));
      },
      2,
    ],
  ];
  for (const [what, send, seconds] of slow) {
    it(`is given up, and its connection closed, if it ${what}`, async () => {
      let closed: Promise<unknown> | undefined;
      const server = await sending({}, (response) => {
        closed = once(response, "close");
        send(response);
      });
      const started = Date.now();
      const error = await create(server, 1);
      expect(Date.now() - started).to.be.within(seconds * 1000 - 50, seconds * 1000 + 4_000);
      expect(error.outcome).to.equal("unknown");
      expect(error.message).to.equal(
        "the connection broke before the response was complete (ETIMEDOUT)",
      );
      expect(error.details.advice).to.match(/qualys:answerTimeoutSeconds/);
      await closed;
    });
  }
});
