import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

const password = "canary-in-a-bad-program";
const good = { username: "scanner", password, ips: ["10.0.0.1"] };

/** A program with one Windows record. */
function windows(args: Partial<qualys.auth.WindowsRecordArgs>): Program {
  return () => {
    new qualys.auth.WindowsRecord("servers", { title: "Servers", ...good, ...args });
    return Promise.resolve();
  };
}

describe("a program with a mistake", function () {
  this.timeout(120_000);
  const stack = useStack(new TestStack({ accounts: [{ username: "tester", password: "right" }] }));

  it("reports all its mistakes at once, in the preview and without a call", async () => {
    const program: Program = () => {
      new qualys.auth.WindowsRecord("one", {
        title: "One",
        ...good,
        ips: ["10.0.0.9-10.0.0.1", "10.0.0.300", "::1"],
        kerberos: true,
      });
      new qualys.auth.WindowsRecord("two", {
        ...good,
        title: "Two",
        windowsAdDomain: "corp.example.com",
        windowsDomain: "CORP",
      });
      new qualys.vault.AzureKeyVault("three", {
        title: "Three",
        url: "http://vault.example.com",
        appId: "app",
        cert: "certificate",
        privateKey: "canary-key-in-a-bad-program",
      });
      return Promise.resolve();
    };
    const calls = await stack.callsDuring(async () => {
      const { succeeded, text } = await stack.preview(program);
      expect(succeeded).to.equal(false);
      expect(text).to.contain('ips[0] = "10.0.0.9-10.0.0.1"');
      expect(text).to.match(/ips\[1\] = "10\.0\.0\.300" .*IPv4/);
      expect(text).to.match(/ips\[2\] = "::1" .*IPv6/);
      expect(text).to.match(/kerberos .*windowsAdDomain.*windowsDomain/);
      expect(text).to.match(/windowsDomain .*windowsAdDomain/);
      expect(text).to.match(/ips .*windowsAdDomain/);
      expect(text).to.match(/url .*https:\/\/.*sslVerify/);
      expect(text, "no stack trace").not.to.match(/\n\s+at /);
    });
    expect(calls).to.deep.equal([]);
  });

  it("suggests the nearest name for an argument that doesn't exist", async () => {
    const typo = { windowsADDomain: "corp.example.com" } as object;
    const { text } = await stack.preview(windows(typo));
    expect(text).to.match(/windowsADDomain .*WindowsRecord.* windowsAdDomain\b/);
  });

  it("can't declare two records of a type with the same title", async () => {
    const program: Program = () => {
      new qualys.auth.WindowsRecord("first", { title: "Twice", ...good });
      new qualys.auth.WindowsRecord("second", { title: "Twice", ...good, ips: ["10.0.0.2"] });
      return Promise.resolve();
    };
    const { succeeded, text } = await stack.preview(program);
    expect(succeeded).to.equal(false);
    expect(text).to.match(/"Twice" .*title .*WindowsRecord "(first|second)"/);
  });

  it("reports addresses that two records have, where Qualys allows them in one only", async () => {
    const program: Program = () => {
      new qualys.auth.WindowsRecord("net", { title: "Net", ...good, ips: ["10.0.0.0/24"] });
      new qualys.auth.WindowsRecord("host", { title: "Host", ...good, ips: ["10.0.0.7"] });
      for (const sid of ["A", "B"]) {
        new qualys.auth.OracleRecord(sid, { title: sid, ...good, sid, ips: ["10.0.0.7"] });
      }
      return Promise.resolve();
    };
    const { succeeded, text } = await stack.preview(program);
    expect(succeeded).to.equal(false);
    expect(text).to.match(
      /WindowsRecord "(net|host)": ips .*10\.0\.0\.7.*WindowsRecord "(net|host)"/,
    );
    expect(text).not.to.match(/OracleRecord ".": ips/);
  });

  it("reports settings that don't exist or have invalid values", async () => {
    const settings = {
      "qualys:detectHidenChanges": "false",
      "qualys:detectHiddenChanges": "off",
      "qualys:gatherMilliseconds": "soon",
    };
    for (const [key, value] of Object.entries(settings)) await stack.configure(key, value);
    const { succeeded, text } = await stack.preview(windows({}));
    expect(succeeded).to.equal(false);
    expect(text).to.match(/qualys:detectHidenChanges .*qualys:detectHiddenChanges/);
    expect(text).to.match(/qualys:detectHiddenChanges .*true or false.*"off"/);
    expect(text).to.match(/qualys:gatherMilliseconds .*milliseconds.*"soon"/);
    expect(text, "no stack trace").not.to.match(/\n\s+at /);
    for (const key of Object.keys(settings)) await stack.unconfigure(key);
  });

  it("reports a wrong password once, and doesn't risk the account by retrying", async () => {
    const calls = await stack.callsDuring(async () => {
      const { succeeded, text } = await stack.tryUp(windows({}));
      expect(succeeded).to.equal(false);
      expect(text).to.match(/WindowsRecord "Servers": .*creation .*code 2000/);
      expect(text).to.match(/qualys:username.*qualys:password/);
    });
    expect(calls).to.have.length(1);
  });

  it("says what to configure if nothing is", async () => {
    await stack.unconfigure("qualys:apiUrl");
    const { succeeded, text } = await stack.tryUp(windows({}));
    expect(succeeded).to.equal(false);
    for (const name of ["qualys:platform", "qualys:apiUrl", "QUALYS_PLATFORM", "QUALYS_API_URL"]) {
      expect(text).to.contain(name);
    }
    await stack.configure("qualys:platform", "US9");
    expect((await stack.tryUp(windows({}))).text).to.match(/platform.*"US9"|"US9".*platform/);
    await stack.unconfigure("qualys:platform");
    await stack.configure("qualys:apiUrl", "http://qualysapi.example.com");
    expect((await stack.tryUp(windows({}))).text).to.match(/http:.*Use https/);
    await stack.configure("qualys:apiUrl", stack.simulator.url);
  });

  it("leaves no secret anywhere", () => {
    expect(stack.everythingWritten()).not.to.match(/canary-(in-a-bad|key-in-a-bad)/);
  });
});

