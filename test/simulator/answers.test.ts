import { expect } from "chai";
import { recordModels } from "../../simulator/models/records/index.js";
import { errorsBy, errorsByRecord, errorsByText } from "./dtd.js";
import { recordAnswers, vaultAnswers } from "./expected-answers.js";
import { get, post, simulate, vaultPath, type Parameters, type Reply } from "./qualys.js";

const noon = Date.UTC(2026, 0, 15, 12, 0, 0);

/** Fetches the DTD that a response names, which needs no login. */
async function dtdOf({ xml }: Reply): Promise<string> {
  const [, address = ""] = /<!DOCTYPE \w+ SYSTEM "([^"]+)">/.exec(xml) ?? [];
  const response = await fetch(address);
  expect(response.status).to.equal(200);
  return response.text();
}

function contentOf({ flat }: Reply, element: string): string {
  const [, content = ""] = new RegExp(`<${element}>(.*)</${element}>`).exec(flat) ?? [];
  return content;
}

const end =
  "<NETWORK_ID>0</NETWORK_ID><CREATED><DATETIME>2026-01-15T12:00:00Z</DATETIME><BY>jane</BY>" +
  "</CREATED><LAST_MODIFIED><DATETIME>2026-01-15T12:00:00Z</DATETIME></LAST_MODIFIED>";

describe("the simulator's response for a documented type", () => {
  for (const { type, what, parameters, elements, after = "", vault } of recordAnswers) {
    it(`${type}, ${what}, has the elements of its content model`, async () => {
      const simulator = await simulate({ now: () => noon });
      const extra = vault ? { vault_id: await simulator.createVault(vault) } : {};
      const path = `/api/2.0/fo/auth/${type}/`;
      const create = { action: "create", title: "T", ...parameters, ...extra };
      const created = await post(simulator, path, create);
      expect(created.status, created.flat).to.equal(200);
      const list = await get(simulator, path, { action: "list" });
      const id = vault ? 43002 : 43001;
      expect(contentOf(list, `AUTH_${type.toUpperCase()}`)).to.equal(
        `<ID>${id}</ID><TITLE>T</TITLE>${elements}${end}${after}`,
      );
      expect(await errorsByRecord(type, list.xml)).to.deep.equal([]);
      expect(await errorsByText(await dtdOf(list), list.xml)).to.deep.equal([]);
    });
  }

  it("is expected of each type that has a content model", () => {
    const types = new Set(recordAnswers.map(({ type }) => type));
    expect([...types].sort()).to.deep.equal([...recordModels.keys()].sort());
  });

  for (const { parameters, elements } of vaultAnswers) {
    const type = String(parameters["type"]);
    it(`a ${type} vault, has the elements of its settings`, async () => {
      const simulator = await simulate({ now: () => noon });
      const create: Parameters = { action: "create", title: "T", ...parameters };
      const created = await post(simulator, vaultPath, create);
      expect(created.status, created.flat).to.equal(200);
      const view = await get(simulator, vaultPath, { action: "view", id: 43001 });
      const stamp = "2026-01-15T12:00:00Z";
      const [spelling, settings] = elements;
      expect(contentOf(view, "VAULT_QUEST")).to.equal(
        `<TITLE>T</TITLE><COMMENTS></COMMENTS><VAULT_TYPE>${spelling}</VAULT_TYPE>` +
          `<CREATED_ON>${stamp}</CREATED_ON><OWNER>jane</OWNER><LAST_MODIFIED>` +
          `<DATETIME>${stamp}</DATETIME><BY>jane</BY></LAST_MODIFIED>${settings}<ID>43001</ID>`,
      );
      expect(await errorsBy("vault-view.dtd", view.xml)).to.deep.equal([]);
      expect(await errorsByText(await dtdOf(view), view.xml)).to.deep.equal([]);
      const list = await get(simulator, "/api/2.0/fo/vault/index.php", { action: "list" });
      expect(list.the("VAULT_TYPE")).to.equal(spelling);
      expect(await errorsBy("vault-list.dtd", list.xml)).to.deep.equal([]);
      expect(await errorsByText(await dtdOf(list), list.xml)).to.deep.equal([]);
    });
  }

  it("to writes and for all records names a DTD that is served, and follows it", async () => {
    const simulator = await simulate();
    const path = "/api/2.0/fo/auth/windows/";
    const record = { title: "T", username: "scan", password: "p", ips: "10.0.0.1" };
    for (const answer of [
      await post(simulator, path, { action: "create", ...record }),
      await post(simulator, path, { action: "create", echo_request: 1, ...record }),
      await get(simulator, "/api/2.0/fo/auth/", { action: "list" }),
    ]) {
      expect(await errorsByText(await dtdOf(answer), answer.xml)).to.deep.equal([]);
    }
  });
});
