import { expect } from "chai";
import { once } from "node:events";
import * as fs from "node:fs";
import * as path from "node:path";
import { Checkout, shownBy, type Outcome, type Shown } from "./checkout.js";

function shown(outcome: Outcome): Shown {
  expect(outcome.stderr).to.equal("");
  return shownBy(outcome);
}

describe("npx pulumi", function () {
  this.timeout(15_000);
  let checkout: Checkout;
  beforeEach(() => (checkout = new Checkout()));
  afterEach(() => checkout.remove());

  describe("looking for the CLI", () => {
    it("takes one on PATH with a Node.js language host beside it", async () => {
      const cli = checkout.pulumi("bin");
      expect(shown(await checkout.run("pulumi.mjs")).file).to.equal(cli);
    });

    it("takes one whose Node.js language host is elsewhere on PATH", async () => {
      const cli = checkout.pulumi("bin");
      const host = path.join(checkout.folder("elsewhere"), "pulumi-language-nodejs");
      fs.renameSync(`${cli}-language-nodejs`, host);
      checkout.env.PATH = [checkout.bin, path.dirname(host)].join(path.delimiter);
      expect(shown(await checkout.run("pulumi.mjs")).file).to.equal(cli);
    });

    it("skips itself, even from another checkout, and a CLI that cannot run Node.js", async () => {
      const shim = path.join(checkout.root, "toolchain", "pulumi.mjs");
      fs.symlinkSync(shim, path.join(checkout.bin, "pulumi"));
      const other = checkout.program("other/toolchain/pulumi.mjs");
      fs.symlinkSync(other, path.join(checkout.folder("links"), "pulumi"));
      checkout.program("bare/pulumi");
      const folders = ["bin", "links", "bare"].map((name) => path.join(checkout.root, name));
      checkout.env.PATH = folders.join(path.delimiter);
      const cached = checkout.pulumi(`cache/pulumi-${checkout.release}`);
      expect(shown(await checkout.run("pulumi.mjs")).file).to.equal(cached);
    });

    it("prefers PATH over the cache folder", async () => {
      checkout.pulumi(`cache/pulumi-${checkout.release}`);
      const cli = checkout.pulumi("bin");
      expect(shown(await checkout.run("pulumi.mjs")).file).to.equal(cli);
    });
  });

  describe("running the CLI", () => {
    beforeEach(() => checkout.pulumi("bin"));

    it("passes the arguments on as is", async () => {
      const args = ["up", "--config", "a=b c", "$HOME", ""];
      expect(shown(await checkout.run("pulumi.mjs", ...args)).args).to.deep.equal(args);
    });

    it("ends with its exit code", async () => {
      expect((await checkout.run("pulumi.mjs", "exit", "42")).code).to.equal(42);
    });

    it("ends by the signal that ended it", async () => {
      expect((await checkout.run("pulumi.mjs", "die", "SIGKILL")).signal).to.equal("SIGKILL");
    });

    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      it(`passes ${signal} on and waits for it`, async () => {
        const { child, outcome } = checkout.start("pulumi.mjs", "wait", "7");
        await once(child.stdout, "data");
        child.kill(signal);
        expect((await outcome).code).to.equal(7);
      });
    }

    it("puts its folder and the dynamic provider host first on PATH", async () => {
      const { env } = shown(await checkout.run("pulumi.mjs"));
      const host = path.join(checkout.root, "node_modules", "@pulumi", "pulumi");
      expect(env.PATH?.split(path.delimiter)).to.deep.equal([checkout.bin, host, checkout.bin]);
    });

    it("switches off the update check by default", async () => {
      const check = async () =>
        shown(await checkout.run("pulumi.mjs")).env.PULUMI_SKIP_UPDATE_CHECK;
      expect(await check()).to.equal("true");
      checkout.env.PULUMI_SKIP_UPDATE_CHECK = "false";
      expect(await check()).to.equal("false");
    });

    it("names the quickstart's passphrase file if there is one", async () => {
      expect(shown(await checkout.run("pulumi.mjs")).env).not.to.have.property(
        "PULUMI_CONFIG_PASSPHRASE_FILE",
      );
      const file = checkout.write(".quickstart/passphrase", "secret");
      const { env } = shown(await checkout.run("pulumi.mjs"));
      expect(env.PULUMI_CONFIG_PASSPHRASE_FILE).to.equal(file);
    });

    for (const name of ["PULUMI_CONFIG_PASSPHRASE", "PULUMI_CONFIG_PASSPHRASE_FILE"]) {
      it(`leaves the passphrase to ${name}, even if empty`, async () => {
        checkout.write(".quickstart/passphrase", "secret");
        checkout.env[name] = "";
        const { env } = shown(await checkout.run("pulumi.mjs"));
        expect(env.PULUMI_CONFIG_PASSPHRASE_FILE ?? "").to.equal("");
      });
    }
  });
});
