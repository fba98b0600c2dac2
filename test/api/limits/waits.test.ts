import { expect } from "chai";
import { createRecord, listRecords } from "../../../provider/api/records.js";
import { unix } from "../../../provider/catalog/records/unix.js";
import { windows } from "../../../provider/catalog/records/windows.js";
import { callsTo, errorOf, patientCalls, serve, simulate, virtualClock, xml } from "../servers.js";

const record = (title: string) => ({ title, username: "scan", password: "p", ips: "10.0.0.1" });

const refused = (code: number) => xml("SIMPLE_RETURN", `<CODE>${code}</CODE><TEXT>wait</TEXT>`);

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/**
 * A server that always responds like this, or this many times before it lists nothing, and counts
 * its calls.
 */
async function refusing({ status, headers, body = "" }: Answer, times = Infinity) {
  const seen = { calls: 0 };
  const { url } = await serve((_, response) => {
    if (++seen.calls <= times) response.writeHead(status, headers).end(body);
    else response.end(xml("AUTH_WINDOWS_LIST_OUTPUT", ""));
  });
  return { url, seen };
}

const list = (client: ReturnType<typeof callsTo>) => listRecords(client, windows, {});

describe("a server that isn't available", () => {
  const bodies: [string, string][] = [
    ["a page", "<html>Service Unavailable</html>"],
    ["nothing", ""],
    ["Qualys' code of its maintenance", refused(1999)],
  ];
  for (const [what, body] of bodies) {
    it(`and says until when, is waited for by a read: with ${what}`, async () => {
      const answer = { status: 503, headers: { "retry-after": "7" }, body };
      const { url, seen } = await refusing(answer, 2);
      const clock = virtualClock();
      const { client, reports } = patientCalls({ url }, clock);
      await list(client);
      expect(seen.calls).to.equal(3);
      expect(clock.slept).to.deep.equal([7, 7]);
      expect(reports[0]).to.equal(
        "Qualys is not available for calls of /api/2.0/fo/auth/windows/; waiting 7 s.",
      );
    });

    it(`may have carried out a write, which isn't sent again, but looked up later: with ${what}`, async () => {
      const answer = { status: 503, headers: { "retry-after": "7" }, body };
      const { url, seen } = await refusing(answer, 1);
      const clock = virtualClock();
      const { client } = patientCalls({ url }, clock);
      const error = await errorOf(createRecord(client, windows, { parameters: record("Servers") }));
      expect(error).to.include({ outcome: "unknown" });
      expect(error.details).to.include({ status: 503 });
      expect({ calls: seen.calls, slept: clock.slept }).to.deep.equal({ calls: 1, slept: [] });
      await list(client);
      expect({ calls: seen.calls, slept: clock.slept }).to.deep.equal({ calls: 2, slept: [7] });
    });
  }

  it("isn't waited for if it doesn't say until when", async () => {
    const { url, seen } = await refusing({ status: 503, headers: {}, body: refused(1999) });
    const error = await errorOf(list(patientCalls({ url }, virtualClock()).client));
    expect(error.details).to.include({ status: 503, code: 1999 });
    expect(seen.calls).to.equal(1);
  });

  it("isn't waited for longer than allowed", async () => {
    const { url, seen } = await refusing({ status: 503, headers: { "retry-after": "3600" } });
    const error = await errorOf(list(callsTo({ url })));
    expect(error.outcome).to.equal("not-sent");
    expect(error.details.advice).to.match(/qualys:maxWaitSeconds/);
    expect(seen.calls).to.equal(1);
  });
});

describe("a gateway's limit", () => {
  it("is waited for by a write too, since its call was never started", async () => {
    const simulator = await simulate();
    const headers = { "Retry-After": "0.2" };
    const body = "Too many requests";
    simulator.failNext(() => true, { kind: "answer", status: 429, headers, body });
    await createRecord(callsTo(simulator), windows, { parameters: record("Servers") });
    expect(simulator.calls.map(({ status }) => status)).to.deep.equal([429, 200]);
  });
});

describe("a wait that is never long enough", () => {
  const answers: [string, Answer][] = [
    [
      "a rate limit that asks for next to nothing",
      { status: 409, headers: { "x-ratelimit-towait-sec": "0.0001" }, body: refused(1965) },
    ],
    [
      "a limit of concurrency that asks for next to nothing",
      { status: 409, headers: { "retry-after": "0.0001" }, body: refused(1960) },
    ],
    [
      "a rate limit of a gateway that asks for a moment",
      { status: 429, headers: { "retry-after": "0.01" } },
    ],
    ["a server that is back in a moment", { status: 503, headers: { "retry-after": "0.01" } }],
  ];
  for (const [what, answer] of answers) {
    it(`ends in an error after a few calls: ${what}`, async () => {
      const { url, seen } = await refusing(answer);
      const clock = virtualClock();
      const { client } = patientCalls({ url }, clock);
      const errors = await Promise.all(Array.from({ length: 30 }, () => errorOf(list(client))));
      expect(seen.calls).to.equal(6);
      for (const { message, outcome } of errors) {
        expect(message).to.equal(
          "Qualys refuses calls of /api/2.0/fo/auth/windows/ again and again, each time after the " +
            "wait that it asked for",
        );
        expect(outcome).to.equal("not-sent");
      }
      expect(clock.slept).to.deep.equal([0.1, 0.2, 0.4, 0.8, 1.6]);
    });
  }

  for (const [what, answer] of [
    [
      "a rate limit that says 0",
      { status: 409, headers: { "x-ratelimit-towait-sec": "0" }, body: refused(1965) },
    ],
    ["a gateway that says 0", { status: 429, headers: { "retry-after": "0" } }],
    ["a server that says 0", { status: 503, headers: { "retry-after": "0" } }],
    ["one that says a second each time", { status: 429, headers: { "retry-after": "1" } }],
    ["one that says a minute each time", { status: 429, headers: { "retry-after": "60" } }],
  ] as const) {
    it(`costs few calls until the longest wait is over: ${what}`, async () => {
      const { url, seen } = await refusing(answer);
      const clock = virtualClock();
      const { client } = patientCalls({ url }, clock, 3600);
      const errors = await Promise.all(Array.from({ length: 30 }, () => errorOf(list(client))));
      expect(new Set(errors.map(({ outcome }) => outcome))).to.deep.equal(new Set(["not-sent"]));
      expect(seen.calls).to.be.at.most(20);
      expect(clock.slept.reduce((sum, one) => sum + one, 0)).to.be.at.most(3600);
    });
  }

  it("of one path doesn't end the calls of others", async () => {
    const simulator = await simulate();
    const headers = { "x-ratelimit-towait-sec": "0.0001" };
    const answer = { kind: "answer", status: 409, headers, body: refused(1965) } as const;
    simulator.failNext(({ path }) => path.includes("windows"), answer, Infinity);
    const { client } = patientCalls(simulator, virtualClock());
    await errorOf(list(client));
    expect((await listRecords(client, unix, {})).records).to.deep.equal([]);
  });

  it("is forgotten once a call succeeds", async () => {
    const answer = { status: 409, headers: { "retry-after": "0.0001" }, body: refused(1965) };
    const { url } = await refusing(answer, 5);
    const { client } = patientCalls({ url }, virtualClock());
    await list(client);
    expect((await list(client)).records).to.deep.equal([]);
  });
});
