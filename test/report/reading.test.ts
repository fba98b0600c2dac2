import { expect } from "chai";
import { Readable } from "node:stream";
import { readPlan } from "../../report/reading/read-plan.js";
import { azure, preview, record, reportOf, reportOn, step, urnOf, windows } from "./plans.js";

const before = record("A", ["10.0.0.1"]);
const after = record("A", ["10.0.0.1"], { secretVersions: { password: 2 } });

/** What an `--event-log` has of the plan with one rotation. */
function events(more: readonly object[] = [], ending: object[] = [summary()]): string {
  const metadata = {
    op: "update",
    urn: urnOf("A"),
    old: { inputs: before },
    new: { inputs: after },
  };
  const all = [
    { preludeEvent: { config: {} } },
    { resourcePreEvent: { metadata, planning: true } },
    { resOutputsEvent: { metadata, planning: true } },
    ...more,
    ...ending,
  ];
  return all.map((event, sequence) => JSON.stringify({ sequence, ...event })).join("\n");
}

function summary(more: object = {}) {
  const facts = { resourceChanges: { update: 1 }, isPreview: true, result: "succeeded", ...more };
  return { summaryEvent: facts };
}

async function refusal(input: string | Uint8Array): Promise<string> {
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  const error = await readPlan(Readable.from([bytes])).catch((error: unknown) => error);
  return String(error);
}

describe("reading a plan", () => {
  it("treats an event log like a preview", async () => {
    const log = await reportOn(events());
    const document = await reportOn(preview([step({ before, after })]));
    expect(log.credentials.map(({ change }) => change)).to.deep.equal(["rotated"]);
    expect(log.complete).to.equal(true);
    const [fromLog, fromDocument] = [log, document].map((one) => one.credentials[0]?.change);
    expect(fromLog).to.equal(fromDocument);
  });

  for (const type of [
    windows,
    "qualys:auth:WindowsRecord",
    "qualys:auth/windowsRecord:WindowsRecord",
    `my:component:Fleet$${windows}`,
  ]) {
    it(`knows ${type}`, async () => {
      const { credentials } = await reportOf({ type, before, after });
      expect(credentials[0]?.resource.type).to.equal("auth:WindowsRecord");
    });
  }

  it("says that a plan without changes has none", async () => {
    const report = await reportOn(preview([]));
    expect(report).to.include({ complete: true, stack: "live" });
    expect(report.counts).to.deep.equal({ create: 0, update: 0, replace: 0, delete: 0, others: 0 });
  });

  it("takes pieces that end within a character, and what PowerShell writes", async () => {
    const text = preview([step({ before, after: { ...after, comments: "Straße 🔑" } })]);
    const bytes = Buffer.from(text);
    const pieces = Readable.from(Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)));
    expect((await readPlan(pieces)).resources[0]?.after?.values.get("comments")).to.equal(
      "Straße 🔑",
    );
    const wide = Buffer.from(`\ufeff${text}`, "utf16le");
    expect((await readPlan(Readable.from([wide]))).resources).to.have.length(1);
  });

  const refused: [string, string | Uint8Array, string][] = [
    ["an empty file", "", "is empty"],
    ["other text", "Previewing update (live):", "isn't JSON"],
    ["a preview that was cut off", preview([step({ before })]).slice(0, -40), "isn't whole"],
    ["other JSON", '{"name":"pulumi-qualys"}', "has no steps"],
    ["a list", "[]", "isn't JSON"],
    ["a stack's state", '{"version":3,"deployment":{}}', "state of a stack"],
    ["an update plan", '{"manifest":{},"resourcePlans":{}}', "--save-plan"],
    ["what isn't text", Buffer.from([0x7b, 0xff, 0xc0]), "isn't text in UTF-8"],
  ];
  for (const [what, input, words] of refused) {
    it(`rejects ${what}`, async () => {
      expect(await refusal(input)).to.include(words);
    });
  }

  it("never quotes what it can't read", async () => {
    expect(await refusal('{"steps": S3CRET')).not.to.include("S3CRET");
  });
});

