import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { connectionPassword, TestStack, type Program } from "./stack.js";

/** Records of ten types, and a vault. */
const elevenTypes: Program = () => {
  const login = { username: "scan", password: "p" };
  const ips = ["10.0.0.1"];
  new qualys.auth.WindowsRecord("windows", { title: "A", ...login, ips });
  new qualys.auth.UnixRecord("unix", { title: "B", ...login, ips });
  new qualys.auth.MsSqlRecord("ms-sql", { title: "C", ...login, ips });
  new qualys.auth.OracleListenerRecord("listener", { title: "D", password: "p", ips });
  new qualys.auth.SnmpRecord("snmp", { title: "E", communityStrings: ["public"], ips });
  new qualys.auth.SybaseRecord("sybase", { title: "F", ...login, port: 5000, ips });
  new qualys.auth.VmwareRecord("vmware", { title: "G", ...login, ips });
  new qualys.auth.PaloAltoFirewallRecord("palo-alto", { title: "H", ...login, ips });
  new qualys.auth.DockerRecord("docker", { title: "I", ips });
  new qualys.auth.TomcatRecord("tomcat", { title: "J", installationPath: "/opt/tomcat", ips });
  new qualys.vault.HashiCorpVault("vault", {
    ...{ title: "K", url: "https://vault.example.com", authType: "cert" },
    ...{ cert: "certificate", privateKey: "key", path: "/v1/auth/cert/login" },
  });
  return Promise.resolve();
};

const oneRecord: Program = () => {
  const login = { username: "scan", password: "p" };
  new qualys.auth.WindowsRecord("servers", { title: "Servers", ...login, ips: ["10.0.0.1"] });
  return Promise.resolve();
};

describe("a login that Qualys rejects", function () {
  this.timeout(180_000);
  const account = { username: "tester", password: connectionPassword };
  const accounts = [{ ...account, password: "other" }];
  const stack = useStack(new TestStack({ accounts }));

  it("is tried once in an update of eleven types", async () => {
    const { succeeded, text } = await stack.tryUp(elevenTypes);
    expect(succeeded).to.equal(false);
    expect(text).to.match(/qualys:username.*qualys:password/);
    expect(stack.simulator.calls.map(({ status }) => status)).to.deep.equal([401]);
  });

  it("is that of the last update in a refresh and a destruction, and the error says so and what helps", async () => {
    accounts.splice(0, 1, account);
    await stack.apply(oneRecord);
    accounts.splice(0, 1, { ...account, password: "rotated" });
    await stack.configure("qualys:password", "rotated");

    const helps = /`pulumi up`.*`--run-program`/;
    for (const run of [
      await stack.lookForDrift(oneRecord),
      await stack.refresh(),
      await stack.destroy(),
    ]) {
      expect(run.succeeded).to.equal(false);
      expect(run.text).to.match(helps);
    }
    const preview = await stack.preview(oneRecord, { refresh: true, runProgram: true });
    const refresh = await stack.refresh(oneRecord);
    const destroy = await stack.destroy(oneRecord);
    for (const run of [preview, refresh, destroy]) expect(run.succeeded, run.text).to.equal(true);
    expect(stack.simulator.records("windows")).to.deep.equal([]);
  });
});

describe("a client that logs in", function () {
  this.timeout(120_000);
  const clientSecret = "canary-client-secret";
  const client = { clientId: "client-1", clientSecret, level: "user" } as const;
  const stack = useStack(new TestStack({ clients: [client], accounts: [] }));

  it("gets one token for an update, which is written nowhere, nor is its secret", async () => {
    for (const key of ["username", "password"]) await stack.unconfigure(`qualys:${key}`);
    await stack.configure("qualys:clientId", "client-1");
    await stack.configure("qualys:gatewayUrl", stack.simulator.url);
    await stack.cli("config", "set", "--secret", "qualys:clientSecret", clientSecret);
    await stack.apply(oneRecord);
    const { calls } = stack.simulator;
    expect(calls.map(({ path }) => path)).to.deep.equal([
      "/auth/oidc",
      "/api/2.0/fo/auth/windows/",
    ]);
    const token = calls[1]?.headers["authorization"]?.slice("Bearer ".length) ?? expect.fail();
    const written = stack.everythingWritten() + stack.everythingPrinted();
    for (const canary of [clientSecret, token]) expect(written).not.to.include(canary);
  });

  it("is an error that names all settings if others are set too", async () => {
    await stack.configure("qualys:token", "another-way");
    const { succeeded, text } = await stack.tryUp(elevenTypes);
    expect(succeeded).to.equal(false);
    expect(text).to.match(/More than one way .*qualys:token, qualys:clientId, qualys:clientSecret/);
    expect(text).not.to.include("another-way");
  });
});
