import { expect } from "chai";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { post, windowsPath } from "../simulator/qualys.js";
import { main } from "./main.js";

function run(...args: string[]) {
  return spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
}

describe("the command pulumi-qualys", () => {
  it("shows its help without arguments, with exit code 2", () => {
    const { status, stderr } = run();
    expect(status).to.equal(2);
    expect(stderr).to.include("Usage: pulumi-qualys");
  });

  it("serves a simulator until it is interrupted, and says how to use it", async () => {
    const args = [main, "simulator", "--username", "jane", "--password-env", "JANES"];
    const child = spawn(process.execPath, args, { env: { ...process.env, JANES: "sesame" } });
    const [output] = (await once(child.stdout, "data")) as [Buffer];
    const text = output.toString();
    const url = /export QUALYS_API_URL=(\S+)/.exec(text)?.[1] ?? "";
    expect(text).to.include("export QUALYS_USERNAME=jane\n");
    expect(text).to.include('export QUALYS_PASSWORD="$JANES"\n');
    const list = (login: string) => post({ url }, windowsPath, { action: "list" }, { login });
    expect((await list("jane:sesame")).status).to.equal(200);
    expect((await list("jane:open")).status).to.equal(401);
    child.kill("SIGINT");
    expect(await once(child, "exit")).to.deep.equal([0, null]);
  });

  it("has help", () => {
    const { status, stdout } = run("--help");
    expect(status).to.equal(0);
    expect(stdout)
      .to.include("Usage: pulumi-qualys")
      .and.include("simulator")
      .and.include("report");
  });

  const mistakes: [string[], string][] = [
    [["serve"], "unknown command 'serve'"],
    [["simulator", "--colour"], "unknown option '--colour'"],
    [["simulator", "more"], "too many arguments"],
    [["simulator", "--port", "x"], '"x" isn\'t a port'],
    [["simulator", "--username", "jane"], "each --username needs a --password-env"],
    [["simulator", "--username", "j", "--password-env", "NO_SUCH"], "NO_SUCH is empty"],
  ];
  for (const [args, words] of mistakes) {
    it(`rejects "${args.join(" ")}" in one line, with exit code 2`, () => {
      const { status, stderr } = run(...args);
      expect(status).to.equal(2);
      expect(stderr).to.include(words);
      expect(stderr.trim().split("\n")).to.have.length(2);
    });
  }
});
