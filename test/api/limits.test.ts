import { expect } from "chai";
import { createRecord, listRecords } from "../../provider/api/records.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { callsTo, errorOf, serve, simulate, xml } from "./servers.js";

const record = (title: string) => ({ title, username: "scan", password: "p", ips: "10.0.0.1" });

const busy = (code: number, more = "") =>
  xml("SIMPLE_RETURN", `<CODE>${code}</CODE><TEXT>wait</TEXT>${more}`);

const secondsItem = (seconds: number) =>
  `<ITEM_LIST><ITEM><KEY>SECONDS_TO_WAIT</KEY><VALUE>${seconds}</VALUE></ITEM></ITEM_LIST>`;

/** A simulator that first refuses so many creations for a limit, and asks to wait for so long. */
async function limited(code: number, seconds: string, times = 1, status = 409) {
  const simulator = await simulate();
  const headers = { "X-RateLimit-ToWait-Sec": seconds };
  const answer = { kind: "answer", status, headers, body: busy(code) } as const;
  simulator.failNext(({ action }) => action === "create", answer, times);
  return simulator;
}

describe("a limit of Qualys", () => {
  for (const [code, why] of [
    [1960, "no more calls at the same time"],
    [1965, "no more calls in this period"],
  ] as const) {
    it(`with code ${code} is waited for, then the call is made again, and it is said`, async () => {
      const simulator = await limited(code, "0.2", 2);
      const reports: string[] = [];
      const started = Date.now();
      await createRecord(callsTo(simulator, { reports }), windows, record("Servers"));
      expect(Date.now() - started).to.be.at.least(400);
      expect(simulator.calls.map(({ status }) => status)).to.deep.equal([409, 409, 200]);
      expect(simulator.records("windows")).to.have.length(1);
      expect(reports).to.deep.equal(Array(2).fill(`Qualys allows ${why}; waiting 0.2 s.`));
    });
  }

  it("with status 429 is one too", async () => {
    const simulator = await limited(9999, "0.1", 1, 429);
    await createRecord(callsTo(simulator), windows, record("Servers"));
    expect(simulator.calls.map(({ status }) => status)).to.deep.equal([429, 200]);
  });

  it("may say how long to wait in Retry-After, or in the answer", async () => {
    for (const [headers, more] of [
      [{ "retry-after": "0.1" }, ""],
      [{}, secondsItem(0.1)],
      [{ "x-ratelimit-towait-sec": "0", "retry-after": "0.1" }, secondsItem(60)],
    ] as const) {
      let hits = 0;
      const server = await serve((_, response) => {
        if (++hits === 1) response.writeHead(409, headers).end(busy(1965, more));
        else response.end(xml("AUTH_WINDOWS_LIST_OUTPUT", ""));
      });
      const reports: string[] = [];
      await listRecords(callsTo(server, { reports }), windows, {});
      expect({ hits, reports }).to.deep.equal({
        hits: 2,
        reports: ["Qualys allows no more calls in this period; waiting 0.1 s."],
      });
    }
  });

  it("that takes longer than allowed ends the call, which wasn't carried out", async () => {
    const simulator = await limited(1965, "3600");
    const error = await errorOf(
      createRecord(callsTo(simulator, { maxWaitSeconds: 60 }), windows, record("Servers")),
    );
    expect(error).to.include({
      outcome: "not-sent",
      message: "Qualys asks to wait 3600 s before the next call",
    });
    expect(error.details.advice).to.match(
      /longer than qualys:maxWaitSeconds \(60\)\. What is done so far is kept/,
    );
    expect(simulator.calls).to.have.length(1);
  });

  it("isn't waited for again and again beyond what is allowed", async () => {
    const simulator = await limited(1960, "0.4", 99);
    const calls = callsTo(simulator, { maxWaitSeconds: 1 });
    await errorOf(createRecord(calls, windows, record("Servers")));
    expect(simulator.calls.length).to.be.within(2, 3);
  });

  it("holds up all calls together, and is told once", async () => {
    const simulator = await limited(1965, "0.5");
    const reports: string[] = [];
    const calls = callsTo(simulator, { reports });
    const titles = Array.from({ length: 12 }, (_, i) => `Record ${i}`);
    await Promise.all(titles.map((title) => createRecord(calls, windows, record(title))));
    expect(simulator.records("windows")).to.have.length(12);
    expect(reports).to.have.length(1);
    expect(simulator.calls.filter(({ status }) => status === 409)).to.have.length(1);
  });

  it("of a window is kept to the end by a simulator that counts", async () => {
    const simulator = await simulate({ rateLimit: { calls: 3, windowSeconds: 1 } });
    const calls = callsTo(simulator);
    const titles = ["a", "b", "c", "d", "e"];
    await Promise.all(titles.map((title) => createRecord(calls, windows, record(title))));
    expect(simulator.records("windows")).to.have.length(5);
  });
});

describe("calls at the same time", () => {
  /** The most that a server had to answer at once. */
  async function mostAtOnce(limit: string | undefined, count = 24): Promise<number> {
    let running = 0;
    let most = 0;
    const server = await serve((_, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        const headers = limit === undefined ? {} : { "X-Concurrency-Limit-Limit": limit };
        response.writeHead(200, headers).end(xml("AUTH_WINDOWS_LIST_OUTPUT", ""));
      }, 10);
    });
    const calls = callsTo(server);
    await Promise.all(Array.from({ length: count }, () => listRecords(calls, windows, {})));
    return most;
  }

  it("are two while the limit isn't known", async () => {
    expect(await mostAtOnce(undefined)).to.equal(2);
  });

  it("are never more than Qualys allows", async () => {
    expect(await mostAtOnce("1")).to.be.at.most(2);
    expect(await mostAtOnce("3")).to.equal(3);
  });

  it("leave room for other integrations when Qualys allows many", async () => {
    expect(await mostAtOnce("10")).to.equal(4);
  });

  it("go on when one fails", async () => {
    const simulator = await simulate();
    simulator.failNext(() => true, { kind: "drop" }, 5);
    const calls = callsTo(simulator);
    const lists = Array.from({ length: 20 }, () => listRecords(calls, windows, {}));
    const results = await Promise.allSettled(lists);
    expect(results.filter(({ status }) => status === "rejected")).to.have.length(5);
  });
});
