import { expect } from "chai";
import { configured, inputsOf, noConnection, reasons, record, unknown } from "./stack.js";

const windows = () => configured("auth:WindowsRecord", {});

describe("checked inputs", () => {
  it("have addresses by range, with how many they are, so that previews show changes by range", async () => {
    const ips = ["10.0.0.9", "10.0.0.2-10.0.0.3", "10.0.0.0/31"];
    expect(await inputsOf(await windows(), { ...record, ips })).to.deep.equal({
      ...{ title: "Servers", username: "scan", password: "Tr0ub4dor&3" },
      ips: { "10.0.0.0-10.0.0.3": 4, "10.0.0.9": 1 },
      secretVersions: { password: 1 },
    });
  });

  it("keep the ranges of the previous inputs if they're still fully wanted", async () => {
    const provider = await windows();
    const before = await inputsOf(provider, record);
    const ips = ["10.0.0.0-10.0.0.5"];
    const after = await inputsOf(provider, { ...record, ips }, before);
    expect(after["ips"]).to.deep.equal({ "10.0.0.0-10.0.0.3": 4, "10.0.0.4-10.0.0.5": 2 });
    const less = await inputsOf(provider, { ...record, ips: ["10.0.0.1-10.0.0.5"] }, after);
    expect(less["ips"]).to.deep.equal({ "10.0.0.4-10.0.0.5": 2, "10.0.0.1-10.0.0.3": 3 });
  });

  it("are the same for addresses written differently", async () => {
    const provider = await windows();
    const before = await inputsOf(provider, record);
    const ips = ["10.0.0.3", "10.0.0.0-10.0.0.2"];
    expect(await inputsOf(provider, { ...record, ips }, before)).to.deep.equal(before);
  });

  it("have numbers, even for the text of an output", async () => {
    const login = { ...record, password: null, loginType: "vault", vaultType: "Azure Key" };
    const inputs = await inputsOf(await windows(), { ...login, vaultId: "43001" });
    expect(inputs).to.include({ vaultId: 43_001 });
    expect(inputs).not.to.have.property("secretVersions");
  });

  it("have nothing that isn't given, nor the provider's text", async () => {
    const args = { ...record, comments: null, ntlm: undefined, extraParameters: {} };
    const inputs = await inputsOf(await windows(), args);
    expect(inputs).to.have.all.keys("title", "username", "password", "ips", "secretVersions");
  });

  it("have extra parameters as is", async () => {
    const extraParameters = { brand_new: "1" };
    const inputs = await inputsOf(await windows(), { ...record, extraParameters });
    expect(inputs["extraParameters"]).to.deep.equal(extraParameters);
  });

  it("need no connection", async () => {
    noConnection();
    expect(await inputsOf(await windows(), record)).to.include({ title: "Servers" });
  });
});

describe("inputs that aren't known yet", () => {
  it("stay unknown", async () => {
    const args = { ...record, title: unknown, password: unknown };
    const inputs = await inputsOf(await windows(), args);
    expect(inputs).to.deep.include({ title: unknown, password: unknown });
    expect(inputs["secretVersions"]).to.deep.equal({ password: unknown });
  });

  it("make the whole set of addresses unknown, even one of them", async () => {
    const provider = await windows();
    for (const ips of [unknown, ["10.0.0.1", unknown]]) {
      expect((await inputsOf(provider, { ...record, ips }))["ips"]).to.equal(unknown);
    }
  });

  it("may be part of extra parameters", async () => {
    const extraParameters = { one: "1", other: unknown };
    const inputs = await inputsOf(await windows(), { ...record, extraParameters });
    expect(inputs["extraParameters"]).to.deep.equal(extraParameters);
  });

  it("are validated as far as they are known", async () => {
    const args = { ...record, title: unknown, ips: ["10.0.0.300", unknown] };
    expect(await reasons(await windows(), args)).to.deep.equal([
      'ips[0] = "10.0.0.300" is not an IPv4 address, first-last range or CIDR block',
    ]);
  });
});

describe("inputs that are wrong", () => {
  it("fail all at once, each with its path in the reason, so that Pulumi prints no value", async () => {
    const args = { ...record, title: "", ips: ["10.0.0.1", "x"], password: 7, tag: "a" };
    const told = await reasons(await windows(), args);
    expect(told.map((reason) => reason.split(" ")[0])).to.have.members([
      ...["title", "ips[1]", "password", "tag"],
    ]);
  });

  it("never repeat a secret", async () => {
    const password = "c4nary".repeat(20);
    const told = await reasons(await windows(), { ...record, password });
    expect(told).to.deep.equal([
      "password is too long: it has 120 characters, at most 100 are allowed",
    ]);
  });
});

describe("inputs of what was adopted without a password", () => {
  const adopted = { ...record, password: null, adopt: true };

  it("may still lack it", async () => {
    const provider = await windows();
    const before = await inputsOf(provider, adopted);
    expect(await inputsOf(provider, { ...adopted, title: "Other" }, before)).to.include({
      title: "Other",
    });
  });

  it("can't lose one that they had", async () => {
    const provider = await windows();
    const before = await inputsOf(provider, { ...record, adopt: true });
    expect(await reasons(provider, adopted, before)).to.deep.equal([
      'password is required when loginType is "basic"',
    ]);
  });

  it("need one if they had none but a vault", async () => {
    const provider = await windows();
    const login = { loginType: "vault", vaultType: "Azure Key", vaultId: 7 };
    const before = await inputsOf(provider, { ...adopted, ...login });
    const told = await reasons(provider, adopted, before);
    expect(told.join()).to.match(/^password is required/);
  });
});
