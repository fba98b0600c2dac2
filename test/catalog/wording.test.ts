import { expect } from "chai";
import { all, any, is, not, set, startsWith } from "../../provider/catalog/vocabulary.js";
import { alternatives, inWords } from "../../provider/catalog/wording.js";

describe("conditions in words", () => {
  it("read like the program", () => {
    expect(inWords(set("ips"))).to.equal("ips is set");
    expect(inWords(is("kerberos", true))).to.equal("kerberos is true");
    expect(inWords(is("vaultType", "Azure Key", "HashiCorp"))).to.equal(
      'vaultType is "Azure Key" or "HashiCorp"',
    );
    expect(inWords(startsWith("url", "https://"))).to.equal("url starts with https://");
  });

  it("join what must all or any hold", () => {
    expect(inWords(all(set("a"), set("b")))).to.equal("a is set and b is set");
    expect(inWords(any(set("a"), set("b")))).to.equal("a is set or b is set");
  });

  it("push negations inwards, so that no word stands before a bracket", () => {
    expect(inWords(not(is("a", "x")))).to.equal('a is not "x"');
    expect(inWords(not(startsWith("url", "https://")))).to.equal("url doesn't start with https://");
    expect(inWords(not(any(set("a"), set("b"))))).to.equal("a is not set and b is not set");
    expect(inWords(not(all(set("a"), set("b"))))).to.equal("a is not set or b is not set");
    expect(inWords(not(not(set("a"))))).to.equal("a is set");
  });

  it("list alternatives with one or", () => {
    expect(alternatives([])).to.equal("");
    expect(alternatives(["a"])).to.equal("a");
    expect(alternatives(["a", "b", "c"])).to.equal("a, b or c");
  });
});
