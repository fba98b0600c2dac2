import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { preview, record, step } from "../report/plans.js";
import { main } from "./main.js";

const [before, after] = [record("A", ["10.0.0.1"]), record("A", ["10.0.0.1"], { ntlm: true })];

/** Runs a command in a pipeline, which reads what it writes. */
function run(...args: string[]): string {
  return spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], CI: "true", FORCE_COLOR: "1", TERM: "xterm-256color" },
    input: preview([step({ before, after })]),
  }).stdout;
}

describe("the output of pulumi-qualys in a pipe", () => {
  for (const [command, ...options] of [["doctor"], ["report", "--format", "text"]] as const) {
    it(`has no colours from ${command}`, () => {
      expect(run(command, ...options))
        .to.include("\n")
        .and.not.include("\u001b");
    });
  }
});
