import { expect } from "chai";
import { windows } from "../../provider/catalog/records/windows.js";
import { vaultTypes } from "../../provider/catalog/vaults/index.js";
import { inWords } from "../../provider/catalog/wording.js";

describe("a record with its password in a vault", () => {
  it("offers each vault type by the API's name", () => {
    const field = windows.fields["vaultType"];
    expect(field?.kind === "choice" && field.choices).to.deep.equal(
      vaultTypes.map(({ type }) => type),
    );
  });

  for (const { type, inRecord } of vaultTypes) {
    it(`has the settings of ${type}, for that type only`, () => {
      for (const name of Object.keys(inRecord.fields)) {
        const onlyWhen = windows.fields[name]?.onlyWhen;
        expect(onlyWhen && inWords(onlyWhen)).to.include(`"${type}"`);
      }
    });
  }

  it("shares a setting that several types have", () => {
    const onlyWhen = windows.fields["folder"]?.onlyWhen;
    expect(onlyWhen && inWords(onlyWhen)).to.equal(
      'vaultType is "CyberArk AIM" or "CyberArk PIM Suite"',
    );
  });

  it("sends the vault's settings as a whole", () => {
    const group = windows.together.find((names) => names.includes("vaultId"));
    expect(group).to.include.members(["loginType", "vaultType", "akSecretName", "folder", "file"]);
  });
});
