import { expect } from "chai";
import { qualysPolicies } from "../../policies/index.js";
import { recordTypes, vaultTypes } from "../../provider/catalog/index.js";
import { violations } from "./analyzer.js";

const policies = qualysPolicies({ comments: "mandatory" });

describe("comments", () => {
  it("are required of every record, and must not be blank", async () => {
    for (const type of recordTypes) {
      expect(await violations(policies, type, { comments: "Berlin, team A" })).to.deep.equal([]);
      for (const inputs of [{}, { comments: " \n" }]) {
        const [message, ...more] = await violations(policies, type, inputs);
        expect(message).to.contain("`comments` is left out or blank");
        expect(more).to.deep.equal([]);
      }
    }
  });

  it("aren't required of vaults", async () => {
    for (const type of vaultTypes) expect(await violations(policies, type, {})).to.deep.equal([]);
  });
});
