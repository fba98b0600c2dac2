import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

type Sets = Readonly<Record<string, readonly string[]>>;

const records =
  (sets: Sets): Program =>
  () => {
    for (const [name, ips] of Object.entries(sets)) {
      new qualys.auth.WindowsRecord(name, { title: name, username: "u", password: "pw1", ips });
    }
    return Promise.resolve();
  };

describe("records of others", function () {
  this.timeout(240_000);
  const stack = useStack(new TestStack());

  const held = () =>
    Object.fromEntries(
      stack.simulator
        .records("windows")
        .map(({ parameters: { title = "", ips } }) => [title, ips ?? ""]),
    );

  it("are left alone if they have a title or an address that a program wants", async () => {
    const theirs = { username: "tester", password: "p" };
    await stack.simulator.createRecord("windows", { ...theirs, title: "Servers", ips: "10.0.0.1" });
    const before = held();
    const { succeeded, text } = await stack.tryUp(
      records({ Servers: ["10.1.0.1"], DB: ["10.0.0.1"] }),
    );
    expect(succeeded).to.equal(false);
    expect(text).to.match(/WindowsRecord "Servers" \(id \d+\).* 10\.0\.0\.1\b/);
    expect(held()).to.deep.equal(before);
    await stack.simulator.deleteRecord("windows", stack.simulator.records("windows")[0]?.id ?? 0);
  });

  it("are left alone if they are the program's own but no target", async () => {
    await stack.apply(records({ A: ["10.0.0.1", "10.0.0.2"], B: ["10.0.0.9"] }));
    const moved = records({ A: ["10.0.0.2"], B: ["10.0.0.1", "10.0.0.9"] });
    const before = held();
    const target = [stack.urn("B")];
    const { succeeded, text } = await stack.tryUp(moved, { target });
    expect(succeeded).to.equal(false);
    expect(text).to.match(/WindowsRecord "A" \(id \d+\).* 10\.0\.0\.1\b/);
    expect(held()).to.deep.equal(before);
    await stack.up(moved);
    expect(held()).to.deep.equal({ A: "10.0.0.2", B: "10.0.0.1,10.0.0.9" });
  });

  it("get back what they had if a move is interrupted and the program reverted", async () => {
    const before = records({ A: ["10.0.0.2"], B: ["10.0.0.1", "10.0.0.9"] });
    const swapped = records({ A: ["10.0.0.1", "10.0.0.9"], B: ["10.0.0.2"] });
    stack.simulator.failNext(
      ({ action, parameters }) => action === "update" && parameters["add_ips"] === "10.0.0.2",
      { kind: "answer", status: 403, body: "<html></html>" },
      99,
    );
    expect((await stack.tryUp(swapped)).succeeded).to.equal(false);
    await stack.up(before);
    expect(held()).to.deep.equal({ A: "10.0.0.2", B: "10.0.0.1,10.0.0.9" });
  });
});

describe("what is never reported", function () {
  this.timeout(240_000);
  let ahead = 0;
  const stack = useStack(new TestStack({ now: () => Date.now() + ahead }));

  afterEach(async () => {
    expect((await stack.destroy()).succeeded).to.equal(true);
  });

  it("is updated even if only a newline differs", async () => {
    const record =
      (password: string): Program =>
      () => {
        new qualys.auth.WindowsRecord("a", {
          title: "a",
          username: "u",
          password,
          ips: ["10.0.0.1"],
        });
        return Promise.resolve();
      };
    await stack.apply(record("pw1\n"));
    const calls = await stack.callsDuring(() => stack.apply(record("pw1")));
    expect(calls.map(({ password }) => password)).to.deep.equal(["pw1"]);
  });

  it("is only sent as the program has it, whatever is ignored or was touched", async () => {
    const vault =
      (cert: string): Program =>
      () => {
        const keys = { cert, privateKey: "the key", passphrase: "the phrase" };
        const args = { title: "Keys", url: "https://keys.example", appId: "a", ...keys };
        new qualys.vault.AzureKeyVault("v", args, { ignoreChanges: ["privateKey"] });
        return Promise.resolve();
      };
    await stack.apply(vault("one"));
    ahead += 60_000;
    const [{ id } = { id: 0 }] = stack.simulator.vaults();
    await stack.simulator.changeVault(id, { comments: "theirs" });
    await stack.up(vault("one"), { refresh: true });
    const calls = await stack.callsDuring(() => stack.apply(vault("two")));
    const [sent] = calls.filter(({ action }) => action === "update");
    expect(sent).to.include({ cert: "two", private_key: "the key", passphrase: "the phrase" });
  });

  for (const ignored of [["ips"], ["*"], ["secretVersions"]]) {
    it(`stays known while changes of ${ignored.join()} are ignored`, async () => {
      const record =
        (ips: string[]): Program =>
        () => {
          const args = { title: "a", username: "u", password: "pw", ips };
          new qualys.auth.WindowsRecord("a", args, { ignoreChanges: ignored });
          return Promise.resolve();
        };
      await stack.apply(record(["10.0.0.1"]));
      const { succeeded, text } = await stack.tryUp(record(["10.0.0.2"]));
      expect(succeeded, text).to.equal(true);
      const [stored] = stack.simulator.records("windows");
      const isIgnored = ignored[0] !== "secretVersions";
      expect(stored?.parameters["ips"]).to.equal(isIgnored ? "10.0.0.1" : "10.0.0.2");
    });
  }

  it("is sent no later than a resource's time allows", async () => {
    const record: Program = () => {
      const args = { title: "slow", username: "u", password: "pw", ips: ["10.0.0.1"] };
      new qualys.auth.WindowsRecord("slow", args, { customTimeouts: { create: "1s" } });
      return Promise.resolve();
    };
    stack.simulator.failNext(({ action }) => action === "create", {
      ...{ kind: "delay", milliseconds: 5_000 },
    });
    const { succeeded, text } = await stack.tryUp(record);
    expect(succeeded).to.equal(false);
    expect(text).to.match(/\b1 s\b.*customTimeouts/);
    expect(text).to.contain("`adopt: true`");
  });
});
