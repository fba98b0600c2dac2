import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { fleet } from "./fleet";

type Inputs = Readonly<Record<string, unknown>>;

/** What the program declares, by name. */
const declared = new Map<string, Inputs>();

describe("the program of the database fleet", () => {
  before(async () => {
    pulumi.runtime.setAllConfig({ "project:vaultRoleId": "role", "project:vaultSecretId": "id" });
    await pulumi.runtime.setMocks({
      newResource: ({ name, inputs }) => {
        declared.set(name, inputs as Inputs);
        return { id: String(100 + declared.size), state: inputs as Inputs };
      },
      // Look-ups come here, such as getVault with the token "qualys:vault:getVault".
      call: ({ inputs }) => inputs as Inputs,
    });
    const { records } = await import("./index.js");
    await Promise.all(Object.values(records).map((id) => new Promise((done) => id.apply(done))));
  });

  it("makes a record of each database, whose password is in the vault", () => {
    for (const { name, ips } of fleet) {
      const inputs = declared.get(name);
      assert.deepEqual(inputs?.ips, ips);
      assert.equal(inputs.vaultId, "101");
      assert.equal(inputs.secretKvName, `databases/${name}`);
    }
  });

  it("looks for each database at its own port, or at the engine's", () => {
    assert.equal(declared.get("ledger")?.port, 1522);
    assert.equal(declared.get("billing")?.port, 1521);
  });
});
