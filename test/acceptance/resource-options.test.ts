import type * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

const servers = { title: "Servers", username: "scanner", password: "a password" };

const windows =
  (
    opts?: pulumi.CustomResourceOptions,
    args: Partial<qualys.auth.WindowsRecordArgs> = {},
  ): Program =>
  () => {
    new qualys.auth.WindowsRecord("servers", { ...servers, ips: ["10.0.0.1"], ...args }, opts);
    return Promise.resolve();
  };

describe("options of a record", function () {
  this.timeout(120_000);
  const stack = useStack(new TestStack());

  before(async () => {
    await stack.apply(windows({ customTimeouts: { create: "1h30m", update: "90s" } }));
  });

  it("reach the provider, show nowhere, and are no change by themselves", async () => {
    const [record] = stack.resources().filter(({ type }) => type.endsWith("WindowsRecord"));
    expect(record?.inputs?.["__options"]).to.deep.equal({
      timeouts: { create: 5_400, update: 90 },
    });
    const changed = windows({ customTimeouts: { create: "5m" }, ignoreChanges: ["comments"] });
    const calls = await stack.callsDuring(async () => {
      await stack.preview(changed, { expectNoChanges: true });
      const { succeeded, text } = await stack.tryUp(changed);
      expect(succeeded, text).to.equal(true);
      expect(text).to.match(/2 unchanged/);
    });
    expect(calls).to.deep.equal([]);
    const { text } = await stack.preview(windows({}, { comments: "new" }));
    expect(text).to.contain("comments");
    expect(stack.everythingPrinted()).not.to.contain("__options");
  });

  it("that are invalid are reported, and nothing is done", async () => {
    const calls = await stack.callsDuring(async () => {
      const { succeeded, text } = await stack.preview(
        windows({ customTimeouts: { delete: "5 minutes" }, import: "43001" }),
      );
      expect(succeeded).to.equal(false);
      expect(text).to.match(/customTimeouts\.delete = "5 minutes" .*"5m"/);
      expect(text).to.match(/\bimport\b.*leave it out.*`?adopt/);
    });
    expect(calls).to.deep.equal([]);
  });

  it("delete before they replace, which may be forced, since titles are unique", async () => {
    const [record] = stack.resources().filter(({ type }) => type.endsWith("WindowsRecord"));
    const calls = await stack.callsDuring(async () => {
      const { succeeded, text } = await stack.tryUp(windows(), { replace: [record?.urn ?? ""] });
      expect(succeeded, text).to.equal(true);
    });
    expect(calls.map(({ action }) => action)).to.deep.equal(["delete", "create"]);
    await stack.expectNoChanges(windows());
  });
});
