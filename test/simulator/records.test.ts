import { expect } from "chai";
import { errorsBy, errorsByRecord } from "./dtd.js";
import {
  createAzure,
  createWindows,
  get,
  post,
  simulate,
  windows,
  windowsPath,
  without,
} from "./qualys.js";

const noon = Date.UTC(2026, 0, 15, 12, 0, 0);

describe("the simulator's records", () => {
  it("have their ID in the BATCH_RETURN that a creation gets", async () => {
    const simulator = await simulate({ now: () => noon });
    const answer = await post(simulator, windowsPath, { action: "create", ...windows() });
    expect(answer.status).to.equal(200);
    expect(answer.flat).to.equal(
      "<BATCH_RETURN><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME><BATCH_LIST><BATCH>" +
        "<TEXT>Successfully Created</TEXT><ID_SET><ID>43001</ID></ID_SET>" +
        "</BATCH></BATCH_LIST></RESPONSE></BATCH_RETURN>",
    );
    expect(answer.xml).to.match(/^<\?xml version="1.0" encoding="UTF-8" \?>\n/);
    expect(answer.xml).to.include(
      `<!DOCTYPE BATCH_RETURN SYSTEM "${simulator.url}/api/2.0/batch_return.dtd">`,
    );
    expect(await errorsBy("batch-return.dtd", answer.xml)).to.deep.equal([]);
  });

  it("are listed with their elements in the documented order", async () => {
    const simulator = await simulate({ now: () => noon });
    const vault = await createAzure(simulator, { title: "Blue" });
    const login = { login_type: "vault", vault_type: "Azure Key", vault_id: vault };
    const ips = "10.0.0.3,10.0.0.1-10.0.0.2,10.0.0.9";
    const plain = without("password", windows({ ips }));
    const more = { ...plain, ...login, ak_secret_name: "scan-password", comments: "all & sundry" };
    await post(simulator, windowsPath, { action: "create", ...more });
    const answer = await get(simulator, windowsPath, { action: "list", ids: 43002 });
    expect(answer.flat).to.equal(
      "<AUTH_WINDOWS_LIST_OUTPUT><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME>" +
        "<AUTH_WINDOWS_LIST><AUTH_WINDOWS><ID>43002</ID><TITLE>Lab</TITLE><USERNAME>scan</USERNAME>" +
        "<NTLM>0</NTLM><NTLM_V2>1</NTLM_V2>" +
        "<IP_SET><IP_RANGE>10.0.0.1-10.0.0.3</IP_RANGE><IP>10.0.0.9</IP></IP_SET>" +
        "<LOGIN_TYPE>vault</LOGIN_TYPE><DIGITAL_VAULT><DIGITAL_VAULT_ID>43001</DIGITAL_VAULT_ID>" +
        "<DIGITAL_VAULT_TYPE>Azure Key</DIGITAL_VAULT_TYPE>" +
        "<DIGITAL_VAULT_TITLE>Blue</DIGITAL_VAULT_TITLE>" +
        "<VAULT_SECRET_NAME>scan-password</VAULT_SECRET_NAME></DIGITAL_VAULT>" +
        "<NETWORK_ID>0</NETWORK_ID>" +
        "<CREATED><DATETIME>2026-01-15T12:00:00Z</DATETIME><BY>jane</BY></CREATED>" +
        "<LAST_MODIFIED><DATETIME>2026-01-15T12:00:00Z</DATETIME></LAST_MODIFIED>" +
        "<COMMENTS>all & sundry</COMMENTS></AUTH_WINDOWS></AUTH_WINDOWS_LIST>" +
        "</RESPONSE></AUTH_WINDOWS_LIST_OUTPUT>",
    );
    expect(await errorsByRecord("windows", answer.xml)).to.deep.equal([]);
  });

  it("have texts as CDATA between blanks, and numbers plainly", async () => {
    const simulator = await simulate();
    await createWindows(simulator);
    const { xml } = await get(simulator, windowsPath, { action: "list" });
    expect(xml).to.match(/<TITLE>\n\s+<!\[CDATA\[Lab\]\]>\n\s+<\/TITLE>/);
    expect(xml).to.match(/<LOGIN_TYPE>\n\s+<!\[CDATA\[basic\]\]>\n\s+<\/LOGIN_TYPE>/);
    expect(xml).to.include("<NTLM_V2>1</NTLM_V2>");
  });

  it("keep a document well-formed whatever a title or a filter contains", async () => {
    const simulator = await simulate();
    await createWindows(simulator, { title: "a]]>b <c> & d" });
    const list = await get(simulator, windowsPath, { action: "list", echo_request: 1 });
    expect(await errorsByRecord("windows", list.xml)).to.deep.equal([]);
    expect(list.xml).to.include("<![CDATA[a]]]]><![CDATA[>b <c> & d]]>");
    const odd = { action: "list", title: "\u0001<&", echo_request: 1 };
    const none = await get(simulator, windowsPath, odd);
    expect(await errorsByRecord("windows", none.xml)).to.deep.equal([]);
  });

  it("report guessed elements, of types that no guide describes, only on request", async () => {
    const paths = { unix_conf_path: "/etc/web.conf", unix_bin_path: "/usr/bin/web" };
    for (const assumedElements of [false, true]) {
      const simulator = await simulate({ assumedElements });
      await simulator.createRecord("nginx", { title: "Web", ips: "10.0.0.1", ...paths });
      const answer = await get(simulator, "/api/2.0/fo/auth/nginx/", { action: "list" });
      expect(answer.the("UNIX_CONF_PATH")).to.equal(assumedElements ? "/etc/web.conf" : "");
      expect(answer.the("TITLE")).to.equal("Web");
    }
  });

  it("change only as an update says, which moves LAST_MODIFIED", async () => {
    let now = noon;
    const simulator = await simulate({ now: () => now });
    const id = await createWindows(simulator, { comments: "old" });
    now += 90_500;
    const update = { action: "update", ids: id, comments: "new", ntlmv2: 0 };
    const answer = await post(simulator, windowsPath, update);
    expect(answer.flat).to.include(
      "<BATCH><TEXT>Successfully Updated</TEXT><ID_SET><ID>43001</ID></ID_SET></BATCH>",
    );
    const list = await get(simulator, windowsPath, { action: "list" });
    expect(list.the("TITLE")).to.equal("Lab");
    expect(list.the("COMMENTS")).to.equal("new");
    expect(list.the("NTLM_V2")).to.equal("0");
    expect(list.flat).to.include("<CREATED><DATETIME>2026-01-15T12:00:00Z</DATETIME>");
    expect(list.the("LAST_MODIFIED")).to.equal("<DATETIME>2026-01-15T12:01:30Z</DATETIME>");
  });

  it("lose an optional text if an update sends it empty", async () => {
    const simulator = await simulate();
    const id = await createWindows(simulator, { comments: "old" });
    await post(simulator, windowsPath, { action: "update", ids: id, comments: "" });
    expect((await get(simulator, windowsPath, { action: "list" })).xml).not.to.include("COMMENTS");
  });

  it("accept added, removed and replaced addresses", async () => {
    const simulator = await simulate();
    const id = await createWindows(simulator, { ips: "10.0.0.0-10.0.0.3" });
    const addresses = async () =>
      (await get(simulator, windowsPath, { action: "list" })).the("IP_SET");
    const both = { add_ips: "10.0.0.4,10.0.0.5", remove_ips: "10.0.0.0-10.0.0.1" };
    await post(simulator, windowsPath, { action: "update", ids: id, ...both });
    expect(await addresses()).to.equal("<IP_RANGE>10.0.0.2-10.0.0.5</IP_RANGE>");
    await post(simulator, windowsPath, { action: "update", ids: id, remove_ips: "10.0.0.3" });
    expect((await addresses()).replace(/\s/g, "")).to.equal(
      "<IP>10.0.0.2</IP><IP_RANGE>10.0.0.4-10.0.0.5</IP_RANGE>",
    );
    await post(simulator, windowsPath, { action: "update", ids: id, ips: "10.7.0.1" });
    expect(await addresses()).to.equal("<IP>10.7.0.1</IP>");
  });

  it("lose their password when they get a login from a vault, and the other way round", async () => {
    const simulator = await simulate();
    const id = await createWindows(simulator);
    const vault = { login_type: "vault", vault_type: "Azure Key" };
    const vault_id = await createAzure(simulator);
    await post(simulator, windowsPath, { action: "update", ids: id, ...vault, vault_id });
    expect(simulator.records("windows")[0]?.hidden).to.deep.equal([]);
    const back = { action: "update", ids: id, login_type: "basic" };
    expect((await post(simulator, windowsPath, back)).the("CODE")).to.equal("1903");
    expect((await post(simulator, windowsPath, { ...back, password: "x" })).status).to.equal(200);
    expect((await get(simulator, windowsPath, { action: "list" })).xml).not.to.include("VAULT");
    expect(simulator.records("windows")[0]?.hidden).to.deep.equal(["password"]);
  });

  it("are reported with an empty vault title if their vault is gone", async () => {
    const simulator = await simulate();
    const vault = await createAzure(simulator);
    const plain = without("password", windows());
    const login = { login_type: "vault", vault_type: "Azure Key", vault_id: vault };
    await post(simulator, windowsPath, { action: "create", ...plain, ...login });
    await simulator.deleteVault(Number(vault));
    const list = await get(simulator, windowsPath, { action: "list" });
    expect(list.the("DIGITAL_VAULT_ID")).to.equal(vault);
    expect(list.flat).to.include("<DIGITAL_VAULT_TITLE></DIGITAL_VAULT_TITLE>");
    expect(await errorsByRecord("windows", list.xml)).to.deep.equal([]);
    const update = { action: "update", ids: "43002", comments: "still mine" };
    expect((await post(simulator, windowsPath, update)).status).to.equal(200);
  });

  it("can be deleted together, with adjacent IDs collapsed in the response", async () => {
    const simulator = await simulate();
    for (const title of ["a", "b", "c", "d", "e"]) await createWindows(simulator, { title });
    const ids = "43001-43002,43005";
    const answer = await post(simulator, windowsPath, { action: "delete", ids });
    expect(answer.flat).to.include(
      "<TEXT>Successfully Deleted</TEXT>" +
        "<ID_SET><ID_RANGE>43001-43002</ID_RANGE><ID>43005</ID></ID_SET>",
    );
    expect(await errorsBy("batch-return.dtd", answer.xml)).to.deep.equal([]);
    const left = await get(simulator, windowsPath, { action: "list", details: "None" });
    expect(left.the("ID_SET")).to.equal("<ID_RANGE>43003-43004</ID_RANGE>");
  });

  it("have one BATCH per outcome if only some succeed", async () => {
    const simulator = await simulate();
    const id = await createWindows(simulator);
    const answer = await post(simulator, windowsPath, { action: "delete", ids: `${id},77,78` });
    expect(answer.status).to.equal(200);
    expect(answer.flat).to.match(
      /<BATCH><TEXT>Successfully Deleted<\/TEXT><ID_SET><ID>43001<\/ID><\/ID_SET><\/BATCH><BATCH><CODE>1905<\/CODE><TEXT>[^<]+<\/TEXT><ID_SET><ID_RANGE>77-78<\/ID_RANGE><\/ID_SET><\/BATCH>/,
    );
    expect(await errorsBy("batch-return.dtd", answer.xml)).to.deep.equal([]);
  });

  it("accept parameters from the query as well as from the body, and use the last of two", async () => {
    const simulator = await simulate();
    const query = { action: "create", title: "from the query", username: "scan" };
    const body = without("username", windows({ title: "from the body" }));
    const answer = await post(simulator, windowsPath, body, { query });
    expect(answer.status).to.equal(200);
    expect(simulator.records("windows")[0]?.parameters.title).to.equal("from the body");
    expect(simulator.calls[0]?.query).to.deep.equal(query);
  });

  it("get increasing IDs, which are never reused", async () => {
    const simulator = await simulate();
    const first = await createWindows(simulator);
    await post(simulator, windowsPath, { action: "delete", ids: first });
    expect(Number(await createAzure(simulator))).to.equal(Number(first) + 1);
    expect(Number(await createWindows(simulator))).to.equal(Number(first) + 2);
  });
});
