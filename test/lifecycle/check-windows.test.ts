import { expect } from "chai";
import type { Given } from "../../provider/lifecycle/check.js";
import { failures, windows, windowsInVault, windowsType } from "./arguments.js";

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

  it("need a title, a user, a password and hosts", () => {
    expect(wrong({})).to.deep.equal({
      title: "is required",
      username: "is required",
      password: 'is required when loginType is "basic"',
      ips: 'is required when assetType is not "asset_tags" or "ip_range_tag_rule" and windowsAdDomain is not set and windowsDomain is not set',
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
    expect(wrong(windows({ ips }))).to.deep.equal({
      "ips[1]": '= "10.0.0.300" is not an IPv4 address, first-last range or CIDR block',
      "ips[2]": '= "10.0.0.9-10.0.0.1" is a range whose first address is above its last',
      "ips[3]": '= "fe80::1" is an IPv6 address; authentication records take IPv4 only',
      "ips[4]": '= "10.0.0.1/24" has address bits below its mask; the block is 10.0.0.0/24',
      "ips[5]": '= "010.0.0.1" is not an IPv4 address, first-last range or CIDR block',
    });
  });

  it("say that one text isn't a list, and what else has the wrong shape", () => {
    const odd = { title: 5, ips: "10.0.0.1", kerberos: "yes", networkId: "one", ntlm: 1 };
    expect(wrong(windows(odd))).to.deep.equal({
      title: "must be a string",
      ips: "must be a list",
      kerberos: "must be true or false",
      networkId: "must be a whole number",
      ntlm: "must be true or false",
    });
    expect(paths(windows({ ips: ["10.0.0.1", 7, null] }))).to.deep.equal(["ips[1]", "ips[2]"]);
    expect(wrong(windows({ networkId: -1 }))).to.deep.equal({ networkId: "must be 0 or more" });
    expect(wrong(windows({ networkId: 1.5 }))).to.deep.equal({
      networkId: "must be a whole number",
    });
  });

  it("are in one domain at most, and list no addresses in Active Directory", () => {
    expect(wrong(windows({ ...inDomain, windowsDomain: "CORP" }))).to.deep.equal({
      windowsDomain: "conflicts with windowsAdDomain: set one of them",
    });
    expect(wrong(windows({ windowsAdDomain: "corp.example.com" }))).to.deep.equal({
      ips: "conflicts with windowsAdDomain: set one of them",
    });
  });

  it("try Kerberos only in a domain", () => {
    expect(wrong(windows({ kerberos: true }))).to.deep.equal({
      kerberos: "requires windowsAdDomain or windowsDomain",
    });
  });

  it("list no addresses while tags choose the hosts, and need tags then", () => {
    expect(wrong(windows({ ...byTags, ips: ["10.0.0.1"] }))).to.deep.equal({
      ips: "must be left out when assetType chooses the hosts by asset tags",
    });
    expect(wrong(windows({ ...byTags, tagsInclude: [] }))).to.deep.equal({
      tagsInclude: 'is required when assetType is "asset_tags" or "ip_range_tag_rule"',
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

  it("have no comma or emptiness in the items of a list", () => {
    expect(wrong(windows({ ...byTags, tagsInclude: ["a", "b,c", ""] }))).to.deep.equal({
      "tagsInclude[1]": "must not be empty or contain a comma, which separates items",
      "tagsInclude[2]": "must not be empty or contain a comma, which separates items",
    });
  });

  it("keep to the lengths and the characters that the API takes", () => {
    const long = { title: "t".repeat(256), username: "u".repeat(32), comments: "c".repeat(2000) };
    expect(wrong(windows(long))).to.deep.equal({
      title: "is too long: it has 256 characters, at most 255 are allowed",
      username: "is too long: it has 32 characters, at most 31 are allowed",
      comments: "is too long: it has 2000 characters, at most 1999 are allowed",
    });
    const foreign = { title: "Büro", username: "josé", password: "geheim€" };
    expect(paths(windows(foreign))).to.deep.equal(["title", "username", "password"]);
    expect(wrong(windows(foreign))["title"]).to.equal("must contain ASCII characters only");
  });

  it("take the choices that there are", () => {
    expect(wrong(windows({ minimumSmbVersion: "3" }))["minimumSmbVersion"]).to.equal(
      'must be "1", "2.0.2", "2.1", "3.0", "3.0.2", "3.1.1" or ""',
    );
    expect(paths(windows({ assetType: "tags" }))).to.deep.equal(["assetType"]);
  });

  it("are told by the nearest name, or by the API's, when they're unknown", () => {
    const found = wrong(windows({ comment: "x", windows_domain: "CORP", ip: "10.0.0.1" }));
    expect(found["comment"]).to.match(/not an argument of WindowsRecord; did you mean comments\?/);
    expect(found["windows_domain"]).to.match(/did you mean windowsDomain\?/);
    expect(found["ip"]).to.match(/did you mean ips\? .*extraParameters/);
  });

  it("never give what the request itself has, nor what the catalog knows, as extra parameters", () => {
    const extraParameters = {
      action: "delete",
      remove_ips: "10.0.0.1",
      windows_domain: "A",
      other: "1",
    };
    expect(wrong(windows({ extraParameters }))).to.deep.equal({
      "extraParameters.action": "is set by the provider in each request",
      "extraParameters.remove_ips": "is set by the provider in each request",
      "extraParameters.windows_domain":
        "is a parameter of the argument windowsDomain: set that instead",
    });
    expect(wrong(windows({ extraParameters: { other: 1 } }))).to.deep.equal({
      "extraParameters.other": "must be a string",
    });
    expect(paths(windows({ extraParameters: "other=1" }))).to.deep.equal(["extraParameters"]);
  });

  it("show everything that is wrong at once, and nothing that only follows from it", () => {
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

  it("leave rules that depend on their values for later", () => {
    expect(paths(windows({ password: undefined }), ["loginType"])).to.deep.equal([]);
    expect(paths(windows({ ips: undefined }), ["assetType"])).to.deep.equal([]);
    expect(
      paths(windows({ akSecretName: "s", vaultId: 7 }), ["loginType", "vaultType"]),
    ).to.deep.equal([]);
  });

  it("still break rules about what is given at all", () => {
    expect(paths(windows(), ["windowsAdDomain"])).to.deep.equal(["ips"]);
  });

  it("are judged as far as they are known", () => {
    expect(paths(windows({ ips: ["10.0.0.300"] }), ["ips"])).to.deep.equal(["ips[0]"]);
  });
});
