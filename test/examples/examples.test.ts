import { expect } from "chai";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { useStack } from "../stack/use-stack.js";
import { Example, examplesFolder } from "./example.js";

/** Every folder but those that have tests of their own. */
const names = readdirSync(examplesFolder).filter(
  (name) => !["gitops", "quickstart"].includes(name),
);

for (const name of names) {
  describe(`the example ${name}`, function () {
    this.timeout(180_000);
    const example = useStack(new Example(name));

    it("has a README, and is no package that could be published", () => {
      const read = (file: string) => readFileSync(path.join(examplesFolder, name, file), "utf8");
      expect(read("README.md")).to.match(/^# .+\n\n.+/);
      expect(JSON.parse(read("package.json"))).to.include({
        name: `qualys-example-${name}`,
        private: true,
      });
      expect(existsSync(path.join(examplesFolder, name, "Pulumi.yaml"))).to.equal(true);
    });

    it("previews what it will create, and makes no call", async () => {
      const [, count] = /\+ (\d+) to create/.exec(await example.run("preview")) ?? [];
      expect(Number(count)).to.be.greaterThan(2);
      expect(example.simulator.calls).to.deep.equal([]);
    });

    it("creates all of it, and then has nothing left to do", async () => {
      await example.up();
    });

    it("destroys all of it again", async () => {
      await example.run("destroy", "--yes", "--skip-preview");
      const { calls } = example.simulator;
      const created = calls.filter(({ action }) => action === "create");
      const deletions = calls.filter(({ action }) => action === "delete");
      const deleted = deletions.flatMap(({ parameters: { id, ids } }) => (ids ?? id)?.split(","));
      expect(new Set(deleted).size).to.equal(created.length);
    });
  });
}

describe("the example windows-domain", function () {
  this.timeout(180_000);
  const example = useStack(new Example("windows-domain"));

  it("uses an existing vault, if given its title", async () => {
    const id = await example.simulator.createVault({
      ...{ title: "Shared", type: "CyberArk AIM", url: "https://ccp.example.com" },
      ...{ ssl_verify: "1", appid: "other-team", safe: "Shared" },
    });
    await example.run("config", "set", "sharedVault", "Shared");
    await example.up();
    expect(example.simulator.vaults()).to.have.length(1);
    const domain = example.simulator
      .records("windows")
      .find(({ parameters }) => parameters["title"] === "corp.example.com");
    expect(domain?.parameters).to.include({ vault_id: String(id), login_type: "vault" });
    await example.run("config", "set", "sharedVault", "No such vault");
    const { succeeded, text } = await example.try("preview");
    expect(succeeded).to.equal(false);
    expect(text).to.match(/getVault .*"CyberArk AIM".*"No such vault"/);
    expect(text, "no stack trace").not.to.match(/\n\s+at /);
  });
});
