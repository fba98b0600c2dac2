import { expect } from "chai";
import { addressSet } from "../../provider/lifecycle/addresses/address-set.js";
import { read } from "../../provider/lifecycle/read.js";
import { update } from "../../provider/lifecycle/update.js";
import { refusal } from "./answers.js";
import {
  azureKey,
  azureKeyType,
  desired,
  windows,
  windowsInVault,
  windowsType,
} from "./arguments.js";
import { emptyWords, messageOf, stage } from "./stage.js";

describe("reading a record", () => {
  const onStage = async () => {
    const on = await stage();
    const made = await on.given(windowsType, windows({ comments: "ours" }));
    return { ...on, ...made, run: () => read(on.session, windowsType, made.id, made.actual) };
  };

  it("finds it as it was, and keeps what is never reported", async () => {
    const { run, actual, actions } = await onStage();
    expect(await run()).to.deep.equal(actual);
    expect(actions()).to.deep.equal(["list"]);
  });

  it("finds what somebody changed", async () => {
    const { simulator, run, id, later } = await onStage();
    later(60);
    const changes = { comments: "theirs", add_ips: "10.0.0.9", ntlmv2: "0" };
    await simulator.changeRecord("windows", Number(id), changes);
    const now = await run();
    expect(now?.values).to.deep.include({
      comments: "theirs",
      ntlmv2: false,
      password: "Tr0ub4dor&3",
    });
    expect(now?.values["ips"]).to.deep.equal(addressSet(["10.0.0.9", "10.0.0.0/30"]));
  });

  it("finds it gone if a list lacks it", async () => {
    const { simulator, run, id } = await onStage();
    await simulator.deleteRecord("windows", Number(id));
    expect(await run()).to.equal(undefined);
  });

  for (const [what, fault] of emptyWords) {
    it(`never finds it gone by ${what}`, async () => {
      const { simulator, run, id, fail } = await onStage();
      await simulator.deleteRecord("windows", Number(id));
      fail("list", fault, 2);
      expect(await messageOf(run())).to.match(
        new RegExp(
          `^WindowsRecord "Servers": .*the reading .*\\nThe state of the record \\(id ${id}\\) was kept\\. `,
          "i",
        ),
      );
    });
  }

  it("for the first time finds everything that the API reports", async () => {
    const { session, given } = await stage({ assumedElements: true });
    const vault = await given(azureKeyType, azureKey());
    const { id } = await given(
      windowsType,
      windowsInVault({ vaultId: vault.id, windowsDomain: "CORP", ntlm: true, comments: "x" }),
    );
    const now = await read(session, windowsType, id, undefined);
    expect(now?.values).to.deep.equal({
      ...{ title: "Servers", username: "scan", comments: "x", ips: addressSet(["10.0.0.0/30"]) },
      ...{ loginType: "vault", vaultId: Number(vault.id), vaultType: "Azure Key" },
      ...{ akSecretName: "scan-password", windowsDomain: "CORP", ntlm: true },
    });
    expect(now?.watermark).to.match(/^\d{4}-/);
  });
});

describe("reading a vault", () => {
  const onStage = async () => {
    const on = await stage();
    const made = await on.given(azureKeyType, azureKey());
    const change = async () => {
      on.later(60);
      await on.simulator.changeVault(Number(made.id), { title: "Theirs" });
    };
    const run = () => read(on.session, azureKeyType, made.id, made.actual);
    return { ...on, ...made, change, run };
  };

  it("that nobody changed trusts the list", async () => {
    const { run, actual, actions } = await onStage();
    expect(await run()).to.deep.equal(actual);
    expect(actions()).to.deep.equal(["list"]);
  });

  it("finds what somebody changed, and keeps what is never reported", async () => {
    const { run, actual, actions, change } = await onStage();
    await change();
    expect((await run())?.values).to.deep.equal({ ...actual.values, title: "Theirs" });
    expect(actions()).to.deep.equal(["list", "view"]);
  });

  it("says who changed it, until our own next write", async () => {
    const { session, id, actual, run, change } = await onStage();
    expect(actual).not.to.have.property("changedBy");
    await change();
    const now = await run();
    expect(now?.changedBy).to.equal("somebody_else");
    if (!now) throw new Error("the vault is gone");
    expect(await read(session, azureKeyType, id, now), "the next look").to.deep.equal(now);
    const wanted = desired(azureKeyType, azureKey());
    const repaired = await update(session, azureKeyType, id, wanted, now);
    expect(repaired).not.to.have.property("changedBy");
    expect(await read(session, azureKeyType, id, repaired)).to.deep.equal(repaired);
  });

  it("finds it gone if the list lacks it", async () => {
    const { simulator, run, id, actions } = await onStage();
    await simulator.deleteVault(Number(id));
    expect(await run()).to.equal(undefined);
    expect(actions()).to.deep.equal(["list"]);
  });

  it("for the first time finds it gone if its view is refused and the list lacks it", async () => {
    const { simulator, session, id, actions } = await onStage();
    await simulator.deleteVault(Number(id));
    expect(await read(session, azureKeyType, id, undefined)).to.equal(undefined);
    expect(actions()).to.deep.equal(["view", "list"]);
  });

  it("never finds it gone if the user may no longer see it", async () => {
    const { simulator, session, id, fail, actions } = await onStage();
    await simulator.deleteVault(Number(id));
    fail("view", refusal(2012, "no permission", 403));
    expect(await messageOf(read(session, azureKeyType, id, undefined))).to.match(/code 2012/);
    expect(actions()).to.deep.equal(["view"]);
  });

  it("never finds it gone by a refused view while the list has it", async () => {
    const { run, fail, change, actions } = await onStage();
    await change();
    fail("view", refusal(1905, "no such vault"));
    expect(await messageOf(run())).to.match(
      /Qualys refused the reading \(code 1905: no such vault\)/,
    );
    expect(actions()).to.deep.equal(["list", "view", "list"]);
  });

  for (const [what, fault] of emptyWords) {
    it(`never finds it gone by ${what}`, async () => {
      for (const [first, where] of [
        [false, "list"],
        [true, "view"],
        [true, "list"],
      ] as const) {
        const { simulator, session, id, actual, fail } = await onStage();
        await simulator.deleteVault(Number(id));
        fail(where, fault);
        const gone = await read(session, azureKeyType, id, first ? undefined : actual).then(
          (now) => now === undefined,
          () => false,
        );
        // The view of a deleted vault is refused too; then the list decides, and must succeed.
        const isRefusal = ["a refusal", "a page that isn't found"].includes(what);
        expect(gone, where).to.equal(where === "view" && isRefusal);
      }
    });
  }

  it("with a login that is rejected tries it once", async () => {
    const { run, fail, change, actions } = await onStage();
    await change();
    fail("view", refusal(2000, "Bad Login/Password", 401));
    expect(await messageOf(run())).to.match(/code 2000/);
    expect(actions()).to.deep.equal(["list", "view"]);
  });
});
