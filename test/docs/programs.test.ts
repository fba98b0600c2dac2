import { expect } from "chai";
import { recordTypes, resourceTypes, vaultTypes } from "../../provider/catalog/index.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { pageOf } from "../../scripts/generate/docs/links.js";
import { complaintsAbout, programsOf } from "./compile.js";

function textsOf(type: ResourceType): string[] {
  return programsOf(pageOf(type)).map(([, text]) => text);
}

describe("the programs of the reference", function () {
  this.timeout(120_000);

  it("are correct TypeScript for the package as it is built", () => {
    const pages = [...resourceTypes.map(pageOf), "docs/policies.md"];
    const programs = new Map(pages.flatMap(programsOf));
    expect(programs.size).to.be.greaterThan(pages.length);
    expect(complaintsAbout(programs)).to.equal("");
  });

  it("declare the page's type, first with its password in the record, then in a vault", () => {
    for (const record of recordTypes) {
      const [plain, withVault] = textsOf(record);
      expect(plain).to.contain(`new qualys.auth.${record.className}(`).and.not.to.contain("vault");
      if (!("vaultType" in record.fields)) continue;
      expect(withVault)
        .to.contain(`new qualys.auth.${record.className}(`)
        .and.to.contain(".loginFor(");
      expect(withVault).not.to.contain("password:");
    }
  });

  it("declare a vault and a record that fetches its password from there", () => {
    for (const vault of vaultTypes) {
      expect(textsOf(vault)[0])
        .to.contain(`const vault = new qualys.vault.${vault.className}(`)
        .and.to.contain("...vault.login(");
    }
  });

  it("take secrets and certificates from the configuration", () => {
    for (const type of resourceTypes) {
      for (const text of textsOf(type)) expect(text).not.to.match(/correct horse|-----BEGIN/);
    }
  });
});
