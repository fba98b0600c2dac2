import { expect } from "chai";
import type { Client } from "../../provider/api/client.js";
import { createRecord, listRecords } from "../../provider/api/records.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { answering, callsTo, errorOf, serve, simulate, xml } from "./servers.js";

const record = { title: "Servers", username: "scan", password: "p", ips: "10.0.0.1" };

const create = (client: Client) => errorOf(createRecord(client, windows, { parameters: record }));

/** Returns the error of a creation with this response. */
async function errorAfter(status: number, body: string, headers?: Record<string, string>) {
  return create(callsTo(await answering(status, body, headers)));
}

const refusedWith = (text: string) => `<CODE>1905</CODE><TEXT>${text}</TEXT>`;

const refused = (code: number, text: string) =>
  xml("SIMPLE_RETURN", `<CODE>${code}</CODE><TEXT>${text}</TEXT>`);

const html = "<!DOCTYPE html>\n<html><body>Welcome to the proxy</body></html>";

describe("a call that Qualys refuses", () => {
  it("ends with the status, the code and the text", async () => {
    const error = await errorAfter(400, refused(1905, "parameter ips has invalid value"));
    expect(error).to.include({ outcome: "refused", message: "code 1905" });
    expect(error.describe([])).to.equal("code 1905: parameter ips has invalid value");
    expect(error.details).to.deep.equal({ status: 400, code: 1905 });
  });

  it("also ends with a code in a response of status 200", async () => {
    const error = await errorAfter(200, refused(1907, "not supported"));
    expect(error.outcome).to.equal("refused");
    expect(error.describe([])).to.equal("code 1907: not supported");
  });

  it("isn't done by a response whose CODE is no number", async () => {
    const batch =
      "<CODE>E-7</CODE><TEXT>odd</TEXT><BATCH_LIST><BATCH><ID_SET><ID>7</ID></ID_SET></BATCH></BATCH_LIST>";
    const error = await errorAfter(200, xml("BATCH_RETURN", batch));
    expect(error.outcome).to.equal("unknown");
    expect(error.describe([])).to.equal("HTTP 200: odd");
  });

  it("says what to do if the text doesn't", async () => {
    const advice = async (status: number, code: number) =>
      (await errorAfter(status, refused(code, "x"))).details.advice;
    expect(await advice(401, 2000)).to.match(/qualys:username and qualys:password/);
    expect(await advice(400, 2003)).to.match(/Log in to Qualys once/);
    expect(await advice(403, 1234)).to.match(/lacks the permission/);
    expect(await advice(400, 1905)).to.equal(undefined);
  });

  for (const [status, code, outcome] of [
    [400, 999, "refused"],
    [500, 999, "unknown"],
    [501, 999, "unknown"],
    [200, 999, "unknown"],
    [503, 1999, "unknown"],
    [202, 1981, "unknown"],
    [200, 1981, "unknown"],
    [400, 1901, "refused"],
    [200, 1905, "refused"],
    [409, 1920, "refused"],
    [403, 2002, "refused"],
    [409, 2003, "refused"],
    [409, 2011, "refused"],
    [403, 2012, "refused"],
    [500, 1905, "refused"],
  ] as const) {
    it(`is ${outcome} with code ${code} and status ${status}, and made once`, async () => {
      const simulator = await simulate();
      const answer = { kind: "answer", status, body: refused(code, "x") } as const;
      simulator.failNext(() => true, answer, Infinity);
      expect(await create(callsTo(simulator))).to.include({ outcome });
      expect(simulator.calls).to.have.length(1);
    });
  }

  it("is still in progress if it was only accepted", async () => {
    expect((await errorAfter(202, refused(1981, "x"))).details).to.include({ late: true });
    const error = await errorAfter(202, xml("SIMPLE_RETURN", "<TEXT>accepted</TEXT>"));
    expect(error.outcome).to.equal("unknown");
    expect(error.details).to.include({ late: true });
  });

  it("that is too long says what to do", async () => {
    for (const status of [413, 414]) {
      const error = await errorAfter(status, xml("SIMPLE_RETURN", "<TEXT>too long</TEXT>"));
      expect(error.outcome).to.equal("refused");
      expect(error.details.advice).to.match(/shorter texts or fewer addresses/);
    }
  });

  it("is made once: a wrong password must not lock the account", async () => {
    const simulator = await simulate({ accounts: [{ username: "jane", password: "other" }] });
    const error = await create(callsTo(simulator));
    expect(error).to.include({ outcome: "refused" });
    expect(error.details).to.include({ status: 401, code: 2000 });
    expect(simulator.calls).to.have.length(1);
  });
});

