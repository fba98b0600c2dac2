import { expect } from "chai";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Example, examplesFolder } from "./example.js";

/** Every folder but those that have tests of their own. */
const names = readdirSync(examplesFolder).filter(
  (name) => !["gitops", "quickstart"].includes(name),
);

for (const name of names) {
  describe(`the example ${name}`, function () {
    this.timeout(180_000);
    let example: Example;

    before(async () => {
      example = await Example.start(name);
    });

    after(async () => {
      await example.close();
    });

    it("tells its story in a README, and is no package that could be published", () => {
      const read = (file: string) => readFileSync(path.join(examplesFolder, name, file), "utf8");
      expect(read("README.md")).to.match(/^# .+\n\n.+/);
      expect(JSON.parse(read("package.json"))).to.include({
        name: `qualys-example-${name}`,
        private: true,
      });
      expect(existsSync(path.join(examplesFolder, name, "Pulumi.yaml"))).to.equal(true);
    });

    it("previews what it will create, and calls nobody", async () => {
      const { changeSummary } = await example.preview();
      expect(changeSummary.create).to.be.greaterThan(2);
      expect(example.simulator.calls).to.deep.equal([]);
    });

    it("creates all of it, and then has nothing left to do", async () => {
      await example.up();
      await example.expectNoChanges();
    });

    it("takes all of it away again", async () => {
      await example.destroy();
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

  it("takes a vault that exists, if it is told its title", async () => {
    const example = await Example.start("windows-domain");
    try {
      const id = await example.simulator.createVault({
        ...{ title: "Shared", type: "CyberArk AIM", url: "https://ccp.example.com" },
        ...{ ssl_verify: "1", appid: "other-team", safe: "Shared" },
      });
      await example.configure("sharedVault", "Shared");
      await example.up();
      expect(example.simulator.vaults()).to.have.length(1);
      const domain = example.simulator
        .records("windows")
        .find(({ parameters }) => parameters["title"] === "corp.example.com");
      expect(domain?.parameters).to.include({ vault_id: String(id), login_type: "vault" });
      await example.expectNoChanges();
      await example.configure("sharedVault", "No such vault");
      const error = await example.preview().then(String, String);
      expect(error).to.contain('getVault found no vault of type "CyberArk AIM" with the title');
      expect(error, "no stack trace").not.to.match(/\n\s+at /);
    } finally {
      await example.close();
    }
  });
});
