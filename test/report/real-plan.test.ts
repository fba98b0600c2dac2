import { expect } from "chai";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "../../report/findings/report.js";
import { formats } from "../../report/rendering/formats.js";
import { render } from "../../report/rendering/render.js";
import { TestStack } from "../acceptance/stack.js";
import { useStack } from "../stack/use-stack.js";
import { reportOn } from "./plans.js";

const canary = "canary-of-a-report";

/** A program in a file, since the CLI runs it itself. */
function program(rotated: string, more: string): string {
  return `
    const { secret } = require("@pulumi/pulumi");
    const { auth } = require("pulumi-qualys");
    const record = (title, args) =>
      new auth.WindowsRecord(title, { title, username: "scan", password: secret("${canary}"), ...args });
    record("Rotated", { password: secret("${canary}-${rotated}"), ips: ["10.0.0.0/24"] });
    record("Drifted", { ips: ["10.0.1.0/24"] });
    record("Gone", { ips: ["10.0.2.0/24"] });
    new auth.Record("Unlisted", {
      ...{ recordType: "new_type", title: "Unlisted", username: "scan", ips: ["10.0.5.0/24"] },
      password: secret("${canary}-${rotated}"),
    });
    ${more}`;
}

const first = program("1", `record("Old", { ips: ["10.0.3.0/24"], windowsDomain: "CORP" });`);
const next = program(
  "2",
  `record("Old", { windowsAdDomain: "corp.example.com" });
   record("New", { ips: ["10.0.4.0/24"], ntlm: true });`,
);

describe("a report on what the real Pulumi CLI writes", () => {
  const stack = useStack(new TestStack({ unlistedTypes: ["new_type"] }));
  let log: string;

  before(async () => {
    log = path.join(stack.folder, "events.jsonl");
    Object.assign(process.env, { PULUMI_DEBUG_COMMANDS: "true" });
    write(first);
    const up = await stack.cli("up", "--yes", "--skip-preview");
    expect(up.succeeded, up.text).to.equal(true);
    write(next);
  });

  after(() => {
    delete process.env["PULUMI_DEBUG_COMMANDS"];
  });

  function write(text: string): void {
    writeFileSync(path.join(stack.folder, "index.js"), text);
  }

  async function previewed(...options: string[]): Promise<Report> {
    const { text } = await stack.cli("preview", "--json", ...options);
    // The test's own words about the exit code follow the document.
    return reportOn(text.slice(0, text.lastIndexOf("}") + 1));
  }

  async function logged(...command: string[]): Promise<Report> {
    await stack.cli(...command, "--event-log", log);
    return reportOn(readFileSync(log, "utf8"));
  }

  function expectChanges(report: Report): void {
    expect(report.gaps).to.deep.equal([]);
    expect(
      report.credentials.map(({ resource, change }) => [resource.title, change]),
    ).to.deep.equal([
      ["Unlisted", "rotated"],
      ["Rotated", "rotated"],
    ]);
    const { because, addresses } = report.replaced[0] ?? {};
    expect(because).to.deep.equal(["windowsAdDomain", "windowsDomain"]);
    expect(addresses?.count).to.equal(256);
    expect(report.uncovered[0]?.addresses.ranges).to.deep.equal(["10.0.3.0-10.0.3.255"]);
    expect(report.widening.map(({ field }) => field)).to.deep.equal(["ntlm"]);
  }

  it("finds the changes of a preview and of an event log", async () => {
    expectChanges(await previewed());
    const fromLog = await logged("preview");
    expectChanges(fromLog);
    expect(fromLog.drift).to.deep.equal([]);
  });

  it("shows no secret, though Pulumi writes them into its event logs", async () => {
    expect(readFileSync(log, "utf8")).to.include(`${canary}-2`);
    const report = await reportOn(readFileSync(log, "utf8"));
    for (const format of formats) {
      expect(await render(report, format, true)).not.to.include(canary);
    }
  });

  it("finds the drift that a refresh finds, and what is gone", async () => {
    const records = stack.simulator.records("windows");
    const id = (title: string) => records.find((one) => one.parameters["title"] === title)?.id ?? 0;
    await stack.simulator.changeRecord("windows", id("Drifted"), { ntlm: "1" });
    await stack.simulator.deleteRecord("windows", id("Gone"));
    const found = (report: Report) =>
      report.drift.map(({ resource, kind, field, desired, actual }) => [
        ...[resource.title, kind, field, desired, actual],
      ]);
    const both = [
      ["Drifted", "field", "ntlm", "false", "true"],
      ["Gone", "gone", null, null, null],
    ];
    const fromJson = await previewed("--refresh");
    expect(found(fromJson)).to.deep.equal(both);
    expect(fromJson.drift[0]?.changed).to.match(/^\d{4}-\d\d-\d\dT/);
    expect(found(await logged("preview", "--refresh"))).to.deep.equal(both);
    const merelyRefreshed = await logged("refresh", "--preview-only");
    expect(merelyRefreshed.gaps).to.deep.equal([]);
    expect(found(merelyRefreshed)).to.deep.equal(both);
  });

  it("says that a plan is incomplete if its program has mistakes", async () => {
    write(program("2", `record("Old", { ips: ["10.0.0.300"] });`));
    const report = await previewed();
    expect(report.gaps.join()).to.include("see what the command printed");
  });
});
