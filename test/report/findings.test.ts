import { expect } from "chai";
import { azure, record, reportOf, reportOn, preview, step, urnOf } from "./plans.js";

const ten = "10.0.0.0-10.0.0.9";

describe("a report on credentials", () => {
  const before = record("A", [ten]);

  it("shows a rotation by the secret's number, and how many addresses log in with it", async () => {
    const after = record("A", [ten], { secretVersions: { password: 2 } });
    const { credentials, findings } = await reportOf({ before, after });
    expect(credentials).to.have.length(1);
    expect(credentials[0]).to.include({ field: "password", change: "rotated", addresses: 10 });
    expect(findings).to.deep.equal(["credential"]);
  });

  it("distinguishes a key from a password", async () => {
    const vault = { title: "V", privateKey: "[secret]", secretVersions: { privateKey: 1 } };
    const after = { ...vault, secretVersions: { privateKey: 2 } };
    const user = record("A", [ten], { loginType: "vault", vaultId: 43017 });
    const { credentials } = await reportOf(
      { type: azure, id: "43017", before: vault, after },
      { before: { ...user, username: "other" }, after: user },
    );
    expect(credentials[0]).to.include({ field: "privateKey", change: "key replaced" });
    expect(credentials[0]).to.include({ records: 1, addresses: 10 });
  });

  const inVault = { title: "A", ips: { [ten]: 10 }, loginType: "vault", vaultId: 43017 };

  it("counts records that don't change, as a refresh lists them", async () => {
    const vault = { title: "V", privateKey: "[secret]", secretVersions: { privateKey: 1 } };
    const after = { ...vault, secretVersions: { privateKey: 2 } };
    const user = { ...step({ before: record("A", [ten], { vaultId: 43017 }) }), op: "refresh" };
    const change = step({ type: azure, id: "43017", before: vault, after });
    const { credentials } = await reportOn(preview([user, change]));
    expect(credentials[0]).to.include({ records: 1, addresses: 10 });
  });

  it("shows a move into a vault, by its title if the plan has it", async () => {
    const vault = { title: "Safe" };
    const { credentials, widening } = await reportOf(
      { before, after: inVault },
      { type: azure, id: "43017", before: vault, after: { ...vault, comments: "new" } },
    );
    expect(credentials[0]?.change).to.equal("moved into a vault");
    expect(credentials[0]?.vault).to.deep.equal({ id: "43017", title: "Safe" });
    expect(widening).to.deep.equal([]);
  });

  it("counts a move out of a vault as less safe", async () => {
    const { credentials, widening, findings } = await reportOf({ before: inVault, after: before });
    expect(credentials[0]?.change).to.equal("moved out of a vault");
    expect(widening[0]).to.include({ kind: "vault", field: "password", before: "43017" });
    expect(findings).to.deep.equal(["credential", "widening"]);
  });

  it("shows another vault, and another secret in the same vault", async () => {
    const other = await reportOf({ before: inVault, after: { ...inVault, vaultId: 43018 } });
    expect(other.credentials[0]?.change).to.equal("another vault");
    const named = { ...inVault, akSecretName: "one" };
    const secret = await reportOf({ before: named, after: { ...named, akSecretName: "two" } });
    expect(secret.credentials[0]?.change).to.equal("another secret of the vault");
  });

  it("shows a vault that is yet to be created", async () => {
    const after = { ...inVault, vaultId: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" };
    const { credentials } = await reportOf({ before, after });
    expect(credentials[0]).to.include({ change: "moved into a vault" });
    expect(credentials[0]?.vault).to.deep.equal({ id: null, title: null });
  });

  it("shows what may have been changed unseen, and is sent again", async () => {
    const version = "1, may have been changed outside of Pulumi at 2026-01-02T03:04:05Z";
    const doubtful = record("A", [ten], { secretVersions: { password: version } });
    const after = record("A", [ten], { secretVersions: { password: 2 } });
    const { credentials, suspected, findings } = await reportOf({ before: doubtful, after });
    expect(credentials[0]?.change).to.equal("sent again");
    expect(suspected[0]?.fields).to.deep.equal(["password"]);
    expect(suspected[0]?.changed).to.equal("2026-01-02T03:04:05Z");
    expect(findings).to.deep.equal(["credential", "drift"]);
  });

  it("relies on the plugin's differences if nothing is counted", async () => {
    const plain = { title: "A", password: "[secret]", ips: [ten] };
    const type = "qualys:auth/windowsRecord:WindowsRecord";
    const detailedDiff = { password: { kind: "UPDATE", inputDiff: true } };
    const change = { type, before: plain, after: plain, more: { detailedDiff } };
    expect((await reportOf(change)).credentials[0]?.change).to.equal("rotated");
  });
});

describe("a report on addresses", () => {
  it("shows what is added and removed, and how many are left", async () => {
    const { addresses } = await reportOf({
      before: record("A", ["10.0.0.0-10.0.0.9"]),
      after: record("A", ["10.0.0.5-10.0.0.19"]),
    });
    expect(addresses[0]?.added).to.deep.equal({ count: 10, ranges: ["10.0.0.10-10.0.0.19"] });
    expect(addresses[0]?.removed).to.deep.equal({ count: 5, ranges: ["10.0.0.0-10.0.0.4"] });
    expect(addresses[0]?.total).to.equal(15);
  });

  it("shows hosts that are no longer in any record of the type", async () => {
    const { uncovered } = await reportOf(
      { before: record("A", ["10.0.0.0-10.0.0.9"]), after: record("A", ["10.0.0.0"]) },
      { before: record("B", ["10.0.1.1"]), after: record("B", ["10.0.0.5-10.0.0.9", "10.0.1.1"]) },
    );
    expect(uncovered).to.have.length(1);
    expect(uncovered[0]?.addresses).to.deep.equal({ count: 4, ranges: ["10.0.0.1-10.0.0.4"] });
    expect(uncovered[0]?.losers.map(({ title }) => title)).to.deep.equal(["A"]);
    expect(uncovered[0]?.certain).to.equal(true);
  });

  it("includes records of types that share no addresses with it, but no other network", async () => {
    const unix = "pulumi-nodejs:dynamic/qualys/auth:UnixRecord";
    const ssh = "pulumi-nodejs:dynamic/qualys/auth:NetworkSshRecord";
    const moved = await reportOf(
      { type: unix, before: record("A", ["10.0.0.1"]) },
      { type: ssh, after: record("B", ["10.0.0.1"]) },
    );
    expect(moved.uncovered).to.deep.equal([]);
    const elsewhere = await reportOf(
      { type: unix, before: record("A", ["10.0.0.1"]) },
      { type: ssh, after: record("B", ["10.0.0.1"], { networkId: 7 }) },
    );
    expect(elsewhere.uncovered[0]?.addresses.count).to.equal(1);
  });

  it("isn't certain if records may share addresses with some that aren't in the plan", async () => {
    const type = "pulumi-nodejs:dynamic/qualys/auth:MysqlRecord";
    const deletion = step({ type, before: record("A", ["10.0.0.1"]) });
    const unlisted = { changeSummary: { same: 2, delete: 1 } };
    expect((await reportOn(preview([deletion], unlisted))).uncovered[0]?.certain).to.equal(false);
    expect((await reportOn(preview([deletion]))).uncovered[0]?.certain).to.equal(true);
  });

  it("doesn't guess at addresses that the program keeps secret or doesn't know", async () => {
    for (const ips of ["[secret]", "04da6b54-80e4-46f7-96ec-b56ff0331ba9"]) {
      const report = await reportOf({
        before: record("A", ["10.0.0.1"]),
        after: { ...record("A", []), ips },
      });
      expect(report.addresses).to.deep.equal([]);
      expect(report.uncovered).to.deep.equal([]);
      expect(report.settings.map(({ field }) => field)).to.deep.equal(["ips"]);
    }
  });
});

describe("a report on resources", () => {
  it("says which arguments cause a replacement, and who has no login meanwhile", async () => {
    const { replaced, findings } = await reportOf({
      op: "replace",
      before: record("A", [ten], { windowsDomain: "CORP" }),
      after: record("A", [ten]),
      more: { replaceReasons: ["windowsDomain"] },
    });
    expect(replaced[0]?.because).to.deep.equal(["windowsDomain"]);
    expect(replaced[0]?.addresses).to.deep.equal({ count: 10, ranges: [ten] });
    expect(findings).to.deep.equal(["replace"]);
  });

  it("shows a replacement once, whatever steps it consists of", async () => {
    const before = record("A", [ten]);
    const part = { name: "a", before, after: before };
    const ops = ["delete-replaced", "replace", "create-replacement"];
    const { counts, replaced, complete } = await reportOf(...ops.map((op) => ({ ...part, op })));
    expect(counts).to.include({ create: 0, delete: 0, replace: 1 });
    expect(replaced).to.have.length(1);
    expect(complete).to.equal(true);
  });

  it("shows deletions, except of what stays at Qualys", async () => {
    const gone = await reportOf({ before: record("A", [ten]) });
    expect(gone.deleted[0]).to.deep.include({ retained: false });
    expect(gone.findings).to.deep.equal(["delete"]);
    const plan = step({ before: record("A", [ten]) });
    const oldState = { ...plan.oldState, retainOnDelete: true };
    const kept = await reportOn(preview([{ ...plan, oldState }]));
    expect(kept.deleted[0]).to.deep.include({ retained: true });
    expect(kept.findings).to.deep.equal([]);
    expect(kept.uncovered).to.deep.equal([]);
  });

  it("counts those of other providers", async () => {
    const type = "aws:s3/bucket:Bucket";
    const { counts } = await reportOf(
      { type, name: "b", after: {} },
      { after: record("A", [ten]) },
    );
    expect(counts).to.include({ create: 1, others: 1 });
  });

  it("shows settings with their defaults, and a secret one without its value", async () => {
    const known = await reportOf({
      before: record("A", [ten]),
      after: record("A", [ten], { ntlmv2: false, comments: "why" }),
    });
    expect(known.settings).to.deep.equal([
      { resource: known.settings[0]?.resource, field: "comments", before: null, after: "why" },
      { resource: known.settings[0]?.resource, field: "ntlmv2", before: "true", after: "false" },
    ]);
    const secret = record("A", [ten], { username: "[secret]" });
    const { settings } = await reportOf({ before: secret, after: secret });
    expect(settings[0]).to.include({ field: "username", before: "[secret]", after: "[secret]" });
  });
});

describe("a report on what becomes less safe", () => {
  const fields = async (before: object, after: object) =>
    (
      await reportOf({
        before: record("A", [ten], { ...before }),
        after: record("A", [ten], { ...after }),
      })
    ).widening.map(({ field }) => field);

  it("shows values that the catalog calls less safe, compared with defaults too", async () => {
    expect(await fields({}, { ntlm: true })).to.deep.equal(["ntlm"]);
    expect(await fields({ requireSmbSigning: true }, {})).to.deep.equal(["requireSmbSigning"]);
    expect(await fields({ minimumSmbVersion: "3.0" }, { minimumSmbVersion: "2.1" })).to.deep.equal([
      "minimumSmbVersion",
    ]);
  });

  it("doesn't mention what gets safer or stays as it is", async () => {
    expect(await fields({ ntlm: true }, {})).to.deep.equal([]);
    expect(await fields({ ntlm: true }, { ntlm: true, comments: "x" })).to.deep.equal([]);
    expect(await fields({ minimumSmbVersion: "2.1" }, { minimumSmbVersion: "3.0" })).to.deep.equal(
      [],
    );
  });

  it("compares a new resource with the defaults", async () => {
    const { widening } = await reportOf({ after: record("A", [ten], { ntlm: true }) });
    expect(widening.map(({ field }) => field)).to.deep.equal(["ntlm"]);
    expect((await reportOf({ after: record("A", [ten]) })).widening).to.deep.equal([]);
  });

  it("shows a record that gets as many addresses as a /16 has", async () => {
    const many = await reportOf({ after: record("A", ["10.0.0.0-10.255.255.255"]) });
    expect(many.widening[0]?.added?.count).to.equal(16_777_216);
    const fewer = await reportOf({ after: record("A", ["10.0.0.0-10.0.255.254"]) });
    expect(fewer.widening).to.deep.equal([]);
  });
});

describe("a report on drift", () => {
  const wanted = record("A", [ten]);
  const outputs = { lastWritten: "2026-01-01T00:00:00Z" };
  const later = { lastWritten: "2026-01-02T00:00:00Z" };
  const refresh = { ...step({ before: wanted, outputs }), op: "refresh" };

  it("shows the field, what is wanted, what Qualys has, and when that was changed", async () => {
    const has = record("A", ["10.0.0.0-10.0.0.12"], { ntlm: true });
    const update = step({ before: has, after: wanted, outputs: later });
    const { drift, refreshed, findings } = await reportOn(preview([refresh, update]));
    const [ips, ntlm] = drift;
    expect(refreshed).to.equal(true);
    expect(ips?.extra).to.deep.equal({ count: 3, ranges: ["10.0.0.10-10.0.0.12"] });
    expect(ntlm).to.include({ field: "ntlm", desired: "false", actual: "true" });
    expect(ntlm?.changed).to.equal("2026-01-02T00:00:00Z");
    expect(findings).to.deep.equal(["drift"]);
  });

  it("shows who made the change, if Qualys does", async () => {
    const has = { ...wanted, ntlm: true };
    const by = { ...later, changedBy: "acme_jd" };
    const { drift } = await reportOn(
      preview([refresh, step({ before: has, after: wanted, outputs: by })]),
    );
    expect(drift[0]).to.include({ field: "ntlm", changedBy: "acme_jd" });
    const version = "1, may have been changed outside of Pulumi at 2026-01-02T00:00:00Z by acme_jd";
    const doubtful = record("A", [ten], { secretVersions: { password: version } });
    const { suspected } = await reportOf({ before: doubtful, after: wanted });
    expect(suspected[0]).to.include({ changed: "2026-01-02T00:00:00Z", changedBy: "acme_jd" });
  });

  it("shows a secret that Qualys reports, without its values", async () => {
    const version = "1, changed outside of Pulumi at 2026-01-02T00:00:00Z";
    const has = { ...wanted, secretVersions: { password: version } };
    const after = { ...wanted, secretVersions: { password: 2 } };
    const { drift, suspected, credentials } = await reportOn(
      preview([refresh, step({ before: has, after, outputs: later })]),
    );
    expect(drift[0]).to.include({ field: "password", desired: "[secret]", actual: "[secret]" });
    expect(drift[0]?.changed).to.equal("2026-01-02T00:00:00Z");
    expect(suspected).to.deep.equal([]);
    expect(credentials[0]?.change).to.equal("sent again");
  });

  it("shows what Qualys no longer has", async () => {
    const { drift } = await reportOn(preview([refresh, step({ after: wanted })]));
    expect(drift[0]).to.include({ kind: "gone" });
    expect(drift[0]?.missing?.count).to.equal(10);
  });

  it("is empty for a change that the program makes", async () => {
    const update = step({ before: wanted, after: { ...wanted, ntlm: true }, outputs });
    expect((await reportOn(preview([refresh, update]))).drift).to.deep.equal([]);
  });

  it("names the resource as Pulumi does", async () => {
    const { drift } = await reportOn(preview([refresh, step({ after: wanted })]));
    expect(drift[0]?.resource.urn).to.equal(urnOf("A"));
  });
});
