import { expect } from "chai";
import { errorsByRecord } from "./dtd.js";
import {
  createAzure,
  fromVault,
  get,
  keyList,
  networkSshPath,
  plainKey,
  post,
  postXml,
  simulate,
  unix,
  unixBody,
  unixPath,
  windowsPath,
  without,
  type Parameters,
} from "./qualys.js";

const noon = Date.UTC(2026, 0, 15, 12, 0, 0);
const create: Parameters = { action: "create", ...unix() };
const passphrase = '<PASSPHRASE_INFO type="basic"><PASSPHRASE>word</PASSPHRASE></PASSPHRASE_INFO>';
const sudo =
  '<ROOT_TOOL><STANDARD_TYPE type="sudo"/>' +
  '<PASSWORD_INFO type="basic"><PASSWORD>word</PASSWORD></PASSWORD_INFO></ROOT_TOOL>';

async function withTwoKeys() {
  const simulator = await simulate();
  await postXml(simulator, unixPath, create, unixBody(keyList(plainKey("one"), plainKey("two"))));
  const keys = () =>
    (simulator.records("unix")[0]?.structured["PRIVATE_KEY_CERTIFICATES"] ?? []).map(
      ({ ID }) => ID,
    );
  const update = (...lists: string[]) =>
    postXml(simulator, unixPath, { action: "update", ids: 43001 }, unixBody(...lists));
  expect(keys()).to.deep.equal(["15001", "15002"]);
  return { simulator, keys, update };
}

