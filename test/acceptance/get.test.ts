import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack } from "./stack.js";

describe("an existing record at Qualys", function () {
  this.timeout(120_000);
  const stack = useStack(new TestStack());

  it("can be read by its ID without being managed", async () => {
    const id = await stack.simulator.createRecord("windows", {
      title: "By hand",
      username: "somebody",
      password: "secret",
      ips: "10.0.0.1-10.0.0.3",
    });
    const program = () => {
      const record = qualys.auth.WindowsRecord.get("by-hand", String(id));
      return Promise.resolve({ username: record.username, ips: record.ips });
    };
    await stack.up(program);
    expect(stack.outputs()["username"]).to.equal("somebody");
    expect(stack.outputs()["ips"]).to.deep.equal(["10.0.0.1-10.0.0.3"]);
    expect((await stack.destroy()).succeeded).to.equal(true);
    expect(stack.simulator.records("windows")).to.have.length(1);
  });

  it("can't be read once it is gone: the program fails and names the missing ID", async () => {
    const { succeeded, text } = await stack.tryUp(() => {
      qualys.auth.WindowsRecord.get("gone", "99999");
      qualys.vault.AzureKeyVault.get("gone", "88888");
      return Promise.resolve();
    });
    expect(succeeded).to.equal(false);
    expect(text).to.match(/WindowsRecord "99999": .* no .*\b99999\b/);
    expect(text).to.match(/AzureKeyVault "88888": .* no .*\b88888\b/);
    expect(text, "no stack trace").not.to.match(/\n\s+at /);
  });

  it("can be taken over by a resource with its title, as the preview says", async () => {
    const [{ id } = { id: 0 }] = stack.simulator.records("windows");
    const program = () => {
      new qualys.auth.WindowsRecord("by-hand", {
        title: "By hand",
        username: "scanner",
        password: "secret",
        ips: ["10.0.0.1-10.0.0.3"],
        adopt: true,
      });
      return Promise.resolve();
    };
    const calls = await stack.callsDuring(async () => {
      expect((await stack.preview(program)).text).to.match(/adopt *: true/);
      await stack.apply(program);
    });
    expect(calls).to.deep.equal([
      { action: "list", title: "By hand" },
      { action: "update", ids: String(id), username: "scanner", password: "secret" },
    ]);
    await stack.expectNoChanges(program);
    expect(stack.simulator.records("windows")).to.have.length(1);
  });
});
