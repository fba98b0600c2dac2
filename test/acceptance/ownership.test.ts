import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

type Args = Partial<qualys.auth.WindowsRecordArgs>;

const program =
  (records: Readonly<Record<string, Args>>, options: pulumi.CustomResourceOptions = {}): Program =>
  () => {
    for (const [name, args] of Object.entries(records)) {
      const usual = { title: "one", username: "u", password: "pw1", ips: ["10.0.0.1"] };
      new qualys.auth.WindowsRecord(name, { ...usual, ...args }, options);
    }
    return Promise.resolve();
  };

const vaults =
  (name: string, adopt: boolean): Program =>
  () => {
    new qualys.vault.AzureKeyVault(name, {
      ...{ title: "Keys", url: "https://keys.example", appId: "a", cert: "c", privateKey: "k" },
      adopt,
    });
    return Promise.resolve();
  };

describe("a record or vault that changes hands", function () {
  this.timeout(240_000);
  const stack = useStack(new TestStack());

  afterEach(async () => {
    const { succeeded, text } = await stack.destroy();
    expect(succeeded, text).to.equal(true);
    expect(stack.simulator.records("windows")).to.deep.equal([]);
  });

  const ids = () => stack.simulator.records("windows").map(({ id }) => String(id));
  const titles = () =>
    stack.simulator.records("windows").map(({ parameters }) => parameters["title"]);
  const stateIds = () =>
    stack.resources().flatMap(({ id }) => (id && /^\d+$/.test(id) ? [id] : []));

  it("stays if its resource is renamed without aliases and adopts", async () => {
    await stack.apply(program({ a: {} }));
    const before = ids();
    const refused = await stack.tryUp(program({ b: {} }));
    expect(refused.succeeded).to.equal(false);
    expect(refused.text.indexOf("`aliases`"), refused.text)
      .to.be.greaterThan(0)
      .and.lessThan(refused.text.indexOf("`adopt: true`"));
    const { succeeded, text } = await stack.tryUp(program({ b: { adopt: true } }));
    expect(succeeded, text).to.equal(true);
    expect(text).to.match(/\(id \d+\)[^]*\bnot deleted\b[^]*another resource/);
    expect(ids()).to.deep.equal(before);
    expect(stateIds()).to.include.members(before);
    await stack.expectNoChanges(program({ b: { adopt: true } }));
  });

  it("stays if the resource adopted it from the start and moves into a component", async () => {
    const adopting = { adopt: true };
    await stack.apply(program({ a: adopting }));
    const before = ids();
    const inComponent: Program = () => {
      const parent = new pulumi.ComponentResource("my:Component", "c");
      return program({ a: adopting }, { parent })();
    };
    await stack.up(inComponent);
    expect(ids()).to.deep.equal(before);
  });

  it("stays if it is a vault", async () => {
    await stack.apply(vaults("a", false));
    const [before] = stack.simulator.vaults();
    expect((await stack.tryUp(vaults("b", false))).text).to.contain("`aliases`");
    await stack.up(vaults("b", true));
    expect(stack.simulator.vaults().map(({ id }) => id)).to.deep.equal([before?.id]);
  });

  it("survives a forced replacement, which deletes first", async () => {
    for (const adopt of [false, true]) {
      const wanted = program({ a: { adopt } });
      await stack.apply(wanted);
      const replaced = await stack.tryUp(wanted, { replace: [stack.urn("a")] });
      expect(replaced.succeeded, replaced.text).to.equal(true);
      expect(titles()).to.deep.equal(["one"]);
      expect(stateIds()).to.include.members(ids());
      const taint = await stack.cli("state", "taint", stack.urn("a"), "--yes");
      expect(taint.succeeded, taint.text).to.equal(true);
      const tainted = await stack.tryUp(wanted);
      expect(tainted.succeeded, tainted.text).to.equal(true);
      expect(titles()).to.deep.equal(["one"]);
      await stack.expectNoChanges(wanted);
    }
  });

  it("is replaced by a change for which the program demands that", async () => {
    const options = { replaceOnChanges: ["comments"] };
    await stack.apply(program({ a: { comments: "x" } }, options));
    const before = ids();
    await stack.up(program({ a: { comments: "y" } }, options));
    expect(ids()).not.to.deep.equal(before);
    expect(titles()).to.deep.equal(["one"]);
  });

  it("is handed over with its title if one resource goes and another comes", async () => {
    await stack.apply(program({ a: {} }));
    const before = ids();
    const { text } = await stack.tryUp(program({ c: { ips: ["10.0.0.2"] } }));
    expect(text).to.contain("`adopt: true`");
    await stack.up(program({ c: { ips: ["10.0.0.2"], adopt: true } }));
    expect(ids()).to.deep.equal(before);
  });

  it("passes its title to another one, in a chain and in a swap", async () => {
    const two = { title: "two", ips: ["10.0.0.2"] };
    await stack.apply(program({ a: {}, b: two }));
    await stack.up(program({ a: { title: "two" }, b: { ...two, title: "three" } }));
    expect(titles()).to.have.members(["two", "three"]);
    await stack.up(program({ a: { title: "three" }, b: two }));
    expect(titles()).to.have.members(["three", "two"]);
  });

  it("stays with its resource if another adopts under its former title", async () => {
    const two = { title: "two", ips: ["10.0.0.2"] };
    await stack.apply(program({ a: {} }));
    const [before] = ids();
    const wanted: Program = () => {
      const x = new qualys.auth.WindowsRecord("x", { ...two, username: "u", password: "p" });
      const own = { username: "u", password: "pw1", ips: ["10.0.0.1"] };
      // Pulumi gets to it when the other one is done.
      new qualys.auth.WindowsRecord("a", { ...own, title: "three", comments: x.id });
      const args = { ...own, title: "one", ips: ["10.0.0.3"], adopt: true };
      new qualys.auth.WindowsRecord("b", args);
      return Promise.resolve();
    };
    await stack.apply(wanted);
    await stack.up(wanted);
    expect(titles()).to.have.members(["one", "two", "three"]);
    expect(ids()).to.include(before);
    expect(new Set(stateIds()).size).to.equal(3);
  });

  it("stays if a run was interrupted between the adoption and the deletion", async () => {
    await stack.apply(program({ a: {} }));
    const before = ids();
    const adopting = program({ b: { adopt: true } });
    // Only the adoption: a resource that is no longer in the program isn't a target.
    const urn = stack.urn("a").replace(/::a$/, "::b");
    await stack.apply(adopting, { target: [urn] });
    expect(stateIds().filter((id) => id === before[0])).to.have.length(2);
    const { succeeded, text } = await stack.tryUp(adopting, { refresh: true });
    expect(succeeded, text).to.equal(true);
    expect(ids()).to.deep.equal(before);
    await stack.expectNoChanges(adopting);
  });
});
