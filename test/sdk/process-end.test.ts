import { expect } from "chai";
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterwards } from "../afterwards.js";

const repository = path.resolve(__dirname, "../..");

describe("a program that looked something up in the simulator", () => {
  it("ends when it is done", async () => {
    const stateFile = path.join(tmpdir(), `pulumi-qualys-end-${process.pid}.json`);
    afterwards(() => rmSync(stateFile, { force: true }));
    const program = `require("./sdk/index.ts").vault.getVaults().then((all) => console.log(all))`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", "--eval", program],
      {
        cwd: repository,
        timeout: 15_000,
        env: {
          PATH: process.env["PATH"],
          QUALYS_PLATFORM: "simulator",
          QUALYS_SIMULATOR_STATE: stateFile,
        },
      },
    );
    expect(stdout.trim()).to.equal("[]");
  });
});
