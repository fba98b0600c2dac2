import { expect } from "chai";
import { listRecords } from "../../provider/api/records.js";
import { listVaults } from "../../provider/api/vaults.js";
import { recordTypes } from "../../provider/catalog/index.js";
import { azureKey } from "../../provider/catalog/vaults/azure-key.js";
import { callsTo, errorOf, simulate } from "./servers.js";

const [type = expect.fail()] = recordTypes;

describe("the API's version", () => {
  it("is 2.0 by default", async () => {
    const simulator = await simulate({ apiVersions: ["2.0"] });
    await listRecords(callsTo(simulator), type, {});
    expect(simulator.calls.map(({ path }) => path)).to.deep.equal([type.endpoint]);
  });

  it("can be set for records and vaults separately", async () => {
    const simulator = await simulate();
    const calls = callsTo(simulator, { server: { versions: { auth: "3.0" } } });
    await listRecords(calls, type, {});
    await listVaults(calls, azureKey.endpoint, {});
    expect(simulator.calls.map(({ path }) => path)).to.deep.equal([
      type.endpoint.replace("2.0", "3.0"),
      "/api/2.0/fo/vault/",
    ]);
  });

  it("is an error that names the setting if Qualys doesn't serve it", async () => {
    const simulator = await simulate({ apiVersions: ["3.0"] });
    const error = await errorOf(listRecords(callsTo(simulator), type, {}));
    expect(error.message).to.include("404");
    expect(error.details.advice).to.include("qualys:apiVersion");
  });
});
