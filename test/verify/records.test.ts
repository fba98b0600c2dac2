import { expect } from "chai";
import { render } from "../../verify/rendering/render.js";
import { formats } from "../../verify/rendering/formats.js";
import { check, listDtd, renamed, reported, resultOf, startPlatform } from "./platform.js";

const canaries = {
  title: "c4nary-title",
  address: "10.99.88.77",
  secret: "c4nary-community",
  comments: "c4nary-comments",
  unknown: "c4nary-unknown",
  host: "c4nary-host.example.com",
  choice: "c4nary-choice",
  person: "c4nary-person",
};

const list = (type: string, content: string) => {
  const element = `AUTH_${type.toUpperCase()}`;
  return (
    `<?xml version="1.0"?>\n<!DOCTYPE ${element}_LIST_OUTPUT SYSTEM "https://${canaries.host}${listDtd(type)}">\n` +
    `<${element}_LIST_OUTPUT><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME><${element}_LIST>` +
    `<${element}><ID>7</ID><TITLE><![CDATA[${canaries.title}]]></TITLE>${content}` +
    `<CREATED><DATETIME>2026-01-15T12:00:00Z</DATETIME><BY>${canaries.person}</BY></CREATED>` +
    `<COMMENTS>${canaries.comments}</COMMENTS></${element}></${element}_LIST></RESPONSE>` +
    `</${element}_LIST_OUTPUT>`
  );
};

const snmp = list(
  "snmp",
  `<IP_SET><IP>${canaries.address}</IP></IP_SET><VERSION>${canaries.choice}</VERSION>` +
    `<COMMUNITY_STRINGS>${canaries.secret}</COMMUNITY_STRINGS>` +
    `<TRAP><PORT>162</PORT><SINK>${canaries.unknown}</SINK></TRAP>`,
);

/** Lists are empty or absent, except these. */
const platform = () =>
  startPlatform({
    "POST /api/2.0/fo/auth/snmp/": snmp,
    "POST /api/2.0/fo/auth/oracle/": list("oracle", "<SERVICENAME>orders</SERVICENAME>"),
    [`GET ${listDtd("oracle")}`]: renamed(listDtd("oracle"), "SERVICENAME"),
  });

describe("records of a platform", () => {
  it("have elements that the catalog doesn't know, the outermost of which are named", async () => {
    const { unknown } = resultOf(await check(await platform(), true), "snmp");
    expect(unknown).to.deep.equal([{ element: "TRAP", places: ["TRAP"], arguments: [] }]);
  });

  it("have values that aren't among the choices", async () => {
    const { otherValues } = resultOf(await check(await platform(), true), "snmp");
    expect(otherValues).to.deep.equal([
      {
        element: "VERSION",
        places: ["VERSION"],
        arguments: ["version"],
        values: [canaries.choice],
      },
    ]);
  });

  it("confirm what a DTD lacks", async () => {
    const { contradicted, unknown } = resultOf(await check(await platform(), true), "oracle");
    expect(contradicted).to.deep.equal([]);
    expect(unknown.map(({ element }) => element)).to.deep.equal(["SERVICENAME_NEW"]);
  });

  it("that can't be read are reported, and the DTD is still checked", async () => {
    const result = await check(await platform(), true);
    const { notChecked, confirmed } = resultOf(result, "windows");
    expect(notChecked).to.deep.equal([
      {
        what: "records",
        reason: "An HTML page (HTTP 404) came instead of a response of the Qualys API",
        status: 404,
      },
    ]);
    expect(confirmed).not.to.deep.equal([]);
    expect(Object.keys(reported(result))).to.include("windows");
  });
});

describe("the result of verify", () => {
  it("is written without secrets, titles, addresses and anything else that the catalog doesn't need", async () => {
    const result = await check(await platform(), true);
    const { choice, ...others } = canaries;
    for (const format of formats) {
      const text = await render(result, format, false);
      for (const [what, canary] of Object.entries(others)) {
        expect(text, `${what} in the ${format}`).not.to.include(canary);
      }
      expect(text.includes(choice), format).to.equal(format !== "report");
    }
  });

  it("is a report with names of elements and arguments, and no value or host", async () => {
    const { url } = await startPlatform();
    const failing = await startPlatform({
      "POST /api/2.0/fo/auth/snmp/": snmp,
      [`GET ${listDtd("apache")}`]: (_, response) =>
        void response.writeHead(302, { location: `https://${canaries.host}/` }).end(),
      [`GET ${listDtd("oracle")}`]: renamed(listDtd("oracle"), "WIN_ORA_HOME"),
    });
    const text = await render(await check(failing, true), "report", false);
    for (const part of [...Object.values(canaries), "127.0.0.1", url, "orders", "162"]) {
      expect(text).not.to.include(part);
    }
    expect(text)
      .to.include("pulumi-qualys 1.2.3, by DTDs and records.")
      .and.include(
        "| `WIN_ORA_HOME` | `WINDOWS_OS_OPTIONS/WIN_ORA_HOME` | `winOraHomeName` | `oracle records` |",
      )
      .and.include("| `TRAP` | `TRAP` | – | `snmp records` |")
      .and.include("| `VERSION` | `VERSION` | `version` | `snmp records` |")
      .and.include("| `apache records` | DTD: HTTP 302 |");
  });

  it("is a table that names what differs, and says so", async () => {
    const result = await check(await platform(), true);
    const text = await render(result, "table", false);
    expect(text).to.match(/^oracle records +\d+ /m);
    expect(text).to.include(`  snmp records: VERSION, for version, with "${canaries.choice}"\n`);
    expect(text).to.include("  snmp records: TRAP\n");
    expect(text).to.match(
      /\nNothing that was checked contradicts what the catalog calls documented\.\n$/,
    );
  });

  it("is JSON that equals what was found", async () => {
    const result = await check(await startPlatform());
    expect(JSON.parse(await render(result, "json", false))).to.deep.equal(result);
  });
});
