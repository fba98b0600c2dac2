import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { refusal } from "../lifecycle/answers.js";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

/** Returns single addresses, none beside another. */
const scattered = (count: number) =>
  Array.from({ length: count }, (_, i) => `10.${i >> 15}.${(i >> 7) & 255}.${(i & 127) * 2}`);

const windows = (addresses: number, password = "a password"): Program => {
  return () => {
    new qualys.auth.WindowsRecord("servers", {
      ...{ title: "Servers", username: "scanner", password, ips: scattered(addresses) },
    });
    return Promise.resolve();
  };
};

describe("a record with very many addresses, of which some are refused", function () {
  this.timeout(180_000);
  const stack = useStack(new TestStack());

  before(async () => {
    await stack.apply(windows(3));
    stack.simulator.failNext(
      ({ parameters }) => "add_ips" in parameters && !("password" in parameters),
      refusal(1905, "invalid value"),
    );
  });

  it("keeps in the state what was added so far, and no password in the clear", async () => {
    const { succeeded, text } = await stack.tryUp(windows(10_500, "canary-of-half-made"));
    expect(succeeded).to.equal(false);
    expect(text).to.match(/WindowsRecord "Servers": [^]*\bpart of\b[^]*`pulumi up`/);
    const record = stack.resources().find(({ type }) => type.endsWith("WindowsRecord"));
    expect(record?.outputs?.["ips"]).to.have.length(5_003);
    expect(stack.everythingWritten()).not.to.contain("canary-of-half-made");
  });

  it("can be read, completed and deleted", async () => {
    const refreshed = await stack.refresh();
    expect(refreshed.succeeded, refreshed.text).to.equal(true);
    const complete = windows(10_500, "canary-of-half-made");
    const calls = await stack.callsDuring(() => stack.up(complete));
    const added = calls.map(({ add_ips: list }) => list?.split(",").length).filter(Boolean);
    expect(added).to.deep.equal([5_000, 497]);
    const destroyed = await stack.destroy();
    expect(destroyed.succeeded, destroyed.text).to.equal(true);
    expect(stack.simulator.records("windows")).to.deep.equal([]);
  });
});
