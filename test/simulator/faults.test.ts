import { expect } from "chai";
import { createWindows, get, post, simulate, windows, windowsPath } from "./qualys.js";

const create = { action: "create", ...windows() };

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("a fault of the simulator", () => {
  it("sends another response without processing the request", async () => {
    const simulator = await simulate();
    const body = "<html>Bad gateway</html>";
    const headers = { "Content-Type": "text/html" };
    simulator.failNext(() => true, { kind: "answer", status: 502, headers, body });
    const answer = await post(simulator, windowsPath, create);
    expect([answer.status, answer.xml]).to.deep.equal([502, body]);
    expect(answer.headers.get("content-type")).to.equal("text/html");
    expect(simulator.records("windows")).to.deep.equal([]);
    expect(simulator.calls[0]?.status).to.equal(502);
  });

  it("cuts the connection before or after the request is processed", async () => {
    const simulator = await simulate();
    simulator.failNext(() => true, { kind: "drop" });
    expect(await failure(post(simulator, windowsPath, create))).to.be.instanceOf(Error);
    expect(simulator.records("windows")).to.have.length(0);
    simulator.failNext(() => true, { kind: "commitThenDrop" });
    expect(await failure(post(simulator, windowsPath, create))).to.be.instanceOf(Error);
    expect(simulator.records("windows")).to.have.length(1);
    expect(simulator.calls.map(({ status }) => status)).to.deep.equal([0, 0]);
  });

  it("processes the request and sends another response", async () => {
    const simulator = await simulate();
    simulator.failNext(() => true, { kind: "commitThenAnswer", status: 504 });
    expect((await post(simulator, windowsPath, create)).status).to.equal(504);
    expect(simulator.records("windows")).to.have.length(1);
  });

  it("cuts a response short", async () => {
    const simulator = await simulate();
    simulator.failNext(() => true, { kind: "truncate", bytes: 30 });
    expect(await failure(post(simulator, windowsPath, create))).to.be.instanceOf(Error);
    expect(simulator.records("windows")).to.have.length(1);
  });

  it("waits before it processes the request", async () => {
    const simulator = await simulate();
    simulator.failNext(() => true, { kind: "delay", milliseconds: 80 });
    const start = Date.now();
    await createWindows(simulator);
    expect(Date.now() - start).to.be.greaterThan(70);
  });

  it("happens to the next calls that match, as often as planned", async () => {
    const simulator = await simulate();
    simulator.failNext(({ action }) => action === "create", { kind: "answer", status: 503 }, 2);
    const list = () => get(simulator, windowsPath, { action: "list" });
    expect((await list()).status).to.equal(200);
    expect((await post(simulator, windowsPath, create)).status).to.equal(503);
    expect((await list()).status).to.equal(200);
    expect((await post(simulator, windowsPath, create)).status).to.equal(503);
    expect((await post(simulator, windowsPath, create)).status).to.equal(200);
  });
});
