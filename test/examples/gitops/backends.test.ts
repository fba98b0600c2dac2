import { expect } from "chai";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { quickScript, repository, StackFolder } from "../../stack/stack-folder.js";
import { writeFiles } from "../../stack/write-files.js";

const canary = "canary-backend-password";

const program = `
  const { Config } = require("@pulumi/pulumi");
  const { auth } = require("pulumi-qualys");
  new auth.WindowsRecord("servers", {
    ...{ title: "Servers", username: "svc-qualys", ips: ["10.0.0.1"] },
    password: new Config().requireSecret("windowsPassword"),
  });`;

/** A project whose state is elsewhere. */
class Project extends StackFolder {
  override async open(): Promise<void> {
    await super.open();
    this.linkPackages(quickScript);
    writeFiles(this.folder, {
      "Pulumi.yaml":
        "{ name: backends, runtime: { name: nodejs, options: { typescript: false } } }",
      "package.json": "{}",
      "index.js": program,
    });
  }

  /** Creates the record, and expects that nothing is left to do then. */
  async apply(env: Record<string, string>): Promise<void> {
    const how = { env: { QUALYS_USERNAME: "u", QUALYS_PASSWORD: "p", ...env } };
    const pulumi = (...args: string[]) => this.succeed(args, how);
    await pulumi("stack", "init", "prod");
    await pulumi("config", "set", "qualys:apiUrl", this.simulator.url);
    await pulumi("config", "set", "--secret", "windowsPassword", canary);
    await pulumi("up", "--yes", "--skip-preview");
    await pulumi("preview", "--refresh", "--expect-no-changes");
    expect(await pulumi("stack", "export"))
      .to.include("svc-qualys")
      .and.not.include(canary);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("a stack whose state is elsewhere", function () {
  this.timeout(120_000);
  let project: Project;

  beforeEach(async () => {
    project = new Project();
    await project.open();
  });
  afterEach(() => project.close());

  it("in PostgreSQL is applied, with its secrets encrypted there", async () => {
    const port = await freePort();
    const server = serveDatabase(port);
    await waitForPort(port, server);
    const url = `postgres://postgres@127.0.0.1:${port}/template1?sslmode=disable`;
    await project.apply({ PULUMI_BACKEND_URL: url }).finally(() => server.kill());
  });

  it("in S3 is applied, with its secrets encrypted there", async function () {
    const go = spawnSync("go", ["version"]).error === undefined;
    if (!go && process.env["CI"] === undefined) this.skip();
    const port = await freePort();
    const server = serveBucket("state", port);
    await waitForPort(port, server);
    const place = `endpoint=http://127.0.0.1:${port}&use_path_style=true&region=eu-central-1`;
    const env = { AWS_ACCESS_KEY_ID: "key", AWS_SECRET_ACCESS_KEY: "secret" };
    await project
      .apply({ PULUMI_BACKEND_URL: `s3://state?${place}`, ...env })
      .finally(() => process.kill(-(server.pid ?? 0)));
  });
});

/** PostgreSQL, compiled to WebAssembly. */
function serveDatabase(port: number): ChildProcess {
  const command = path.join(
    repository,
    "node_modules/@electric-sql/pglite-socket/dist/scripts/server.js",
  );
  const place = ["--host=127.0.0.1", `--port=${port}`, "--max-connections=20"];
  return spawn(process.execPath, [command, "--db=memory://", ...place], { stdio: "ignore" });
}

/** An empty bucket of S3, in a process group of its own. */
function serveBucket(name: string, port: number): ChildProcess {
  const module = path.join(repository, "toolchain", "go", "gofakes3");
  const place = ["-backend", "memory", "-initialbucket", name];
  return spawn(
    "go",
    ["-C", module, "tool", "gofakes3", "-quiet", "-host", `127.0.0.1:${port}`, ...place],
    {
      // Built like the Pulumi CLI, whose packages it shares.
      env: { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-trimpath", GOWORK: "off" },
      stdio: "ignore",
      detached: true,
    },
  );
}

async function waitForPort(port: number, server: ChildProcess): Promise<void> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    if (server.exitCode !== null) throw new Error("the server ended before it listened");
    await sleep(200);
  }
}
