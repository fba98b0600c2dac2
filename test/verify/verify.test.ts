import { expect } from "chai";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { verify } from "../../verify/verify.js";
import { isComplete, isContradicted } from "../../verify/verification.js";
import { callsTo, errorOf } from "../api/servers.js";
import {
  check,
  listDtd,
  renamed,
  reported,
  resultOf,
  startPlatform,
  type Answers,
} from "./platform.js";

const oracle = listDtd("oracle");

describe("a DTD", () => {
  const elements: Record<string, string[]> = {
    SID: ["sid"],
    PORT: ["port"],
    TITLE: ["title"],
    IP_SET: ["ips"],
    IP_RANGE: ["ips"],
    COMMENTS: ["comments"],
    LAST_MODIFIED: [],
    DATETIME: [],
    AUTH_ORACLE: [],
    WIN_ORA_HOME: ["winOraHomeName"],
    UNIX_INVPTRLOC_PATH: ["unixInvptrloc"],
    WINDOWS_OS_OPTIONS: [
      ...["winOraHomeName", "winOraHomePath", "winInitOraPath", "winSpfileOraPath"],
      ...["winListenerOraPath", "winSqlnetOraPath", "winTnsnamesOraPath"],
    ],
  };
  for (const [element, args] of Object.entries(elements)) {
    it(`that names ${element} differently contradicts the catalog in exactly that`, async () => {
      const result = await check(
        await startPlatform({ [`GET ${oracle}`]: renamed(oracle, element) }),
      );
      expect(Object.keys(reported(result))).to.deep.equal(["oracle"]);
      const { contradicted, unknown } = resultOf(result, "oracle");
      expect(contradicted.map((found) => found.element)).to.deep.equal([element]);
      expect(unknown.map((found) => found.element)).to.deep.equal([`${element}_NEW`]);
      if (args.length > 0) expect(contradicted[0]?.arguments).to.deep.equal(args);
      expect(isContradicted(result)).to.equal(true);
    });
  }

  it("that lacks a guess refutes it, which is no contradiction", async () => {
    const nginx = listDtd("nginx");
    const platform = await startPlatform({ [`GET ${nginx}`]: renamed(nginx, "UNIX_CONF_PATH") });
    const result = await check(platform);
    const { refutedGuesses, confirmedGuesses } = resultOf(result, "nginx");
    expect(refutedGuesses).to.deep.equal([
      { element: "UNIX_CONF_PATH", places: ["UNIX_CONF_PATH"], arguments: ["unixConfPath"] },
    ]);
    expect(confirmedGuesses.map(({ element }) => element)).to.include("UNIX_BIN_PATH");
    expect(isContradicted(result)).to.equal(false);
    expect(isComplete(result)).to.equal(true);
  });

  it("that has elements where the catalog reads text contradicts it", async () => {
    const text = renamed(oracle, "NOTHING").replace(
      "<!ELEMENT SID (#PCDATA)>",
      "<!ELEMENT SID (PORT)>",
    );
    const result = await check(await startPlatform({ [`GET ${oracle}`]: text }));
    expect(resultOf(result, "oracle").contradicted).to.deep.equal([
      { element: "SID", places: ["SID/text()"], arguments: ["sid"] },
    ]);
  });

  it("that lists an attribute's values may have some that aren't our choices", async () => {
    const unix = listDtd("unix");
    const text = renamed(unix, "ed25519", "ed448");
    const result = await check(await startPlatform({ [`GET ${unix}`]: text }));
    expect(resultOf(result, "unix").otherValues).to.deep.equal([
      {
        element: "PRIVATE_KEY/@TYPE",
        places: [
          "PRIVATE_KEY_CERTIFICATE_LIST/PRIVATE_KEY_CERTIFICATE/PRIVATE_KEY_INFO/PRIVATE_KEY/@TYPE",
        ],
        arguments: ["privateKeyCertificates.privateKeyInfo.privateKeyType"],
      },
    ]);
  });

  const settled = {
    "uses an entity": (dtd: string) => `<!ENTITY % x "SID">${dtd.replaceAll("SID |", "%x; |")}`,
    "doesn't declare an element that it uses": (dtd: string) =>
      dtd.replace("<!ELEMENT SID (#PCDATA)>", ""),
  };
  for (const [what, change] of Object.entries(settled)) {
    it(`that ${what} settles nothing there`, async () => {
      const text = change(renamed(oracle, "NOTHING"));
      const result = await check(await startPlatform({ [`GET ${oracle}`]: text }));
      const { unsettled, contradicted } = resultOf(result, "oracle");
      expect(unsettled.map(({ element }) => element)).to.include("SID");
      expect(contradicted).to.deep.equal([]);
      expect([isContradicted(result), isComplete(result)]).to.deep.equal([false, false]);
    });
  }
});

