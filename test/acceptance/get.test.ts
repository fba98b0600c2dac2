import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { TestStack } from "./stack.js";

describe("a record that exists at Qualys", function () {
  this.timeout(120_000);
  let stack: TestStack;

  before(async () => {
    stack = await TestStack.create();
  });

  after(async () => {
    await stack.close();
  });

  it("can be read by its ID, without being managed", async () => {
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
    const { outputs } = await stack.up(program);
    expect(outputs["username"]?.value).to.equal("somebody");
    expect(outputs["ips"]?.value).to.deep.equal(["10.0.0.1-10.0.0.3"]);
    expect((await stack.destroy()).succeeded).to.equal(true);
    expect(stack.simulator.records("windows")).to.have.length(1);
  });

  it("can't be read once it is gone: the program fails, and says which ID there isn't", async () => {
    const vaults = () => qualys.vault.AzureKeyVault.get("gone", "99999");
    const records = () => qualys.auth.WindowsRecord.get("gone", "99999");
    for (const [get, message] of [
      [records, 'WindowsRecord "99999": Qualys has no Windows record with the id 99999.'],
      [vaults, 'AzureKeyVault "99999": Qualys has no Azure Key Vault vault with the id 99999.'],
    ] as const) {
      const { succeeded, text } = await stack.tryUp(() => {
        get();
        return Promise.resolve();
      });
      expect(succeeded).to.equal(false);
      expect(text).to.contain(message);
      expect(text, "no stack trace").not.to.match(/\n\s+at /);
    }
  });

  it("can be taken over by a resource with its title, which the preview says", async () => {
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
    expect((await stack.preview(program)).text).to.match(/adopt *: true/);
    const calls = await stack.callsDuring(() => stack.tryUp(program));
    expect(calls).to.deep.equal([
      { action: "list", title: "By hand" },
      { action: "update", ids: String(id), username: "scanner", password: "secret" },
    ]);
    await stack.expectNoChanges(program);
    expect(stack.simulator.records("windows")).to.have.length(1);
  });
});
