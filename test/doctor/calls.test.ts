import { expect } from "chai";
import { checkCalls } from "../../doctor/calls.js";
import { callsTo, simulate } from "../api/servers.js";
import { refusal } from "../lifecycle/answers.js";

const examine = (server: { url: string }) => checkCalls(callsTo(server, { maxWaitSeconds: 0 }));

describe("the calls of an examination", () => {
  for (const [what, answer, name, advice] of [
    ["a login", refusal(2000, "x", 401), "login", /qualys:password/],
    ["a subscription without the API", refusal(2012, "x", 403), "API access", /license/],
    ["an inactive user", refusal(2002, "x", 403), "API access", /Activate/],
    ["a user who may not list records", refusal(1901, "x", 403), "records", /feature/],
    [
      "a limit",
      refusal(1965, "x", 409, { "X-RateLimit-ToWait-Sec": "900" }),
      "limits",
      /maxWaitSeconds allows/,
    ],
    ["a page", { kind: "answer", status: 502, body: "<html>" } as const, "call", /proxy/],
  ] as const) {
    it(`are one if it is ${what} that is refused, which is reported with what to do`, async () => {
      const simulator = await simulate();
      simulator.failNext(() => true, answer, Infinity);
      const failed = (await examine(simulator)).filter(({ result }) => result === "fail");
      expect(failed.map((check) => check.name)).to.deep.equal([name]);
      expect(failed[0]?.advice).to.match(advice);
      expect(simulator.calls).to.have.length(1);
    });
  }

  it("warn of vaults that may not be listed, of few calls left and of another clock", async () => {
    const now = () => Date.now() + 3_600_000;
    const simulator = await simulate({ now, rateLimit: { calls: 9, windowSeconds: 60 } });
    simulator.failNext(({ path }) => path.includes("vault"), refusal(1901, "x", 403));
    const checks = await examine(simulator);
    const warned = checks.filter(({ result }) => result === "warn").map(({ name }) => name);
    expect(warned).to.deep.equal(["vaults", "limits", "clock"]);
  });

  it("fail if nothing listens", async () => {
    const [check, ...others] = await examine({ url: "http://127.0.0.1:1" });
    expect(others).to.deep.equal([]);
    expect(check).to.include({ name: "call", result: "fail" });
    expect(check?.finding).to.include("ECONNREFUSED");
  });
});