describe("a mistake in a program whose records exist", function () {
  this.timeout(120_000);
  const stack = useStack(new TestStack());

  it("changes and deletes nothing, whatever the other resources are", async () => {
    const records =
      (username: string): Program =>
      () => {
        for (const i of [1, 2, 3]) {
          const args = { ...good, title: `Record ${i}`, username, ips: [`10.0.0.${i}`] };
          new qualys.auth.WindowsRecord(`record-${i}`, args);
        }
        return Promise.resolve();
      };
    await stack.up(records("scanner"));
    const calls = await stack.callsDuring(async () => {
      const { succeeded, text } = await stack.tryUp(records(""));
      expect(succeeded).to.equal(false);
      for (const i of [1, 2, 3]) {
        expect(text).to.match(new RegExp(`WindowsRecord "record-${i}": username .*required`));
      }
    });
    expect(calls).to.deep.equal([]);
    await stack.up(records("scanner"));
    expect(stack.simulator.records("windows")).to.have.length(3);
  });
});

describe("a title that is taken at Qualys", function () {
  this.timeout(120_000);
  const stack = useStack(new TestStack());

  it("fails with the ID of the record that has it, while the other resources go on", async () => {
    const taken = await stack.simulator.createRecord("windows", {
      title: "Servers",
      username: "other",
      password: "other",
      ips: "10.9.0.1",
    });
    const program: Program = async () => {
      await windows({})();
      new qualys.auth.WindowsRecord("more", { ...good, title: "More", ips: ["10.0.0.2"] });
    };
    const { succeeded, text } = await stack.tryUp(program);
    expect(succeeded).to.equal(false);
    expect(text).to.match(new RegExp(`WindowsRecord "Servers": [^]*title .*\\(id ${taken}\\)`));
    const titles = stack.simulator.records("windows").map(({ parameters }) => parameters["title"]);
    expect(titles).to.have.members(["Servers", "More"]);
  });
});
