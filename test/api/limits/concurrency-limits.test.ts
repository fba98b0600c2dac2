import { expect } from "chai";
import { setTimeout } from "node:timers/promises";
import { Client } from "../../../provider/api/client.js";
import type { Clock } from "../../../provider/api/limits/clock.js";
import { createRecord, listRecords } from "../../../provider/api/records.js";
import { unix } from "../../../provider/catalog/records/unix.js";
import { windows } from "../../../provider/catalog/records/windows.js";
import type { Simulator } from "../../../simulator/simulator.js";
import { callsTo, login, serve, simulate, xml } from "../servers.js";

/** The simulator's calls take long enough for several to overlap. */
function slow(simulator: Simulator): Simulator {
  simulator.failNext(() => true, { kind: "delay", milliseconds: 20 }, Infinity);
  return simulator;
}

const lists = (client: Client, count: number) =>
  Promise.all(Array.from({ length: count }, () => listRecords(client, windows, {})));

/**
 * A server where other clients make this many calls of the path, and the most of ours that it had
 * at once.
 */
async function server(headersFor: (running: number, answered: number) => Record<string, string>) {
  const seen = { running: 0, most: 0, answered: 0, order: [] as number[] };
  const { url } = await serve((_, response) => {
    seen.most = Math.max(seen.most, ++seen.running);
    seen.order.push(seen.running);
    void setTimeout(30).then(() => {
      const headers = headersFor(seen.running--, ++seen.answered);
      response.writeHead("refuse" in headers ? 409 : 200, headers);
      if ("refuse" in headers) response.end(xml("SIMPLE_RETURN", `<CODE>1960</CODE>`));
      else response.end(xml("AUTH_WINDOWS_LIST_OUTPUT", ""));
    });
  });
  return { url, seen };
}

describe("concurrent calls of a path", () => {
  /** Returns the most calls that a server with these headers had at once. */
  async function mostAtOnce(headers: Record<string, string>): Promise<number> {
    const { url, seen } = await server(() => headers);
    await lists(callsTo({ url }), 24);
    return seen.most;
  }

  it("are one while the limit isn't known", async () => {
    expect(await mostAtOnce({})).to.equal(1);
  });

  it("are as many as Qualys allows, in either spelling", async () => {
    for (const name of ["X-Concurrency-Limit-Limit", "X-ConcurrencyLimit-Limit"]) {
      expect(await mostAtOnce({ [name]: "1" })).to.equal(1);
      expect(await mostAtOnce({ [name]: "3" })).to.equal(3);
    }
  });

  it("leave room for other integrations if Qualys allows many", async () => {
    expect(await mostAtOnce({ "X-Concurrency-Limit-Limit": "10" })).to.equal(4);
  });

  it("exclude what other clients run, but are at least one", async () => {
    for (const [others, most] of [
      [0, 4],
      [2, 3],
      [4, 1],
      [5, 1],
    ] as const) {
      const { url, seen } = await server((running) => ({
        "X-Concurrency-Limit-Limit": "5",
        "X-Concurrency-Limit-Running": String(running + others),
      }));
      await lists(callsTo({ url }), 24);
      expect(seen.most, `${others} others`).to.equal(most);
    }
  });

  it("are no more than the period has left", async () => {
    const { url, seen } = await server((_, answered) => ({
      "X-Concurrency-Limit-Limit": "4",
      "X-RateLimit-Remaining": String(Math.max(0, 12 - answered)),
    }));
    await lists(callsTo({ url }), 16);
    expect(seen.most).to.equal(4);
    expect(seen.order.slice(-4)).to.deep.equal([1, 1, 1, 1]);
  });

  for (const concurrency of [1, 2, 5]) {
    it(`are never refused if Qualys allows ${concurrency}`, async () => {
      const simulator = slow(await simulate({ concurrency }));
      const client = callsTo(simulator);
      for (const count of [2, 3, 40, 2, 10]) await lists(client, count);
      expect(simulator.calls.map(({ status }) => status)).to.deep.equal(Array(57).fill(200));
    });
  }

  it("drop to one after a refusal, until twenty have succeeded", async () => {
    const { url, seen } = await server((_, answered) => ({
      "X-Concurrency-Limit-Limit": "3",
      ...(answered === 12 ? { refuse: "1960", "Retry-After": "0.1" } : {}),
    }));
    await lists(callsTo({ url }), 60);
    const most = (from: number, to?: number) => Math.max(...seen.order.slice(from, to));
    expect(most(0, 12)).to.equal(3);
    // Two more were in flight when the twelfth was refused.
    expect(most(14, 32)).to.equal(1);
    expect(most(32)).to.equal(3);
  });

  it("aren't delayed by those of another path", async () => {
    const simulator = await simulate({ concurrency: 1 });
    const client = callsTo(simulator);
    await listRecords(client, windows, {});
    simulator.failNext(() => true, { kind: "delay", milliseconds: 300 });
    const ended: string[] = [];
    const windowsEnds = listRecords(client, windows, {}).then(() => ended.push("windows"));
    while (simulator.calls.length === 1) await setTimeout(5);
    await listRecords(client, unix, {}).then(() => ended.push("unix"));
    await windowsEnds;
    expect(ended).to.deep.equal(["unix", "windows"]);
  });

  it("go on if one fails", async () => {
    const simulator = await simulate();
    simulator.failNext(() => true, { kind: "drop" }, 5);
    const client = callsTo(simulator);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => listRecords(client, windows, {})),
    );
    expect(results.filter(({ status }) => status === "rejected")).to.have.length(5);
  });
});

describe("two pipelines at the same time", () => {
  /** A clock that is this many times as fast as the real one. */
  function fastClock(times: number): Clock {
    const started = Date.now();
    return {
      now: () => started + (Date.now() - started) * times,
      sleep: (milliseconds) => setTimeout(milliseconds / times),
    };
  }

  it("both finish, and hardly get in each other's way", async () => {
    const clock = fastClock(20);
    const rateLimit = { calls: 20, windowSeconds: 20 };
    const simulator = slow(await simulate({ concurrency: 2, rateLimit, now: () => clock.now() }));
    const connection = () => Promise.resolve({ url: simulator.url, ...login });
    const settings = { maxWaitSeconds: 3600, answerSeconds: 10, traceFile: undefined };
    const pipeline = async (name: string) => {
      const client = new Client(connection, settings, () => {}, clock);
      const create = (_: unknown, i: number) => {
        const record = { title: `${name} ${i}`, username: "scan", password: "p", ips: "10.0.0.1" };
        return createRecord(client, windows, { parameters: record });
      };
      await Promise.all(Array.from({ length: 30 }, create));
    };
    await Promise.all([pipeline("one"), pipeline("two")]);
    expect(simulator.records("windows")).to.have.length(60);
    expect(simulator.calls.filter(({ code }) => code === 1960).length).to.be.at.most(2);
  });
});
