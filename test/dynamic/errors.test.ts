import { expect } from "chai";
import { configured, inputsOf, noConnection, record, stack, thrown } from "./stack.js";

const html = "<!DOCTYPE html><html></html>";

/** Expects no stack trace in what Pulumi prints of an error besides its message. */
function expectNoTrace(error: Error): void {
  expect(error.toString()).to.equal("pulumi-qualys");
  expect(error.stack)
    .to.be.a("string")
    .that.does.not.match(/\n|\bat /);
}

describe("what Pulumi prints of a failure", () => {
  it("is the message and a line on what failed, without a stack trace", async () => {
    const { simulator, provider } = await stack();
    const inputs = await inputsOf(provider, record);
    const { id, outs } = await provider.create(inputs);
    simulator.failNext(() => true, { kind: "answer", status: 403, body: html }, 99);
    const changed = { ...inputs, comments: "new" };
    const failing: [string, () => Promise<unknown>][] = [
      ["creation", () => provider.create(inputs)],
      ["reading", () => provider.read(id, outs)],
      ["update", () => provider.update(id, outs, changed)],
      ["deletion", () => provider.delete(id, outs)],
    ];
    for (const [verb, operation] of failing) {
      const error = await thrown(operation);
      expect(error.message).to.match(/^WindowsRecord "Servers": .*HTML page \(HTTP 403\)/);
      expect(error.stack).to.equal(`the ${verb} of WindowsRecord "Servers" failed`);
      expectNoTrace(error);
      expect(JSON.stringify(error) + error.message).not.to.include(record.password);
    }
  });

  it("has neither properties of the resource nor its old values in it", async () => {
    const { simulator, provider } = await stack();
    const inputs = await inputsOf(provider, record);
    const { id, outs } = await provider.create(inputs);
    simulator.failNext(() => true, { kind: "answer", status: 403, body: html }, 99);
    const error = await thrown(() => provider.update(id, outs, { ...inputs, comments: "new" }));
    expect(error).not.to.have.any.keys("properties", "id", "reasons");
  });
});

describe("without a connection", () => {
  const told = /^No connection to Qualys is configured: set qualys:username/;

  it("each operation but the check says what to configure", async () => {
    noConnection();
    const provider = await configured("auth:WindowsRecord", {});
    const inputs = await inputsOf(provider, record);
    for (const operation of [
      () => provider.diff("7", inputs, inputs),
      () => provider.create(inputs),
      () => provider.read("7", inputs),
      () => provider.update("7", inputs, { ...inputs, comments: "new" }),
      () => provider.delete("7", inputs),
    ]) {
      const error = await thrown(operation);
      expect(error.message).to.match(told);
      expect(error.stack).to.equal("not configured");
      expectNoTrace(error);
    }
  });

  it("an invalid setting is reported before anything is done", async () => {
    const { simulator } = await stack();
    const config = {
      "qualys:apiUrl": simulator.url,
      "qualys:username": "u",
      "qualys:password": "p",
    };
    const provider = await configured("auth:WindowsRecord", {
      ...config,
      "qualys:maxWaitSeconds": "1h",
    });
    const inputs = await inputsOf(provider, record);
    const error = await thrown(() => provider.create(inputs));
    expect(error.message).to.match(/qualys:maxWaitSeconds must be a number of seconds, not "1h"/);
    expect(simulator.calls).to.deep.equal([]);
  });
});

describe("a session", () => {
  it("is shared by the types of a stack, and with it the limits", async () => {
    const { simulator, provider: windows } = await stack();
    const vaults = await configured("vault:AzureKeyVault", {
      ...{ "qualys:apiUrl": simulator.url, "qualys:username": "u", "qualys:password": "p" },
    });
    let most = 0;
    const delay = { kind: "delay", milliseconds: 30 } as const;
    simulator.failNext(() => true, delay, 99);
    const watch = setInterval(() => {
      most = Math.max(most, simulator.calls.filter(({ status }) => status === 0).length);
    }, 2);
    const reads = Array.from({ length: 12 }, (_, i) =>
      (i % 2 ? windows : vaults).read("7", { title: "x" }),
    );
    await Promise.all(reads);
    clearInterval(watch);
    expect(most).to.be.within(2, 4);
  });

  it("doesn't look for hidden changes if the stack says so", async () => {
    const { simulator, later } = await stack();
    const provider = await configured("auth:WindowsRecord", {
      ...{ "qualys:apiUrl": simulator.url, "qualys:username": "u", "qualys:password": "p" },
      "qualys:detectHiddenChanges": "false",
    });
    const { id, outs } = await provider.create(await inputsOf(provider, record));
    later(60);
    await simulator.changeRecord("windows", Number(id), { password: "theirs" });
    expect((await provider.read(id, outs)).props).to.deep.equal(outs);
  });
});
