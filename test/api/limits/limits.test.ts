import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRecord, listRecords } from "../../../provider/api/records.js";
import { unix } from "../../../provider/catalog/records/unix.js";
import { windows } from "../../../provider/catalog/records/windows.js";
import { afterwards } from "../../afterwards.js";
import { callsTo, errorOf, patientCalls, serve, simulate, virtualClock, xml } from "../servers.js";

const windowsPath = "/api/2.0/fo/auth/windows/";
const record = (title: string) => ({ title, username: "scan", password: "p", ips: "10.0.0.1" });
const titles = (count: number) => Array.from({ length: count }, (_, i) => `Record ${i}`);

const refusal = (code: number, more = "") =>
  xml("SIMPLE_RETURN", `<CODE>${code}</CODE><TEXT>wait</TEXT>${more}`);

const secondsItem = (seconds: number) =>
  `<ITEM_LIST><ITEM><KEY>SECONDS_TO_WAIT</KEY><VALUE>${seconds}</VALUE></ITEM></ITEM_LIST>`;

/** A simulator that first refuses this many creations for a limit, with the wait in a header. */
async function limited(code: number, wait?: string, times = 1, status = 409) {
  const simulator = await simulate();
  const headers: Record<string, string> =
    wait === undefined ? {} : { "X-RateLimit-ToWait-Sec": wait };
  const answer = { kind: "answer", status, headers, body: refusal(code) } as const;
  simulator.failNext(({ action }) => action === "create", answer, times);
  return simulator;
}

/** Returns the seconds that a list call sleeps after a first response like this. */
async function sleptAfter(status: number, headers: Record<string, string>, body: string) {
  let hits = 0;
  const server = await serve((_, response) => {
    if (++hits === 1) response.writeHead(status, headers).end(body);
    else response.end(xml("AUTH_WINDOWS_LIST_OUTPUT", ""));
  });
  const clock = virtualClock();
  await listRecords(patientCalls(server, clock).client, windows, {});
  expect(hits).to.equal(2);
  return clock.slept;
}

