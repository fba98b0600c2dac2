import { expect } from "chai";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "../../provider/api/client.js";
import type { ApiError } from "../../provider/api/errors.js";
import { listRecords } from "../../provider/api/records.js";
import { listVaults } from "../../provider/api/vaults.js";
import { recordTypes } from "../../provider/catalog/index.js";
import { azureKey } from "../../provider/catalog/vaults/azure-key.js";
import { callsTo, errorOf, listen, login, serve, simulate, xml } from "./servers.js";

const types = recordTypes.slice(0, 11);

/** Makes one call of each of many paths at once, and returns their errors. */
async function listAll(client: Client): Promise<(ApiError | undefined)[]> {
  const lists = [
    ...types.map((type) => listRecords(client, type, {})),
    listVaults(client, azureKey.endpoint, {}),
  ];
  const results = await Promise.allSettled(lists);
  return results.map((result) =>
    result.status === "rejected" ? (result.reason as ApiError) : undefined,
  );
}

const locked = { accounts: [{ ...login, password: "other" }] };

/**
 * A server that starts with these responses, then lists nothing, and tells the most calls that it
 * had at once.
 */
async function first(...answers: ((status: (code: number, body?: string) => void) => void)[]) {
  const seen = { calls: 0, running: 0, atOnce: [] as number[] };
  const { url } = await serve((request, response) => {
    const answer = answers[seen.calls++];
    seen.atOnce.push(++seen.running);
    response.on("close", () => seen.running--);
    const root = /\/auth\/(\w+)\//.exec(request.url ?? "")?.[1]?.toUpperCase() ?? "VAULT";
    const type = types.find(({ endpoint }) => endpoint === request.url);
    const list = type
      ? xml(`${type.element}_LIST_OUTPUT`, "")
      : xml(`AUTH_${root}_LIST_OUTPUT`, "<COUNT>0</COUNT>");
    // On a busy machine, calls that are sent at once may arrive far apart.
    void sleep(300).then(() => {
      if (answer) answer((status, body) => void response.writeHead(status).end(body));
      else response.end(list);
    });
  });
  return { url, seen };
}

describe("a wrong password", () => {
  it("is tried once, over all paths at the same time, and fails every call", async () => {
    const simulator = await simulate(locked);
    const client = callsTo(simulator);
    const errors = [...(await listAll(client)), ...(await listAll(client))];
    expect(errors.map((error) => error?.details.code)).to.deep.equal(Array(24).fill(2000));
    expect(simulator.calls).to.have.length(1);
  });

  it("is tried once after calls without a response, which say nothing about it", async () => {
    const simulator = await simulate(locked);
    simulator.failNext(() => true, { kind: "drop" }, 3);
    const errors = await listAll(callsTo(simulator));
    expect(simulator.calls).to.have.length(4);
    expect(errors.filter((error) => error?.details.status === 401)).to.have.length(9);
  });

  it("is tried once after pages of a gateway, server errors and limits", async () => {
    const refused = (code: number) => xml("SIMPLE_RETURN", `<CODE>${code}</CODE><TEXT>x</TEXT>`);
    const { url, seen } = await first(
      (answer) => answer(502, "<html>Bad gateway</html>"),
      (answer) => answer(200, "<html>Welcome</html>"),
      (answer) => answer(503, refused(1999)),
      (answer) => answer(409, refused(1960)),
      (answer) => answer(401, refused(2000)),
    );
    const client = callsTo({ url }, { maxWaitSeconds: 0 });
    await listAll(client);
    expect(seen.calls).to.equal(5);
    expect(Math.max(...seen.atOnce), "calls at once").to.equal(1);
  });

  it("may come with another status: the code shows it", async () => {
    const simulator = await simulate();
    const body = xml("SIMPLE_RETURN", "<CODE>2000</CODE><TEXT>Bad Login/Password</TEXT>");
    simulator.failNext(() => true, { kind: "answer", status: 403, body }, Infinity);
    await listAll(callsTo(simulator));
    expect(simulator.calls).to.have.length(1);
  });

  it("can also be one that was changed during the run", async () => {
    const accounts = [{ ...login }];
    const simulator = await simulate({ accounts });
    const client = callsTo(simulator);
    await listRecords(client, types[0] ?? expect.fail(), {});
    accounts.splice(0, 1, { ...login, password: "rotated" });
    await errorOf(listRecords(client, types[0] ?? expect.fail(), {}));
    await listAll(client);
    expect(simulator.calls).to.have.length(2);
  });

  for (const [secretFrom, told] of [
    ["configuration", /this is right: `pulumi refresh`, .*the last `pulumi up`.*`--run-program`/],
    ["environment", /platform\. The password was taken from QUALYS_PASSWORD\.$/],
  ] as const) {
    it(`is reported with where it came from: the ${secretFrom}`, async () => {
      const simulator = await simulate(locked);
      const client = callsTo(simulator, { credentials: { ...login, secretFrom } });
      const errors = await listAll(client);
      for (const error of errors) {
        expect(error?.details.advice).to.match(/^Check qualys:username and qualys:password, and/);
        expect(error?.details.advice).to.match(told);
      }
    });
  }
});

describe("a login that isn't known to be right", () => {
  it("is tried by one call at a time; then all paths are called at once", async () => {
    const { url, seen } = await first();
    expect(await listAll(callsTo({ url }))).to.deep.equal(Array(12).fill(undefined));
    expect(seen.atOnce[0]).to.equal(1);
    expect(seen.atOnce[1]).to.equal(1);
    expect(Math.max(...seen.atOnce)).to.equal(11);
  });

  for (const [what, scheme, outcomes] of [
    ["connection", "https", ["not-sent"]],
    ["answer", "http", ["not-sent", "unknown"]],
  ] as const) {
    it(`costs the time for the ${what} once, whatever waits, and is tried again later`, async () => {
      const { port } = await listen((socket) => void socket.resume());
      const client = callsTo({ url: `${scheme}://127.0.0.1:${port}` }, { answerSeconds: 1 });
      const listTwice = async () => (await Promise.all([listAll(client), listAll(client)])).flat();
      for (const time of ["first", "second"]) {
        const started = Date.now();
        const errors = await listTwice();
        expect(Date.now() - started, time).to.be.within(950, 5_000);
        const found = new Set(errors.map((error) => error?.outcome));
        expect([...found]).to.have.members(outcomes);
        const sent = errors.filter((error) => error?.outcome === "unknown");
        expect(sent).to.have.length(outcomes.length - 1);
      }
    });
  }

  it("is known to be right after a refusal for another reason", async () => {
    const { url, seen } = await first((answer) =>
      answer(400, xml("SIMPLE_RETURN", "<CODE>1901</CODE><TEXT>x</TEXT>")),
    );
    await listAll(callsTo({ url }));
    expect(Math.max(...seen.atOnce)).to.equal(11);
  });
});