describe("an XML body to the simulator", () => {
  it("creates a record whose password, key and passphrase each come from a vault", async () => {
    const simulator = await simulate({ now: () => noon });
    const blue = await createAzure(simulator, { title: "Blue" });
    const green = await createAzure(simulator, { title: "Green" });
    const plain = without("password", create);
    const login = { login_type: "vault", vault_type: "Azure Key", vault_id: green };
    const body = unixBody(
      keyList(
        fromVault("PRIVATE_KEY_INFO", blue, "key-secret") +
          fromVault("PASSPHRASE_INFO", green, "phrase-secret", "keeper"),
      ),
    );
    const parameters = { ...plain, ...login, ak_secret_name: "login-secret" };
    const created = await postXml(simulator, unixPath, parameters, body);
    expect(created.status).to.equal(200);
    expect(created.flat).to.include("<TEXT>Successfully Created</TEXT><ID_SET><ID>43003</ID>");
    const list = await get(simulator, unixPath, { action: "list", ids: 43003 });
    expect(list.flat).to.equal(
      "<AUTH_UNIX_LIST_OUTPUT><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME>" +
        "<AUTH_UNIX_LIST><AUTH_UNIX><ID>43003</ID><TITLE>Hosts</TITLE><USERNAME>root</USERNAME>" +
        "<SKIP_PASSWORD>0</SKIP_PASSWORD><CLEARTEXT_PASSWORD>0</CLEARTEXT_PASSWORD>" +
        "<PRIVATE_KEY_CERTIFICATE_LIST><PRIVATE_KEY_CERTIFICATE><ID>15001</ID>" +
        '<PRIVATE_KEY_INFO type="vault"><DIGITAL_VAULT><DIGITAL_VAULT_ID>43001</DIGITAL_VAULT_ID>' +
        "<DIGITAL_VAULT_TYPE>Azure Key</DIGITAL_VAULT_TYPE>" +
        "<DIGITAL_VAULT_TITLE>Blue</DIGITAL_VAULT_TITLE>" +
        "<VAULT_SECRET_NAME>key-secret</VAULT_SECRET_NAME></DIGITAL_VAULT></PRIVATE_KEY_INFO>" +
        '<PASSPHRASE_INFO type="vault"><DIGITAL_VAULT><DIGITAL_VAULT_ID>43002</DIGITAL_VAULT_ID>' +
        "<DIGITAL_VAULT_TYPE>Azure Key</DIGITAL_VAULT_TYPE>" +
        "<DIGITAL_VAULT_TITLE>Green</DIGITAL_VAULT_TITLE><VAULT_USERNAME>keeper</VAULT_USERNAME>" +
        "<VAULT_SECRET_NAME>phrase-secret</VAULT_SECRET_NAME></DIGITAL_VAULT></PASSPHRASE_INFO>" +
        "</PRIVATE_KEY_CERTIFICATE></PRIVATE_KEY_CERTIFICATE_LIST>" +
        "<IP_SET><IP>10.9.8.7</IP></IP_SET><LOGIN_TYPE>vault</LOGIN_TYPE>" +
        "<DIGITAL_VAULT><DIGITAL_VAULT_ID>43002</DIGITAL_VAULT_ID>" +
        "<DIGITAL_VAULT_TYPE>Azure Key</DIGITAL_VAULT_TYPE>" +
        "<DIGITAL_VAULT_TITLE>Green</DIGITAL_VAULT_TITLE>" +
        "<VAULT_SECRET_NAME>login-secret</VAULT_SECRET_NAME></DIGITAL_VAULT>" +
        "<NETWORK_ID>0</NETWORK_ID>" +
        "<CREATED><DATETIME>2026-01-15T12:00:00Z</DATETIME><BY>jane</BY></CREATED>" +
        "<LAST_MODIFIED><DATETIME>2026-01-15T12:00:00Z</DATETIME></LAST_MODIFIED>" +
        "</AUTH_UNIX></AUTH_UNIX_LIST></RESPONSE></AUTH_UNIX_LIST_OUTPUT>",
    );
    expect(list.xml).to.match(/<DIGITAL_VAULT_ID>\n\s+<!\[CDATA\[43001\]\]>\n/);
    expect(list.xml).to.include("<ID>15001</ID>");
    expect(await errorsByRecord("unix", list.xml)).to.deep.equal([]);
  });

  it("gives a record its own keys and passphrases, of which only their presence is known", async () => {
    const simulator = await simulate();
    const certificate = '<CERTIFICATE type="openssh">CERT</CERTIFICATE>';
    const parameters = without("password", create);
    const body = unixBody(keyList(plainKey(), plainKey() + passphrase + certificate));
    const created = await postXml(simulator, unixPath, parameters, body);
    expect(created.status).to.equal(200);
    const list = await get(simulator, unixPath, { action: "list" });
    expect(list.flat).to.include(
      "<PRIVATE_KEY_CERTIFICATE_LIST><PRIVATE_KEY_CERTIFICATE><ID>15001</ID>" +
        '<PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY type="rsa"></PRIVATE_KEY></PRIVATE_KEY_INFO>' +
        '<PASSPHRASE_INFO type="basic"></PASSPHRASE_INFO></PRIVATE_KEY_CERTIFICATE>' +
        "<PRIVATE_KEY_CERTIFICATE><ID>15002</ID>" +
        '<PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY type="rsa"></PRIVATE_KEY></PRIVATE_KEY_INFO>' +
        '<PASSPHRASE_INFO type="basic"></PASSPHRASE_INFO><CERTIFICATE type="openssh">' +
        "</CERTIFICATE></PRIVATE_KEY_CERTIFICATE></PRIVATE_KEY_CERTIFICATE_LIST>",
    );
    expect(await errorsByRecord("unix", list.xml)).to.deep.equal([]);
    const key = { PRIVATE_KEY: true, "PRIVATE_KEY@type": "rsa" };
    const [record] = simulator.records("unix");
    expect(record?.hidden).to.deep.equal([]);
    expect(record?.structured).to.deep.equal({
      PRIVATE_KEY_CERTIFICATES: [
        { ID: "15001", PRIVATE_KEY_INFO: key },
        {
          ...{ ID: "15002", PRIVATE_KEY_INFO: key, PASSPHRASE_INFO: { PASSPHRASE: true } },
          ...{ "CERTIFICATE@type": "openssh", CERTIFICATE: true },
        },
      ],
    });
  });

  it("gives a record root tools, which responses name differently", async () => {
    const simulator = await simulate();
    const vault = await createAzure(simulator);
    const custom = "<ROOT_TOOL><CUSTOM_TYPE>up</CUSTOM_TYPE>";
    const secret = fromVault("PASSWORD_INFO", vault, "root-secret", "keeper");
    const body = unixBody(`<ROOT_TOOLS>${sudo}${custom}${secret}</ROOT_TOOL></ROOT_TOOLS>`);
    expect((await postXml(simulator, unixPath, create, body)).status).to.equal(200);
    const list = await get(simulator, unixPath, { action: "list" });
    expect(list.flat).to.include(
      "<ROOT_TOOL_INFO_LIST><ROOT_TOOL_INFO><ID>15001</ID><ROOT_TOOL>Sudo</ROOT_TOOL>" +
        '<PASSWORD_INFO type="basic"></PASSWORD_INFO></ROOT_TOOL_INFO>' +
        "<ROOT_TOOL_INFO><ID>15002</ID><ROOT_TOOL>up</ROOT_TOOL>" +
        '<PASSWORD_INFO type="vault"><DIGITAL_VAULT><DIGITAL_VAULT_ID>43001</DIGITAL_VAULT_ID>' +
        "<DIGITAL_VAULT_TYPE>Azure Key</DIGITAL_VAULT_TYPE>" +
        "<DIGITAL_VAULT_TITLE>Keys</DIGITAL_VAULT_TITLE><VAULT_USERNAME>keeper</VAULT_USERNAME>" +
        "<VAULT_SECRET_NAME>root-secret</VAULT_SECRET_NAME></DIGITAL_VAULT></PASSWORD_INFO>" +
        "</ROOT_TOOL_INFO></ROOT_TOOL_INFO_LIST>",
    );
    expect(await errorsByRecord("unix", list.xml)).to.deep.equal([]);
  });

  it("may be application/xml, with a charset, blanks, comments and references", async () => {
    const simulator = await simulate();
    const tool = "<CUSTOM_TYPE> a&#x26;b&lt;<![CDATA[<c>]]>&#32;</CUSTOM_TYPE>";
    const password = '<PASSWORD_INFO type="basic"><PASSWORD>word</PASSWORD></PASSWORD_INFO>';
    const body =
      "\uFEFF<?xml version='1.0'?>\r\n<!-- keys --><UNIX_AUTH_PARAMS >\n" +
      `  <ROOT_TOOLS><!-- one --><ROOT_TOOL>\n${tool}${password}</ROOT_TOOL>` +
      "</ROOT_TOOLS>\n <PRIVATE_KEY_CERTIFICATES/> </UNIX_AUTH_PARAMS> <?done?>\n";
    const type = "application/xml; charset=utf-8";
    expect((await postXml(simulator, unixPath, create, body, type)).status).to.equal(200);
    expect(simulator.records("unix")[0]?.structured).to.deep.equal({
      ROOT_TOOLS: [{ ID: "15001", CUSTOM_TYPE: "a&b<<c>", PASSWORD_INFO: { PASSWORD: true } }],
    });
  });

  it("is recorded for tests, with its query", async () => {
    const simulator = await simulate();
    const body = unixBody(keyList(plainKey()));
    await postXml(simulator, unixPath, create, body);
    await post(simulator, unixPath, { action: "list" });
    expect(simulator.calls[0]).to.deep.include({ action: "create", body, status: 200 });
    expect(simulator.calls[0]?.query).to.include({ password: "Tr0ub4dor&3" });
    expect(simulator.calls[1]).not.to.have.property("body");
    expect(simulator.calls[1]?.query).to.deep.equal({});
  });

  it("replaces a list that it contains, and leaves others alone", async () => {
    const { simulator, keys, update } = await withTwoKeys();
    await update(keyList(plainKey("three")));
    expect(keys()).to.deep.equal(["15003"]);
    await update(`<ROOT_TOOLS>${sudo}</ROOT_TOOLS>`);
    expect(keys()).to.deep.equal(["15003"]);
    await update();
    await post(simulator, unixPath, { action: "update", ids: 43001, comments: "by form" });
    const structured = simulator.records("unix")[0]?.structured;
    expect(structured).to.have.all.keys("ROOT_TOOLS", "PRIVATE_KEY_CERTIFICATES");
  });

  it("clears a list with its empty element", async () => {
    const { simulator, keys, update } = await withTwoKeys();
    expect((await update("<PRIVATE_KEY_CERTIFICATES/>")).status).to.equal(200);
    expect(keys()).to.deep.equal([]);
    const list = await get(simulator, unixPath, { action: "list" });
    expect(list.xml).not.to.include("PRIVATE_KEY");
    expect(await errorsByRecord("unix", list.xml)).to.deep.equal([]);
  });

  it("keeps an item whose ID it names, and reuses no ID", async () => {
    const { simulator, keys, update } = await withTwoKeys();
    const [, second] = simulator.records("unix")[0]?.structured["PRIVATE_KEY_CERTIFICATES"] ?? [];
    await update(keyList("<ID>15002</ID>", plainKey("three")));
    expect(keys()).to.deep.equal(["15002", "15003"]);
    const list = () => simulator.records("unix")[0]?.structured["PRIVATE_KEY_CERTIFICATES"] ?? [];
    expect(list()[0]).to.deep.equal(second);
    await update(keyList(`<ID>15002</ID>${plainKey()}${passphrase}`));
    expect(list().map(({ ID, PASSPHRASE_INFO }) => [ID, PASSPHRASE_INFO])).to.deep.equal([
      ["15002", { PASSPHRASE: true }],
    ]);
  });

  it("gives each of several records its own items", async () => {
    const simulator = await simulate();
    await post(simulator, unixPath, create);
    await post(simulator, unixPath, { ...create, title: "More" });
    const update = { action: "update", ids: "43001-43002" };
    await postXml(simulator, unixPath, update, unixBody(keyList(plainKey())));
    const list = await get(simulator, unixPath, { action: "list" });
    expect(list.all("ID")).to.deep.equal(["43001", "15001", "43002", "15002"]);
  });

  it("may lose its vault, whose title is then empty", async () => {
    const simulator = await simulate();
    const vault = await createAzure(simulator);
    const key = fromVault("PRIVATE_KEY_INFO", vault, "s");
    await postXml(simulator, unixPath, create, unixBody(keyList(key)));
    await simulator.deleteVault(Number(vault));
    const list = await get(simulator, unixPath, { action: "list" });
    expect(list.flat).to.include(
      "<DIGITAL_VAULT><DIGITAL_VAULT_ID>43001</DIGITAL_VAULT_ID>" +
        "<DIGITAL_VAULT_TYPE>Azure Key</DIGITAL_VAULT_TYPE>" +
        "<DIGITAL_VAULT_TITLE></DIGITAL_VAULT_TITLE>",
    );
    const kept = unixBody(keyList("<ID>15001</ID>"));
    const update = { action: "update", ids: 43002 };
    expect((await postXml(simulator, unixPath, update, kept)).status).to.equal(200);
  });

  it("may have a Lieberman system, in its own element", async () => {
    const simulator = await simulate();
    const lieberman = { type: "Lieberman ERPM", title: "L", url: "https://l.example" };
    const login = { username: "u", password: "p", ssl_verify: "1" };
    const vault = await simulator.createVault({ ...lieberman, ...login });
    const settings = `<VAULT_TYPE>Lieberman ERPM</VAULT_TYPE><VAULT_ID>${vault}</VAULT_ID>`;
    const body = (found: string, more: string) =>
      unixBody(
        keyList(
          `<PRIVATE_KEY_INFO type="vault"><DIGITAL_VAULT>${settings}` +
            `<AUTO_DISCOVER_SYSTEM_NAME>${found}</AUTO_DISCOVER_SYSTEM_NAME>${more}` +
            "<SYSTEM_TYPE>unix</SYSTEM_TYPE></DIGITAL_VAULT></PRIVATE_KEY_INFO>",
        ),
      );
    const system = "<SYSTEM_NAME_SINGLE_HOST>host-7</SYSTEM_NAME_SINGLE_HOST>";
    const code = async (xml: string) =>
      (await postXml(simulator, unixPath, create, xml)).the("CODE");
    expect(await code(body("1", system))).to.equal("1907");
    expect(await code(body("0", ""))).to.equal("1903");
    expect(await code(body("0", system))).to.equal("");
    const list = await get(simulator, unixPath, { action: "list" });
    expect(list.flat).to.include(
      "<VAULT_SYSTEM_NAME>host-7</VAULT_SYSTEM_NAME><VAULT_NS_TYPE>unix</VAULT_NS_TYPE>",
    );
    expect(await errorsByRecord("unix", list.xml)).to.deep.equal([]);
  });

  it("is also accepted for network_ssh", async () => {
    const simulator = await simulate();
    const body = `<NETWORK_SSH_AUTH_PARAMS>${keyList(plainKey())}</NETWORK_SSH_AUTH_PARAMS>`;
    expect((await postXml(simulator, networkSshPath, create, body)).status).to.equal(200);
    const list = await get(simulator, networkSshPath, { action: "list" });
    expect(list.the("PRIVATE_KEY_CERTIFICATE_LIST")).to.include("<ID>15001</ID>");
  });

  it("changes a record behind a client's back", async () => {
    const { simulator, keys } = await withTwoKeys();
    const before = simulator.calls.length;
    const vault = await simulator.createVault({
      ...{ type: "Azure Key", title: "Keys", url: "https://k.example", app_id: "a" },
      ...{ ssl_verify: "1", cert: "C", private_key: "K" },
    });
    const key = fromVault("PRIVATE_KEY_INFO", vault, "theirs");
    await simulator.changeRecord("unix", 43001, { comments: "x" }, unixBody(keyList(key)));
    expect(keys()).to.deep.equal(["15003"]);
    const [record] = simulator.records("unix");
    expect(record).to.deep.include({ modifiedBy: "somebody_else" });
    expect(record?.structured["PRIVATE_KEY_CERTIFICATES"]?.[0]?.["PRIVATE_KEY_INFO"]).to.deep.equal(
      { DIGITAL_VAULT: { VAULT_TYPE: "Azure Key", VAULT_ID: "43002", AK_SECRET_NAME: "theirs" } },
    );
    const more = { title: "More", username: "root", password: "p", ips: "10.0.0.1" };
    await simulator.createRecord("unix", more, unixBody(keyList(plainKey())));
    expect(simulator.records("unix")[1]?.structured).to.have.key("PRIVATE_KEY_CERTIFICATES");
    expect(simulator.calls).to.have.length(before);
    const bad = simulator.changeRecord("windows", 1, {}, unixBody());
    expect(await bad.catch((error: unknown) => String(error))).to.include("XML body");
  });

  it("isn't part of the echoed request", async () => {
    const simulator = await simulate();
    const body = unixBody(keyList(plainKey("S1-key")));
    const answer = await postXml(simulator, unixPath, { ...create, echo_request: 1 }, body);
    expect(answer.xml).to.include("<KEY>title</KEY>");
    expect(answer.xml).not.to.match(/S1-|Tr0ub4dor/);
  });

  it("is the only place for a list, which no parameter sets", async () => {
    const simulator = await simulate();
    const list = { PRIVATE_KEY_CERTIFICATES: keyList(plainKey()) };
    for (const path of [unixPath, windowsPath]) {
      const answer = await post(simulator, path, { ...create, ...list });
      expect(answer.the("CODE")).to.equal("1901");
    }
  });
});
