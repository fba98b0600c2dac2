import { expect } from "chai";
import { errorsBy } from "./dtd.js";
import { azure, createAzure, createWindows, get, post, simulate, vaultPath } from "./qualys.js";

const noon = Date.UTC(2026, 0, 15, 12, 0, 0);

describe("the simulator's vaults", () => {
  it("have their ID in the SIMPLE_RETURN that a creation gets", async () => {
    const simulator = await simulate({ now: () => noon });
    const answer = await post(simulator, vaultPath, { action: "create", ...azure() });
    expect(answer.flat).to.equal(
      "<SIMPLE_RETURN><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME><TEXT>Success</TEXT>" +
        "<ITEM_LIST><ITEM><KEY>ID</KEY><VALUE>43001</VALUE></ITEM></ITEM_LIST>" +
        "</RESPONSE></SIMPLE_RETURN>",
    );
    expect(await errorsBy("simple-return.dtd", answer.xml)).to.deep.equal([]);
  });

  it("are shown with their elements in the documented order", async () => {
    const simulator = await simulate({ now: () => noon });
    await createAzure(simulator, { comments: "shared" });
    const answer = await post(simulator, vaultPath, { action: "view", id: 43001 });
    expect(answer.flat).to.equal(
      "<VAULT_OUTPUT><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME><VAULT_QUEST>" +
        "<TITLE>Keys</TITLE><COMMENTS>shared</COMMENTS><VAULT_TYPE>Azure Key</VAULT_TYPE>" +
        "<CREATED_ON>2026-01-15T12:00:00Z</CREATED_ON><OWNER>jane</OWNER>" +
        "<LAST_MODIFIED><DATETIME>2026-01-15T12:00:00Z</DATETIME><BY>jane</BY></LAST_MODIFIED>" +
        "<URL>https://keys.example</URL><SSL_VERIFY>1</SSL_VERIFY><APP_ID>app-7</APP_ID>" +
        "<ID>43001</ID></VAULT_QUEST></RESPONSE></VAULT_OUTPUT>",
    );
    expect(answer.xml).to.match(/<SSL_VERIFY>\n\s+<!\[CDATA\[1\]\]>\n\s+<\/SSL_VERIFY>/);
    expect(await errorsBy("vault-view.dtd", answer.xml)).to.deep.equal([]);
  });

  it("have COMMENTS even if there are none", async () => {
    const simulator = await simulate();
    const answer = await get(simulator, vaultPath, {
      action: "view",
      id: await createAzure(simulator),
    });
    expect(answer.xml).to.include("<COMMENTS></COMMENTS>");
    expect(await errorsBy("vault-view.dtd", answer.xml)).to.deep.equal([]);
  });

  it("change as an update says, whoever sends it", async () => {
    let now = noon;
    const simulator = await simulate({ now: () => now });
    const id = await createAzure(simulator);
    now += 60_000;
    const update = {
      action: "update",
      id,
      type: "Azure Key",
      url: "http://k.example",
      ssl_verify: 0,
    };
    const answer = await post(simulator, vaultPath, update, { login: "joe:x" });
    expect(answer.flat).to.include("<TEXT>Success</TEXT><ITEM_LIST><ITEM><KEY>ID</KEY>");
    const view = await get(simulator, vaultPath, { action: "view", id });
    expect(view.the("URL")).to.equal("http://k.example");
    expect(view.the("APP_ID")).to.equal("app-7");
    expect(view.flat).to.include("<DATETIME>2026-01-15T12:01:00Z</DATETIME><BY>joe</BY>");
    expect(view.the("OWNER")).to.equal("jane");
  });

  it("accept a certificate and its key only together", async () => {
    const simulator = await simulate();
    const id = await createAzure(simulator, { passphrase: "p" });
    const update = async (more: Record<string, string>) =>
      (await post(simulator, vaultPath, { action: "update", id, ...more })).the("CODE");
    expect(await update({ cert: "NEW" })).to.equal("1903");
    expect(await update({ private_key: "NEW" })).to.equal("1903");
    expect(simulator.vaults()[0]?.hidden).to.have.members(["cert", "private_key", "passphrase"]);
    expect(await update({ cert: "NEW", private_key: "NEW" })).to.equal("");
    expect(simulator.vaults()[0]?.hidden).to.have.members(["cert", "private_key"]);
  });

  it("are deleted with a Status that says so, whether or not records use them", async () => {
    const simulator = await simulate();
    const id = await createAzure(simulator);
    await createWindows(simulator, {
      ...{ password: "", login_type: "vault", vault_type: "Azure Key", vault_id: id },
    });
    const answer = await post(simulator, vaultPath, { action: "delete", id });
    expect(answer.flat).to.include(
      "<TEXT>Success</TEXT><ITEM_LIST><ITEM><KEY>Status</KEY><VALUE>Deleted</VALUE></ITEM></ITEM_LIST>",
    );
    expect((await get(simulator, vaultPath, { action: "view", id })).the("CODE")).to.equal("1905");
  });

  it("may have the same title", async () => {
    const simulator = await simulate();
    await createAzure(simulator);
    await createAzure(simulator);
    expect(simulator.vaults().map(({ parameters }) => parameters.title)).to.deep.equal([
      "Keys",
      "Keys",
    ]);
  });

  describe("in a list", () => {
    it("lack what is specific to their types", async () => {
      const simulator = await simulate({ now: () => noon });
      await createAzure(simulator);
      const answer = await get(simulator, vaultPath, { action: "list" });
      expect(answer.flat).to.equal(
        "<AUTH_VAULT_LIST_OUTPUT><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME>" +
          "<STATUS>Success</STATUS><COUNT>1</COUNT><AUTH_VAULTS><AUTH_VAULT><TITLE>Keys</TITLE>" +
          "<VAULT_TYPE>Azure Key</VAULT_TYPE>" +
          "<LAST_MODIFIED><DATETIME>2026-01-15T12:00:00Z</DATETIME><BY>jane</BY></LAST_MODIFIED>" +
          "<ID>43001</ID></AUTH_VAULT></AUTH_VAULTS></RESPONSE></AUTH_VAULT_LIST_OUTPUT>",
      );
      expect(await errorsBy("vault-list.dtd", answer.xml)).to.deep.equal([]);
    });

    it("are an empty AUTH_VAULTS if there are none", async () => {
      const answer = await get(await simulate(), vaultPath, { action: "list" });
      expect(answer.flat).to.match(/<COUNT>0<\/COUNT><AUTH_VAULTS><\/AUTH_VAULTS><\/RESPONSE>/);
      expect(await errorsBy("vault-list.dtd", answer.xml)).to.deep.equal([]);
    });

    it("can be filtered, sorted and truncated", async () => {
      let now = noon;
      const simulator = await simulate({ now: () => (now += 1000) });
      for (const title of ["red", "blue", "dark blue"]) await createAzure(simulator, { title });
      const titles = async (filter: Record<string, string>) =>
        (await get(simulator, vaultPath, { action: "list", ...filter })).all("TITLE");
      expect(await titles({ title: "blue" })).to.deep.equal(["blue", "dark blue"]);
      expect(await titles({ type: "azure key" })).to.deep.equal([]);
      expect(await titles({ modified: "2026-01-16" })).to.deep.equal([]);
      expect(await titles({ modified: "2026-01-15" })).to.have.length(3);
      expect(await titles({ orderby: "title" })).to.deep.equal(["blue", "dark blue", "red"]);
      expect(await titles({ sortorder: "desc" })).to.deep.equal(["dark blue", "blue", "red"]);
      expect(await titles({ limit: "1", offset: "2" })).to.deep.equal(["blue"]);
      expect(await titles({ limit: "0", offset: "2" })).to.deep.equal(["blue", "dark blue"]);
      const first = await get(simulator, vaultPath, { action: "list", limit: 1, offset: 1 });
      expect(first.the("COUNT")).to.equal("3");
      const alone = await get(simulator, vaultPath, { action: "list", limit: 1 });
      expect(alone.the("CODE")).to.equal("1907");
    });
  });
});
