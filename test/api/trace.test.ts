import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRecord, listRecords, writeRecords } from "../../provider/api/records.js";
import { createVault, viewVault } from "../../provider/api/vaults.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { azureKey } from "../../provider/catalog/vaults/azure-key.js";
import { afterwards } from "../afterwards.js";
import { callsTo, errorOf, login, simulate } from "./servers.js";

const canary = "c4nary&s3cret";
const record = { title: "Servers", username: "scan", password: canary, ips: "10.0.0.1" };

function temporaryFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "pulumi-qualys-test-"));
  afterwards(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}

const linesOf = (file: string) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("the trace", () => {
  it("has a line for each call: what was called, with which parameters, and how it went", async () => {
    const traceFile = temporaryFile("trace");
    const client = callsTo(await simulate(), { traceFile });
    const { id } = await createRecord(client, windows, { parameters: record });
    await errorOf(createRecord(client, windows, { parameters: record }));
    await writeRecords(client, windows, "delete", [id], {});
    const [create, refused, remove] = linesOf(traceFile);
    expect(Object.keys(create ?? {})).to.deep.equal([
      ...["time", "path", "action", "parameters", "status", "milliseconds", "waitedSeconds"],
    ]);
    expect(create).to.deep.include({
      ...{ path: "/api/2.0/fo/auth/windows/", action: "create", status: 200, waitedSeconds: 0 },
      parameters: ["title", "username", "password", "ips"],
    });
    expect(Date.parse(String(create?.["time"]))).to.be.closeTo(Date.now(), 60_000);
    expect(refused).to.include({ status: 400, code: 1905 });
    expect(remove).to.deep.include({ action: "delete", ids: id, parameters: ["ids"] });
  });

  it("has the seconds that a call waited for a limit", async () => {
    const traceFile = temporaryFile("trace");
    const simulator = await simulate();
    const body = "<SIMPLE_RETURN><RESPONSE><CODE>1965</CODE></RESPONSE></SIMPLE_RETURN>";
    const headers = { "Retry-After": "1" };
    simulator.failNext(() => true, { kind: "answer", status: 409, headers, body });
    await listRecords(callsTo(simulator, { traceFile }), windows, {});
    expect(linesOf(traceFile)).to.have.length(1);
    expect(linesOf(traceFile)[0]).to.include({ status: 200, waitedSeconds: 1 });
  });

  it("has status 0 if there was no response", async () => {
    const traceFile = temporaryFile("trace");
    const simulator = await simulate();
    simulator.failNext(() => true, { kind: "drop" });
    await errorOf(listRecords(callsTo(simulator, { traceFile }), windows, {}));
    expect(linesOf(traceFile)[0]).to.include({ action: "list", status: 0 });
  });

  it("is readable by its owner only and has no value but IDs", async () => {
    const traceFile = temporaryFile("trace");
    const client = callsTo(await simulate(), { traceFile });
    await createRecord(client, windows, { parameters: record });
    await createVault(client, azureKey, {
      ...{ title: canary, url: "https://keys.example", app_id: canary, ssl_verify: "1" },
      ...{ cert: canary, private_key: canary, passphrase: canary },
    });
    await viewVault(client, azureKey, "43002");
    await listRecords(client, windows, { title: canary });
    const text = readFileSync(traceFile, "utf8");
    expect(text.split("\n")).to.have.length(5);
    expect(text).not.to.include(canary);
    expect(text).not.to.include(login.password);
    expect(statSync(traceFile).mode & 0o777).to.equal(0o600);
  });

  it("that can't be written is reported once and stops no call", async () => {
    const simulator = await simulate();
    const reports: string[] = [];
    const client = callsTo(simulator, { traceFile: temporaryFile("no/such/folder"), reports });
    const { id } = await createRecord(client, windows, { parameters: record });
    await writeRecords(client, windows, "delete", [id], {});
    expect(simulator.calls.map(({ status }) => status)).to.deep.equal([200, 200]);
    expect(reports).to.have.length(1);
    expect(reports[0]).to.match(/^QUALYS_TRACE can't be written, so there is no trace: .*ENOENT/);
  });
});

describe("the URL of a call", () => {
  it("is the endpoint's alone: everything sent is in the body, and the login in a header", async () => {
    const simulator = await simulate();
    const client = callsTo(simulator);
    const { id } = await createRecord(client, windows, { parameters: record });
    await listRecords(client, windows, { ids: id, title: canary });
    await writeRecords(client, windows, "delete", [id], {});
    for (const call of simulator.calls) {
      expect(call).to.deep.include({
        method: "POST",
        path: "/api/2.0/fo/auth/windows/",
        query: {},
      });
      expect(call.headers["x-requested-with"]).to.equal("pulumi-qualys");
      expect(call.headers["content-type"]).to.match(/^application\/x-www-form-urlencoded/);
      expect(call.headers["authorization"]).to.match(/^Basic /);
    }
  });
});
