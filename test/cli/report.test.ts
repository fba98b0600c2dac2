import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { preview, record, step } from "../report/plans.js";
import { main } from "./main.js";

function run(input: string, ...args: string[]) {
  return spawnSync(process.execPath, [main, "report", ...args], { encoding: "utf8", input });
}

const [before, after] = [record("A", ["10.0.0.1"]), record("A", ["10.0.0.1"], { ntlm: true })];
const weakened = preview([step({ before, after })]);

describe("the command pulumi-qualys report", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "qualys-report-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("writes Markdown for piped input, and succeeds", () => {
    const { status, stdout, stderr } = run(weakened);
    expect(stdout).to.match(/^## Qualys plan of `live`/);
    expect([status, stderr]).to.deep.equal([0, ""]);
  });

  it("reads a file, in the requested format", () => {
    const file = path.join(folder, "plan.json");
    writeFileSync(file, weakened);
    const { status, stdout } = run("", file, "--format", "json");
    expect(status).to.equal(0);
    expect(JSON.parse(stdout)).to.deep.include({ findings: ["widening"] });
  });

  it("ends with 3 if the plan has one of the findings that are named", () => {
    const named = run(weakened, "--fail-on", "drift,widening");
    expect(named.status).to.equal(3);
    expect(named.stdout).to.include("ntlm");
    expect(run(weakened, "--fail-on", "drift", "--fail-on", "replace,delete").status).to.equal(0);
  });

  it("ends with 4 if the plan is incomplete, whatever is named", () => {
    const failed = preview([step({ before, after })], { diagnostics: [{ severity: "error" }] });
    const { status, stdout } = run(failed, "--fail-on", "widening");
    expect(status).to.equal(4);
    expect(stdout).to.include("INCOMPLETE");
  });

  it("ends with 1 and no report if it can't read the plan, and says which and what to give", () => {
    const { status, stdout, stderr } = run("Previewing update");
    expect([status, stdout]).to.deep.equal([1, ""]);
    expect(stderr).to.include("standard input").and.include("pulumi preview --json");
    const missing = run("", path.join(folder, "missing.json"));
    expect(missing.status).to.equal(1);
    expect(missing.stderr).to.include("missing.json").and.include("ENOENT");
  });

  it("ends with 2 if the arguments are wrong", () => {
    const finding = run(weakened, "--fail-on", "everything");
    expect(finding.status).to.equal(2);
    expect(finding.stderr).to.include('"everything" is none of replace, delete');
    const format = run(weakened, "--format", "pdf");
    expect(format.status).to.equal(2);
    expect(format.stderr).to.include("text, markdown, json, html");
  });
});
