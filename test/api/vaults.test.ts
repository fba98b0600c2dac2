import { expect } from "chai";
import {
  createVault,
  deleteVault,
  listVaults,
  updateVault,
  viewVault,
} from "../../provider/api/vaults.js";
import { azureKey } from "../../provider/catalog/vaults/azure-key.js";
import type { Call } from "../../simulator/simulator.js";
import { answering, callsTo, errorOf, serve, simulate, xml } from "./servers.js";

const keys = (title = "Keys") => ({
  ...{ title, url: "https://keys.example", app_id: "app-7", ssl_verify: "1" },
  ...{ cert: "CERT-PEM", private_key: "KEY-PEM" },
});

const item = (key: string, value: string) =>
  xml(
    "SIMPLE_RETURN",
    `<TEXT>Success</TEXT><ITEM_LIST><ITEM><KEY>${key}</KEY><VALUE>${value}</VALUE></ITEM></ITEM_LIST>`,
  );

describe("vaults at Qualys", () => {
  it("are created, viewed, changed and deleted by their IDs", async () => {
    const client = callsTo(await simulate());
    const { id } = await createVault(client, azureKey, keys());
    await updateVault(client, azureKey, id, { title: "Other" });
    const { vault, at } = await viewVault(client, azureKey, id);
    expect(vault.text("TITLE")).to.equal("Other");
    expect(vault.text("APP_ID")).to.equal("app-7");
    expect(Date.parse(at)).to.be.closeTo(Date.now(), 60_000);
    await deleteVault(client, azureKey, id);
    expect((await listVaults(client, azureKey.endpoint, {})).vaults).to.deep.equal([]);
  });

  it("are listed over all pages, each once", async () => {
    const simulator = await simulate();
    const titles = Array.from({ length: 2_500 }, (_, i) => `Vault ${i}`);
    for (const title of titles) await simulator.createVault({ type: "Azure Key", ...keys(title) });
    const { vaults } = await listVaults(callsTo(simulator), azureKey.endpoint, {
      type: "Azure Key",
    });
    expect(vaults.map((vault) => vault.text("TITLE"))).to.deep.equal(titles);
    expect(simulator.calls.map(({ parameters: { offset } }) => offset)).to.deep.equal([
      undefined,
      "999",
      "1997",
    ]);
  });

  it("aren't listed if some are deleted meanwhile and others move between pages", async () => {
    const simulator = await simulate();
    const ids: number[] = [];
    for (let i = 0; i < 1_100; i++)
      ids.push(await simulator.createVault({ type: "Azure Key", ...keys(`Vault ${i}`) }));
    const deletes = ({ parameters }: Call) => {
      if (parameters["offset"] !== undefined)
        for (const id of ids.slice(5, 8)) void simulator.deleteVault(id);
      return false;
    };
    simulator.failNext(deletes, { kind: "drop" });
    const error = await errorOf(listVaults(callsTo(simulator), azureKey.endpoint, {}));
    expect(error).to.include({
      outcome: "unknown",
      message: "the list of vaults changed while it was read",
    });
  });

  it("are listed to the end if pages are smaller than requested, but counted", async () => {
    const page = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => `<AUTH_VAULT><ID>${from + i}</ID></AUTH_VAULT>`);
    const pages = [page(1, 4), page(3, 6)];
    const server = await serve((_, response) => {
      const vaults = pages.shift()?.join("") ?? "";
      const list = `<COUNT>5</COUNT><AUTH_VAULTS>${vaults}</AUTH_VAULTS>`;
      response.end(xml("AUTH_VAULT_LIST_OUTPUT", list));
    });
    const { vaults } = await listVaults(callsTo(server), azureKey.endpoint, {});
    expect(vaults.map((vault) => vault.text("ID"))).to.deep.equal(["1", "2", "3", "4", "5"]);
  });

  it("name their IDs and states in keys of any case", async () => {
    for (const key of ["ID", "id", "Id"]) {
      const server = await answering(200, item(key, "7"));
      expect((await createVault(callsTo(server), azureKey, keys())).id).to.equal("7");
    }
    const server = await answering(200, item("STATUS", "deleted"));
    await deleteVault(callsTo(server), azureKey, "7");
  });

  it("aren't created, changed, viewed or deleted by a response that doesn't say so", async () => {
    const client = callsTo(await answering(200, item("Status", "Success")));
    for (const write of [
      createVault(client, azureKey, keys()),
      updateVault(client, azureKey, "7", {}),
      deleteVault(client, azureKey, "7"),
    ]) {
      expect((await errorOf(write)).outcome).to.equal("unknown");
    }
    const other = await answering(
      200,
      xml("VAULT_OUTPUT", "<VAULT_QUEST><ID>8</ID></VAULT_QUEST>"),
    );
    const error = await errorOf(viewVault(callsTo(other), azureKey, "7"));
    expect(error.message).to.equal("the answer isn't about the vault 7");
  });

  it("are changed without naming their type, which no update may change", async () => {
    const simulator = await simulate();
    const client = callsTo(simulator);
    const { id } = await createVault(client, azureKey, keys());
    await updateVault(client, azureKey, id, { comments: "new" });
    expect(simulator.calls.map(({ parameters }) => parameters)).to.deep.equal([
      { action: "create", type: "Azure Key", ...keys() },
      { action: "update", id, comments: "new" },
    ]);
  });

  it("are shown with an ID, a UUID or both, whichever was requested", async () => {
    const [id, uuid] = ["7", "5d0f7c1e-88a4-4d3b-9c55-2b7f0e6a1d92"];
    const shows = async (names: string, asked: string) => {
      const server = await answering(
        200,
        xml("VAULT_OUTPUT", `<VAULT_QUEST><TITLE>Keys</TITLE>${names}</VAULT_QUEST>`),
      );
      const view = viewVault(callsTo(server), azureKey, asked);
      return view.then(({ vault }) => vault.text("TITLE") === "Keys").catch(() => false);
    };
    const [byId, byUuid] = [`<ID>${id}</ID>`, `<UUID>${uuid}</UUID>`];
    for (const names of [byId, byUuid, byId + byUuid]) {
      expect(await shows(names, id), names).to.equal(true);
      expect(await shows(names, uuid), names).to.equal(true);
    }
    expect(await shows(byId, "8")).to.equal(false);
    expect(await shows(byId + byUuid, "8")).to.equal(false);
    expect(await shows(byUuid, "5d0f7c1e-88a4-4d3b-9c55-2b7f0e6a1d93")).to.equal(false);
    expect(await shows("", id)).to.equal(false);
  });

  it("that were created without an ID in the response may exist", async () => {
    const server = await answering(200, xml("SIMPLE_RETURN", "<TEXT>Success</TEXT>"));
    const error = await errorOf(createVault(callsTo(server), azureKey, keys()));
    expect(error).to.include({ outcome: "unknown" });
  });

  it("that don't exist are refused with a code", async () => {
    const error = await errorOf(viewVault(callsTo(await simulate()), azureKey, "7"));
    expect(error).to.include({ outcome: "refused" });
    expect(error.details).to.include({ status: 400, code: 1905 });
  });
});
