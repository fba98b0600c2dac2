import { expect } from "chai";
import * as fs from "node:fs";
import * as path from "node:path";
import { Checkout } from "./checkout.js";

describe("installing a fresh clone", function () {
  this.timeout(15_000);
  let checkout: Checkout;

  beforeEach(() => {
    checkout = new Checkout();
    checkout.pulumi("bin");
    checkout.write("package-lock.json", "{}");
    // Stand-ins that note how they were called.
    const note = `const { appendFileSync, cpSync, mkdirSync } = require("node:fs");
      appendFileSync("calls", process.argv.slice(1).map((arg) => arg.split("/").pop()).join(" ") + "\\n");`;
    checkout.program(
      "packages/@typescript/native/bin/tsc",
      `${note} mkdirSync("dist", { recursive: true });`,
    );
    checkout.write("packages/.package-lock.json", "{}");
    checkout.program("bin/npm", `${note} cpSync("packages", "node_modules", { recursive: true });`);
  });
  afterEach(() => checkout.remove());

  async function install(): Promise<string[]> {
    fs.rmSync(path.join(checkout.root, "calls"), { force: true });
    const outcome = await checkout.run("install.mjs");
    expect(outcome.code, outcome.stderr).to.equal(0);
    const calls = fs.readFileSync(path.join(checkout.root, "calls"), "utf8").trim().split("\n");
    return [...calls, outcome.stderr + outcome.stdout];
  }

  const npmCi = "npm ci --include=dev --prefer-offline --no-audit --no-fund --loglevel=error";

  it("installs the packages and builds; has almost nothing to do the second time", async () => {
    const note = "Installing the npm packages.\n";
    expect(await install()).to.deep.equal([npmCi, "tsc --build tsconfig.build.json --force", note]);
    expect(await install()).to.deep.equal(["tsc --build tsconfig.build.json", ""]);
  });

  it("installs the packages again after the lockfile changed", async () => {
    await install();
    const later = new Date(Date.now() + 60_000);
    fs.utimesSync(path.join(checkout.root, "package-lock.json"), later, later);
    expect((await install())[0]).to.equal(npmCi);
  });

  it("emits everything if dist is gone", async () => {
    await install();
    fs.rmSync(path.join(checkout.root, "dist"), { recursive: true });
    expect((await install())[0]).to.equal("tsc --build tsconfig.build.json --force");
  });

  it("stops at the first step that fails, in one line", async () => {
    checkout.program("bin/npm", "process.exit(1)");
    const { code, stderr } = await checkout.run("install.mjs");
    expect(code).to.equal(1);
    expect(stderr).to.match(/^Installing the npm packages\.\nnpm ci .* failed\.\n$/);
  });
});
