/** Runs the examples' unit tests as a user does: in this process, mocks would outlast them. */
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import path from "node:path";

const repository = path.resolve(__dirname, "../..");

describe("the unit test of an example", () => {
  it("passes with mocha and tsx", function () {
    this.timeout(120_000);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["node_modules/mocha/bin/mocha.js", "examples/database-fleet/index.test.ts"],
      { cwd: repository, encoding: "utf8" },
    );
    expect(status, stdout + stderr).to.equal(0);
    expect(stdout).to.match(/\b[1-9]\d* passing/);
  });
});
