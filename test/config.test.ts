import { expect } from "chai";
import {
  readCallSettings,
  readConnection,
  readDetectHiddenChanges,
  type Settings,
} from "../provider/config.js";
import { platforms } from "../provider/platforms.js";

type Texts = Record<string, string>;

const settings = (configured: Texts, environment: Texts = {}): Settings => ({
  configured: (key) => configured[key],
  environment,
});

const account = { username: "jane", password: "open sesame" };

const urlOf = (configured: Texts, environment?: Texts) => {
  const found = readConnection(settings({ ...account, ...configured }, environment));
  return "url" in found ? found.url : undefined;
};

/** What is said about the settings. */
function complaint(configured: Texts, environment: Texts = {}): string {
  try {
    readConnection(settings(configured, environment));
  } catch (error) {
    expect(error).to.have.property("name", "SettingsError");
    return (error as Error).message;
  }
  throw new Error("the settings were accepted");
}

describe("the connection", () => {
  it("is the stack's configuration", () => {
    const configured = { ...account, platform: "EU1" };
    expect(readConnection(settings(configured))).to.deep.equal({
      ...account,
      url: "https://qualysapi.qualys.eu",
      passwordFrom: "configuration",
    });
  });

  it("is the environment where the configuration is silent", () => {
    const environment = {
      QUALYS_USERNAME: "env",
      QUALYS_PASSWORD: "secret",
      QUALYS_PLATFORM: "US2",
    };
    expect(readConnection(settings({}, environment))).to.deep.equal({
      ...{ username: "env", password: "secret", url: "https://qualysapi.qg2.apps.qualys.com" },
      passwordFrom: "environment",
    });
    const found = readConnection(
      settings({ username: "jane", apiUrl: "https://q.example" }, environment),
    );
    expect(found).to.deep.equal({
      ...{ username: "jane", password: "secret", url: "https://q.example" },
      passwordFrom: "environment",
    });
  });

  it("is the configuration's platform rather than the environment's address", () => {
    const environment = { QUALYS_API_URL: "https://q.example", QUALYS_PLATFORM: "US2" };
    expect(urlOf({ platform: "US3" }, environment)).to.equal(
      "https://qualysapi.qg3.apps.qualys.com",
    );
    expect(urlOf({}, environment)).to.equal("https://q.example");
    expect(urlOf({ platform: "US3", apiUrl: "https://own.example" })).to.equal(
      "https://own.example",
    );
  });

  it("may be any platform, in letters of any case", () => {
    for (const [name, url] of Object.entries(platforms)) {
      expect(urlOf({ platform: name.toLowerCase() })).to.equal(url);
      expect(url).to.match(/^https:\/\/qualysapi\.[a-z0-9.]+$/);
    }
  });

  it("has an address without a slash at its end, with its path", () => {
    expect(urlOf({ apiUrl: "https://q.example/" })).to.equal("https://q.example");
    expect(urlOf({ apiUrl: "https://q.example:8443/qualys//" })).to.equal(
      "https://q.example:8443/qualys",
    );
  });

  it("may be unencrypted to this machine only", () => {
    for (const host of ["localhost", "127.0.0.1", "127.8.9.1", "[::1]", "127.1", "LOCALHOST"]) {
      expect(urlOf({ apiUrl: `http://${host}:8080` }), host).to.match(/^http:/);
    }
    for (const host of [
      "q.example",
      "10.0.0.1",
      "127.example.com",
      "127.0.0.1.example.com",
      "localhost.example",
    ]) {
      expect(complaint({ ...account, apiUrl: `http://${host}` }), host).to.equal(
        `qualys:apiUrl is http://${host}, which would send the password in the clear. Use https://.`,
      );
    }
  });

  it("that is missing is told as a whole, and how to set it", () => {
    expect(complaint({})).to.equal(
      "No connection to Qualys is configured: set qualys:username (or QUALYS_USERNAME), " +
        "qualys:password (or QUALYS_PASSWORD), qualys:platform or qualys:apiUrl (or " +
        "QUALYS_PLATFORM or QUALYS_API_URL). In a stack, for example: pulumi config set qualys:username NAME, " +
        "pulumi config set --secret qualys:password, pulumi config set qualys:platform US1.",
    );
    expect(complaint({ username: "jane", platform: "US1" })).to.match(
      /: set qualys:password \(or QUALYS_PASSWORD\)\. In a/,
    );
    expect(complaint({ ...account, username: "" })).to.match(
      /: set qualys:username .*, qualys:platform/,
    );
  });

  it("to a platform that doesn't exist is told with those that do", () => {
    expect(complaint({ ...account, platform: "US9" })).to.match(
      /^qualys:platform "US9" is not a platform. Known ones are US1, US2, .*, simulator; .*qualys:apiUrl/,
    );
  });

  it("to what is no address of an API is refused, without repeating it", () => {
    const wrong = "qualys:apiUrl must be the https:// address of a Qualys API server.";
    for (const apiUrl of ["qualysapi.qualys.com", "ftp://q.example", "https://", "jane:s3cret@q"]) {
      expect(complaint({ ...account, apiUrl }), apiUrl).to.equal(wrong);
    }
  });

  it("has no credentials in its address, and a complaint about them doesn't repeat them", () => {
    for (const apiUrl of [
      "https://jane:s3cret@q.example",
      "https://s3cret@q.example",
      "http://a:s3cret@q",
    ]) {
      const told = complaint({ ...account, apiUrl });
      expect(told).to.match(/must not hold credentials: set qualys:username and qualys:password/);
      expect(told).not.to.include("s3cret");
    }
  });

  it("may be the simulator, which needs no account", () => {
    expect(readConnection(settings({ platform: "simulator" }))).to.deep.equal({
      ...{ simulator: true, stateFile: ".qualys-simulator.json" },
    });
    const environment = { QUALYS_PLATFORM: "simulator", QUALYS_SIMULATOR_STATE: "/tmp/state.json" };
    expect(readConnection(settings({}, environment))).to.deep.equal({
      ...{ simulator: true, stateFile: "/tmp/state.json" },
    });
    const own = { simulatorState: "own.json" };
    expect(readConnection(settings(own, environment))).to.include({ stateFile: "own.json" });
  });
});

