import { expect } from "chai";
import type { RequestListener } from "node:http";
import { listRecords } from "../../provider/api/records.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { callsTo, errorOf, login, serve } from "./servers.js";

const path = "/api/2.0/batch_return.dtd";
const dtd = "<!ELEMENT BATCH_RETURN (#PCDATA)>";

describe("a text on the API's server", () => {
  it("is fetched by GET, with the login and nothing else", async () => {
    const seen: unknown[] = [];
    const server = await serve(({ method, url, headers }, response) => {
      seen.push(method, url, headers.authorization, headers["x-requested-with"]);
      response.end(dtd);
    });
    expect(await callsTo(server).fetchText(path)).to.equal(dtd);
    const { username, password } = login;
    const basic = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    expect(seen).to.deep.equal(["GET", path, basic, "pulumi-qualys"]);
  });

  it("may be in an older encoding", async () => {
    const server = await serve((_, response) =>
      response.end(Buffer.from(`<!-- © -->${dtd}`, "latin1")),
    );
    expect(await callsTo(server).fetchText(path)).to.equal(`<!-- © -->${dtd}`);
  });

  const others: [string, string, RequestListener][] = [
    ["a redirect, which isn't followed", "A redirect to http://127.0.0.1:1 (HTTP 302)", redirect],
    ["an HTML page", "An HTML page (HTTP 200)", (_, response) => response.end("<!DOCTYPE html>…")],
    ["nothing", "An empty response (HTTP 200)", (_, response) => response.end()],
    ["an error", "An HTML page (HTTP 404)", notFound],
    ["20 MB", "A response of more than 1 MiB (HTTP 200)", pour],
  ];
  for (const [what, words, listener] of others) {
    it(`isn't ${what}`, async () => {
      const { message } = await errorOf(callsTo(await serve(listener)).fetchText(path));
      expect(message).to.equal(`${words} came instead of a response of the Qualys API`);
    });
  }

  it("says nothing about the login, so one call still tries it", async () => {
    let [running, most] = [0, 0];
    const server = await serve(({ method }, response) => {
      if (method === "GET") return void response.end(dtd);
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        response.writeHead(401).end();
      }, 20);
    });
    const client = callsTo(server);
    await client.fetchText(path);
    const lists = [1, 2, 3].map(() => errorOf(listRecords(client, windows, {})));
    await Promise.all(lists);
    expect(most).to.equal(1);
  });

  it("is refused with the login, and then not requested again", async () => {
    let calls = 0;
    const client = callsTo(
      await serve((_, response) => {
        calls++;
        response.writeHead(401).end();
      }),
    );
    for (const again of [1, 2]) {
      const { details } = await errorOf(client.fetchText(path));
      expect([details.status, calls], `call ${again}`).to.deep.equal([401, 1]);
    }
  });
});

function redirect(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(302, { location: `http://127.0.0.1:1${path}` }).end();
}

function notFound(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(404).end("<html><title>404</title></html>");
}

function pour(...[, response]: Parameters<RequestListener>): void {
  response.end(`${dtd}\n`.repeat(600_000));
}
