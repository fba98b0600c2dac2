// Shows the provider at work against the simulator: create, change, drift, repair. It can be run
// again and again; afterwards `npx pulumi` goes on with the same stack.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import { findPulumi } from "../../toolchain/cli.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = path.join(root, ".quickstart");
const simulatorState = path.join(folder, "simulator.json");
const traceFile = path.join(folder, "calls.jsonl");
const stack = "quickstart";

prepareFolder();
const { command, env } = await findPulumi();

step("Make a local stack that uses the simulator");
pulumi("stack", "select", "--create", stack);
configure(["10.0.0.0/30", "10.0.0.9"], "the-first-password");

step("Create a vault and two records");
pulumi("up", "--yes", "--skip-preview");

step("Change the addresses and the password in the configuration, and preview");
configure(["10.0.0.0/30", "10.0.0.20-10.0.0.29"], "the-second-password");
pulumi("preview", "--diff");

step("Apply it: only the differences are sent");
pulumi("up", "--yes", "--skip-preview");

step("Somebody changes a record at Qualys: another user name, one address less");
await changeBehindPulumi();

step("Look for drift, as a nightly job would");
pulumi("preview", "--refresh", "--diff");

step("Repair it");
pulumi("up", "--refresh", "--yes", "--skip-preview");

step("Preview once more: nothing is left to do");
pulumi("preview", "--expect-no-changes");

console.log(`
Done. The stack stays: edit examples/quickstart/index.ts and run

  npx pulumi preview
  npx pulumi up
  npx pulumi destroy
`);

function prepareFolder() {
  mkdirSync(path.join(folder, "state"), { recursive: true });
  const passphrase = path.join(folder, "passphrase");
  if (!existsSync(passphrase)) {
    writeFileSync(passphrase, randomBytes(24).toString("base64url"), { mode: 0o600 });
  }
}

/** The program reads its addresses and secrets from the stack's configuration. */
function configure(addresses, password) {
  const plain = {
    "qualys:platform": "simulator",
    // The provider runs in the program's folder.
    "qualys:simulatorState": path.relative(path.join(root, "examples/quickstart"), simulatorState),
    clientCertificate: "-----BEGIN CERTIFICATE-----\nfor the quickstart\n-----END CERTIFICATE-----",
    workgroupAddresses: JSON.stringify(addresses),
  };
  const secret = { clientKey: "a-key-for-the-quickstart", workgroupPassword: password };
  pulumi(
    "config",
    "set-all",
    ...Object.entries(plain).flatMap(([key, value]) => ["--plaintext", `${key}=${value}`]),
    ...Object.entries(secret).flatMap(([key, value]) => ["--secret", `${key}=${value}`]),
  );
}

/** Runs the CLI, then lists the calls that it made to the API. */
function pulumi(...args) {
  rmSync(traceFile, { force: true });
  const shown = args[0] === "config" ? ["config", "set-all", "…"] : args;
  console.log(styleText("dim", `$ npx pulumi ${shown.join(" ")}`));
  const { status } = spawnSync(command, [...args, "--non-interactive"], {
    cwd: root,
    env: { ...process.env, ...env, QUALYS_TRACE: traceFile },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
  if (["up", "preview"].includes(args[0] ?? "")) listCalls();
}

function listCalls() {
  const lines = existsSync(traceFile) ? readFileSync(traceFile, "utf8").trim().split("\n") : [];
  console.log(styleText("cyan", `API calls: ${lines.length}`));
  for (const line of lines) {
    const { action, path: endpoint, ids, parameters } = JSON.parse(line);
    const what = ids === undefined ? "" : ` ${ids}`;
    const names = parameters.filter((name) => name !== "ids" && name !== "id").join(", ");
    console.log(styleText("cyan", `  ${action}${what} ${endpoint} (${names})`));
  }
}

async function changeBehindPulumi() {
  const { startSimulator } = await import("../../dist/simulator/simulator.js");
  const simulator = await startSimulator({ stateFile: simulatorState });
  const record = simulator
    .records("windows")
    .find(({ parameters }) => parameters.title === "Workgroup servers");
  await simulator.changeRecord("windows", record.id, {
    username: "administrator",
    remove_ips: "10.0.0.20",
  });
  await simulator.close();
}

function step(title) {
  console.log(`\n${styleText("bold", `▸ ${title}`)}`);
}
