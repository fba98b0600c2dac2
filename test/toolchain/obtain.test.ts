import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { Checkout, shownBy, type Outcome } from "./checkout.js";

/** toolchain/cli.mjs, as far as it is used here. */
interface Finder {
  readonly findPulumi: (options: { onProgress: (line: string) => void }) => Promise<{
    readonly command: string;
    readonly path: string;
    readonly env: Readonly<Record<string, string>>;
  }>;
}

describe("getting a Pulumi CLI", function () {
  this.timeout(15_000);
  let checkout: Checkout;
  beforeEach(() => (checkout = new Checkout()));
  afterEach(() => checkout.remove());

  function expectProblem({ code, stdout, stderr }: Outcome, ...parts: string[]) {
    for (const part of parts) expect(stderr).to.contain(part);
    expect(stderr).not.to.match(/\n\s+at |Error:/);
    expect({ code, stdout }).to.deep.equal({ code: 1, stdout: "" });
  }

  function cached(): string[] {
    return fs.existsSync(checkout.cache) ? fs.readdirSync(checkout.cache) : [];
  }

  describe("without the vendor's download", () => {
    it("says what to install if Go is missing", async () => {
      const outcome = await checkout.run("pulumi.mjs", "version");
      expectProblem(outcome, "Go is missing", "https://www.pulumi.com/docs/install/", "Go >= 1.");
      expect(cached()).to.deep.equal([]);
    });

    it("says what to install if Go is too old", async () => {
      checkout.program("bin/go", `console.log("go1.21.13")`);
      expectProblem(await checkout.run("pulumi.mjs"), "Go 1.21.13 is too old", "Go >= 1.");
    });

    it("builds it with Go, from the pinned modules", async () => {
      checkout.program(
        "bin/go",
        `const { copyFileSync } = require("node:fs");
        const [verb, ...args] = process.argv.slice(2);
        if (verb === "env") return console.log("go1.99.0");
        copyFileSync(${JSON.stringify(checkout.pulumi("made"))}, args[args.indexOf("-o") + 1]);`,
      );
      const outcome = await checkout.run("pulumi.mjs", "up");
      expect(outcome.stderr).to.match(/building it from its Go modules/);
      expect(shownBy(outcome).args).to.deep.equal(["up"]);
      expect(outcome.code).to.equal(0);
      expect(cached()).to.deep.equal([`pulumi-${checkout.release}`]);
    });

    it("shows the compiler's last lines if the build fails", async () => {
      checkout.program(
        "bin/go",
        `if (process.argv[2] === "env") return console.log("go1.99.0");
        console.error("go: downloading some/module\\nsome/package\\n# broken\\nx.go:1:2: no sense");
        process.exitCode = 1;`,
      );
      const outcome = await checkout.run("pulumi.mjs");
      expectProblem(outcome, "go build", "failed:\n  # broken\n  x.go:1:2: no sense\n");
      expect(cached()).to.deep.equal([]);
    });
  });

  describe("with the vendor's download", () => {
    let server: http.Server;
    let files: Record<string, string | Buffer>;
    let requests: string[];

    beforeEach(async () => {
      checkout.allow("tar", "gzip");
      files = {};
      requests = [];
      server = http.createServer((request, response) => {
        const name = (request.url ?? "").slice(1);
        requests.push(name);
        response.statusCode = name in files ? 200 : 404;
        response.end(files[name]);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      checkout.env.PULUMI_QUALYS_DOWNLOAD = `http://127.0.0.1:${port}`;
    });
    afterEach((done) => void server.close(done));

    function publish(checksum?: string): string {
      const { name, bytes } = checkout.archive();
      checksum ??= createHash("sha256").update(bytes).digest("hex");
      files[name] = bytes;
      files[`pulumi-${checkout.release.slice(1)}-checksums.txt`] =
        `${"0".repeat(64)}  pulumi-other.tar.gz\n${checksum}  ${name}\n`;
      return name;
    }

    it("installs and runs it, and needs no download the next time", async () => {
      publish();
      const first = await checkout.run("pulumi.mjs", "up");
      expect(first.stderr).to.match(/^Downloading the Pulumi CLI v[\d.]+ from http:.*\n$/);
      expect(shownBy(first).args).to.deep.equal(["up"]);
      expect(cached()).to.deep.equal([`pulumi-${checkout.release}`]);
      requests = [];
      const second = await checkout.run("pulumi.mjs", "exit", "3");
      expect(second).to.include({ code: 3, stderr: "" });
      expect(requests).to.deep.equal([]);
    });

    it("rejects it if the checksum differs", async () => {
      const name = publish("1".repeat(64));
      const outcome = await checkout.run("pulumi.mjs", "version");
      expectProblem(outcome, `${name} from`, "was refused", "1".repeat(64));
      expect(cached()).to.deep.equal([]);
    });

    it("does not use it if the checksums file does not list it", async () => {
      const name = publish();
      files[`pulumi-${checkout.release.slice(1)}-checksums.txt`] = "<html>Sign in</html>";
      expectProblem(await checkout.run("pulumi.mjs"), "Go is missing");
      expect(requests).not.to.contain(name);
    });

    it("is done once for two processes that want it at the same time", async () => {
      const name = publish();
      const outcomes = await Promise.all([1, 2, 3].map(() => checkout.run("pulumi.mjs")));
      expect(outcomes.map(({ code }) => code)).to.deep.equal([0, 0, 0]);
      expect(requests.filter((request) => request === name)).to.have.length(1);
    });

    it("takes over from a process that was killed, and removes what it left", async () => {
      publish();
      const { pid } = spawnSync(process.execPath, ["--version"]);
      checkout.write(`cache/pulumi-${checkout.release}.lock`, String(pid));
      checkout.write(`cache/pulumi-${checkout.release}.partial-${pid}/pulumi`, "half-made");
      expect((await checkout.run("pulumi.mjs")).code).to.equal(0);
      expect(cached()).to.deep.equal([`pulumi-${checkout.release}`]);
    });

    it("reports progress to a caller, and how to run the CLI", async () => {
      publish();
      const { PATH, ...rest } = checkout.env;
      const before = { ...process.env };
      Object.assign(process.env, rest, { PATH });
      try {
        const module = pathToFileURL(path.join(checkout.root, "toolchain", "cli.mjs")).href;
        const { findPulumi } = (await import(module)) as Finder;
        const lines: string[] = [];
        const found = await findPulumi({ onProgress: (line) => lines.push(line) });
        const folder = path.join(checkout.cache, `pulumi-${checkout.release}`);
        expect(lines).to.have.length(1);
        expect(found.command).to.equal(path.join(folder, "pulumi"));
        expect(found.path.split(path.delimiter)[0]).to.equal(folder);
        expect(found.env.PATH).to.equal(found.path);
      } finally {
        process.env = before;
      }
    });
  });
});
