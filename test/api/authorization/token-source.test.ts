import { expect } from "chai";
import { listRecords } from "../../../provider/api/records.js";
import { recordTypes } from "../../../provider/catalog/index.js";
import type { Simulator } from "../../../simulator/simulator.js";
import { afterwards } from "../../afterwards.js";
import { answering, callsTo, errorOf, serve, simulate, xml } from "../servers.js";

const client = { clientId: "client-1", clientSecret: "canary-client-secret" };
const [type = expect.fail()] = recordTypes;

const simulateClient = (options: { tokenSeconds?: number; level?: "subscription" } = {}) =>
  simulate({ ...options, clients: [{ ...client, level: options.level ?? "user" }], accounts: [] });

const clientOf = ({ url }: { url: string }, gatewayUrl = url) =>
  callsTo({ url }, { credentials: { ...client, gatewayUrl, secretFrom: "environment" } });

const pathsOf = ({ calls }: Simulator) =>
  calls.map(({ path }) => (path === type.endpoint ? "list" : path));

/** Puts the clock forward until the end of the test, for the client and the gateway. */
function letPass(seconds: number): void {
  const { now } = Date;
  Date.now = () => now() + 1000 * seconds;
  afterwards(() => (Date.now = now));
}

describe("a client", () => {
  it("gets one token for all calls of a run", async () => {
    const simulator = await simulateClient();
    const calls = clientOf(simulator);
    await Promise.all([listRecords(calls, type, {}), listRecords(calls, type, {})]);
    await listRecords(calls, type, {});
    expect(pathsOf(simulator)).to.deep.equal(["/auth/oidc", "list", "list", "list"]);
    const [exchange, list] = simulator.calls;
    expect(exchange?.headers).to.include({ clientid: "client-1" });
    expect(list?.headers["authorization"]).to.match(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
    expect(list?.headers).to.have.property("x-requested-with");
  });

  it("of the subscription gets its token where those of users are rejected", async () => {
    const simulator = await simulateClient({ level: "subscription" });
    await listRecords(clientOf(simulator), type, {});
    expect(pathsOf(simulator)).to.deep.equal(["/auth/oidc", "/auth/oauth", "list"]);
  });

  it("gets another token before the first one expires", async () => {
    const simulator = await simulateClient({ tokenSeconds: 100 });
    const calls = clientOf(simulator);
    await listRecords(calls, type, {});
    letPass(95);
    await Promise.all([listRecords(calls, type, {}), listRecords(calls, type, {})]);
    expect(pathsOf(simulator)).to.deep.equal(["/auth/oidc", "list", "/auth/oidc", "list", "list"]);
    expect(simulator.calls.every(({ status }) => status < 300)).to.equal(true);
  });

  it("gets one new token if calls in flight are rejected, and sends them again", async () => {
    const simulator = await simulateClient();
    const calls = clientOf(simulator);
    await listRecords(calls, type, {});
    simulator.endTokens();
    await Promise.all([1, 2, 3].map(() => listRecords(calls, type, {})));
    const paths = pathsOf(simulator);
    expect(paths.filter((path) => path === "/auth/oidc")).to.have.length(2);
    expect(simulator.calls.filter(({ status }) => status === 401)).to.have.length(3);
    expect(simulator.calls.slice(-1)[0]?.status).to.equal(200);
  });

  it("whose new token is rejected too fails all calls with one error", async () => {
    const gateway = await simulateClient();
    const api = await simulate({ accounts: [] });
    const calls = clientOf(api, gateway.url);
    const errors = await Promise.all([1, 2, 3].map(() => errorOf(listRecords(calls, type, {}))));
    expect(gateway.calls).to.have.length(2);
    expect(api.calls).to.have.length(2);
    for (const { message, details } of errors) {
      expect(message).to.include("2000");
      expect(details.advice).to.match(/client's token, and a new one.*OpenID Connect.*_SECRET\.$/);
    }
  });

  it("that is rejected isn't tried again in the run, and no call is sent without a token", async () => {
    const simulator = await simulate({
      clients: [{ ...client, clientSecret: "x", level: "user" }],
    });
    const calls = clientOf(simulator);
    const errors = [1, 2, 3].map(() => errorOf(listRecords(calls, type, {})));
    for (const error of await Promise.all(errors)) {
      expect(error.outcome).to.equal("not-sent");
      expect(error.message).to.match(/no token: the gateway 127\.0\.0\.1:\d+ refused .*HTTP 401/);
      expect(error.details.advice).to.match(/qualys:clientId and qualys:clientSecret/);
    }
    expect(pathsOf(simulator)).to.deep.equal(["/auth/oidc", "/auth/oauth"]);
  });

  for (const [what, status, body] of [
    ["a page", 200, "<html>Welcome</html>"],
    ["an error", 502, "<html>Bad gateway</html>"],
    ["a token and something else", 200, "e30.e30.sig\nX: y"],
    ["a redirect", 302, ""],
    ["a limit", 429, ""],
  ] as const) {
    it(`that gets ${what} instead of a token fails without a call, and may be tried again`, async () => {
      const api = await simulate();
      let answers = 0;
      const gateway = await serve((_, response) => {
        answers++;
        response.writeHead(status, { location: "https://elsewhere.example/" }).end(body);
      });
      const calls = clientOf(api, gateway.url);
      for (const time of [1, 2]) {
        const error = await errorOf(listRecords(calls, type, {}));
        expect(error.outcome, String(time)).to.equal("not-sent");
        expect(error.message).to.match(new RegExp(`no token: .*HTTP ${status}`));
      }
      expect(answers).to.be.within(2, 4);
      expect(api.calls).to.have.length(0);
    });
  }

  it("finds neither its secret nor its token in a message", async () => {
    const simulator = await simulateClient();
    let seen = "";
    const api = await serve((request, response) => {
      seen = request.headers.authorization ?? "";
      const text = `no ${seen.slice(7)} for ${client.clientSecret}`;
      response.writeHead(400).end(xml("SIMPLE_RETURN", `<CODE>1905</CODE><TEXT>${text}</TEXT>`));
    });
    const error = await errorOf(listRecords(clientOf(api, simulator.url), type, {}));
    expect(error.describe([])).to.match(/code 1905; its text isn't shown/);
    expect(JSON.stringify(error) + error.describe([])).not.to.include(seen.slice(7));
  });
});

describe("a token of one's own", () => {
  const tokenOf = (claims: object) =>
    ["e30", Buffer.from(JSON.stringify(claims)).toString("base64url"), "sig"].join(".");
  const refuse = () => answering(401, xml("SIMPLE_RETURN", "<CODE>2000</CODE><TEXT>No</TEXT>"));

  it("is sent as is, and tried once", async () => {
    const seen: (string | undefined)[] = [];
    const { url } = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401).end(xml("SIMPLE_RETURN", "<CODE>2000</CODE><TEXT>No</TEXT>"));
    });
    const calls = callsTo({ url }, { credentials: { token: "opaque-token" } });
    await Promise.all([1, 2].map(() => errorOf(listRecords(calls, type, {}))));
    expect(seen).to.deep.equal(["Bearer opaque-token"]);
  });

  it("that has expired is reported as expired when it is rejected", async () => {
    const token = tokenOf({ exp: Date.UTC(2026, 0, 15, 12) / 1000 });
    const credentials = { token, secretFrom: "environment" } as const;
    const error = await errorOf(listRecords(callsTo(await refuse(), { credentials }), type, {}));
    expect(error.details.advice).to.match(
      /expired at 2026-01-15T12:00:00.000Z: get a new one.*taken from QUALYS_TOKEN\.$/,
    );
  });

  it("of a stack is reported as that of the last `up` in a refresh", async () => {
    const credentials = { token: "opaque-token", secretFrom: "configuration" } as const;
    const error = await errorOf(listRecords(callsTo(await refuse(), { credentials }), type, {}));
    expect(error.details.advice).to.match(/refused the token.*`pulumi refresh`.*QUALYS_TOKEN is /);
  });
});
