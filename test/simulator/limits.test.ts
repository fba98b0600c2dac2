import { expect } from "chai";
import type { Simulator } from "../../simulator/simulator.js";
import { errorsBy } from "./dtd.js";
import { get, simulate, vaultPath, windowsPath, type Reply } from "./qualys.js";

const list = (simulator: Simulator, path = windowsPath) => get(simulator, path, { action: "list" });

function limitHeaders({ headers }: Reply): Record<string, string> {
  return Object.fromEntries(
    [...headers].filter(([name]) => name.startsWith("x-ratelimit") || name.startsWith("x-conc")),
  );
}

describe("the simulator's limits", () => {
  it("are in the headers of every response", async () => {
    const simulator = await simulate();
    const expected = {
      "x-ratelimit-limit": "2000",
      "x-ratelimit-window-sec": "3600",
      "x-ratelimit-remaining": "1999",
      "x-ratelimit-towait-sec": "0",
      "x-concurrency-limit-limit": "10",
      "x-concurrency-limit-running": "1",
    };
    expect(limitHeaders(await list(simulator))).to.deep.equal(expected);
    expect(limitHeaders(await get(simulator, windowsPath, { action: "?" }))).to.deep.include({
      "x-ratelimit-remaining": "1998",
    });
    expect(limitHeaders(await get(simulator, "/nowhere"))).to.have.keys(Object.keys(expected));
  });

  it("refuse one call too many in the window, until the oldest has left it", async () => {
    let now = 1_000_000;
    const simulator = await simulate({
      now: () => now,
      rateLimit: { calls: 2, windowSeconds: 60 },
    });
    await list(simulator);
    now += 20_000;
    expect(limitHeaders(await list(simulator))).to.include({
      "x-ratelimit-remaining": "0",
      "x-ratelimit-towait-sec": "40",
    });
    now += 10_500;
    const refused = await list(simulator);
    expect(refused.status).to.equal(409);
    expect(refused.flat).to.match(
      /<CODE>1965<\/CODE><TEXT>[^<]+<\/TEXT><ITEM_LIST><ITEM><KEY>SECONDS_TO_WAIT<\/KEY><VALUE>30<\/VALUE><\/ITEM><\/ITEM_LIST>/,
    );
    expect(limitHeaders(refused)["x-ratelimit-towait-sec"]).to.equal("30");
    expect(await errorsBy("simple-return.dtd", refused.xml)).to.deep.equal([]);
    now += 29_500;
    expect((await list(simulator)).status).to.equal(200);
    expect((await list(simulator)).status).to.equal(409);
  });

  it("count each path separately, and all its actions together", async () => {
    const simulator = await simulate({ rateLimit: { calls: 1, windowSeconds: 60 } });
    expect((await list(simulator)).status).to.equal(200);
    expect((await list(simulator, vaultPath)).status).to.equal(200);
    expect((await get(simulator, windowsPath, { action: "delete" })).the("CODE")).to.equal("1965");
  });

  it("don't count a call that isn't logged in", async () => {
    const accounts = [{ username: "jane", password: "else" }];
    const simulator = await simulate({ accounts, rateLimit: { calls: 1, windowSeconds: 60 } });
    expect((await list(simulator)).status).to.equal(401);
    expect(limitHeaders(await list(simulator))["x-ratelimit-remaining"]).to.equal("1");
  });

  it("refuse one concurrent call too many, before they check the rate", async () => {
    const rateLimit = { calls: 1, windowSeconds: 60 };
    const simulator = await simulate({ concurrency: 1, rateLimit });
    simulator.failNext(() => true, { kind: "delay", milliseconds: 300 });
    const slow = list(simulator);
    while (simulator.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const refused = await list(simulator);
    expect(refused.status).to.equal(409);
    expect(refused.flat).to.match(
      /<CODE>1960<\/CODE>.*<KEY>CALLS_TO_FINISH<\/KEY><VALUE>1<\/VALUE>/,
    );
    expect(limitHeaders(refused)).to.include({ "x-concurrency-limit-running": "1" });
    expect((await slow).status).to.equal(200);
    expect((await list(simulator)).the("CODE")).to.equal("1965");
  });
});
