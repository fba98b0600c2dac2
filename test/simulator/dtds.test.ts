import { expect } from "chai";
import { recordTypes, vaultTypes } from "../../provider/catalog/index.js";
import { recordModels } from "../../simulator/models/records/index.js";
import { vaultModel } from "../../simulator/models/vault-view.js";
import { fillSubscription } from "../every-type/subscription.js";
import { errorsByText } from "./dtd.js";
import { get, simulate, vaultPath } from "./qualys.js";

const records = recordTypes.filter(({ type }) => !recordModels.has(type));
const vaults = vaultTypes.filter(({ type }) => !vaultModel(type));

async function dtdAt(url: string): Promise<string> {
  return (await fetch(url)).text();
}

describe("the DTD of a type whose responses aren't documented", () => {
  for (const assumedElements of [false, true]) {
    it(`is followed by responses with ${assumedElements ? "all" : "documented"} elements`, async () => {
      const simulator = await simulate({ assumedElements });
      await fillSubscription(simulator, [...records, ...vaults]);
      for (const { endpoint, element } of records) {
        const dtd = await dtdAt(
          `${simulator.url}${endpoint}${element.toLowerCase()}_list_output.dtd`,
        );
        const list = await get(simulator, endpoint, { action: "list" });
        expect(list.all("ID"), endpoint).not.to.deep.equal([]);
        expect(await errorsByText(dtd, list.xml), endpoint).to.deep.equal([]);
      }
      const dtd = await dtdAt(`${simulator.url}${vaultPath}vault_view.dtd`);
      for (const { id } of simulator.vaults()) {
        const view = await get(simulator, vaultPath, { action: "view", id });
        expect(await errorsByText(dtd, view.xml), view.the("VAULT_TYPE")).to.deep.equal([]);
      }
    });
  }

  it("has the elements whose names are guesses only if responses have them", async () => {
    const path = "/api/2.0/fo/auth/kubernetes/auth_kubernetes_list_output.dtd";
    const [documented, all] = await Promise.all(
      [false, true].map(async (assumedElements) =>
        dtdAt((await simulate({ assumedElements })).url + path),
      ),
    );
    expect(documented).to.include("IP_SET").and.not.include("UNIX_CONF_PATH");
    expect(all).to.include("UNIX_CONF_PATH");
  });
});
