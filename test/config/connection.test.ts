import { expect } from "chai";
import { readConnection } from "../../provider/config/connection.js";
import { platforms } from "../../provider/config/platforms.js";
import { settings } from "./settings.js";

type Texts = Record<string, string>;

const account = { username: "jane", password: "open sesame" };

const urlOf = (configured: Texts, environment?: Texts) => {
  const found = readConnection(settings({ ...account, ...configured }, environment));
  return "url" in found ? found.url : undefined;
};

/** Returns the message about the settings. */
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
      secretFrom: "configuration",
    });
  });

  it("is the environment if the configuration has none", () => {
    const environment = {
      QUALYS_USERNAME: "env",
      QUALYS_PASSWORD: "secret",
      QUALYS_PLATFORM: "US2",
    };
    expect(readConnection(settings({}, environment))).to.deep.equal({
      ...{ username: "env", password: "secret", url: "https://qualysapi.qg2.apps.qualys.com" },
      secretFrom: "environment",
    });
    const found = readConnection(
      settings({ username: "jane", apiUrl: "https://q.example" }, environment),
    );
    expect(found).to.deep.equal({
      ...{ username: "jane", password: "secret", url: "https://q.example" },
      secretFrom: "environment",
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
    for (const [name, { api, gateway }] of Object.entries(platforms)) {
      expect(urlOf({ platform: name.toLowerCase() })).to.equal(api);
      expect(api).to.match(/^https:\/\/qualysapi\.[a-z0-9.]+$/);
      expect(gateway).to.match(/^https:\/\/gateway\.[a-z0-9.]+$/);
    }
  });

  it("has an address without a trailing slash, with its path", () => {
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
        `qualys:apiUrl is http://${host}, which would send secrets in the clear. Use https://.`,
      );
    }
  });

  it("that is missing is reported completely, with how to set it", () => {
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

  it("to a platform that doesn't exist is reported with those that do", () => {
    expect(complaint({ ...account, platform: "US9" })).to.match(
      /^qualys:platform "US9" is not a platform. Known ones are US1, US2, .*, simulator; .*qualys:apiUrl/,
    );
  });

  it("to an invalid API address is rejected, without repeating it", () => {
    const wrong = "qualys:apiUrl must be the https:// address of a Qualys server.";
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

  it("is to the platform that the username implies, if no setting names one", () => {
    const userOf = (username: string) => readConnection(settings({ ...account, username }));
    for (const [username, url] of [
      ["quays_ab1", "https://qualysapi.qualys.com"],
      ["quays2ab1", "https://qualysapi.qg2.apps.qualys.com"],
      ["quays!ab1", "https://qualysapi.qg2.apps.qualys.eu"],
      ["quays5ab1", "https://qualysapi.qg2.apps.qualys.eu"],
      ["quaysCab1", "https://qualysapi.gov1.qualys.us"],
    ] as const) {
      expect(userOf(username), username).to.include({ url });
    }
    expect(userOf("quays2ab1")).to.have.property("platformOfUser", "US2");
    const set = readConnection(settings({ ...account, username: "quays2ab1", platform: "EU1" }));
    expect(set).to.include({ url: "https://qualysapi.qualys.eu" });
    expect(set).not.to.have.property("platformOfUser");
    for (const username of ["jane", "quays", "quayszab1", "my-quays2ab"]) {
      expect(complaint({ ...account, username }), username).to.match(/set qualys:platform or/);
    }
  });

  it("may have a token or a client instead of an account", () => {
    expect(readConnection(settings({ platform: "US1" }, { QUALYS_TOKEN: "t0ken" }))).to.deep.equal({
      ...{ url: "https://qualysapi.qualys.com", token: "t0ken", secretFrom: "environment" },
    });
    const client = { clientId: "id", clientSecret: "s3cret" };
    expect(readConnection(settings({ ...client, platform: "EU2" }))).to.deep.equal({
      ...client,
      url: "https://qualysapi.qg2.apps.qualys.eu",
      gatewayUrl: "https://gateway.qg2.apps.qualys.eu",
      secretFrom: "configuration",
    });
    const own = { apiUrl: "https://api.own.example", gatewayUrl: "https://gateway.own.example/" };
    expect(readConnection(settings({ ...client, ...own }))).to.include({
      gatewayUrl: "https://gateway.own.example",
    });
  });

  it("of a client needs the gateway for a private API server", () => {
    const client = { clientId: "id", clientSecret: "s3cret", apiUrl: "https://api.own.example" };
    expect(complaint(client)).to.match(/set qualys:gatewayUrl \(or QUALYS_GATEWAY_URL\)/);
    expect(complaint({ ...client, gatewayUrl: "http://gateway.own.example" })).to.match(
      /^qualys:gatewayUrl is http:.* Use https/,
    );
  });

  it("has one way to log in: settings of several are named, without their values", () => {
    const told = complaint(
      { ...account, token: "t0ken-value", platform: "US1" },
      { QUALYS_CLIENT_SECRET: "s3cret" },
    );
    for (const name of ["qualys:password", "qualys:token", "QUALYS_CLIENT_SECRET"]) {
      expect(told).to.include(name);
    }
    expect(told).not.to.match(/t0ken-value|s3cret|sesame/);
    expect(complaint({ clientId: "id", platform: "US1" })).to.match(
      /set qualys:clientSecret \(or QUALYS_CLIENT_SECRET\)\./,
    );
  });

  it("refuses what can't be sent, such as a token with a line break, without its value", () => {
    const platform = "US1";
    for (const value of ["canary\r", "canary\ncanary", "Bearer canary", "canäry"]) {
      const [token, both] = [{ token: value }, { clientId: "id", clientSecret: value }];
      expect(complaint({ platform, ...token })).to.match(/^qualys:token has a character/);
      expect(complaint({ platform, ...both })).to.match(/^qualys:clientSecret has a character/);
      const environment = { QUALYS_TOKEN: value };
      expect(complaint({ platform }, environment)).to.match(/^QUALYS_TOKEN has a character/);
      expect(complaint({ platform, ...token })).not.to.include("canary");
    }
  });

  it("may use another version of the API, for all of it or by part", () => {
    const versionsOf = (apiVersion: string) => {
      const found = readConnection(settings({ ...account, platform: "US1", apiVersion }));
      return "versions" in found ? found.versions : undefined;
    };
    expect(versionsOf("3.0")).to.deep.equal({ auth: "3.0", vault: "3.0" });
    expect(versionsOf("auth=4.0")).to.deep.equal({ auth: "4.0" });
    expect(versionsOf("auth=3.0, vault=2.0")).to.deep.equal({ auth: "3.0", vault: "2.0" });
    const twice = "auth=3.0,auth=4.0";
    for (const apiVersion of ["3", "5.0", "auth=3", "asset=3.0", "auth=3.0,", "auth 3.0", twice]) {
      const told = complaint({ ...account, platform: "US1", apiVersion });
      expect(told).to.match(/^qualys:apiVersion must be one of 2\.0, 3\.0, 4\.0, or .*vault=2\.0/);
      expect(told).to.include(`"${apiVersion}"`);
    }
  });
});