describe("a limit of Qualys", () => {
  for (const [code, why] of [
    [1960, "at the same time"],
    [1965, "in this period"],
  ] as const) {
    it(`with code ${code} is waited for and reported, then the call is retried`, async () => {
      const simulator = await limited(code, "0.2", 2);
      const reports: string[] = [];
      const started = Date.now();
      await createRecord(callsTo(simulator, { reports }), windows, {
        parameters: record("Servers"),
      });
      expect(Date.now() - started).to.be.at.least(400);
      expect(simulator.calls.map(({ status }) => status)).to.deep.equal([409, 409, 200]);
      expect(simulator.records("windows")).to.have.length(1);
      const told = `Qualys allows no more calls of ${windowsPath} ${why}; waiting 0.2 s.`;
      expect(reports).to.deep.equal([told, told]);
    });
  }

  it("is recognized by its code or by status 429, whatever the other is", async () => {
    for (const status of [400, 409, 429]) {
      expect(await sleptAfter(status, {}, refusal(1965, secondsItem(30)))).to.deep.equal([30]);
    }
    for (const body of [refusal(9999), "<html>Too many requests</html>", ""]) {
      expect(await sleptAfter(429, { "retry-after": "7" }, body)).to.deep.equal([7]);
    }
  });

  it("isn't every conflict: others aren't retried", async () => {
    const headers = { "X-RateLimit-Remaining": "0", "X-RateLimit-ToWait-Sec": "30" };
    for (const code of [1920, 2003, 2011]) {
      const simulator = await simulate();
      simulator.failNext(() => true, { kind: "answer", status: 409, headers, body: refusal(code) });
      const clock = virtualClock();
      const error = await errorOf(listRecords(patientCalls(simulator, clock).client, windows, {}));
      expect(error.details).to.include({ status: 409, code });
      expect(simulator.calls).to.have.length(1);
      expect(clock.slept).to.deep.equal([]);
    }
  });

  it("may say how long to wait in several places", async () => {
    const toWait = { "x-ratelimit-towait-sec": "20" };
    const date = "Thu, 15 Jan 2026 12:00:00 GMT";
    for (const [headers, more, seconds] of [
      [{ ...toWait, "retry-after": "10" }, secondsItem(60), 20],
      [{ "x-ratelimit-towait-sec": "0", "retry-after": "10" }, secondsItem(60), 10],
      [{ date, "retry-after": "Thu, 15 Jan 2026 13:00:05 GMT" }, "", 3605],
      [{ date, "retry-after": "Thu, 15 Jan 2026 11:00:00 GMT" }, secondsItem(40), 40],
      [{}, secondsItem(68928), 68928],
    ] as const) {
      expect(await sleptAfter(409, headers, refusal(1965, more))).to.deep.equal([seconds]);
    }
  });

  it("without a wait is waited for a minute, or for its period if that is shorter", async () => {
    expect(await sleptAfter(409, {}, refusal(1965))).to.deep.equal([60]);
    const window = { "X-RateLimit-Window-Sec": "10", "X-RateLimit-ToWait-Sec": "soon" };
    expect(await sleptAfter(409, window, refusal(1965))).to.deep.equal([10]);
  });

  it("of concurrency is waited for longer each time, and not by all for the same time", async () => {
    const clock = virtualClock();
    const simulator = await limited(1960, undefined, 7);
    await createRecord(patientCalls(simulator, clock).client, windows, {
      parameters: record("Servers"),
    });
    const longest = [5, 10, 20, 40, 60, 60, 60];
    expect(clock.slept).to.have.length(longest.length);
    expect(clock.slept[0]).to.equal(5);
    for (const [i, most] of longest.entries()) expect(clock.slept[i]).to.be.within(most / 2, most);
  });

  it("may take hours, which are reported in words", async () => {
    for (const [seconds, words] of [
      [119, "119 s"],
      [3450, "58 min (until 14:05 UTC)"],
      [68928, "19 h 9 min (until 08:16 UTC)"],
    ] as const) {
      const clock = virtualClock();
      const simulator = await limited(1965, String(seconds));
      const { client, reports } = patientCalls(simulator, clock);
      await createRecord(client, windows, { parameters: record("Servers") });
      expect(clock.slept).to.deep.equal([seconds]);
      expect(reports).to.deep.equal([
        `Qualys allows no more calls of ${windowsPath} in this period; waiting ${words}.`,
      ]);
    }
  });

  it("that takes longer than allowed ends the call, which wasn't carried out", async () => {
    const clock = virtualClock();
    const simulator = await limited(1965, "3600");
    const { client, reports } = patientCalls(simulator, clock, 60);
    const error = await errorOf(createRecord(client, windows, { parameters: record("Servers") }));
    expect(error).to.include({
      outcome: "not-sent",
      message: `Qualys asks to wait 3600 s before the next call of ${windowsPath}`,
    });
    expect(error.details.advice).to.match(
      /^That is longer than qualys:maxWaitSeconds \(60\)\. What is done so far is kept/,
    );
    await errorOf(createRecord(client, windows, { parameters: record("Others") }));
    expect(simulator.calls, "the second call isn't even made").to.have.length(1);
    expect({ slept: clock.slept, reports }).to.deep.equal({ slept: [], reports: [] });
  });

  it("isn't waited for again and again beyond what is allowed", async () => {
    const clock = virtualClock();
    const simulator = await limited(1965, "25", 99);
    const folder = mkdtempSync(join(tmpdir(), "pulumi-qualys-test-"));
    afterwards(() => rmSync(folder, { recursive: true }));
    const traceFile = join(folder, "trace");
    const { client } = patientCalls(simulator, clock, 60, traceFile);
    const error = await errorOf(createRecord(client, windows, { parameters: record("Servers") }));
    expect(JSON.parse(readFileSync(traceFile, "utf8"))).to.include({ waitedSeconds: 50 });
    expect(clock.slept).to.deep.equal([25, 25]);
    expect(simulator.calls).to.have.length(3);
    expect(error.details.advice).to.match(
      /^Together with the 50 s waited so far, that is longer than/,
    );
  });

  it("delays all calls of the path together, and is reported once", async () => {
    const simulator = await limited(1965, "0.5");
    const reports: string[] = [];
    const client = callsTo(simulator, { reports });
    await Promise.all(
      titles(12).map((title) => createRecord(client, windows, { parameters: record(title) })),
    );
    expect(simulator.records("windows")).to.have.length(12);
    expect(reports).to.have.length(1);
    expect(simulator.calls.filter(({ status }) => status === 409)).to.have.length(1);
  });

  it("of one path doesn't delay the others", async () => {
    const simulator = await limited(1965, "3600");
    const forever = { now: () => Date.now(), sleep: () => new Promise<void>(() => {}) };
    const { client, reports } = patientCalls(simulator, forever);
    const waiting = createRecord(client, windows, { parameters: record("Servers") });
    while (reports.length === 0) await listRecords(client, unix, {});
    await listRecords(client, unix, {});
    expect(simulator.records("windows")).to.have.length(0);
    expect(await Promise.race([waiting, Promise.resolve("still waiting")])).to.equal(
      "still waiting",
    );
  });

  it("of a period is kept without a refusal if responses say how many calls are left", async () => {
    const clock = virtualClock();
    const rateLimit = { calls: 3, windowSeconds: 3600 };
    const simulator = await simulate({ rateLimit, now: () => clock.now() });
    const { client, reports } = patientCalls(simulator, clock);
    await Promise.all(
      titles(9).map((title) => createRecord(client, windows, { parameters: record(title) })),
    );
    expect(simulator.calls.map(({ status }) => status)).to.deep.equal(Array(9).fill(200));
    expect(clock.slept).to.deep.equal([3600, 3600]);
    expect(reports, "nothing waits after the last").to.have.length(2);
    const { client: hasty } = patientCalls(simulator, clock, 60);
    await errorOf(listRecords(hasty, windows, {}));
    await errorOf(listRecords(hasty, windows, {}));
    expect(simulator.calls, "the second call isn't even made").to.have.length(10);
  });
});
