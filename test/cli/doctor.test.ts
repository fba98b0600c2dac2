import { expect } from "chai";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { Check } from "../../doctor/check.js";
import { simulate } from "../api/servers.js";
import { main } from "./main.js";

const password = "canary-doctor-password";

/** Runs the command with these variables, and none of ours. */
async function run(environment: Record<string, string>, ...args: string[]) {
  const env = { PATH: process.env["PATH"], ...environment };
  const child = spawn(process.execPath, [main, "doctor", ...args], { env });
  const exited = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(stdout + stderr).not.to.include(password);
  return { status: await exited, stdout, stderr };
}

async function examine(environment: Record<string, string>) {
  const { status, stdout } = await run(environment, "--json");
  const { checks } = JSON.parse(stdout) as { checks: Check[] };
  return { status, checks };
}

const account = ({ url }: { url: string }) => ({
  QUALYS_API_URL: url,
  QUALYS_USERNAME: "jane",
  QUALYS_PASSWORD: password,
});

describe("the command pulumi-qualys doctor", function () {
  this.timeout(30_000);

  it("passes what works, with two calls that only read", async () => {
    const simulator = await simulate();
    const { status, checks } = await examine(account(simulator));
    expect(status).to.equal(0);
    expect(simulator.calls.map(({ action }) => action)).to.deep.equal(["list", "list"]);
    const found = Object.fromEntries(checks.map(({ name, finding }) => [name, finding]));
    expect(found["Node.js"]).to.equal(process.versions.node);
    expect(found["pulumi-qualys"]).to.match(/^\d+\.\d+\.\d+/);
    expect(found["@pulumi/pulumi"]).to.match(/^3\./);
    expect(found["platform"]).to.include(simulator.url);
    expect(found["way to log in"]).to.match(/password, from the environment/);
    expect(found["limits"]).to.match(/^1999 more calls of this path in 3600 s, 10 at a time$/);
    expect(found["clock"]).to.match(/differs by -?[0-2] s/);
  });

  it("writes a line for each check, with what to do below it", async () => {
    const { status, stdout } = await run({});
    expect(status).to.equal(1);
    expect(stdout).to.match(/^pass {2}pulumi-qualys +\d/);
    expect(stdout).to.match(/\nfail {2}settings .*\n +.*QUALYS_USERNAME.*QUALYS_PASSWORD/);
  });

  it("says who calls: a client gets a token with one more call", async () => {
    const client = { clientId: "id", clientSecret: password };
    const simulator = await simulate({ clients: [{ ...client, level: "user" }] });
    const { status, checks } = await examine({
      ...{ QUALYS_API_URL: simulator.url, QUALYS_GATEWAY_URL: simulator.url },
      ...{ QUALYS_CLIENT_ID: "id", QUALYS_CLIENT_SECRET: password },
    });
    expect([status, simulator.calls.length]).to.deep.equal([0, 3]);
    const way = checks.find(({ name }) => name === "way to log in");
    expect(way?.finding).to.match(/^a client, with tokens of 127/);
  });
});
