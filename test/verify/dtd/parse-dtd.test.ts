import { expect } from "chai";
import { findInDtd } from "../../../verify/dtd/find.js";
import { NoDtd } from "../../../verify/dtd/declarations.js";
import { parseDtd } from "../../../verify/dtd/parse-dtd.js";

/** Returns the declarations of each element, in few words. */
function told(text: string): Record<string, string> {
  const { elements } = parseDtd(text);
  return Object.fromEntries(
    [...elements].map(([name, { children, hasText, isAny, attributes, isClear }]) => [
      name,
      [
        ...(hasText ? ["text"] : []),
        ...(isAny ? ["any"] : []),
        ...children,
        ...[...attributes].map(
          ([name, values]) => `@${name}${values ? `=${values.join("|")}` : ""}`,
        ),
        ...(isClear ? [] : ["unclear"]),
      ].join(" "),
    ]),
  );
}

describe("reading a DTD", () => {
  it("finds the elements and the text that an element may have, in any order and number", () => {
    expect(
      told(`<?xml version="1.0" encoding="UTF-8"?>
<!-- A list. <!ELEMENT NOT (SEEN)> -->
<!ELEMENT LIST (ID, (SID | SERVICENAME)?, HOST*,
  (A+ | (B , C?)))>
<!ELEMENT ID (#PCDATA)><!ELEMENT MIXED (#PCDATA | B)*>
<!ELEMENT NOTHING EMPTY> <!ELEMENT ALL ANY>`),
    ).to.deep.equal({
      LIST: "ID SID SERVICENAME HOST A B C",
      ID: "text",
      MIXED: "text B",
      NOTHING: "",
      ALL: "any",
    });
  });

  it("finds attributes and their values, even before their element", () => {
    expect(
      told(`<!ATTLIST KEY type (rsa | dsa) "rsa" lang CDATA #IMPLIED>
<!ELEMENT KEY (#PCDATA)>
<!ATTLIST KEY version CDATA #FIXED '1 > 0' kind NOTATION (a|b) #REQUIRED>`),
    ).to.deep.equal({ KEY: "text @TYPE=rsa|dsa @LANG @VERSION @KIND=a|b" });
  });

  it("accepts names in any case", () => {
    expect(told("<!ELEMENT a (NTLM_v1)><!ELEMENT ntlm_V1 (#PCDATA)>")).to.deep.equal({
      A: "NTLM_V1",
      NTLM_V1: "text",
    });
  });

  it("expands no entity: what has one isn't understood, but what is beside it is", () => {
    const dtd = parseDtd(`<!ENTITY % more "OTHER?">
<!ENTITY % far SYSTEM "http://127.0.0.1:1/more.dtd">
<!ELEMENT LIST (ID, %more;)> <!ELEMENT ID (#PCDATA)>
%far;`);
    expect(dtd.isWhole).to.equal(false);
    expect(findInDtd(dtd, "LIST/ID", true)).to.deep.equal({ is: "unsure" });
    expect(findInDtd(dtd, "LIST/OTHER", true)).to.deep.equal({ is: "unsure" });
    expect(findInDtd(dtd, "ELSEWHERE", true)).to.deep.equal({ is: "unsure" });
  });

  it("skips conditional sections, and knows that it is then incomplete", () => {
    const dtd = parseDtd(`<![INCLUDE[ <![IGNORE[ <!ELEMENT X (Y)> ]]> <!ELEMENT Z (Y)> ]]>
<!ELEMENT A (B)>`);
    expect([...dtd.elements.keys()]).to.deep.equal(["A"]);
    expect(dtd.isWhole).to.equal(false);
  });

  const unclear = {
    "an odd sign": "(ID & TITLE)",
    "a group that isn't closed": "(ID, (TITLE)",
    "a group that isn't opened": "ID, TITLE)",
    "no group": "ID",
    nothing: "",
    "51 groups in each other": `${"(".repeat(51)}ID${")".repeat(51)}`,
  };
  for (const [what, content] of Object.entries(unclear)) {
    it(`doesn't understand a content with ${what}`, () => {
      const { elements } = parseDtd(`<!ELEMENT LIST ${content}>`);
      expect(elements.get("LIST")?.isClear).to.equal(false);
    });
  }

  it("doesn't understand attributes that are declared oddly", () => {
    for (const odd of [
      "type",
      "type (a|b)",
      "type %values; 'a'",
      "type CDATA #FIXED",
      "type 'a'",
    ]) {
      const { elements } = parseDtd(`<!ELEMENT KEY EMPTY><!ATTLIST KEY ${odd}>`);
      expect(elements.get("KEY")?.isClear, odd).to.equal(false);
    }
  });

  const others: Record<string, string> = {
    "an HTML page": "<html><body>404</body></html>",
    "the start of a page": "<!DOCTYPE html>",
    "an answer": `<?xml version="1.0"?><SIMPLE_RETURN/>`,
    JSON: `{"a":1}`,
    nothing: "",
    "comments only": "<!-- -->",
    "attributes only": "<!ATTLIST KEY type CDATA #IMPLIED>",
    "a declaration that is cut off": "<!ELEMENT ID (#PCDATA)><!ELEMENT LIST (ID",
    "a comment that is cut off": "<!ELEMENT ID (#PCDATA)><!-- ",
    "a text in quotes that is cut off": `<!ELEMENT ID (#PCDATA)><!ENTITY a "><!ELEMENT B EMPTY>`,
    "a section that is cut off": "<!ELEMENT ID (#PCDATA)><![IGNORE[ <![ ]]>",
  };
  for (const [what, text] of Object.entries(others)) {
    it(`rejects ${what}`, () => {
      expect(() => parseDtd(text)).to.throw(NoDtd);
    });
  }

  /** A backtracking parser takes minutes for these. */
  const hostile: Record<string, string> = {
    "entities that would expand to gigabytes":
      `<!ENTITY a0 "boom">` +
      Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
        "",
      ),
    "a hundred thousand groups in each other": `<!ELEMENT A ${"(".repeat(1e5)}${")".repeat(1e5)}>`,
    "blanks without end": `<!ELEMENT A${" ".repeat(9e5)}(B)>`,
    "a hundred thousand attributes": `<!ATTLIST A ${"b CDATA #IMPLIED ".repeat(1e5 / 2)}>`,
    "a name of a megabyte": `<!ELEMENT ${"A".repeat(9e5)} EMPTY>`,
    "a content of a megabyte": `<!ELEMENT A (${"B|".repeat(4e5)}C)>`,
    "comments without end": "<!-- - -->".repeat(9e4),
    "sections in each other": `${"<![IGNORE[".repeat(4e4)}${"]]>".repeat(4e4)}`,
    "quotes without end": `<!ATTLIST A ${"b CDATA '".repeat(1e5)}`,
  };
  for (const [what, text] of Object.entries(hostile)) {
    it(`takes no time for ${what}`, () => {
      const started = performance.now();
      try {
        parseDtd(`${text}<!ELEMENT LAST EMPTY>`);
      } catch (error) {
        expect(error).to.be.instanceOf(NoDtd);
      }
      expect(performance.now() - started).to.be.lessThan(1000);
    });
  }
});

