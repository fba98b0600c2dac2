import { expect } from "chai";
import { inputsOf, record, stack, unknown } from "./stack.js";

const versionsIn = (properties: unknown) =>
  (properties as { secretVersions?: unknown } | undefined)?.secretVersions;

describe("the versions of secrets", () => {
  it("count each secret's values, so that a preview shows a new one", async () => {
    const { provider } = await stack();
    const first = await inputsOf(provider, record);
    expect(versionsIn(first)).to.deep.equal({ password: 1 });
    const same = await inputsOf(provider, record, first);
    expect(versionsIn(same)).to.deep.equal({ password: 1 });
    const second = await inputsOf(provider, { ...record, password: "n3w" }, same);
    expect(versionsIn(second)).to.deep.equal({ password: 2 });
    const third = await inputsOf(provider, record, second);
    expect(versionsIn(third)).to.deep.equal({ password: 3 });
  });

  it("are separate for each secret", async () => {
    const { provider } = await stack("vault:AzureKeyVault");
    const vault = { title: "Keys", url: "https://a", appId: "x", cert: "C", privateKey: "K" };
    const first = await inputsOf(provider, { ...vault, passphrase: "p" });
    expect(versionsIn(first)).to.deep.equal({ privateKey: 1, passphrase: 1 });
    const second = await inputsOf(provider, { ...vault, passphrase: "q" }, first);
    expect(versionsIn(second)).to.deep.equal({ privateKey: 1, passphrase: 2 });
    const third = await inputsOf(provider, vault, second);
    expect(versionsIn(third)).to.deep.equal({ privateKey: 1 });
  });

  it("continue from the known ones while a secret isn't known yet", async () => {
    const { provider } = await stack();
    const first = await inputsOf(provider, record);
    const preview = await inputsOf(provider, { ...record, password: unknown }, first);
    expect(versionsIn(preview)).to.deep.equal({ password: unknown });
    const second = await inputsOf(provider, { ...record, password: "n3w" }, first);
    expect(versionsIn(second)).to.deep.equal({ password: 2 });
  });

  it("say when somebody may have changed a secret, and count on afterwards", async () => {
    const { simulator, provider, later } = await stack();
    const inputs = await inputsOf(provider, record);
    const { id, outs } = await provider.create(inputs);
    later(60);
    await simulator.changeRecord("windows", Number(id), { password: "theirs" });
    const at = simulator.records("windows")[0]?.modified ?? "";
    const seen = await provider.read(id, outs);
    const told = { password: `1, may have been changed outside of Pulumi at ${at}` };
    expect(versionsIn(seen.props)).to.deep.equal(told);
    expect(versionsIn(seen.inputs)).to.deep.equal(told);
    const again = await provider.read(id, seen.props);
    expect(versionsIn(again.props)).to.deep.equal(told);
    const repaired = await inputsOf(provider, record, seen.inputs);
    expect(versionsIn(repaired)).to.deep.equal({ password: 2 });
    const diff = await provider.diff(id, seen.props, repaired);
    expect(diff).to.deep.include({ changes: true, replaces: [] });
  });

  it("say who may have changed a vault's secret", async () => {
    const { simulator, provider, later } = await stack("vault:AzureKeyVault");
    const vault = { title: "Keys", url: "https://a", appId: "x", cert: "C", privateKey: "K" };
    const { id, outs } = await provider.create(await inputsOf(provider, vault));
    later(60);
    await simulator.changeVault(Number(id), { cert: "D", private_key: "L" });
    const { inputs } = await provider.read(id, outs);
    expect(versionsIn(inputs))
      .to.have.property("privateKey")
      .match(/ at 20\S+ by somebody_else$/);
  });

  it("say that a secret which Qualys reports was changed", async () => {
    const { simulator, provider, later } = await stack("auth:SnmpRecord");
    const snmp = { title: "Routers", communityStrings: ["ours"], ips: ["10.0.0.1"] };
    const inputs = await inputsOf(provider, snmp);
    const { id, outs } = await provider.create(inputs);
    later(60);
    await simulator.changeRecord("snmp", Number(id), { community_strings: "theirs" });
    const at = simulator.records("snmp")[0]?.modified ?? "";
    const seen = await provider.read(id, outs);
    const told = { communityStrings: `1, changed outside of Pulumi at ${at}` };
    expect(versionsIn(seen.inputs)).to.deep.equal(told);
    const again = await provider.read(id, seen.props);
    expect(versionsIn(again.inputs)).to.deep.equal(told);
    expect(versionsIn(await inputsOf(provider, snmp, seen.inputs))).to.deep.equal({
      communityStrings: 2,
    });
  });

  it("stay as they are while a refresh finds nothing", async () => {
    const { provider } = await stack();
    const { id, outs } = await provider.create(await inputsOf(provider, record));
    const { props, inputs } = await provider.read(id, outs);
    expect(versionsIn(props)).to.deep.equal({ password: 1 });
    expect(versionsIn(inputs)).to.deep.equal({ password: 1 });
  });
});
