import { expect } from "chai";
import type { Condition } from "../../../provider/catalog/field.js";
import { all, any, is, not, set, startsWith } from "../../../provider/catalog/vocabulary.js";
import {
  caseOf,
  defaultOf,
  holds,
  isChosen,
  isSet,
} from "../../../provider/lifecycle/values/conditions.js";
import type { Values } from "../../../provider/lifecycle/values/value.js";
import { azureKeyType, windowsType } from "../arguments.js";

const known = (values: Values, ...pending: string[]) => ({
  type: windowsType,
  values,
  pending: new Set(pending),
});

const judged = (condition: Condition, values: Values, ...pending: string[]) =>
  holds(condition, known(values, ...pending));

const yes = is("ntlm", true);
const no = not(yes);
const open = is("comments", "x");

describe("a condition", () => {
  it("sees the default of a field that is left out", () => {
    expect(judged(is("loginType", "basic"), {})).to.equal(true);
    expect(judged(is("loginType", "basic"), { loginType: "vault" })).to.equal(false);
    expect(judged(is("vaultType", "Azure Key"), {})).to.equal(false);
  });

  it("sees a default only while the field has it", () => {
    expect(defaultOf("kerberos", known({}))).to.equal(undefined);
    expect(defaultOf("kerberos", known({ windowsDomain: "CORP" }))).to.equal(true);
    expect(defaultOf("kerberos", known({}, "windowsDomain"))).to.equal(true);
  });

  it("counts an empty text or list as not set, and a value that isn't known yet as set", () => {
    for (const nothing of ["", []]) expect(isSet("ips", known({ ips: nothing }))).to.equal(false);
    for (const something of ["x", ["x"], 0, false]) {
      expect(isSet("ips", known({ ips: something }))).to.equal(true);
    }
    expect(judged(set("ips"), {}, "ips")).to.equal(true);
  });

  it("counts a flag that is off as set, but not as chosen", () => {
    expect(isSet("ntlm", known({ ntlm: false }))).to.equal(true);
    expect(isChosen("ntlm", known({ ntlm: false }))).to.equal(false);
    expect(isChosen("ntlm", known({ ntlm: true }))).to.equal(true);
    expect(isChosen("ntlm", known({}))).to.equal(false);
  });

  it("may be about how a text starts", () => {
    const https = startsWith("url", "https://");
    const of = (values: Values) => holds(https, { type: azureKeyType, values, pending: new Set() });
    expect(of({ url: "https://a" })).to.equal(true);
    expect(of({ url: "http://a" })).to.equal(false);
    expect(of({})).to.equal(false);
  });

  it("is open while it depends on a value that isn't known yet, and only then", () => {
    const values = { ntlm: true };
    const told = (condition: Condition) => judged(condition, values, "comments");
    expect(told(open)).to.equal(undefined);
    expect(told(not(open))).to.equal(undefined);
    expect(told(all(yes, open))).to.equal(undefined);
    expect(told(all(no, open))).to.equal(false);
    expect(told(any(yes, open))).to.equal(true);
    expect(told(any(no, open))).to.equal(undefined);
    expect(told(not(any(no, open)))).to.equal(undefined);
  });

  it("with no parts holds for all and not for any", () => {
    expect(judged(all(), {})).to.equal(true);
    expect(judged(any(), {})).to.equal(false);
  });
});

describe("a property that Qualys fixes", () => {
  const [domainType] = windowsType.fixed;

  it("is the first case that holds, or none", () => {
    if (!domainType) throw new Error("Windows has a domain type");
    const of = (values: Values) => caseOf(domainType, known(values));
    expect(of({ windowsAdDomain: "corp.example.com" })).to.equal("Active Directory");
    expect(of({ windowsDomain: "CORP" })).to.equal("NetBIOS");
    expect(of({ windowsDomain: "" })).to.equal("none");
  });
});
