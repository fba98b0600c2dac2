import { expect } from "chai";
import * as pulumi from "@pulumi/pulumi";
import { hasMistakes } from "../../sdk/argument-check.js";

const servers = { title: "Servers", username: "scan", password: "canary", ips: ["10.0.0.1"] };
const windows = (name: string, args: object = {}) =>
  told("auth:WindowsRecord", name, { ...servers, ...args });

/** Runs a program as Pulumi does: each run has a stack of its own. */
async function run(program: () => Promise<unknown>): Promise<void> {
  await pulumi.runtime.setMocks({
    newResource: ({ name, inputs }) => ({
      id: `${name}-id`,
      state: inputs as Record<string, unknown>,
    }),
    call: () => ({}),
  });
  await pulumi.runtime.runInPulumiStack(async () => {
    await program();
  });
}

/** What the check tells the user; nothing when the arguments are right. */
async function told(key: string, name: string, args: object): Promise<string> {
  const messages: string[] = [];
  const { error } = pulumi.log;
  Reflect.set(pulumi.log, "error", (message: string) => {
    messages.push(message);
    return Promise.resolve();
  });
  const mistaken = await hasMistakes(key, name, args).finally(() =>
    Reflect.set(pulumi.log, "error", error),
  );
  expect(mistaken).to.equal(messages.length > 0);
  const text = messages.join("\n");
  expect(text).not.to.contain("canary");
  return text;
}

describe("the check in the program", () => {
  it("refuses the title of another resource of the type", () =>
    run(async () => {
      expect(await windows("first")).to.equal("");
      expect(await windows("second")).to.equal(
        'WindowsRecord "second": title = "Servers" is also the title of the WindowsRecord "first"; titles of a type must be unique',
      );
    }));

  it("refuses a title that turns out to be taken when its output is known", () =>
    run(async () => {
      expect(await windows("first")).to.equal("");
      expect(await windows("second", { title: pulumi.output("Servers") })).to.contain(
        "is also the title",
      );
    }));

  it("lets resources of other types, and other titles, be", () =>
    run(async () => {
      const { title, ips } = servers;
      expect(await windows("first")).to.equal("");
      expect(await windows("second", { title: "Servers too" })).to.equal("");
      expect(await told("auth:MsIisRecord", "iis", { title, ips })).to.equal("");
    }));

  it("lets vaults have one title, as Qualys does", () =>
    run(async () => {
      const vault = { title: "Safe", url: "https://ccp.example", appid: "qualys", safe: "S" };
      expect(await told("vault:CyberArkAimVault", "one", vault)).to.equal("");
      expect(await told("vault:CyberArkAimVault", "two", vault)).to.equal("");
    }));

  it("has no memory of another run, such as of another stack in the same process", async () => {
    const names = ["first", "renamed"];
    for (const name of names) {
      await run(async () => {
        expect(await windows(name)).to.equal("");
      });
    }
  });

  it("tells all mistakes of a resource at once, as far as they can be seen", () =>
    run(async () => {
      const message = await windows("first", { ips: ["10.0.0.300"], kerberos: true });
      expect(message).to.match(/^WindowsRecord "first":\n {2}ips\[0\] = "10.0.0.300" .*\n {2}kerb/);
      const unknown = pulumi.output(pulumi.unknown);
      expect(await windows("second", { title: "Other", ips: unknown })).to.equal("");
    }));
});
