import { expect } from "chai";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { version } from "../../package.json";
import { login, simulate } from "../api/servers.js";
import { listDtd, renamed, startPlatform } from "../verify/platform.js";
import { main } from "./main.js";

/** Runs the command in another process, since this one serves the platform. */
async function run({ url }: { url: string }, ...args: string[]) {
  const child = spawn(process.execPath, [main, "verify", ...args], {
    env: {
      ...process.env,
      QUALYS_API_URL: url,
      QUALYS_USERNAME: login.username,
      QUALYS_PASSWORD: login.password,
    },
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, "exit");
  return { status: child.exitCode, stdout, stderr };
}

describe("the command pulumi-qualys verify", () => {
  it("ends with 0 if nothing is contradicted", async () => {
    const { status, stdout, stderr } = await run(await simulate());
    expect([status, stderr]).to.deep.equal([0, ""]);
    expect(stdout)
      .to.match(/^ +confirmed/)
      .and.include("Nothing");
  });

  it("ends with 1 if something documented is contradicted, and names it in a report", async () => {
    const oracle = listDtd("oracle");
    const platform = await startPlatform({ [`GET ${oracle}`]: renamed(oracle, "SID") });
    const { status, stdout } = await run(platform, "--format", "report");
    expect(status).to.equal(1);
    expect(stdout)
      .to.include(`pulumi-qualys ${version}, by DTDs.`)
      .and.include("| `SID` | `SID` | `sid` | `oracle records` |");
  });

  it("ends with 4 if a DTD can't be read", async () => {
    const platform = await startPlatform({ [`GET ${listDtd("oracle")}`]: "<html></html>" });
    const { status, stdout } = await run(platform, "--format", "json");
    expect(status).to.equal(4);
    expect(JSON.parse(stdout)).to.have.property("calls", 48);
  });

  it("ends with 1 and what to do if Qualys rejects the login or can't be reached", async () => {
    const refused = await run(
      await simulate({ accounts: [{ ...login, password: "other" }] }),
      "--records",
    );
    expect([refused.status, refused.stdout]).to.deep.equal([1, ""]);
    expect(refused.stderr).to.include("code 2000").and.include("QUALYS_PASSWORD");
    expect(refused.stderr).not.to.include(login.password);
    const away = await run({ url: "http://127.0.0.1:1" });
    expect(away.status).to.equal(1);
    expect(away.stderr).to.include("no connection to 127.0.0.1:1").and.include("qualys:apiUrl");
  });

  it("ends with 2 if the arguments are wrong", async () => {
    const { status, stderr } = await run({ url: "http://127.0.0.1:1" }, "--format", "html");
    expect(status).to.equal(2);
    expect(stderr).to.include("table, json, report");
  });
});
