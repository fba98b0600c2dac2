import { expect } from "chai";
import type { Given } from "../../provider/lifecycle/check.js";
import { expectFailures, failures, windows, windowsInVault, windowsType } from "./arguments.js";

const wrong = (args: Given, pending?: string[]) => failures(windowsType, args, pending);

/** The paths of what is wrong. */
const paths = (args: Given, pending?: string[]) => Object.keys(wrong(args, pending));

const inDomain = { windowsAdDomain: "corp.example.com", ips: undefined };
const byTags = { assetType: "asset_tags", ips: undefined, tagsInclude: ["7588415"] };

describe("a Windows record's arguments", () => {
  const accepted: [string, Given][] = [
    ["hosts by address", windows()],
    ["an Active Directory domain", windows(inDomain)],
    ["an Active Directory domain beside an empty list", windows({ ...inDomain, ips: [] })],
    ["a NetBIOS domain", windows({ windowsDomain: "CORP", ips: undefined })],
    ["addresses of a NetBIOS domain", windows({ windowsDomain: "CORP" })],
    ["hosts by tag", windows(byTags)],
    ["hosts by the rules of tags", windows({ ...byTags, assetType: "ip_range_tag_rule" })],
    ["tags by name", windows({ ...byTags, tagSetBy: "name", tagsExclude: ["Lab"] })],
    ["selectors of tags", windows({ ...byTags, tagIncludeSelector: "all" })],
    ["tags within a NetBIOS domain", windows({ ...byTags, windowsDomain: "CORP" })],
    ["the login type said aloud", windows({ loginType: "basic", assetType: "ips" })],
    ["Kerberos within a domain", windows({ ...inDomain, kerberos: true })],
    ["no Kerberos without a domain", windows({ kerberos: false })],
    ["any SMB version", windows({ minimumSmbVersion: "" })],
    ["SMB 3.1.1", windows({ minimumSmbVersion: "3.1.1", requireSmbSigning: true })],
    ["a number", windows({ networkId: 0 })],
    ["a number as the text of an output", windows({ networkId: "1204" })],
    ["the longest texts", windows({ title: "t".repeat(255), username: "u".repeat(31) })],
    ["comments of any script", windows({ comments: "Büro 東京 ".repeat(10) })],
    ["parameters that the catalog doesn't know", windows({ extraParameters: { new_one: "1" } })],
    ["a password in a vault", windowsInVault()],
    ["a vault's ID as the text of an output", windowsInVault({ vaultId: "7" })],
  ];
  for (const [what, args] of accepted) {
    it(`may be ${what}`, () => expect(wrong(args)).to.deep.equal({}));
  }

  it("have no control characters, which responses can't have and terminals obey", () => {
    expectFailures(wrong(windows({ title: "a\u001b[31mb", comments: "\0", username: "a\x7f" })), {
      title: ["control characters"],
      comments: ["control characters"],
      username: ["control characters"],
    });
    const blanks = windows({ comments: "a\tb\r\nc", password: "a\u0001" });
    expect(wrong(blanks)).to.deep.equal({});
  });

  it("need a title, a user, a password and hosts", () => {
    expectFailures(wrong({}), {
      title: ["required"],
      username: ["required"],
      password: ["required", "loginType", '"basic"'],
      ips: ["required", "assetType", '"asset_tags"', "windowsAdDomain", "windowsDomain"],
    });
    expect(paths(windows({ title: "", username: "" }))).to.deep.equal(["title", "username"]);
  });

  it("need addresses that aren't an empty list, unless a domain has hosts", () => {
    expect(paths(windows({ ips: [] }))).to.deep.equal(["ips"]);
  });

  it("show what is wrong with each address at its place", () => {
    const ips = [
      "10.0.0.1",
      "10.0.0.300",
      "10.0.0.9-10.0.0.1",
      "fe80::1",
      "10.0.0.1/24",
      "010.0.0.1",
    ];
    expectFailures(wrong(windows({ ips })), {
      "ips[1]": ['"10.0.0.300"', "IPv4"],
      "ips[2]": ['"10.0.0.9-10.0.0.1"', "first", "last"],
      "ips[3]": ['"fe80::1"', "IPv6", "IPv4"],
      "ips[4]": ['"10.0.0.1/24"', "10.0.0.0/24"],
      "ips[5]": ['"010.0.0.1"', "IPv4"],
    });
  });

  it("say that one text isn't a list, and what else has the wrong shape", () => {
    const odd = { title: 5, ips: "10.0.0.1", kerberos: "yes", networkId: "one", ntlm: 1 };
    expectFailures(wrong(windows(odd)), {
      title: ["string"],
      ips: ["list"],
      kerberos: ["true or false"],
      networkId: ["whole number"],
      ntlm: ["true or false"],
    });
    expect(paths(windows({ ips: ["10.0.0.1", 7, null] }))).to.deep.equal(["ips[1]", "ips[2]"]);
    expectFailures(wrong(windows({ networkId: -1 })), { networkId: ["0 or more"] });
    expectFailures(wrong(windows({ networkId: 1.5 })), { networkId: ["whole number"] });
  });

  it("are in one domain at most, and list no addresses in Active Directory", () => {
    const both = windows({ ...inDomain, windowsDomain: "CORP" });
    expectFailures(wrong(both), { windowsDomain: ["windowsAdDomain"] });
    const withAddresses = windows({ windowsAdDomain: "corp.example.com" });
    expectFailures(wrong(withAddresses), { ips: ["windowsAdDomain"] });
  });

  it("try Kerberos only in a domain", () => {
    expectFailures(wrong(windows({ kerberos: true })), {
      kerberos: ["windowsAdDomain", "windowsDomain"],
    });
  });

  it("list no addresses while tags choose the hosts, and need tags then", () => {
    expectFailures(wrong(windows({ ...byTags, ips: ["10.0.0.1"] })), { ips: ["assetType"] });
    expectFailures(wrong(windows({ ...byTags, tagsInclude: [] })), {
      tagsInclude: ["required", "assetType", '"asset_tags"'],
    });
  });

  it("name tags only while tags choose the hosts", () => {
    const tags = {
      tagSetBy: "name",
      tagsInclude: ["a"],
      tagsExclude: ["b"],
      tagExcludeSelector: "any",
    };
    expect(paths(windows(tags))).to.have.members(Object.keys(tags));
  });

  it("have no commas or empty items in a list", () => {
    expectFailures(wrong(windows({ ...byTags, tagsInclude: ["a", "b,c", ""] })), {
      "tagsInclude[1]": ["comma"],
      "tagsInclude[2]": ["empty"],
    });
  });

  it("keep to the lengths and characters that the API accepts", () => {
    const long = { title: "t".repeat(256), username: "u".repeat(32), comments: "c".repeat(2000) };
    expectFailures(wrong(windows(long)), {
      title: ["256", "255"],
      username: ["32", "31"],
      comments: ["2000", "1999"],
    });
    const foreign = { title: "Büro", username: "josé", password: "geheim€" };
    expect(paths(windows(foreign))).to.deep.equal(["title", "username", "password"]);
    expect(wrong(windows(foreign))["title"]).to.include("ASCII");
  });

  it("accept the choices that exist", () => {
    expectFailures(wrong(windows({ minimumSmbVersion: "3" })), {
      minimumSmbVersion: ['"1"', '"2.0.2"', '"2.1"', '"3.0"', '"3.0.2"', '"3.1.1"', '""'],
    });
    expect(paths(windows({ assetType: "tags" }))).to.deep.equal(["assetType"]);
  });

  it("get the nearest name, or the API's, as a suggestion if they're unknown", () => {
    const found = wrong(windows({ comment: "x", windows_domain: "CORP", ip: "10.0.0.1" }));
    expectFailures(found, {
      comment: ["WindowsRecord", "comments"],
      windows_domain: ["WindowsRecord", "windowsDomain"],
      ip: ["WindowsRecord", "ips", "extraParameters"],
    });
  });

  it("never set what the request itself sets, or what the catalog knows, as extra parameters", () => {
    const extraParameters = {
      action: "delete",
      remove_ips: "10.0.0.1",
      windows_domain: "A",
      Add_IPs: "10.0.0.1",
      Title: "B",
      "a b": "1",
      "": "1",
      other: "1",
    };
    expectFailures(wrong(windows({ extraParameters })), {
      "extraParameters.action": ["provider"],
      "extraParameters.remove_ips": ["provider"],
      "extraParameters.windows_domain": ["windowsDomain"],
      "extraParameters.Add_IPs": ["provider"],
      "extraParameters.Title": ["title"],
      "extraParameters.a b": ["name"],
      "extraParameters.": ["name"],
    });
    expectFailures(wrong(windows({ extraParameters: { other: 1 } })), {
      "extraParameters.other": ["string"],
    });
    expect(paths(windows({ extraParameters: "other=1" }))).to.deep.equal(["extraParameters"]);
  });

  it("report everything that is wrong at once, and nothing that only follows from it", () => {
    const args = windows({
      ...{ title: "t".repeat(256), password: 5, ips: ["10.0.0.1", "x"], windowsAdDomain: "corp" },
      ...{ kerberos: "yes", vaultId: 7, unknown: 1 },
    });
    expect(paths(args)).to.have.members([
      ...["title", "password", "ips[1]", "kerberos", "unknown", "vaultId", "ips"],
    ]);
  });
});

describe("a Windows record's arguments that aren't known yet", () => {
  it("count as given", () => {
    expect(wrong({}, ["title", "username", "password", "ips"])).to.deep.equal({});
  });

  it("skip rules that depend on their values", () => {
    expect(paths(windows({ password: undefined }), ["loginType"])).to.deep.equal([]);
    expect(paths(windows({ ips: undefined }), ["assetType"])).to.deep.equal([]);
    expect(
      paths(windows({ akSecretName: "s", vaultId: 7 }), ["loginType", "vaultType"]),
    ).to.deep.equal([]);
  });

  it("still break rules about what is given at all", () => {
    expect(paths(windows(), ["windowsAdDomain"])).to.deep.equal(["ips"]);
  });

  it("are validated as far as they are known", () => {
    expect(paths(windows({ ips: ["10.0.0.300"] }), ["ips"])).to.deep.equal(["ips[0]"]);
  });
});