describe("a login", () => {
  it("may have any characters in its password", async () => {
    const account = { username: "corp_jd", password: "p@ss:w/ö%41+rd #?&東" };
    const simulator = await simulate({ accounts: [account] });
    await listRecords(callsTo(simulator, { credentials: account }), windows, {});
    expect(simulator.calls.map(({ status }) => status)).to.deep.equal([200]);
  });

  it("is in no text of Qualys that is shown, nor is the header that carries it", async () => {
    const account = { username: "corp_jd", password: "c4n#ry of the login" };
    const header = Buffer.from(`${account.username}:${account.password}`).toString("base64");
    const batch = (text: string) =>
      xml("BATCH_RETURN", `<BATCH_LIST><BATCH>${refusedWith(text)}</BATCH></BATCH_LIST>`);
    const answers = [
      ...[account.password, encodeURIComponent(account.password), header, header.slice(4, 20)],
      `Authorization: Basic ${header}`,
    ].flatMap((text) => [refused(1905, text), batch(text)]);
    for (const body of answers) {
      const error = await create(callsTo(await answering(200, body), { credentials: account }));
      expect(error.describe([])).to.match(/^code 1905; its text isn't shown/);
    }
    const server = await answering(400, refused(1905, account.username));
    expect((await create(callsTo(server, { credentials: account }))).describe([])).to.include(
      account.username,
    );
  });

  it("that is rejected is reported to other calls without the text, which may repeat the first one's secrets", async () => {
    const client = callsTo(await answering(401, refused(2000, "bad login, password=p")));
    expect((await create(client)).describe([])).to.equal("code 2000: bad login, password=p");
    expect((await create(client)).describe([])).to.equal("code 2000");
  });
});

describe("a response that isn't the API's", () => {
  it("is reported as what it is", async () => {
    const told = "came instead of a response of the Qualys API";
    expect((await errorAfter(200, html)).message).to.equal(`An HTML page (HTTP 200) ${told}`);
    expect((await errorAfter(200, "")).message).to.equal(`An empty response (HTTP 200) ${told}`);
    expect((await errorAfter(502, "Bad Gateway")).message).to.equal(
      `Unreadable XML (HTTP 502) ${told}`,
    );
    const truncated = xml("BATCH_RETURN", "<BATCH_LIST>").slice(0, -30);
    expect((await errorAfter(200, truncated)).message).to.equal(
      `Unreadable XML (HTTP 200) ${told}`,
    );
  });

  it("leaves open whether something happened, unless its status is a refusal", async () => {
    for (const status of [200, 500, 502, 503, 504]) {
      expect((await errorAfter(status, html)).outcome, String(status)).to.equal("unknown");
    }
    for (const status of [401, 403, 404, 413]) {
      expect((await errorAfter(status, html)).outcome, String(status)).to.equal("refused");
    }
  });

  it("has another root element than the call expects", async () => {
    const error = await errorAfter(200, xml("AUTH_WINDOWS_LIST_OUTPUT", ""));
    expect(error).to.include({
      outcome: "unknown",
      message: "AUTH_WINDOWS_LIST_OUTPUT came where BATCH_RETURN was expected",
    });
    expect((await errorAfter(200, "<BATCH_RETURN/>")).outcome).to.equal("unknown");
  });

  it("is a redirect, which isn't followed and takes no login elsewhere", async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    const location = `${elsewhere.url}/login?secret=1`;
    const error = await errorAfter(302, html, { location });
    expect(error.message).to.match(new RegExp(`^A redirect to ${elsewhere.url} \\(HTTP 302\\)`));
    expect(error.details.advice).to.match(/qualys:platform or qualys:apiUrl, and any proxy/);
    expect(seen).to.deep.equal([]);
  });
});

describe("a connection", () => {
  it("that can't be opened sent nothing", async () => {
    const { url } = await simulate();
    const closed = await serve(() => undefined);
    await new Promise((resolve) => closed.server.close(resolve));
    const error = await create(callsTo({ url: closed.url }));
    expect(error).to.include({ outcome: "not-sent" });
    expect(error.message).to.match(/^no connection to 127\.0\.0\.1:\d+ \(ECONNREFUSED\)$/);
    expect(url).not.to.equal(closed.url);
  });

  it("to a host without an address sent nothing", async () => {
    const error = await create(callsTo({ url: "http://no-such-host.invalid" }));
    expect(error.outcome).to.equal("not-sent");
    expect(error.message).to.match(/^no connection to no-such-host\.invalid \(E[A-Z_]+\)$/);
  });

  it("that breaks may have carried the request", async () => {
    for (const fault of ["drop", "commitThenDrop", "truncate"] as const) {
      const simulator = await simulate();
      simulator.failNext(() => true, { kind: fault });
      const error = await create(callsTo(simulator));
      expect(error.outcome, fault).to.equal("unknown");
      expect(error.message).to.match(/^the connection broke before the response was complete \(/);
      expect(simulator.calls).to.have.length(1);
    }
  });
});
