import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

type WindowsArgs = qualys.auth.WindowsRecordArgs;

const servers: WindowsArgs = {
  title: "Servers",
  username: "scanner",
  password: "a password",
  ips: ["10.0.0.0/30"],
};

function windows(args: Partial<WindowsArgs> = {}): Program {
  return () => {
    const record = new qualys.auth.WindowsRecord("servers", { ...servers, ...args });
    return Promise.resolve({ id: record.id, ips: record.ips });
  };
}

describe("a Windows record in a stack", function () {
  this.timeout(180_000);
  let ahead = 0;
  const stack = useStack(new TestStack({ now: () => Date.now() + ahead }));

  const recordId = () => stack.simulator.records("windows")[0]?.id ?? 0;

  it("is created in one call", async () => {
    const calls = await stack.callsDuring(() => stack.apply(windows()));
    expect(calls.map(({ action }) => action)).to.deep.equal(["create"]);
    expect(stack.simulator.records("windows")).to.have.length(1);
    expect(stack.outputs()["ips"], "given to the program").to.deep.equal(["10.0.0.0-10.0.0.3"]);
  });

  it("needs no call while nothing changes", async () => {
    expect(await stack.callsDuring(() => stack.up(windows()))).to.deep.equal([]);
  });

  it("counts the same addresses written differently as no change", async () => {
    const sameAddresses = windows({ ips: ["10.0.0.2-10.0.0.3", "10.0.0.0", "10.0.0.1"] });
    const { succeeded, text } = await stack.preview(sameAddresses, { expectNoChanges: true });
    expect(succeeded, text).to.equal(true);
  });

  it("turns a change of addresses into one request that adds and removes", async () => {
    const changed = windows({ ips: ["10.0.0.2-10.0.0.5"] });
    const calls = await stack.callsDuring(async () => {
      const { text } = await stack.tryUp(changed);
      expect(text).to.match(/- 10\.0\.0\.0-10\.0\.0\.3: 4/);
      expect(text).to.match(/\+ 10\.0\.0\.2-10\.0\.0\.5: 4/);
    });
    expect(calls).to.deep.equal([
      {
        action: "update",
        ids: String(recordId()),
        add_ips: "10.0.0.4-10.0.0.5",
        remove_ips: "10.0.0.0-10.0.0.1",
      },
    ]);
    await stack.expectNoChanges(changed);
  });

  it("shows that a password changes, and sends nothing else", async () => {
    await stack.apply(windows());
    const rotated = windows({ password: "another password" });
    const calls = await stack.callsDuring(async () => {
      expect((await stack.preview(rotated)).text).to.match(/~ password: 1 => 2/);
      await stack.up(rotated);
    });
    expect(calls).to.deep.equal([
      { action: "update", ids: String(recordId()), password: "another password" },
    ]);
  });

  it("puts back a flag that the program no longer sets, and clears a comment", async () => {
    await stack.apply(windows({ comments: "for a while", ntlm: true }));
    const calls = await stack.callsDuring(() => stack.apply(windows()));
    expect(calls).to.deep.equal([
      { action: "update", ids: String(recordId()), comments: "", ntlm: "0" },
    ]);
    await stack.expectNoChanges(windows());
  });

  it("shows what somebody changed at Qualys, field by field, and puts it back", async () => {
    await stack.apply(windows());
    await stack.simulator.changeRecord("windows", recordId(), {
      username: "intruder",
      comments: "by hand",
      add_ips: "10.9.9.9",
    });
    const drift = await stack.lookForDrift(windows());
    expect(drift.succeeded).to.equal(false);
    expect(drift.text).to.match(/~ username +: "intruder" => "scanner"/);
    expect(drift.text).to.match(/- 10\.9\.9\.9 *: 1/);
    expect(drift.text, "comments have no default and aren't managed").not.to.contain("by hand");
    await stack.refresh();
    await stack.up(windows());
    expect(stack.simulator.records("windows")[0]?.parameters["username"]).to.equal("scanner");
  });

  it("detects a change that Qualys never reports by its date, and sends the password again", async () => {
    await stack.apply(windows());
    ahead += 60_000;
    await stack.simulator.changeRecord("windows", recordId(), { password: "somebody's" });
    const drift = await stack.lookForDrift(windows());
    expect(drift.succeeded).to.equal(false);
    expect(drift.text).to.contain("may have been changed outside of Pulumi");
    await stack.refresh();
    const calls = await stack.callsDuring(() => stack.up(windows()));
    expect(calls).to.deep.equal([
      { action: "update", ids: String(recordId()), password: "a password" },
    ]);
  });

  it("is replaced, deleting first, if its domain type changes", async () => {
    const before = recordId();
    const inDomain: Program = () => {
      const { title, username, password } = servers;
      const args = { title, username, windowsAdDomain: "corp.example.com" };
      new qualys.auth.WindowsRecord("servers", password ? { ...args, password } : args);
      return Promise.resolve();
    };
    const calls = await stack.callsDuring(async () => {
      expect((await stack.tryUp(inDomain)).text).to.contain("replace");
    });
    expect(calls.map(({ action }) => action)).to.deep.equal(["delete", "create"]);
    expect(recordId()).to.be.greaterThan(before);
    await stack.expectNoChanges(inDomain);
  });

  it("is created again after somebody deleted it", async () => {
    await stack.apply(windows());
    await stack.simulator.deleteRecord("windows", recordId());
    expect((await stack.lookForDrift(windows())).succeeded).to.equal(false);
    await stack.up(windows(), { refresh: true });
    expect(stack.simulator.records("windows")).to.have.length(1);
  });

  it("sends parameters that the catalog lacks", async () => {
    await stack.apply(windows({ extraParameters: { new_parameter: "1" } }));
    const changed = windows({ extraParameters: { new_parameter: "2" } });
    const calls = await stack.callsDuring(() => stack.up(changed));
    expect(calls).to.deep.equal([
      { action: "update", ids: String(recordId()), new_parameter: "2" },
    ]);
  });

  it("is deleted in one call", async () => {
    const calls = await stack.callsDuring(() => stack.destroy());
    expect(calls.map(({ action }) => action)).to.deep.equal(["delete"]);
    expect(stack.simulator.records("windows")).to.deep.equal([]);
  });
});
