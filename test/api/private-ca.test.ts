import { expect } from "chai";
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterwards } from "../afterwards.js";
import { xml } from "./servers.js";

/** A certificate of our own for localhost; undefined if there is no openssl to create it. */
function selfSigned(folder: string): { key: string; cert: string } | undefined {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const { status } = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
    ...["-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=localhost"],
    ...["-addext", "subjectAltName=DNS:localhost"],
  ]);
  return status === 0 ? { key, cert } : undefined;
}

/** Lists records in a separate process, since Node.js reads its certificates when it starts. */
async function outcome(url: string, variables: Record<string, string>): Promise<string> {
  const script = `
    const { Client } = require("./provider/api/client.ts");
    const { listRecords } = require("./provider/api/records.ts");
    const { windows } = require("./provider/catalog/records/windows.ts");
    const connection = async () => ({ url: ${JSON.stringify(url)}, username: "u", password: "p" });
    const settings = { maxWaitSeconds: 0, answerSeconds: 10, traceFile: undefined };
    const calls = new Client(connection, settings, () => {});
    listRecords(calls, windows, {}).then(() => console.log("listed"), (e) => console.log(e.outcome, e.message));
  `;
  const env = { ...process.env, ...variables };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "-e", script],
    { env },
  );
  return stdout.trim();
}

describe("a Qualys server with a certificate of a private authority", () => {
  it("is trusted with NODE_EXTRA_CA_CERTS, and never without", async function () {
    const folder = mkdtempSync(join(tmpdir(), "pulumi-qualys-test-"));
    afterwards(() => rmSync(folder, { recursive: true }));
    const made = selfSigned(folder);
    if (!made) return this.skip();
    const options = { key: readFileSync(made.key), cert: readFileSync(made.cert) };
    const server = createServer(options, (_, response) => {
      response.end(xml("AUTH_WINDOWS_LIST_OUTPUT", ""));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    afterwards(() => server.close());
    const url = `https://localhost:${(server.address() as AddressInfo).port}`;
    const [trusted, untrusted] = await Promise.all([
      outcome(url, { NODE_EXTRA_CA_CERTS: made.cert }),
      outcome(url, { NODE_EXTRA_CA_CERTS: "" }),
    ]);
    expect(trusted).to.equal("listed");
    expect(untrusted).to.match(/^not-sent no connection to localhost:\d+ \(.*SELF_SIGNED.*\)$/);
  });
});
