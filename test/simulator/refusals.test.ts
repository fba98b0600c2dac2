import { expect } from "chai";
import type { Simulator, SimulatorOptions } from "../../simulator/simulator.js";
import { errorsBy } from "./dtd.js";
import {
  azure,
  createAzure,
  createWindows,
  get,
  networkSshPath,
  post,
  simulate,
  unix,
  unixPath,
  vaultPath,
  windows,
  windowsPath,
  without,
  type Parameters,
} from "./qualys.js";

/** What the API refuses: what is wrong, the code, and the parameter that the text names. */
type Case = readonly [what: string, code: number, names: string, parameters: Parameters];

describe("the simulator refuses", () => {
  describe("to create a Windows record", () => {
    const vault = { login_type: "vault", vault_type: "Azure Key", vault_id: 43001 };
    const tags = { asset_type: "asset_tags", tags_include: "1,2" };
    const cases: Case[] = [
      ["with an unknown parameter", 1901, "colour", windows({ colour: "red" })],
      ["with a parameter of updates", 1901, "add_ips", windows({ add_ips: "10.0.0.1" })],
      ["without a title", 1903, "title", without("title", windows())],
      ["without a username", 1903, "username", without("username", windows())],
      ["without a password or vault", 1903, "password", without("password", windows())],
      ["without addresses, domain or tags", 1903, "ips", without("ips", windows())],
      ["with an empty title", 1905, "title", windows({ title: " " })],
      ["with a title that is too long", 1905, "title", windows({ title: "x".repeat(256) })],
      ["with a title outside ASCII", 1905, "title", windows({ title: "Büro" })],
      [
        "with comments that are too long",
        1905,
        "comments",
        windows({ comments: "x".repeat(2000) }),
      ],
      ["with a username that is too long", 1905, "username", windows({ username: "u".repeat(32) })],
      [
        "with a password that is too long",
        1905,
        "password",
        windows({ password: "p".repeat(101) }),
      ],
      ["with a password outside ASCII", 1905, "password", windows({ password: "pä" })],
      ["with a flag that is neither 0 nor 1", 1905, "ntlmv2", windows({ ntlmv2: "true" })],
      ["with an empty flag", 1905, "ntlmv2", windows({ ntlmv2: "" })],
      [
        "with an unknown choice",
        1905,
        "minimum_smb_version",
        windows({ minimum_smb_version: "9" }),
      ],
      ["with a number that is none", 1905, "network_id", windows({ network_id: "1.5" })],
      ["with a number below its minimum", 1905, "network_id", windows({ network_id: "-1" })],
      ["with an empty tag", 1905, "tags_include", windows({ ...tags, tags_include: "1,,2" })],
      ["with an address that is none", 1905, "ips", windows({ ips: "10.0.0.256" })],
      [
        "with a range that ends before it starts",
        1905,
        "ips",
        windows({ ips: "10.0.0.9-10.0.0.8" }),
      ],
      ["with a CIDR block", 1905, "ips", windows({ ips: "10.0.0.0/24" })],
      ["with an IPv6 address", 1905, "ips", windows({ ips: "fd00::1" })],
      ["with an empty entry among addresses", 1905, "ips", windows({ ips: "10.0.0.1,,10.0.0.2" })],
      [
        "with a vault that doesn't exist",
        1905,
        "vault_id",
        { ...without("password", windows()), ...vault, vault_id: 9 },
      ],
      [
        "with both kinds of domain",
        1904,
        "windows_ad_domain",
        { ...without("ips", windows()), windows_domain: "C", windows_ad_domain: "c.example" },
      ],
      [
        "with addresses in an Active Directory",
        1904,
        "ips",
        windows({ windows_ad_domain: "c.example" }),
      ],
      ["with a password beside a vault", 1907, "password", windows(vault)],
      [
        "with a vault's settings but no vault",
        1907,
        "ak_secret_name",
        windows({ ak_secret_name: "s" }),
      ],
      ["with addresses beside tags", 1907, "ips", windows(tags)],
      ["with a choice of tags but no tags", 1907, "tag_set_by", windows({ tag_set_by: "name" })],
      ["with Kerberos outside a domain", 1907, "kerberos", windows({ kerberos: 1 })],
      [
        "with echo_request that is neither 0 nor 1",
        1905,
        "echo_request",
        windows({ echo_request: 2 }),
      ],
    ];
    for (const [what, code, names, parameters] of cases) {
      it(`${what}: ${code}`, async () => {
        const simulator = await simulate();
        await createAzure(simulator);
        const answer = await post(simulator, windowsPath, { action: "create", ...parameters });
        expect([answer.status, answer.the("CODE")]).to.deep.equal([400, String(code)]);
        expect(answer.the("TEXT")).to.include(names);
        expect(simulator.records("windows")).to.deep.equal([]);
      });
    }

    it("with the title of another record: 1905", async () => {
      const simulator = await simulate();
      await createWindows(simulator);
      const answer = await post(simulator, windowsPath, { action: "create", ...windows() });
      expect([answer.the("CODE"), answer.the("TEXT")]).to.match(/1905.*title/);
    });
  });

  describe("to update a Windows record", () => {
    const cases: Case[] = [
      ["without IDs", 1903, "ids", { comments: "x" }],
      ["by an ID that is none", 1905, "ids", { ids: "x" }],
      ["that doesn't exist", 1905, "ids", { ids: 9 }],
      [
        "with all its addresses gone",
        1903,
        "ips",
        { ids: 43001, remove_ips: "10.0.0.0-10.255.255.255" },
      ],
      [
        "replacing addresses while adding some",
        1904,
        "add_ips",
        { ids: 43001, ips: "10.0.0.1", add_ips: "10.0.0.2" },
      ],
      [
        "replacing addresses while removing some",
        1904,
        "remove_ips",
        { ids: 43001, ips: "10.0.0.1", remove_ips: "10.0.0.2" },
      ],
      ["adding what is no address", 1905, "add_ips", { ids: 43001, add_ips: "host" }],
      ["moving it to a domain", 1907, "domain type", { ids: 43001, windows_domain: "CORP" }],
      ["with a vault but no login_type", 1907, "vault_id", { ids: 43001, vault_id: 1 }],
      ["with tags but no asset_type", 1907, "tags_include", { ids: 43001, tags_include: "1" }],
      ["clearing what it needs", 1905, "username", { ids: 43001, username: "" }],
      ["clearing its password", 1903, "password", { ids: 43001, password: "" }],
    ];
    for (const [what, code, names, parameters] of cases) {
      it(`${what}: ${code}`, async () => {
        const simulator = await simulate();
        await createWindows(simulator);
        const before = simulator.records("windows");
        const answer = await post(simulator, windowsPath, { action: "update", ...parameters });
        expect([answer.status, answer.the("CODE")]).to.deep.equal([400, String(code)]);
        expect(answer.the("TEXT")).to.include(names);
        expect(simulator.records("windows")).to.deep.equal(before);
      });
    }

    it("from Active Directory to NetBIOS: 1907", async () => {
      const simulator = await simulate();
      const ids = await createWindows(simulator, { ips: "", windows_ad_domain: "c.example" });
      const domain = { windows_ad_domain: "", windows_domain: "CORP" };
      const answer = await post(simulator, windowsPath, { action: "update", ids, ...domain });
      expect([answer.the("CODE"), answer.the("TEXT")]).to.match(/1907.*domain type/);
      const other = { action: "update", ids, windows_ad_domain: "d.example" };
      expect((await post(simulator, windowsPath, other)).status).to.equal(200);
    });

    it("with a vault of another type: 1905", async () => {
      const simulator = await simulate();
      const vault_id = await createAzure(simulator);
      const ids = await createWindows(simulator);
      const answer = await post(simulator, windowsPath, {
        ...{ action: "update", ids, login_type: "vault", vault_type: "Hitachi ID PAM", vault_id },
        resource_id: 5,
      });
      expect([answer.the("CODE"), answer.the("TEXT")]).to.match(/1905.*vault_type/);
    });

    it("with the title of another record, but not with its own", async () => {
      const simulator = await simulate();
      await createWindows(simulator);
      const ids = await createWindows(simulator, { title: "Two" });
      const rename = (title: string) =>
        post(simulator, windowsPath, { action: "update", ids, title });
      expect((await rename("Lab")).the("CODE")).to.equal("1905");
      expect((await rename("Two")).status).to.equal(200);
    });
  });

  describe("to create an Azure Key vault", () => {
    const cases: Case[] = [
      ["of no type", 1903, "type", without("type", azure())],
      ["of an unknown type", 1905, "type", azure({ type: "azure key" })],
      ["without a title", 1903, "title", without("title", azure())],
      ["without ssl_verify", 1903, "ssl_verify", without("ssl_verify", azure())],
      ["without a certificate", 1903, "cert", without("cert", azure())],
      ["without a private key", 1903, "private_key", without("private_key", azure())],
      ["with an unknown parameter", 1901, "appid", azure({ appid: "x" })],
      ["with an address that is none", 1905, "url", azure({ url: "keys.example" })],
      ["with plain HTTP and verification", 1907, "url", azure({ url: "http://keys.example" })],
    ];
    for (const [what, code, names, parameters] of cases) {
      it(`${what}: ${code}`, async () => {
        const simulator = await simulate();
        const answer = await post(simulator, vaultPath, { action: "create", ...parameters });
        expect([answer.status, answer.the("CODE")]).to.deep.equal([400, String(code)]);
        expect(answer.the("TEXT")).to.include(names);
        expect(simulator.vaults()).to.deep.equal([]);
      });
    }
  });

  describe("any request", () => {
    async function refused(
      code: number,
      request: (simulator: Simulator) => ReturnType<typeof post>,
      options?: SimulatorOptions,
    ) {
      const simulator = await simulate(options);
      const answer = await request(simulator);
      expect(answer.the("CODE")).to.equal(String(code));
      expect(simulator.calls[0]?.status).to.equal(answer.status);
      expect(simulator.calls[0]?.code).to.equal(code);
      expect(await errorsBy("simple-return.dtd", answer.xml)).to.deep.equal([]);
      return answer;
    }

    it("without an action: 1903", () => refused(1903, (s) => get(s, windowsPath)));

    it("with an unknown action: 1905", () =>
      refused(1905, (s) => post(s, windowsPath, { action: "view", ids: 1 })));

    it("that writes by GET: 1908", async () => {
      await refused(1908, (s) => get(s, windowsPath, { action: "create", ...windows() }));
      await refused(1908, (s) => get(s, vaultPath, { action: "delete", id: 1 }));
    });

    it("with an unknown filter: 1901", async () => {
      await refused(1901, (s) => get(s, windowsPath, { action: "list", username: "scan" }));
      await refused(1901, (s) => get(s, vaultPath, { action: "list", url: "x" }));
      await refused(1901, (s) => get(s, "/api/2.0/fo/auth/", { action: "list", details: "All" }));
    });

    it("with a wrong login: 2000, status 401", async () => {
      const accounts = [{ username: "jane", password: "open:sesame" }];
      const list = { action: "list" };
      const refusals = ["jane:wrong", "joe:open:sesame", "jane", ":"];
      for (const login of refusals) {
        const answer = await refused(2000, (s) => post(s, windowsPath, list, { login }), {
          accounts,
        });
        expect(answer.status).to.equal(401);
      }
      const simulator = await simulate({ accounts });
      const login = "jane:open:sesame";
      expect((await post(simulator, windowsPath, list, { login })).status).to.equal(200);
    });

    it("with an empty password: 2000", () =>
      refused(2000, (s) => post(s, windowsPath, { action: "list" }, { login: "jane:" })));

    it("without X-Requested-With, status 400", async () => {
      const headers = { "X-Requested-With": "" };
      const answer = await refused(1903, (s) =>
        post(s, windowsPath, { action: "list" }, { headers }),
      );
      expect(answer.status).to.equal(400);
      expect(answer.the("TEXT")).to.include("X-Requested-With");
    });

    it("to a path that the API doesn't have: HTML, status 404", async () => {
      const simulator = await simulate();
      for (const path of ["/", "/api/2.0/fo/auth/windows", "/api/2.0/fo/auth/toaster/"]) {
        const answer = await get(simulator, path, { action: "list" });
        expect(answer.status).to.equal(404);
        expect(answer.headers.get("content-type")).to.include("text/html");
      }
    });
  });

  it("an address that another record of the type and network has", async () => {
    const simulator = await simulate({ uniqueAddresses: true });
    await createWindows(simulator, { ips: "10.0.0.0-10.0.0.9" });
    const two = { action: "create", ...windows({ title: "Two", ips: "10.0.0.9" }) };
    const answer = await post(simulator, windowsPath, two);
    expect([answer.the("CODE"), answer.the("TEXT")]).to.match(/1905.*ips.*43001/);
    expect((await post(simulator, windowsPath, { ...two, network_id: 3 })).status).to.equal(200);
    const add = { action: "update", ids: 43002, add_ips: "10.0.0.1" };
    expect((await post(simulator, windowsPath, add)).status).to.equal(200);
    const join = { action: "update", ids: 43002, network_id: 0 };
    const refused = await post(simulator, windowsPath, join);
    expect([refused.the("CODE"), refused.the("TEXT")]).to.match(/1905.*ips.*43001/);
  });

  it("no address of a type whose records may share them, or if configured not to", async () => {
    const simulator = await simulate({ uniqueAddresses: true });
    const iis = { action: "create", title: "One", ips: "10.0.0.9" };
    for (const title of ["One", "Two"]) {
      const answer = await post(simulator, "/api/2.0/fo/auth/ms_iis/", { ...iis, title });
      expect(answer.status).to.equal(200);
    }
    const sharing = await simulate({ uniqueAddresses: false });
    await createWindows(sharing, { ips: "10.0.0.0-10.0.0.9" });
    await createWindows(sharing, { title: "Two", ips: "10.0.0.9" });
  });

  it("an address that a record of its group of types has", async () => {
    const simulator = await simulate({ uniqueAddresses: true });
    const create = (path: string, more: Parameters) =>
      post(simulator, path, { action: "create", ...unix({ ips: "10.0.0.7", ...more }) });
    expect((await create(windowsPath, {})).status).to.equal(200);
    expect((await create(networkSshPath, {})).status).to.equal(200);
    expect((await create(networkSshPath, { title: "Two" })).the("CODE")).to.equal("1905");
    for (const sub_type of [undefined, "cisco", "checkpoint_firewall"]) {
      const answer = await create(unixPath, sub_type === undefined ? {} : { sub_type });
      expect([answer.the("CODE"), answer.the("TEXT")]).to.match(/1905.*ips.*43002/);
    }
    expect((await create(unixPath, { ips: "10.0.0.8" })).status).to.equal(200);
    const move = { action: "update", ids: 43002, add_ips: "10.0.0.8" };
    expect((await post(simulator, networkSshPath, move)).the("CODE")).to.equal("1905");
  });

  it("a parameter of updates in a creation", async () => {
    const simulator = await simulate();
    const record = { title: "Lab", username: "scan", password: "x", ips: "10.0.0.1" };
    const create = { action: "create", ...record, unix_conf_path: "/etc/m", port: 27017 };
    const path = "/api/2.0/fo/auth/mongodb/";
    const answer = await post(simulator, path, { ...create, status: 1 });
    expect([answer.the("CODE"), answer.the("TEXT")]).to.match(/1901.*status/);
    const ids = (await post(simulator, path, create)).the("ID");
    const update = { action: "update", ids, status: 0 };
    expect((await post(simulator, path, update)).status).to.equal(200);
    expect(simulator.records("mongodb")[0]?.parameters.status).to.equal("0");
  });

  it("the spelling of a choice that only responses have", async () => {
    const simulator = await simulate();
    const vault = { login_type: "vault", vault_type: "Cyber-Ark PIM Suite", vault_id: 43001 };
    const record = { action: "create", ...without("password", windows()), ...vault };
    const answer = await post(simulator, windowsPath, record);
    expect([answer.the("CODE"), answer.the("TEXT")]).to.match(/1905.*vault_type/);
  });

  it("unknown parameters, except its configured extra parameters", async () => {
    const simulator = await simulate({ extraParameters: ["colour"] });
    const id = await createWindows(simulator, { colour: "red" });
    expect(simulator.records("windows")[0]?.hidden).to.include("colour");
    await post(simulator, windowsPath, { action: "update", ids: id, colour: "" });
    expect(simulator.records("windows")[0]?.hidden).not.to.include("colour");
    const list = await get(simulator, windowsPath, { action: "list" });
    expect(list.xml).not.to.match(/colour|red/i);
  });
});
