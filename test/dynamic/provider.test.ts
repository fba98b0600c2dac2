import { expect } from "chai";
import { provider as providerOf } from "../../provider/dynamic/index.js";
import type { Properties } from "../../provider/dynamic/properties.js";
import { inputsOf, record, stack, unknown } from "./stack.js";

/** A record in Pulumi's state. */
async function created(args: Properties = record) {
  const on = await stack();
  const inputs = await inputsOf(on.provider, args);
  const { id, outs } = await on.provider.create(inputs);
  return { ...on, id, inputs, outs: outs };
}

describe("the provider", () => {
  it("doesn't exist for a type that the catalog lacks", () => {
    expect(() => providerOf("auth:NoRecord")).to.throw('no resource type "auth:NoRecord"');
  });

  it("creates, with addresses as a list and the server's time of the write", async () => {
    const { simulator, id, outs } = await created();
    const [made] = simulator.records("windows");
    expect(id).to.equal(String(made?.id));
    expect(outs).to.deep.equal({
      ...{
        title: "Servers",
        username: "scan",
        password: "Tr0ub4dor&3",
        ips: ["10.0.0.0-10.0.0.3"],
      },
      ...{ lastWritten: made?.created, secretVersions: { password: 1 } },
    });
  });

  it("finds no difference after a creation, and none after a refresh", async () => {
    const { provider, id, inputs, outs } = await created();
    const none = { changes: false, replaces: [], deleteBeforeReplace: true };
    expect(await provider.diff(id, outs, inputs)).to.deep.equal(none);
    const seen = await provider.read(id, outs);
    expect(seen).to.deep.equal({ id, props: outs, inputs });
    expect(await provider.diff(id, seen.props, inputs)).to.deep.equal(none);
  });

  it("finds what somebody changed, in outputs and inputs", async () => {
    const { simulator, provider, id, inputs, outs, later } = await created();
    later(60);
    await simulator.changeRecord("windows", Number(id), { add_ips: "10.0.0.4", ntlmv2: "0" });
    const seen = await provider.read(id, outs);
    expect(seen.props).to.deep.include({ ips: ["10.0.0.0-10.0.0.4"], ntlmv2: false });
    expect(seen.inputs).to.deep.include({
      ips: { "10.0.0.0-10.0.0.3": 4, "10.0.0.4": 1 },
      ntlmv2: false,
    });
    expect((await provider.diff(id, seen.props, inputs)).changes).to.equal(true);
  });

  it("finds nothing if the record is gone", async () => {
    const { simulator, provider, id, outs } = await created();
    await simulator.deleteRecord("windows", Number(id));
    expect(await provider.read(id, outs)).to.deep.equal({});
  });

  it("reads a record that it doesn't know yet", async () => {
    const { provider, id } = await created();
    const { props, inputs } = await provider.read(id, {});
    expect(props).to.deep.include({
      title: "Servers",
      username: "scan",
      ips: ["10.0.0.0-10.0.0.3"],
    });
    expect(inputs).to.deep.include({ ips: { "10.0.0.0-10.0.0.3": 4 } });
    expect(props).not.to.have.property("password");
  });

  it("updates what differs from the state, and no more", async () => {
    const { simulator, provider, id, inputs, outs } = await created();
    const args = { ...record, ips: ["10.0.0.2-10.0.0.5"], comments: "new" };
    const news = await inputsOf(provider, args, inputs);
    const diff = await provider.diff(id, outs, news);
    expect(diff).to.deep.equal({ changes: true, replaces: [], deleteBeforeReplace: true });
    const { outs: after } = await provider.update(id, outs, news);
    expect(simulator.calls.at(-1)?.parameters).to.deep.equal({
      ...{ action: "update", ids: id, comments: "new" },
      ...{ add_ips: "10.0.0.4-10.0.0.5", remove_ips: "10.0.0.0-10.0.0.1" },
    });
    expect(after).to.deep.include({ ips: ["10.0.0.2-10.0.0.5"], comments: "new" });
    expect(await provider.diff(id, after, news)).to.include({ changes: false });
  });

  it("replaces, deleting first, if the domain type changes", async () => {
    const { provider, id, outs } = await created();
    const news = await inputsOf(provider, { ...record, windowsDomain: "CORP" });
    expect(await provider.diff(id, outs, news)).to.deep.equal({
      ...{ changes: true, replaces: ["windowsDomain"], deleteBeforeReplace: true },
    });
  });

  it("counts what isn't known yet as changed", async () => {
    const { provider, id, outs, inputs } = await created();
    for (const args of [
      { ...record, password: unknown },
      { ...record, ips: ["10.0.0.1", unknown] },
      { ...record, extraParameters: { other: unknown } },
    ]) {
      const news = await inputsOf(provider, args, inputs);
      expect(await provider.diff(id, outs, news)).to.deep.include({ changes: true, replaces: [] });
    }
  });

  it("deletes", async () => {
    const { simulator, provider, id, outs } = await created();
    await provider.delete(id, outs);
    expect(simulator.records("windows")).to.deep.equal([]);
  });

  it("keeps extra parameters, and updates them", async () => {
    const { simulator, provider } = await stack("auth:WindowsRecord", {
      extraParameters: ["new_one"],
    });
    const inputs = await inputsOf(provider, { ...record, extraParameters: { new_one: "1" } });
    const { id, outs } = await provider.create(inputs);
    expect(outs).to.deep.include({ extraParameters: { new_one: "1" } });
    const seen = await provider.read(id, outs);
    expect(seen.inputs).to.deep.include({ extraParameters: { new_one: "1" } });
    const without = await inputsOf(provider, record, inputs);
    expect((await provider.diff(id, outs, without)).changes).to.equal(true);
    await provider.update(id, outs, without);
    expect(simulator.calls.at(-1)?.parameters).to.deep.equal({
      action: "update",
      ids: id,
      new_one: "",
    });
  });

  it("does all of this with a vault", async () => {
    const { simulator, provider } = await stack("vault:AzureKeyVault");
    const vault = { title: "Keys", url: "https://a", appId: "x", cert: "C", privateKey: "K" };
    const inputs = await inputsOf(provider, vault);
    const { id, outs } = await provider.create(inputs);
    expect(await provider.read(id, outs)).to.deep.equal({ id, props: outs, inputs });
    const news = await inputsOf(provider, { ...vault, cert: "D" }, inputs);
    const { outs: after } = await provider.update(id, outs, news);
    expect(simulator.calls.at(-1)?.parameters).to.include({ cert: "D", private_key: "K" });
    await provider.delete(id, after);
    expect(await provider.read(id, after)).to.deep.equal({});
  });
});