describe("a plan that is incomplete", () => {
  const gapsOf = async (text: string) => {
    const report = await reportOn(text);
    expect(report.complete).to.equal(false);
    return report.gaps.join("\n");
  };

  it("is a preview that failed", async () => {
    const diagnostics = [{ severity: "error", message: "S3CRET" }, { severity: "warning" }];
    const gaps = await gapsOf(preview([], { diagnostics }));
    expect(gaps).to.include("an error").and.not.to.include("S3CRET");
  });

  it("is an event log that stops midway, even within a line", async () => {
    const log = events([], []);
    expect(await gapsOf(log)).to.include("stops before the run's end");
    expect(await gapsOf(log.slice(0, -30))).to.include("1 of its lines can't be read");
  });

  it("is an event log of a run that failed", async () => {
    expect(await gapsOf(events([], [summary({ result: "failed" })]))).to.include("an error");
    const failures = events([{ resOpFailedEvent: {} }]);
    expect(await gapsOf(failures)).to.include("operations that failed: 1");
  });

  it("has fewer steps than Pulumi counts", async () => {
    const changeSummary = { update: 3 };
    const gaps = await gapsOf(preview([step({ before, after })], { changeSummary }));
    expect(gaps).to.equal("Pulumi counts 3 to update, but lists 1");
  });

  it("has steps or types that only a later version knows", async () => {
    const strange = { ...step({ before, after }), op: "transmute" };
    expect(await gapsOf(preview([strange]))).to.include("transmute");
    const type = "qualys:auth:FutureRecord";
    expect(await gapsOf(preview([step({ type, after })]))).to.include(type);
  });

  it("has steps that can't be read", async () => {
    expect(await gapsOf(preview([{ op: "update" }]))).to.include("1 of its steps can't be read");
  });

  it("is the JSON of `pulumi refresh`, which doesn't say what differs", async () => {
    const asked = { ...step({ before, after: before }), op: "refresh" };
    const text = JSON.stringify({ steps: [asked], changeSummary: { update: 1 } });
    expect(await gapsOf(text)).to.include("pulumi refresh");
  });
});

describe("a secret in a plan", () => {
  const key = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };

  it("is reported with a warning if its value can be read", async () => {
    for (const password of ["S3CRET", { ...key, plaintext: '"S3CRET"' }]) {
      const report = await reportOf({ before, after: { ...after, password } });
      expect(report.warnings.join()).to.include("--show-secrets");
      expect(JSON.stringify(report)).not.to.include("S3CRET");
    }
  });

  it("is none if Pulumi shows it as one", async () => {
    const password = { ...key, ciphertext: "[secret]" };
    const { warnings } = await reportOf({ before, after: { ...after, password } });
    expect(warnings).to.deep.equal([]);
  });

  it("is also what the program marks as one", async () => {
    const marked = { ...after, username: "S3CRET", __options: { secrets: ["username"] } };
    const report = await reportOf({ before, after: marked });
    expect(JSON.stringify(report)).not.to.include("S3CRET");
    expect(report.settings[0]).to.include({ field: "username", after: "[secret]" });
    const extraParameters = { new_parameter: "S3CRET" };
    const extra = await reportOf({ before, after: { ...before, extraParameters } });
    expect(JSON.stringify(extra)).not.to.include("S3CRET");
    expect(extra.settings[0]).to.include({ field: "extraParameters" });
  });

  it("may be in a list of structured values", async () => {
    const type = "pulumi-nodejs:dynamic/qualys/auth:UnixRecord";
    const rootTools = [{ standardType: "sudo", passwordInfo: { password: "S3CRET" } }];
    const report = await reportOf({ type, before, after: { ...after, rootTools } });
    expect(JSON.stringify(report)).not.to.include("S3CRET");
    expect(report.warnings).to.have.length(1);
  });

  it("isn't read from outputs", async () => {
    const outputs = { privateKey: "S3CRET", url: "S3CRET" };
    const report = await reportOf({ type: azure, before: { title: "V" }, outputs });
    expect(JSON.stringify(report)).not.to.include("S3CRET");
    expect(report.warnings).to.have.length(1);
  });
});
