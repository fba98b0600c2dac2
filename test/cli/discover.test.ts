import { expect } from "chai";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startSimulator, type Simulator } from "../../simulator/simulator.js";
import { xml } from "../api/servers.js";
import { runDiscover } from "./run-discover.js";

describe("the command pulumi-qualys discover", () => {
  let simulator: Simulator;
  let folder: string;
  const at = (name: string) => path.join(folder, name);

  before(async () => {
    simulator = await startSimulator();
    const login = { username: "scan", password: "canary-password" };
    await simulator.createRecord("windows", { title: "Servers", ips: "10.0.0.1", ...login });
    await simulator.createRecord("unix", { title: "Unix", ips: "10.0.0.2", ...login });
  });
  after(() => simulator.close());
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "discover-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    runDiscover(args, {
      ...{ QUALYS_API_URL: simulator.url, QUALYS_USERNAME: "jane", QUALYS_PASSWORD: "sesame" },
    });

  it("writes a project, says what is left to do, and leaves nothing else behind", async () => {
    const { status, stdout, stderr } = await run("--out", at("project"));
    expect([status, stderr]).to.deep.equal([
      0,
      "Reading 2 records and vaults\nUnix records: 1\nWindows records: 1\n",
    ]);
    expect(stdout).to.include("2 records and 0 vaults").and.include("README.md");
    expect(readdirSync(at("project")).filter((name) => name.includes("partial"))).to.deep.equal([]);
    expect(readFileSync(at("project/auth/windows-record.ts"), "utf8")).to.include('"Servers"');
  });

  it("lists what a stack lacks, reads no more than that, and writes nothing", async () => {
    const [{ id } = { id: 0 }] = simulator.records("windows");
    const resources = [{ type: "pulumi-nodejs:dynamic/qualys/auth:WindowsRecord", id: `${id}` }];
    writeFileSync(at("state.json"), JSON.stringify({ deployment: { resources } }));
    const before = simulator.calls.length;
    const { status, stdout } = await run("--state", at("state.json"));
    expect(status).to.equal(0);
    expect(stdout).to.match(/^1 record and 0 vaults .*:\n {2}auth:UnixRecord \d+ "Unix"\n$/);
    expect(simulator.calls.length - before).to.equal(3);
    expect(readdirSync(folder)).to.deep.equal(["state.json"]);
  });

  it("writes what Pulumi imports, of the types that are named", async () => {
    const { stdout } = await run("--import-file", at("import.json"), "--type", "windows,snmp");
    expect(stdout).to.include("1 record and 0 vaults");
    const { resources } = JSON.parse(readFileSync(at("import.json"), "utf8")) as { resources: [] };
    expect(resources).to.have.length(1);
    expect(readdirSync(folder)).to.deep.equal(["import.json"]);
  });

  it("says where it will continue if it is interrupted, and does", async () => {
    simulator.failNext(({ path: place }) => place.endsWith("/windows/"), {
      ...{ kind: "answer", status: 403, body: "<html></html>" },
    });
    const { status, stderr } = await run("--out", at("project"));
    expect(status).to.equal(1);
    const kept = path.join(at("project"), ".discover.partial.jsonl");
    expect(stderr).to.include(kept).and.include("again");
    expect(existsSync(at("project/index.ts"))).to.equal(false);
    expect(readFileSync(kept, "utf8")).to.include("Unix").and.not.include("canary");
    const again = await run("--out", at("project"));
    expect(again.stderr).to.include("1 of them read by an earlier run");
    expect(existsSync(kept)).to.equal(false);
  });

  it("says what the user may not see, writes the rest, and exits with 4", async () => {
    const refusal = "<DATETIME>2026-01-01T00:00:00Z</DATETIME><CODE>2012</CODE><TEXT>No.</TEXT>";
    simulator.failNext(({ path: place }) => place.endsWith("/windows/"), {
      ...{ kind: "answer", status: 403, body: xml("SIMPLE_RETURN", refusal) },
    });
    const { status, stdout } = await run("--out", at("project"));
    expect(status).to.equal(4);
    expect(stdout).to.include("Wrote 1 record ").and.include("incomplete");
    expect(stdout).to.include("Windows record: 1 of 1: code 2012: No.\n");
    const readme = readFileSync(at("project/README.md"), "utf8");
    expect(readme).to.include("| Windows record: 1 of 1 |").and.include("code 2012");
  });

  it("makes no call for a folder that it wouldn't write to, unless forced", async () => {
    writeFileSync(at("notes.txt"), "mine");
    const before = simulator.calls.length;
    const { status, stderr } = await run("--out", folder);
    expect([status, simulator.calls.length - before]).to.deep.equal([1, 0]);
    expect(stderr).to.include("isn't empty");
    expect((await run("--out", folder, "--force")).status).to.equal(0);
    expect(readFileSync(at("notes.txt"), "utf8")).to.equal("mine");
  });

  const mistakes: [string[], string][] = [
    [[], "--out, --import-file, --stack or --state"],
    [["--stack", "a", "--state", "b"], "--stack or --state"],
    [["--out", ""], "an option is empty"],
    [["--out", "x", "--type", "window"], 'did you mean "windows"?'],
    [["--out", "x", "--network", "berlin"], '"berlin" isn\'t the ID of a network'],
    [["--out", "x", "--address", "fe80::1"], '"fe80::1" isn\'t a list of IPv4 addresses'],
  ];
  for (const [args, words] of mistakes) {
    it(`rejects "${args.join(" ")}", with exit code 2`, async () => {
      const { status, stderr } = await run(...args);
      expect(status).to.equal(2);
      expect(stderr).to.include(words);
    });
  }
});
