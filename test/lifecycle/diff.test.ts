import { expect } from "chai";
import type { Given } from "../../provider/lifecycle/check.js";
import { diff, isEmpty } from "../../provider/lifecycle/diff.js";
import type { Values } from "../../provider/lifecycle/values/value.js";
import {
  azureKey,
  azureKeyType,
  desired,
  windows,
  windowsInVault,
  windowsType,
} from "./arguments.js";

/** Returns the changes that make a record with the first arguments one with the second. */
function change(before: Given, after: Given, pending: string[] = []) {
  const actual = desired(windowsType, before);
  return diff(windowsType, desired(windowsType, after), actual, new Set(pending));
}

/** Returns the fields that differ from what Qualys has. */
function drift(want: Given, values: Values): readonly string[] {
  const wanted = desired(windowsType, want);
  return diff(windowsType, wanted, { ...wanted, values: { ...wanted.values, ...values } }).fields;
}

const inDomain = { windowsAdDomain: "corp.example.com", ips: undefined };
const byTags = { assetType: "asset_tags", ips: undefined, tagsInclude: ["1", "2"] };

describe("the difference between desired and actual", () => {
  it("is empty if nothing changed", () => {
    expect(isEmpty(change(windows(), windows()))).to.equal(true);
    expect(isEmpty(change(windowsInVault(), windowsInVault({ vaultId: "7" })))).to.equal(true);
  });

  it("is each field that has another value, including secrets", () => {
    const after = windows({ username: "other", password: "n3w", ntlm: true });
    expect(change(windows(), after).fields).to.deep.equal(["username", "password", "ntlm"]);
  });

  it("isn't how addresses are written, nor their order", () => {
    const ips = ["10.0.0.3", "10.0.0.1-10.0.0.2", "10.0.0.0"];
    expect(isEmpty(change(windows(), windows({ ips })))).to.equal(true);
    expect(change(windows(), windows({ ips: [...ips, "10.0.0.4"] })).fields).to.deep.equal(["ips"]);
  });

  it("isn't the order of a list, or a duplicate item", () => {
    const again = windows({ ...byTags, tagsInclude: ["2", "1", "2"] });
    expect(isEmpty(change(windows(byTags), again))).to.equal(true);
    const more = windows({ ...byTags, tagsInclude: ["1", "2", "3"] });
    expect(change(windows(byTags), more).fields).to.deep.equal(["tagsInclude"]);
  });

  it("isn't a default that is newly given or left out, if Qualys reports it", () => {
    expect(isEmpty(change(windows(), windows({ ntlmv2: true, loginType: "basic" })))).to.equal(
      true,
    );
    expect(isEmpty(change(windows({ ntlmv2: true }), windows()))).to.equal(true);
  });

  it("is a field that is no longer set, since it goes back to its default or is cleared", () => {
    const before = windows({ ntlm: true, comments: "old", minimumSmbVersion: "3.0" });
    expect(change(before, windows()).fields).to.deep.equal([
      "comments",
      "ntlm",
      "minimumSmbVersion",
    ]);
  });

  it("isn't a field without a default that the program never set", () => {
    expect(drift(windows(), {})).to.deep.equal([]);
    expect(drift(windows({ comments: "" }), {})).to.deep.equal([]);
  });

  it("is a default that somebody changed", () => {
    expect(drift(windows(), { ntlmv2: false })).to.deep.equal(["ntlmv2"]);
    expect(drift(windows(inDomain), { kerberos: false })).to.deep.equal(["kerberos"]);
  });

  it("isn't a default that the record doesn't have: Kerberos without a domain", () => {
    expect(drift(windows(), { kerberos: false })).to.deep.equal([]);
    expect(drift(windows(), { kerberos: true })).to.deep.equal(["kerberos"]);
  });

  it("isn't what loses its meaning with the change: the vault of a login with a password", () => {
    const { fields } = change(windowsInVault(), windows());
    expect(fields).to.deep.equal(["password", "loginType"]);
  });

  it("is everything that gains a meaning in the other direction", () => {
    const { fields } = change(windows(), windowsInVault());
    expect(fields).to.deep.equal(["loginType", "vaultId", "vaultType", "akSecretName"]);
  });

  it("is every field that isn't known yet", () => {
    const { fields, replaces } = change(windows(), windows(), ["password"]);
    expect({ fields, replaces }).to.deep.equal({ fields: ["password"], replaces: [] });
  });

  it("has each extra parameter that is new, changed or gone", () => {
    const before = windows({ extraParameters: { same: "1", changed: "1", gone: "1" } });
    const after = windows({ extraParameters: { same: "1", changed: "2", added: "1" } });
    const found = change(before, after);
    expect(found.fields).to.deep.equal([]);
    expect([...found.extra].sort()).to.deep.equal(["added", "changed", "gone"]);
    expect(isEmpty(found)).to.equal(false);
  });

  it("of a vault turns verification back on", () => {
    const before = desired(azureKeyType, azureKey({ sslVerify: false }));
    const found = diff(azureKeyType, desired(azureKeyType, azureKey()), before);
    expect(found.fields).to.deep.equal(["sslVerify"]);
  });
});

describe("a change of the domain type", () => {
  const netBios = { windowsDomain: "CORP" };

  for (const [what, before, after, because] of [
    ["from single hosts to Active Directory", {}, inDomain, ["windowsAdDomain"]],
    ["from Active Directory to single hosts", inDomain, {}, ["windowsAdDomain"]],
    ["from single hosts to NetBIOS", {}, netBios, ["windowsDomain"]],
    ["from NetBIOS to Active Directory", netBios, inDomain, ["windowsAdDomain", "windowsDomain"]],
  ] as const) {
    it(`${what} replaces the record`, () => {
      expect(change(windows(before), windows(after)).replaces).to.deep.equal(because);
    });
  }

  it("isn't a change of the domain's name", () => {
    const other = { ...inDomain, windowsAdDomain: "lab.example.com" };
    const found = change(windows(inDomain), windows(other));
    expect(found).to.deep.equal({ fields: ["windowsAdDomain"], extra: [], replaces: [] });
  });

  it("isn't known while a domain isn't, so no replacement is announced", () => {
    const after = windows({ ips: undefined, windowsDomain: "CORP" });
    expect(change(windows(inDomain), after, ["windowsAdDomain"]).replaces).to.deep.equal([]);
  });
});
