import { expect } from "chai";
import { errorsBy, errorsByText } from "./dtd.js";

/** The checks by DTD are only worth something if they find what is wrong. */
describe("a check by DTD", () => {
  const document = (response: string) =>
    `<?xml version="1.0"?><!DOCTYPE SIMPLE_RETURN SYSTEM "http://127.0.0.1:1/simple_return.dtd">` +
    `<SIMPLE_RETURN><RESPONSE>${response}</RESPONSE></SIMPLE_RETURN>`;
  const date = "<DATETIME>2026-01-15T12:00:00Z</DATETIME>";
  const item = "<ITEM><KEY>a</KEY><VALUE>b</VALUE></ITEM>";

  it("finds nothing wrong with a document that follows it", async () => {
    const full = `${date}<CODE>1</CODE><TEXT>x</TEXT><ITEM_LIST>${item}${item}</ITEM_LIST>`;
    expect(await errorsBy("simple-return.dtd", document(full))).to.deep.equal([]);
  });

  it("knows an attribute and its values, and the root", async () => {
    const dtd = "<!ELEMENT KEY (#PCDATA)>\n<!ATTLIST KEY type (basic | vault) #REQUIRED>";
    expect(await errorsByText(dtd, `<KEY type="vault">k</KEY>`)).to.deep.equal([]);
    for (const wrong of ["<KEY>k</KEY>", `<KEY type="other">k</KEY>`, "<VALUE>k</VALUE>"]) {
      expect(await errorsByText(dtd, wrong), wrong).not.to.deep.equal([]);
    }
  });

  const wrong = {
    "an element out of order": `${date}<TEXT>x</TEXT><CODE>1</CODE>`,
    "an element that is missing": date,
    "an element twice": `${date}<TEXT>x</TEXT><TEXT>x</TEXT>`,
    "an element that isn't declared": `${date}<TEXT>x</TEXT><MORE/>`,
    "an empty list": `${date}<TEXT>x</TEXT><ITEM_LIST></ITEM_LIST>`,
    "a document that isn't well-formed": `${date}<TEXT>x</TEXT`,
  };
  for (const [what, response] of Object.entries(wrong)) {
    it(`finds ${what}`, async () => {
      expect(await errorsBy("simple-return.dtd", document(response))).not.to.deep.equal([]);
    });
  }
});
