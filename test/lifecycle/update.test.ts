import { expect } from "chai";
import { PartialError } from "../../provider/lifecycle/errors/operation-error.js";
import { update } from "../../provider/lifecycle/update.js";
import { html, refusal } from "./answers.js";
import { azureKey, azureKeyType, desired, windows, windowsType } from "./arguments.js";
import { lostAnswers, messageOf, onlyRecord, stage } from "./stage.js";

const changed = desired(windowsType, windows({ comments: "new", password: "n3w-pass" }));

/** A record on a stage, an hour old. */
async function withRecord() {
  const on = await stage();
  const { id, actual } = await on.given(windowsType, windows());
  on.later(3_600);
  return { ...on, id, actual, run: () => update(on.session, windowsType, id, changed, actual) };
}

describe("an update", () => {
  it("sends what changed in one request and knows it from then on", async () => {
    const { simulator, id, run } = await withRecord();
    const after = await run();
    expect(simulator.calls.at(-1)?.parameters).to.deep.equal({
      ...{ action: "update", ids: id, comments: "new", password: "n3w-pass" },
    });
    expect(after).to.deep.equal({ ...changed, watermark: onlyRecord(simulator).modified });
  });

  it("sends nothing if nothing changed", async () => {
    const { session, id, actual, actions } = await withRecord();
    const same = desired(windowsType, windows({ ips: ["10.0.0.2/31", "10.0.0.0", "10.0.0.1"] }));
    const after = await update(session, windowsType, id, same, actual);
    expect(after).to.deep.equal({ ...actual, ...same });
    expect(actions()).to.deep.equal([]);
  });

  it("of a vault names the vault, and not its type", async () => {
    const { simulator, session, given } = await stage();
    const { id, actual } = await given(azureKeyType, azureKey());
    const other = desired(azureKeyType, azureKey({ title: "Other" }));
    await update(session, azureKeyType, id, other, actual);
    expect(simulator.calls.at(-1)?.parameters).to.deep.equal({
      ...{ action: "update", id, title: "Other" },
    });
  });

  it("that is refused says so, and that nothing changed", async () => {
    const { simulator, fail, id, run } = await withRecord();
    fail("update", refusal(1905, "invalid value for comments"));
    expect(await messageOf(run())).to.equal(
      'WindowsRecord "Servers": Qualys refused the update (code 1905: invalid value for comments).\n' +
        `The record (id ${id}) is unchanged. Correct the arguments and run \`pulumi up\` again.`,
    );
    expect(onlyRecord(simulator).parameters).not.to.have.property("comments");
  });

  it("that waits too long wasn't sent", async () => {
    const { fail, id, run } = await withRecord();
    fail("update", refusal(1965, "wait", 409, { "Retry-After": "3600" }));
    expect(await messageOf(run())).to.match(
      new RegExp(
        `the update wasn't sent: Qualys asks to wait 3600 s .*\\nThe record \\(id ${id}\\) is unchanged\\. That is longer`,
      ),
    );
  });
});

