import { expect } from "chai";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { resourceTypes } from "../../provider/catalog/index.js";
import { keyOf, writeOnlySecrets } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import type { Drift, Report } from "../../report/findings/report.js";
import { createVaults } from "../every-type/vaults.js";
import { deleteAtQualys } from "../every-type/world.js";
import { reportOn } from "../report/plans.js";
import type { Run } from "../stack/stack-folder.js";
import { useStack } from "../stack/use-stack.js";
import { changeFields, changeSecret, chooseSubjects, touch, type Subject } from "./every-field.js";
import { TestStack } from "./stack.js";

const program = `
  const qualys = require("pulumi-qualys");
  for (const { module, className, name, args } of require("./resources.json")) {
    new qualys[module][className](name, args);
  }`;

interface ByHand {
  readonly subject: Subject;
  readonly has: Given;
  readonly changed: readonly string[];
}

/**
 * `test/every-type/drift.test.ts` tests, without the CLI, that each field is found by itself, in
 * each variant of the arguments. Here all types are in one stack, and much is changed at once.
 */
describe("drift of a stack with every type", function () {
  this.timeout(300_000);
  let now = Date.parse("2026-01-15T12:00:00Z");
  const later = (seconds: number) => (now += seconds * 1000);
  const unlimited = { rateLimit: { calls: 1e9, windowSeconds: 1 }, concurrency: 100 };
  const stack = useStack(new TestStack({ assumedElements: true, now: () => now, ...unlimited }));
  const subjects = chooseSubjects();
  /** The fields that nobody has changed yet. Those that others depend on come last. */
  const left = new Map(subjects.map((one) => [one, [...one.fields].reverse()]));

  before(async () => {
    await createVaults(stack.simulator);
    await stack.configure("qualys:gatherMilliseconds", "10");
    const resources = subjects.map(({ type: { kind, className }, name, args }) => {
      return { module: kind === "record" ? "auth" : "vault", className, name, args };
    });
    writeFileSync(path.join(stack.folder, "resources.json"), JSON.stringify(resources));
    writeFileSync(path.join(stack.folder, "index.js"), program);
    expectSuccess(await stack.cli("up", "--yes", "--skip-preview"));
  });

  function expectSuccess({ succeeded, text }: Run): void {
    expect(succeeded, text).to.equal(true);
  }

  function lookForDrift(format: string): Promise<Run> {
    return stack.cli("preview", "--refresh", "--expect-no-changes", format);
  }

  /** Expects the check for drift to fail. @returns the report on its output */
  async function reportDrift(): Promise<Report> {
    const { succeeded, text } = await lookForDrift("--json");
    expect(succeeded).to.equal(false);
    // The command's message about its exit code follows the document.
    const report = await reportOn(text.slice(0, text.lastIndexOf("}\n") + 1));
    expect(report.gaps).to.deep.equal([]);
    return report;
  }

  async function repair(): Promise<void> {
    later(60);
    expectSuccess(await stack.cli("up", "--refresh", "--yes", "--skip-preview"));
  }

  function findIds(): (subject: Subject) => string {
    const resources = stack.resources();
    return ({ name }) => resources.find(({ urn }) => urn.endsWith(`::${name}`))?.id ?? "";
  }

  /** Changes what is left, as far as it can be changed at once. */
  async function changeByHand(): Promise<Map<string, ByHand>> {
    const idOf = findIds();
    const made = new Map<string, ByHand>();
    for (const [subject, names] of left) {
      const change = await changeFields(stack.simulator, subject, idOf(subject), names);
      made.set(subject.name, { subject, ...change });
      const others = names.filter((name) => !change.changed.includes(name));
      left.set(subject, others);
    }
    return made;
  }

  function expectReported(drift: readonly Drift[], made: ReadonlyMap<string, ByHand>): void {
    const reported = new Set(drift.map(({ resource, field }) => `${resource.name} ${field ?? ""}`));
    const fields = [...made].flatMap(([name, { changed }]) =>
      changed.map((one) => `${name} ${one}`),
    );
    const missing = fields.filter((field) => !reported.has(field));
    expect(missing, "changes that aren't reported").to.deep.equal([]);
    const unmade = drift.filter(({ resource, field }) => {
      const { subject, has } = made.get(resource.name) ?? {};
      return field === null || isDeepStrictEqual(subject?.args[field], has?.[field]);
    });
    expect(unmade, "what nobody changed").to.deep.equal([]);
    const at = new Date(now).toISOString().replace(".000Z", "Z");
    for (const { resource, changed, changedBy } of drift) {
      // Qualys names who changed a vault, but not who changed a record.
      const by = resource.kind === "vault" ? "somebody_else" : null;
      expect({ changed, changedBy }).to.deep.equal({ changed: at, changedBy: by });
    }
  }

  it("is reported field by field, and repaired by one update", async () => {
    later(60);
    const made = await changeByHand();
    const fields = [...made.values()].flatMap(({ changed }) => changed);
    expect(fields).to.have.length.greaterThan(500);
    expectReported((await reportDrift()).drift, made);
    await repair();
  });

  it("is reported for the other fields, and suspected where only the date shows it", async () => {
    later(60);
    const made = await changeByHand();
    expect([...left.values()].flat()).to.have.length.lessThan(10);
    const idOf = findIds();
    const keepers: Subject[] = [];
    for (const subject of subjects) {
      if (await changeSecret(stack.simulator, subject, idOf(subject))) keepers.push(subject);
    }
    const haveSecrets = resourceTypes.filter((type) => writeOnlySecrets(type).length > 0);
    expect([...new Set(keepers.map(({ type }) => type))]).to.have.members(haveSecrets);
    const { drift, suspected } = await reportDrift();
    expectReported(drift, made);
    const names = suspected.map(({ resource }) => resource.name);
    expect(names).to.have.members(keepers.map(({ name }) => name));
  });

  it("is reported for what somebody deleted, and repaired by one update", async () => {
    const idOf = findIds();
    const deleted = resourceTypes.flatMap((one) => subjects.find(({ type }) => type === one) ?? []);
    for (const subject of deleted)
      await deleteAtQualys(stack.simulator, subject.type, idOf(subject));
    const { drift } = await reportDrift();
    const gone = drift.filter(({ kind }) => kind === "gone").map(({ resource }) => resource.type);
    expect(gone).to.have.members(resourceTypes.map(keyOf));
    await repair();
  });

  it("is gone after that, though Qualys touches each resource itself after our write", async () => {
    later(5);
    const idOf = findIds();
    for (const subject of subjects) await touch(stack.simulator, subject, idOf(subject));
    later(3_600);
    expectSuccess(await lookForDrift("--diff"));
  });
});