/** Written by hand from the guides, for the tests of the simulator. */
describe("a DTD of a guide", () => {
  const folder = path.join(__dirname, "../simulator/dtd");
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

  it("is followed by the catalog, for each type that has one", async () => {
    const types = readdirSync(path.join(folder, "records")).map((file) => path.parse(file).name);
    const lists = types.map((type): [string, string] => {
      const list = read("record-list.dtd").replaceAll("AUTH_TYPE", `AUTH_${type.toUpperCase()}`);
      return [`GET ${listDtd(type)}`, list + read(`records/${type}.dtd`)];
    });
    const others = {
      "GET /api/2.0/fo/vault/vault_view.dtd": read("vault-view.dtd"),
      "GET /api/2.0/fo/vault/vault_output.dtd": read("vault-list.dtd"),
      "GET /api/2.0/fo/auth/auth_records.dtd": read("auth-records.dtd"),
      "GET /api/2.0/batch_return.dtd": read("batch-return.dtd"),
      "GET /api/2.0/simple_return.dtd": read("simple-return.dtd"),
    };
    const result = await check(await startPlatform({ ...Object.fromEntries(lists), ...others }));
    expect(lists).to.have.length(23);
    expect(reported(result)).to.deep.equal({});
  });
});

describe("a platform without a DTD at the expected place", () => {
  const failures: [string, Answers[string], RegExp][] = [
    [
      "redirects to another host",
      (_, response) => void response.writeHead(302, { location: "http://127.0.0.1:1/x" }).end(),
      /redirect/,
    ],
    ["has an HTML page there", "<html><body>Log in</body></html>", /HTML page/],
    [
      "sends 20 MB",
      (_, response) => void response.end("<!ELEMENT A (B)>".repeat(1_250_000)),
      /more than 1 MiB/,
    ],
    ["has something else there", `<?xml version="1.0"?><SIMPLE_RETURN/>`, /is no DTD/],
    ["breaks the connection", ({ socket }) => void socket.destroy(), /connection broke/],
  ];
  for (const [what, answer, words] of failures) {
    it(`isn't checked, but the rest is, if it ${what}`, async () => {
      const result = await check(await startPlatform({ [`GET ${oracle}`]: answer }));
      expect(Object.keys(reported(result))).to.deep.equal(["oracle"]);
      const { notChecked, confirmed } = resultOf(result, "oracle");
      expect(notChecked[0]?.reason).to.match(words);
      expect(confirmed).to.deep.equal([]);
      expect([isContradicted(result), isComplete(result)]).to.deep.equal([false, false]);
    });
  }

  it("is asked where it is, and only there, whatever host a response names", async () => {
    const elsewhere = await startPlatform();
    const moved = "/api/2.0/fo/auth/oracle/dtd/auth_list_output.dtd";
    const list =
      `<?xml version="1.0"?>\n<!DOCTYPE AUTH_ORACLE_LIST_OUTPUT SYSTEM "${elsewhere.url}${moved}">` +
      "<AUTH_ORACLE_LIST_OUTPUT><RESPONSE><DATETIME>2026-01-15T12:00:00Z</DATETIME></RESPONSE>" +
      "</AUTH_ORACLE_LIST_OUTPUT>";
    const platform = await startPlatform({
      [`GET ${oracle}`]: (_, response) => void response.writeHead(404).end("<html></html>"),
      [`GET ${moved}`]: renamed(oracle, "NOTHING"),
      "POST /api/2.0/fo/auth/oracle/": list,
    });
    const result = await check(platform);
    expect(reported(result)).to.deep.equal({});
    expect(result.calls).to.equal(49);
    expect(platform.asked.filter((call) => call.includes("/oracle/"))).to.deep.equal([
      `GET ${oracle}`,
      "POST /api/2.0/fo/auth/oracle/",
      `GET ${moved}`,
    ]);
    expect(elsewhere.asked).to.deep.equal([]);
  });

  it("is asked for the version of the API that is called", async () => {
    const platform = await startPlatform();
    const client = callsTo(platform, { server: { versions: { auth: "3.0" } } });
    const result = await verify(client, { version: "1.2.3", withRecords: false });
    expect(reported(result)).to.deep.equal({});
    expect(platform.asked).to.include(`GET ${oracle.replace("2.0", "3.0")}`);
  });

  it("isn't waited for more than once", async () => {
    const platform = await startPlatform({ [`GET ${listDtd("apache")}`]: () => undefined });
    const client = callsTo(platform, { answerSeconds: 0.2 });
    const { details } = await errorOf(verify(client, { version: "1.2.3", withRecords: false }));
    expect(details.timedOut).to.equal(true);
    expect(platform.asked).to.have.length(1);
  });

  it("is left alone after a refused login", async () => {
    const platform = await startPlatform({
      [`GET ${listDtd("apache")}`]: (_, response) => void response.writeHead(401).end(),
    });
    expect(await errorOf(check(platform))).to.have.nested.property("details.status", 401);
    expect(platform.asked).to.have.length(1);
  });
});