describe("an update whose response is lost", () => {
  for (const [what, fault] of lostAnswers) {
    it(`is found at Qualys if the response ${what}`, async () => {
      const { simulator, fail, actions, run } = await withRecord();
      fail("update", fault);
      const after = await run();
      expect(after.watermark).to.equal(onlyRecord(simulator).modified);
      expect(onlyRecord(simulator).parameters).to.include({ comments: "new" });
      expect(actions()).to.deep.equal(["update", "list"]);
    });
  }

  it("is sent again if it isn't there", async () => {
    const { simulator, fail, actions, run } = await withRecord();
    fail("update", { kind: "drop" });
    await run();
    expect(onlyRecord(simulator).parameters).to.include({ comments: "new" });
    expect(actions()).to.deep.equal(["update", "list", "update"]);
  });

  it("is sent again if only a password changed, which can't be seen, right after the creation", async () => {
    const { session, given, fail, actions } = await stage();
    const { id, actual } = await given(windowsType, windows());
    fail("update", { kind: "drop" });
    const rotated = desired(windowsType, windows({ password: "n3w-pass" }));
    await update(session, windowsType, id, rotated, actual);
    expect(actions()).to.deep.equal(["update", "list", "update"]);
  });

  it("is sent again if there is only an earlier change by somebody else", async () => {
    const { simulator, session, id, actual, later, fail, actions } = await withRecord();
    await simulator.changeRecord("windows", Number(id), { password: "theirs" });
    later(60);
    fail("update", { kind: "drop" });
    const rotated = desired(windowsType, windows({ password: "n3w-pass" }));
    await update(session, windowsType, id, rotated, actual);
    expect(actions()).to.deep.equal(["update", "list", "update"]);
  });

  it("says if the record is gone", async () => {
    const { simulator, id, fail, run, actions } = await withRecord();
    await simulator.deleteRecord("windows", Number(id));
    fail("update", { kind: "drop" });
    expect(await messageOf(run())).to.equal(
      `WindowsRecord "Servers": the record (id ${id}) is gone.\nRun \`pulumi up --refresh\` to create it again.`,
    );
    expect(actions()).to.deep.equal(["update", "list"]);
  });

  it("isn't reported as refused or unsent because the look at it was", async () => {
    for (const look of [
      refusal(2000, "Bad Login/Password", 401),
      refusal(1965, "wait", 409, { "Retry-After": "3600" }),
      { kind: "answer", status: 500, body: html },
    ] as const) {
      const { fail, run, actions } = await withRecord();
      fail("update", { kind: "commitThenDrop" });
      fail("list", look);
      expect(await messageOf(run())).to.match(
        /^WindowsRecord "Servers": .*the update .*the connection broke .*\nThe record \(id \d+\) may or may not be changed\. When Qualys responds again, run `pulumi up` again\.$/,
      );
      expect(actions()).to.deep.equal(["update", "list"]);
    }
  });

  it("that may still be carried out is corrected by the next one, whatever that wants", async () => {
    const { simulator, session, id, actual, fail } = await withRecord();
    const moved = desired(
      windowsType,
      windows({ comments: "new", password: "n3w-pass", ips: ["10.0.0.2-10.0.0.5"] }),
    );
    for (const wanted of [moved, desired(windowsType, windows())]) {
      fail("update", { kind: "answer", status: 504, body: html }, 2);
      const failed: unknown = await update(session, windowsType, id, moved, actual).catch(
        (error: unknown) => error,
      );
      if (!(failed instanceof PartialError)) throw new Error(`not half-made: ${String(failed)}`);
      const { comments = "", ips = "" } = onlyRecord(simulator).parameters;
      // It is carried out after all.
      await simulator.changeRecord("windows", Number(id), {
        ...{ comments: "new", password: "n3w-pass" },
        ...{ add_ips: "10.0.0.4-10.0.0.5", remove_ips: "10.0.0.0-10.0.0.1" },
      });
      await update(session, windowsType, id, wanted, failed.actual);
      expect(simulator.calls.at(-1)?.parameters["password"]).to.equal(wanted.values["password"]);
      const stored = onlyRecord(simulator).parameters;
      expect(stored["comments"] ?? "").to.equal(wanted.values["comments"] ?? "");
      expect(stored["ips"]).to.equal(wanted === moved ? "10.0.0.2-10.0.0.5" : "10.0.0.0-10.0.0.3");
      await simulator.changeRecord("windows", Number(id), {
        comments,
        remove_ips: "10.0.0.4-10.0.0.5",
        add_ips: ips,
      });
    }
  });

  it("is given up after the second attempt", async () => {
    const { fail, run, actions } = await withRecord();
    fail("update", { kind: "drop" }, 9);
    expect(await messageOf(run())).to.match(/may or may not be changed/);
    expect(actions()).to.deep.equal(["update", "list", "update", "list"]);
  });
});