describe("looking in a DTD", () => {
  const dtd = parseDtd(`<!ELEMENT ROOT (A, KEY, EMPTIED, GONE, FREE)>
<!ELEMENT A (B?)> <!ELEMENT B (#PCDATA)> <!ELEMENT EMPTIED EMPTY> <!ELEMENT FREE ANY>
<!ELEMENT KEY (#PCDATA)> <!ATTLIST KEY type (rsa) "rsa">`);

  it("finds what may be there", () => {
    for (const path of ["ROOT/A/B", "ROOT/KEY/@TYPE", "ROOT/FREE/B", "ROOT/FREE"]) {
      expect(findInDtd(dtd, path, true), path).to.deep.equal({ is: "there" });
    }
    expect(findInDtd(dtd, "ROOT/A", false)).to.deep.equal({ is: "there" });
  });

  it("says where what is missing begins", () => {
    for (const [path, missing] of [
      ["OTHER/A", "OTHER"],
      ["ROOT/C/D", "ROOT/C"],
      ["ROOT/A/C", "ROOT/A/C"],
      ["ROOT/KEY/@ID", "ROOT/KEY/@ID"],
      ["ROOT/A", "ROOT/A/text()"],
      ["ROOT/EMPTIED", "ROOT/EMPTIED/text()"],
    ] as const) {
      expect(findInDtd(dtd, path, true)).to.deep.equal({ is: "missing", path: missing });
    }
  });

  it("isn't sure about an element that has a place but no declaration", () => {
    expect(findInDtd(dtd, "ROOT/GONE", true)).to.deep.equal({ is: "unsure" });
  });
});
