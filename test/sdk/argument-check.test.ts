import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { inWords, judge } from "../../sdk/argument-check.js";
import { settle } from "../../sdk/settled.js";

const servers = { title: "Servers", username: "scan", password: "canary", ips: ["10.0.0.1"] };
const taken = 'title = "Servers" is also the title of the WindowsRecord "first"';

/** A run of a program, which declares one resource after the other. */
class Run {
  /** Returns the messages to the program about the resource: mistakes, and possible ones. */
  async declare(key: string, name: string, args: object, ignoreChanges?: readonly string[]) {
    const declaration = { key, name, args: await settle(args), ignoreChanges };
    const { failures, doubts } = judge(this, declaration);
    const [error, warning] = [failures, doubts].map((list) =>
      list.length > 0 ? inWords(declaration, list) : "",
    );
    expect(`${error}${warning}`).not.to.contain("canary");
    return { error, warning };
  }

  async windows(name: string, args: object = {}) {
    return (await this.declare("auth:WindowsRecord", name, { ...servers, ...args })).error;
  }
}

const unknown = pulumi.output(pulumi.unknown);

describe("the check in the program", () => {
  let run: Run;

  beforeEach(() => {
    run = new Run();
  });

  it("rejects the title of another resource of the type", async () => {
    expect(await run.windows("first")).to.equal("");
    expect(await run.windows("second", { ips: ["10.0.0.2"] })).to.equal(
      `WindowsRecord "second": ${taken}; titles of a type must be unique`,
    );
  });

  it("rejects a title that turns out to be taken once its output is known", async () => {
    await run.windows("first");
    const title = pulumi.output("Servers");
    expect(await run.windows("second", { title, ips: ["10.0.0.2"] })).to.contain(taken);
  });

  it("accepts a title twice where changes of it are ignored", async () => {
    await run.windows("first");
    const args = { ...servers, ips: ["10.0.0.2"] };
    const { error } = await run.declare("auth:WindowsRecord", "second", args, ["title"]);
    expect(error).to.equal("");
  });

  it("doesn't quote what the program marks as secret", async () => {
    const title = pulumi.secret("canary title");
    await run.windows("first", { title });
    const ips = pulumi.secret(["10.66.66.canary", "10.0.0.1"]);
    expect(await run.windows("second", { title, ips })).to.equal(
      'WindowsRecord "second":\n' +
        "  ips[0] is not an IPv4 address, first-last range or CIDR block\n" +
        '  title = [secret] is also the title of the WindowsRecord "first"; titles of a type must be unique',
    );
    expect(await run.windows("third", { title: "3", ips: pulumi.secret(["10.0.0.1"]) })).to.equal(
      'WindowsRecord "third": ips has an address [secret], as the WindowsRecord "first" has; an ' +
        "address may be in one of them only",
    );
  });

  it("accepts the same title in another type, and other titles", async () => {
    const { title, ips } = servers;
    await run.windows("first");
    expect(await run.windows("second", { title: "Too", ips: ["10.0.0.2"] })).to.equal("");
    expect((await run.declare("auth:MsIisRecord", "iis", { title, ips })).error).to.equal("");
  });

  it("accepts vaults with the same title, as Qualys does", async () => {
    const vault = { title: "Safe", url: "https://ccp.example", appid: "qualys", safe: "S" };
    for (const name of ["one", "two"]) {
      expect((await run.declare("vault:CyberArkAimVault", name, vault)).error).to.equal("");
    }
  });

  it("remembers nothing of another run, such as of another stack in the same process", async () => {
    for (const name of ["first", "renamed"]) {
      expect(await new Run().windows(name)).to.equal("");
    }
  });

  it("reports all mistakes of a resource at once, as far as they can be seen", async () => {
    const message = await run.windows("first", { ips: ["10.0.0.300"], kerberos: true });
    expect(message).to.match(/^WindowsRecord "first":\n {2}ips\[0\] = "10.0.0.300" .*\n {2}kerb/);
    expect(await run.windows("second", { title: "Other", ips: unknown })).to.equal("");
  });
});

describe("an address that two records of a program have", () => {
  const unix = { ...servers, ips: ["10.0.0.1"] };
  let run: Run;

  beforeEach(async () => {
    run = new Run();
    await run.windows("first", { title: "First", ips: ["10.0.0.0/24"] });
  });

  it("is reported with both names, if it may be in one record only", async () => {
    expect(await run.windows("second", { ips: ["10.0.0.7", "10.0.0.9-10.0.1.0"] })).to.equal(
      'WindowsRecord "second": ips has 10.0.0.7, 10.0.0.9-10.0.0.255, as the WindowsRecord "first" ' +
        "has; an address may be in one of them only",
    );
  });

  it("is reported between types of one group", async () => {
    expect((await run.declare("auth:UnixRecord", "unix", unix)).error).to.equal("");
    expect((await run.declare("auth:NetworkSshRecord", "ssh", unix)).error).to.equal(
      'NetworkSshRecord "ssh": ips has 10.0.0.1, as the UnixRecord "unix" has; an address may be in ' +
        "one of them only",
    );
  });

  it("is fine for types whose records share addresses", async () => {
    for (const name of ["one", "two"]) {
      const oracle = { ...servers, title: name, sid: "ORCL", port: 1521 };
      const told = await run.declare("auth:OracleRecord", name, oracle);
      expect(told).to.deep.equal({ error: "", warning: "" });
    }
  });

  it("is fine in two networks, and reported as possible while one isn't known", async () => {
    expect(await run.windows("second", { title: "Second", networkId: 7 })).to.equal("");
    const args = { ...servers, title: "Third", networkId: unknown };
    const { error, warning } = await run.declare("auth:WindowsRecord", "third", args);
    expect(error).to.equal("");
    expect(warning).to.match(
      /^WindowsRecord "third":\n.*"first" has; .*, unless .*\n.*"second" has/,
    );
  });

  it("is fine if changes of the addresses are ignored", async () => {
    for (const path of ["ips", "ips[0]", "*"]) {
      const told = await run.declare("auth:WindowsRecord", "second", { ...servers, title: path }, [
        path,
      ]);
      expect(told.error).to.equal("");
    }
  });

  it("may be fine where changes of the network are ignored", async () => {
    const [key, args] = ["auth:WindowsRecord", { ...servers, title: "Other" }] as const;
    const { error, warning } = await run.declare(key, "second", args, ["networkId"]);
    expect(error).to.equal("");
    expect(warning)
      .to.contain('"first"')
      .and.match(/networks differ/);
  });

  it("isn't reported while the addresses have other mistakes", async () => {
    const message = await run.windows("second", { ips: ["10.0.0.7", "10.0.0.300"] });
    expect(message).to.contain("10.0.0.300").and.not.to.contain('"first"');
  });
});
