import { expect } from "chai";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterwards } from "../afterwards.js";
import { main } from "../cli/main.js";
import {
  azure,
  createAzure,
  createWindows,
  get,
  keyList,
  plainKey,
  post,
  postXml,
  simulate,
  unix,
  unixBody,
  unixPath,
  vaultPath,
  windows,
  windowsPath,
} from "./qualys.js";

describe("the simulator's state file", () => {
  let folder: string;
  let stateFile: string;
  let children: ChildProcess[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "qualys-simulator-"));
    stateFile = join(folder, "state.json");
    children = [];
  });

  afterEach(() => {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  async function startProcess(): Promise<{ url: string }> {
    const args = [main, "simulator", "--state", stateFile];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    children.push(child);
    const [output] = (await once(child.stdout, "data")) as [Buffer];
    const url = /QUALYS_API_URL=(\S+)/.exec(output.toString())?.[1];
    if (url === undefined) throw new Error(output.toString());
    return { url };
  }

  it("keeps records and vaults for the next simulator", async () => {
    const first = await simulate({ stateFile });
    await createAzure(first);
    await createWindows(first);
    await first.close();
    const second = await simulate({ stateFile });
    expect(second.records("windows").map(({ id }) => id)).to.deep.equal([43002]);
    expect(second.vaults().map(({ id }) => id)).to.deep.equal([43001]);
    expect(await createWindows(second, { title: "Two" })).to.equal("43003");
  });

  it("isn't changed by what happens in a copy of the simulator", async () => {
    const simulator = await simulate({ stateFile });
    await createWindows(simulator);
    const copy = await simulator.copy();
    afterwards(() => copy.close());
    const mine = await get(copy, windowsPath, { action: "list" });
    await post(copy, windowsPath, { action: "delete", ids: mine.the("ID") });
    expect(copy.records("windows")).to.deep.equal([]);
    expect(simulator.records("windows").map(({ id }) => id)).to.deep.equal([43001]);
  });

  it("is readable by its owner only, and leaves nothing beside it", async () => {
    const simulator = await simulate({ stateFile });
    await createWindows(simulator);
    expect((statSync(stateFile).mode & 0o777).toString(8)).to.equal("600");
    expect(readdirSync(folder)).to.deep.equal(["state.json"]);
  });

  it("is shared by simulators, which see each other's changes at once", async () => {
    const [one, other] = [await simulate({ stateFile }), await simulate({ stateFile })];
    const id = await createWindows(one);
    expect((await get(other, windowsPath, { action: "list" })).the("ID")).to.equal(id);
    await post(other, windowsPath, { action: "delete", ids: id });
    expect((await get(one, windowsPath, { action: "list" })).the("ID")).to.equal("");
  });

  it("loses nothing if several processes write at once", async () => {
    const simulators = [await startProcess(), await startProcess(), await simulate({ stateFile })];
    const creations = simulators.flatMap((simulator, process) =>
      Array.from({ length: 8 }, async (_, number) => {
        const record = windows({ title: `${process}/${number}`, ips: `10.0.${process}.${number}` });
        return (await post(simulator, windowsPath, { action: "create", ...record })).the("ID");
      }),
    );
    const ids = await Promise.all(creations);
    expect(new Set(ids).size).to.equal(24);
    for (const simulator of simulators) {
      const list = await get(simulator, windowsPath, { action: "list", details: "None" });
      expect(list.the("ID_RANGE")).to.equal("43001-43024");
    }
  });

  it("is taken over from a process that died holding the lock", async () => {
    const { pid } = spawnSync(process.execPath, ["--eval", ""]);
    writeFileSync(`${stateFile}.lock`, String(pid));
    const simulator = await simulate({ stateFile });
    expect(await createWindows(simulator)).to.equal("43001");
  });

  it("is unchanged if a write is refused", async () => {
    const simulator = await simulate({ stateFile });
    const id = await createWindows(simulator);
    const before = readFileSync(stateFile, "utf8");
    await post(simulator, windowsPath, { action: "update", ids: id, title: "" });
    await post(simulator, windowsPath, { action: "create", ...windows() });
    expect(readFileSync(stateFile, "utf8")).to.equal(before);
  });

  it("is rejected if it isn't a state file", async () => {
    writeFileSync(stateFile, "{");
    const error = await simulate({ stateFile }).catch((error: unknown) => error);
    expect(String(error)).to.include(stateFile);
  });

  it("contains no secret, nor does any response", async () => {
    const simulator = await simulate({ stateFile, assumedElements: true });
    const secrets = { cert: "S1-cert", private_key: "S2-key", passphrase: "S3-phrase" };
    const create = { action: "create", echo_request: 1 };
    const answers = [
      await post(simulator, vaultPath, { ...create, ...azure(secrets) }),
      await post(simulator, windowsPath, { ...create, ...windows({ password: "S4-word" }) }),
      await post(simulator, windowsPath, { ...create, ...windows({ password: "S5-word" }) }),
      await post(simulator, windowsPath, {
        ...{ action: "update", ids: 43002, password: "S6-word".padEnd(101, "x") },
      }),
      await post(simulator, windowsPath, { ...create, ...windows(), pasword: "S7-word" }),
      await post(simulator, windowsPath, { ...create, ...windows(), ntlm: "S8-word" }),
      await get(simulator, windowsPath, { action: "list", details: "All" }),
      await get(simulator, vaultPath, { action: "view", id: 43001 }),
      await get(simulator, vaultPath, { action: "list" }),
    ];
    const everything = [...answers.map(({ xml }) => xml), readFileSync(stateFile, "utf8")];
    expect(everything.join("\n")).not.to.match(/S\d-/);
    expect(everything[0]).to.include("<VALUE>********</VALUE>");
    expect(simulator.calls[0]?.parameters.private_key).to.equal("S2-key");
  });

  it("contains no secret of an XML body, nor does any response", async () => {
    const simulator = await simulate({ stateFile, assumedElements: true });
    const create = { action: "create", echo_request: 1, ...unix({ password: "S1-word" }) };
    const update = { action: "update", echo_request: 1, ids: 43001, enable_password: "S2-word" };
    const secret = (element: string, name: string, text: string) =>
      `<${element} type="basic"><${name}>${text}</${name}></${element}>`;
    const tool = '<STANDARD_TYPE type="sudo"/>';
    const body = (first: number, more = "") =>
      unixBody(
        `<ROOT_TOOLS><ROOT_TOOL>${tool}${secret("PASSWORD_INFO", "PASSWORD", `S${first}-root`)}` +
          `</ROOT_TOOL></ROOT_TOOLS>`,
        keyList(
          plainKey(`S${first + 1}-key`) +
            secret("PASSPHRASE_INFO", "PASSPHRASE", `S${first + 2}-phrase`) +
            `<CERTIFICATE type="openssh">S${first + 3}-cert</CERTIFICATE>${more}`,
        ),
      );
    const answers = [
      await postXml(simulator, unixPath, create, body(3)),
      await postXml(simulator, unixPath, create, body(3)),
      await postXml(simulator, unixPath, { action: "update", ids: 43001 }, body(3)),
      await postXml(simulator, unixPath, update, body(3)),
      await postXml(simulator, unixPath, { ...create, title: "Two" }, body(3, "<MORE/>")),
      await postXml(simulator, unixPath, { ...create, title: "Two" }, `${body(3)}S7-tail`),
      await postXml(simulator, unixPath, { ...create, title: "Two" }, body(3, "S8-text")),
      await get(simulator, unixPath, { action: "list", details: "All" }),
    ];
    expect(answers.map(({ status }) => status)).to.deep.equal([
      ...[200, 400, 200, 400, 400, 400, 400, 200],
    ]);
    const everything = [...answers.map(({ xml }) => xml), readFileSync(stateFile, "utf8")];
    everything.push(JSON.stringify(simulator.records("unix")));
    expect(everything.join("\n")).not.to.match(/S\d-/);
    expect(simulator.calls[0]?.body).to.include("S4-key");
  });

  it("encrypts what responses have in clear text, with a key in a file beside it", async () => {
    const simulator = await simulate({ stateFile });
    const strings = { version: "v2c", community_strings: "S1-public,S2-staff" };
    const id = await simulator.createRecord("snmp", { title: "S", ips: "10.0.0.1", ...strings });
    const password = { password: "word", login_type: "basic", username: "scan" };
    await simulator.createRecord("mysql", {
      ...{ title: "M", ips: "10.0.0.1", ...password, database: "d", port: "3306" },
      ...{ unix_config_file: "/etc/my.cnf", client_cert: "CERT", client_key: "S3-key" },
    });
    expect(readFileSync(stateFile, "utf8")).not.to.match(/S\d-/);
    expect(readdirSync(folder)).to.have.members(["state.json", "state.json.key"]);
    expect((statSync(`${stateFile}.key`).mode & 0o777).toString(8)).to.equal("600");
    expect(JSON.stringify([simulator.records("snmp"), simulator.records("mysql")])).not.to.match(
      /S\d-/,
    );
    const list = async (from: { url: string }, type: string) =>
      get(from, `/api/2.0/fo/auth/${type}/`, { action: "list" });
    const next = await simulate({ stateFile });
    expect((await list(next, "snmp")).the("COMMUNITY_STRINGS")).to.equal("S1-public,S2-staff");
    expect((await list(next, "mysql")).the("CLIENT_KEY")).to.equal("S3-key");
    await next.changeRecord("snmp", id, { comments: "more" });
    expect((await list(simulator, "snmp")).the("COMMUNITY_STRINGS")).to.include("S2-staff");
    await next.changeRecord("snmp", id, { community_strings: "S4-other" });
    expect((await list(simulator, "snmp")).the("COMMUNITY_STRINGS")).to.equal("S4-other");
    rmSync(`${stateFile}.key`);
    const robbed = await simulate({ stateFile });
    expect((await list(robbed, "snmp")).xml).not.to.include("COMMUNITY_STRINGS");
    expect(robbed.records("snmp")[0]?.hidden).to.include("community_strings");
  });

  it("of a version without lists is taken over", async () => {
    const first = await simulate({ stateFile });
    await first.createRecord("unix", unix() as Record<string, string>);
    await first.close();
    const saved = readFileSync(stateFile, "utf8");
    writeFileSync(stateFile, saved.replace(/"nextItemId":\d+,/, ""));
    expect(readFileSync(stateFile, "utf8")).not.to.equal(saved);
    const second = await simulate({ stateFile });
    await second.changeRecord("unix", 43001, {}, unixBody(keyList(plainKey())));
    const third = await simulate({ stateFile });
    await third.changeRecord("unix", 43001, {}, unixBody(keyList("<ID>15001</ID>", plainKey())));
    const keys = third.records("unix")[0]?.structured["PRIVATE_KEY_CERTIFICATES"];
    expect(keys?.map(({ ID }) => ID)).to.deep.equal(["15001", "15002"]);
  });

  it("stays quick with thousands of records", async () => {
    const simulator = await simulate({ stateFile });
    const records = Array.from({ length: 3000 }, (_, id) => ({
      id,
      values: { title: `Host ${id}`, username: "scan", ips: "10.0.0.1", password: true },
      ...{ created: "2026-01-15T12:00:00Z", createdBy: "jane" },
      ...{ modified: "2026-01-15T12:00:00Z", modifiedBy: "jane" },
    }));
    const state = { format: 1, nextId: 50000, records: { windows: records }, vaults: [] };
    writeFileSync(stateFile, JSON.stringify(state));
    const start = Date.now();
    for (let number = 0; number < 20; number++) {
      await createWindows(simulator, { title: `More ${number}` });
      await get(simulator, windowsPath, { action: "list", ids: 7 });
    }
    expect(Date.now() - start).to.be.lessThan(4000);
  });
});
