import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

const token = "canary-new-token";
const password = "canary-new-password";

function record(args: Partial<qualys.auth.AnyRecordArgs> = {}): Program {
  return () => {
    new qualys.auth.Record("new", {
      ...{ recordType: "new_type", title: "New", username: "scan", password },
      ips: ["10.0.0.0/30"],
      parameters: { new_port: "4711" },
      secretParameters: { new_token: token },
      ...args,
    });
    return Promise.resolve();
  };
}

describe("a record of a type that the package doesn't know", function () {
  this.timeout(120_000);
  const stack = useStack(
    new TestStack({ unlistedTypes: ["new_type"], extraParameters: ["new_port", "new_token"] }),
  );

  it("is created at its own endpoint, with all its parameters", async () => {
    const calls = await stack.callsDuring(() => stack.apply(record()));
    expect(stack.simulator.calls.at(-1)?.path).to.equal("/api/2.0/fo/auth/new_type/");
    expect(calls).to.deep.equal([
      {
        ...{ action: "create", title: "New", username: "scan", password },
        ...{ ips: "10.0.0.0-10.0.0.3", new_port: "4711", new_token: token },
      },
    ]);
    await stack.expectNoChanges(record());
  });

  it("is updated by what differs: addresses, parameters, secrets", async () => {
    const rotated = record({
      ips: ["10.0.0.2-10.0.0.5"],
      secretParameters: { new_token: `${token}-2` },
    });
    const preview = await stack.preview(rotated, { diff: true });
    expect(preview.text).to.include("+ 10.0.0.2-10.0.0.5: 4");
    expect(preview.text).to.match(/~ extraParameters: 1 => 2/);
    expect(preview.text).not.to.include(token);
    const calls = await stack.callsDuring(() => stack.apply(rotated));
    expect(calls).to.have.length(1);
    const { ids, ...sent } = calls[0] ?? {};
    expect(ids).to.match(/^\d+$/);
    expect(sent).to.deep.equal({
      ...{ action: "update", add_ips: "10.0.0.4-10.0.0.5", remove_ips: "10.0.0.0-10.0.0.1" },
      new_token: `${token}-2`,
    });
  });

  it("shows what somebody changed in its common arguments, and puts it back", async () => {
    const [{ id } = { id: 0 }] = stack.simulator.records("new_type");
    await stack.up(record());
    await stack.simulator.changeRecord("new_type", id, { title: "Old", add_ips: "10.9.9.9" });
    const drift = await stack.lookForDrift(record());
    expect(drift.succeeded).to.equal(false);
    expect(drift.text)
      .to.match(/title *: "Old" => "New"/)
      .and.match(/10\.9\.9\.9/);
    await stack.up(record(), { refresh: true });
    const calls = await stack.callsDuring(() => stack.lookForDrift(record()));
    expect(calls.map(({ action }) => action)).to.deep.equal(["list"]);
    expect(stack.simulator.records("new_type")[0]?.parameters["title"]).to.equal("New");
  });

  it("is rejected with a parameter of an argument, and with a name that no type has", async () => {
    const named = await stack.preview(record({ parameters: { comments: "x" } }));
    expect(named.text).to.match(/comments.*is a parameter of the argument comments/);
    const other = await stack.preview(record({ recordType: "../vault" }));
    expect(other.succeeded).to.equal(false);
    expect(other.text).to.match(/recordType "\.\.\/vault" can't be the name/);
    expect(other.text).not.to.match(/at .*\.js:\d+/);
  });

  it("is the resource of its own class if the package knows the type", async () => {
    const known: Program = () => {
      new qualys.auth.Record("new", {
        ...{ recordType: "sybase", title: "Known", username: "scan", password },
        ips: ["10.0.0.1"],
      });
      return Promise.resolve();
    };
    const { succeeded, text } = await stack.preview(known);
    expect(succeeded).to.equal(false);
    expect(text).to.match(/SybaseRecord "new".*port/s);
  });

  it("is deleted, and leaves no secret in the clear", async () => {
    const calls = await stack.callsDuring(() => stack.destroy());
    expect(calls.map(({ action }) => action)).to.deep.equal(["delete"]);
    expect(stack.simulator.records("new_type")).to.deep.equal([]);
    const written = stack.everythingWritten() + stack.everythingPrinted();
    for (const canary of [token, password]) expect(written).not.to.include(canary);
  });
});
