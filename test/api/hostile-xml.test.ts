import { expect } from "chai";
import { listRecords } from "../../provider/api/records.js";
import { parseXml } from "../../provider/api/xml.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { answering, callsTo, errorOf, serve } from "./servers.js";

const root = "AUTH_WINDOWS_LIST_OUTPUT";

const list = (server: { url: string }) => listRecords(callsTo(server), windows, {});

const inRecord = (text: string) =>
  `<${root}><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME><AUTH_WINDOWS_LIST><AUTH_WINDOWS><ID>7</ID><TITLE>${text}</TITLE></AUTH_WINDOWS>` +
  `</AUTH_WINDOWS_LIST></RESPONSE></${root}>`;

/** Entities, each of which is ten of the one before. */
function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
  );
  return `<!DOCTYPE ${root} [<!ENTITY e0 "boom">${levels.join("")}]>${inRecord("&e9;")}`;
}

const wide = `<!DOCTYPE ${root} [<!ENTITY a "${"x".repeat(9_000)}">]>${inRecord("&a;".repeat(9_000))}`;

describe("a hostile response", () => {
  const hostile: [string, string][] = [
    ["many large entities", wide],
    ["nests 10,000 elements", `${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}`],
    ["nests elements that never end", "<a>".repeat(200_000)],
    ["names an element __proto__", inRecord("<__proto__><polluted>1</polluted></__proto__>")],
    ["has __proto__ as its root", "<__proto__><RESPONSE><CODE>1</CODE></RESPONSE></__proto__>"],
    [
      "names an element constructor",
      inRecord("<constructor><prototype>1</prototype></constructor>"),
    ],
    [
      "is an external entity's",
      `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inRecord("&x;")}`,
    ],
    [
      "is an external parameter entity's",
      `<!DOCTYPE ${root} [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>${inRecord("plain")}`,
    ],
    ["has more elements than any", inRecord("<a/>".repeat(4_000_000))],
    ["has more attributes than any", inRecord(`<a ${'a="1" '.repeat(4_000_000)}/>`)],
    ["has more attributes than any, in many elements", inRecord('<a b="1"/>'.repeat(1_100_000))],
    ["has a longer text than any", inRecord("x".repeat(30_000_000))],
    ["has a longer DOCTYPE than any", `<!DOCTYPE ${"x".repeat(30_000_000)}>${inRecord("plain")}`],
    [
      "has more IDs than any, in ranges",
      inRecord("").replace("<ID>", `${"<S><ID_RANGE>1-1000000</ID_RANGE></S>".repeat(1_000)}<ID>`),
    ],
    ["is cut within a comment", `<${root}><!-- `],
    ["has a NUL", `<${root}>\u0000`],
  ];
  for (const [what, body] of hostile) {
    it(`ends in an error, quickly: one that ${what}`, async () => {
      const started = Date.now();
      const error = await errorOf(list(await answering(200, body)));
      expect(error.outcome).to.equal("unknown");
      expect(error.message).to.match(/^Unreadable XML|came where/);
      expect(Date.now() - started).to.be.below(2_000);
      expect({}).not.to.have.property("polluted");
    });
  }

  it("isn't blown up by nested entities", async () => {
    const started = Date.now();
    const { records } = await list(await answering(200, bomb())).catch(() => ({ records: [] }));
    expect(records.map((one) => one.text("TITLE")).join("").length).to.be.below(100_000);
    expect(Date.now() - started).to.be.below(2_000);
  });

  it("never makes the client fetch a DTD or an entity", async () => {
    let hits = 0;
    const elsewhere = await serve((_, response) => {
      hits++;
      response.end("<!ENTITY x 'y'>");
    });
    const dtd = `<!DOCTYPE ${root} SYSTEM "${elsewhere.url}/list.dtd">${inRecord("plain")}`;
    const { records } = await list(await answering(200, dtd));
    expect(records).to.have.length(1);
    const entity = `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "${elsewhere.url}/x">]>${inRecord("&x;")}`;
    await list(await answering(200, entity)).catch(() => undefined);
    expect(hits).to.equal(0);
  });
});

describe("the XML of a response", () => {
  const titleOf = (text: string) => parseXml(`<R><TITLE>${text}</TITLE></R>`)?.text("TITLE");

  it("has its entities and character references decoded", () => {
    expect(titleOf("R&amp;D &lt;x&gt; &quot;&apos; &#233;&#x6771;")).to.equal("R&D <x> \"' é東");
    expect(titleOf("&amp;amp; &amp;#233;")).to.equal("&amp; &#233;");
  });

  it("has CDATA as is, in one section or several", () => {
    expect(titleOf("\n  <![CDATA[a &amp; <b> &#233;]]>\n  ")).to.equal("a &amp; <b> &#233;");
    expect(titleOf("<![CDATA[a]]]]><![CDATA[>b]]>")).to.equal("a]]>b");
  });

  it("keeps what looks like a number or a flag as text", () => {
    expect(titleOf("007")).to.equal("007");
    expect(titleOf("1e3")).to.equal("1e3");
    expect(titleOf("true")).to.equal("true");
    expect(titleOf("")).to.equal("");
  });

  it("may have comments, processing instructions, attributes and any number of escapes", () => {
    const many = "<T a='1'>&lt;&amp;</T>".repeat(20_000);
    const document = parseXml(`<?xml version="1.0"?><!-- x --><?y z?><R>${many}</R><!-- end -->`);
    expect(document?.name).to.equal("R");
    expect(document?.all("T")).to.have.length(20_000);
    expect(document?.text("T")).to.equal("<&");
  });

  it("is neither an HTML page nor a text that isn't XML", () => {
    for (const text of [
      "",
      " ",
      "OK",
      "{}",
      "<html></html>",
      "<!doctype HTML><p>",
      "<R><T></R>",
      "<R>",
      "&",
    ]) {
      expect(parseXml(text), text).to.equal(undefined);
    }
  });
});