describe("how calls are made", () => {
  it("is an hour of waiting and five minutes to an answer at most, without a trace, unless told otherwise", () => {
    expect(readCallSettings(settings({}))).to.deep.equal({
      maxWaitSeconds: 3600,
      answerSeconds: 300,
      traceFile: undefined,
    });
    const told = { maxWaitSeconds: "0", answerTimeoutSeconds: "5" };
    const found = readCallSettings(settings(told, { QUALYS_TRACE: "trace.jsonl" }));
    expect(found).to.deep.equal({
      ...{ maxWaitSeconds: 0, answerSeconds: 5, traceFile: "trace.jsonl" },
    });
  });

  it("detects hidden changes unless told not to, in words that leave no doubt", () => {
    expect(readDetectHiddenChanges(settings({}))).to.equal(true);
    expect(readDetectHiddenChanges(settings({ detectHiddenChanges: "false" }))).to.equal(false);
    for (const wrong of ["off", "False", "0", ""]) {
      expect(() => readDetectHiddenChanges(settings({ detectHiddenChanges: wrong }))).to.throw(
        `qualys:detectHiddenChanges must be true or false, not "${wrong}".`,
      );
    }
  });

  it("isn't a time that is no number of seconds", () => {
    for (const maxWaitSeconds of ["1h", "-1", "1.5", ""]) {
      expect(() => readCallSettings(settings({ maxWaitSeconds }))).to.throw(
        `qualys:maxWaitSeconds must be a number of seconds, not "${maxWaitSeconds}".`,
      );
    }
    for (const answerTimeoutSeconds of ["5m", "0", "1.5", "1000000", ""]) {
      expect(() => readCallSettings(settings({ answerTimeoutSeconds }))).to.throw(
        `qualys:answerTimeoutSeconds must be a number of seconds from 1 to 999999, not "${answerTimeoutSeconds}".`,
      );
    }
  });
});
