import { expect } from "chai";
import { read } from "../../provider/lifecycle/read.js";
import { update } from "../../provider/lifecycle/update.js";
import type { Actual } from "../../provider/lifecycle/values/resource.js";
import {
  azureKey,
  azureKeyType,
  desired,
  windows,
  windowsInVault,
  windowsType,
} from "./arguments.js";
import { onlyRecord, stage } from "./stage.js";

/** A record on a stage, whose password somebody may change. */
async function onStage(more: { detectHiddenChanges?: boolean } = {}, args = windows()) {
  const on = await stage({}, more);
  const { id, actual } = await on.given(windowsType, args);
  const look = async (before: Actual = actual) => {
    const now = await read(on.session, windowsType, id, before);
    if (!now) throw new Error("the record is gone");
    return now;
  };
  const somebody = async (parameters: Record<string, string>) => {
    on.later(60);
    await on.simulator.changeRecord("windows", Number(id), parameters);
  };
  return { ...on, id, actual, look, somebody };
}

const args = windows();

describe("a change that the API doesn't report", () => {
  it("is detected by a later LAST_MODIFIED, and suspected of every secret that is never reported", async () => {
    const { simulator, look, somebody } = await onStage();
    await somebody({ password: "theirs" });
    const now = await look();
    expect(now.doubtful).to.deep.equal(["password"]);
    expect(now.values["password"], "what was sent stays known").to.equal("Tr0ub4dor&3");
    expect(now.watermark).to.equal(onlyRecord(simulator).modified);
  });

  it("is detected once, and stays known until the secret is sent again", async () => {
    const { simulator, session, id, look, somebody } = await onStage();
    await somebody({ password: "theirs" });
    const noticed = await look();
    expect(await look(noticed)).to.deep.equal(noticed);
    const repaired = await update(session, windowsType, id, desired(windowsType, args), noticed);
    expect(simulator.calls.at(-1)?.parameters).to.include({ password: "Tr0ub4dor&3" });
    expect(await look(repaired)).not.to.have.property("doubtful");
  });

  it("is suspected of a vault's key and passphrase", async () => {
    const { simulator, session, given, later } = await stage();
    const { id, actual } = await given(azureKeyType, azureKey({ passphrase: "p" }));
    later(60);
    await simulator.changeVault(Number(id), { cert: "C", private_key: "K", passphrase: "P" });
    const now = await read(session, azureKeyType, id, actual);
    expect(now?.doubtful).to.have.members(["privateKey", "passphrase"]);
  });

  it("isn't concluded from our own writes", async () => {
    const { session, id, look, actual, later } = await onStage();
    expect(await look()).not.to.have.property("doubtful");
    later(60);
    const changed = desired(windowsType, windows({ comments: "new" }));
    const after = await update(session, windowsType, id, changed, actual);
    later(60);
    expect(await look(after)).not.to.have.property("doubtful");
  });

  it("isn't concluded from a date some seconds after our own write, then or later", async () => {
    const { simulator, look, later, id } = await onStage();
    later(5);
    await simulator.changeRecord("windows", Number(id), {});
    const seen = await look();
    expect(seen).not.to.have.property("doubtful");
    expect(seen.watermark, "where the next look starts from").to.equal(
      onlyRecord(simulator).modified,
    );
    later(3_600);
    expect(await look()).not.to.have.property("doubtful");
  });

  it("is suspected if somebody changes what is reported", async () => {
    const ours = windows({ comments: "ours" });
    const { simulator, session, id, look, somebody } = await onStage({}, ours);
    await somebody({ comments: "theirs", ntlmv2: "0", password: "theirs" });
    const now = await look();
    expect(now.values).to.include({ comments: "theirs", ntlmv2: false });
    expect(now.doubtful).to.deep.equal(["password"]);
    expect(now.watermark).to.equal(onlyRecord(simulator).modified);
    await update(session, windowsType, id, desired(windowsType, ours), now);
    expect(simulator.calls.at(-1)?.parameters).to.include({
      ...{ comments: "ours", password: "Tr0ub4dor&3", ntlmv2: "1" },
    });
  });

  it("isn't looked for if the setting is off", async () => {
    const { look, somebody, actual } = await onStage({ detectHiddenChanges: false });
    await somebody({ password: "theirs" });
    const now = await look();
    expect(now).not.to.have.property("doubtful");
    expect(now.watermark).to.equal(actual.watermark);
  });

  it("changes nothing if no secret is set that it could be about", async () => {
    const on = await stage();
    const vault = await on.given(azureKeyType, azureKey());
    const { id, actual } = await on.given(windowsType, windowsInVault({ vaultId: vault.id }));
    on.later(60);
    await on.simulator.changeRecord("windows", Number(id), { use_agentless_tracking: "1" });
    const now = await read(on.session, windowsType, id, actual);
    expect(now).to.deep.equal(actual);
  });

  it("can't be detected for a record without a watermark", async () => {
    const { look, somebody, actual } = await onStage();
    await somebody({ password: "theirs" });
    const { values, extra } = actual;
    expect(await look({ values, extra })).not.to.have.property("doubtful");
  });
});
