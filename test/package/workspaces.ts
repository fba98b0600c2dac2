/**
 * Programs that use the packed package by way of a component package of their own, as pnpm, yarn and
 * npm install them. Run by `npm run test:package`.
 */
import { expect } from "chai";
import { rmSync } from "node:fs";
import path from "node:path";
import { startSimulator } from "../../simulator/simulator.js";
import { tryOut } from "./programs.js";
import {
  developedAgainst,
  emptyFolder,
  npm,
  packed,
  pulumi,
  pulumiEnvironment,
  run,
  write,
} from "./project.js";

const component = `const pulumi = require("@pulumi/pulumi");
const qualys = require("pulumi-qualys");

exports.Servers = class extends pulumi.ComponentResource {
  constructor(name) {
    super("me:index:Servers", name);
    const args = { title: "Servers", username: "scanner", password: "a password", ips: ["10.9.0.1"] };
    new qualys.auth.WindowsRecord(name, args, { parent: this });
  }
};
`;

const program = { "index.js": `new (require("@me/creds").Servers)("servers");\n` };

const sdk = { "@pulumi/pulumi": developedAgainst() };

/** A component package and a program that uses it; `how` is what the program has it by. */
const workspace = (how: string, more: Readonly<Record<string, string>> = {}) => ({
  "package.json": { name: "workspace", private: true, workspaces: ["creds", "program"] },
  "creds/package.json": {
    ...{ name: "@me/creds", version: "1.0.0", main: "index.js" },
    dependencies: { ...sdk, "pulumi-qualys": `file:${packed()}` },
  },
  "creds/index.js": component,
  "program/package.json": {
    ...{ name: "program", version: "1.0.0", private: true },
    dependencies: { ...sdk, "@me/creds": how, ...more },
  },
});

describe("a component package that depends on the packed package", function () {
  this.timeout(300_000);
  const folder = emptyFolder();
  const at = (...places: string[]) => path.join(folder, ...places);
  let environment: NodeJS.ProcessEnv;
  let simulator: Awaited<ReturnType<typeof startSimulator>>;

  before(async () => {
    simulator = await startSimulator();
    const qualys = { url: simulator.url, password: "a password" };
    environment = await pulumiEnvironment(folder, path.dirname(process.execPath), qualys);
    write(folder, { "tools/package.json": {} });
    npm(at("tools"), "install", "--silent", "pnpm@9", "yarn@1");
  });

  after(async () => {
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const tool = (name: string, where: string, ...args: string[]) =>
    run(where, at("tools/node_modules/.bin", name), ...args);

  /** Sees that the program is told what to add where, without a stack trace. */
  async function expectAdvice(where: string): Promise<void> {
    write(where, { "Pulumi.yaml": "name: program\nruntime: nodejs\n", ...program });
    await pulumi(where, environment, "stack", "init", "advice");
    const { status, text } = await pulumi(where, environment, "preview");
    await pulumi(where, environment, "stack", "rm", "advice", "--yes");
    expect(status).not.to.equal(0);
    expect(text).to.contain(`add it to ${path.join(where, "package.json")} (npm install pulumi-`);
    expect(text, "no stack trace").not.to.match(/\n\s+at /);
  }

  it("is told of by pnpm's program, and works when that has the package too", async () => {
    write(at("pnpm"), workspace("workspace:*"));
    write(at("pnpm"), { "pnpm-workspace.yaml": "packages: [creds, program]\n" });
    tool("pnpm", at("pnpm"), "install", "--silent");
    await expectAdvice(at("pnpm/program"));
    write(at("pnpm"), workspace("workspace:*", { "pulumi-qualys": `file:${packed()}` }));
    tool("pnpm", at("pnpm"), "install", "--silent", "--no-frozen-lockfile");
    await tryOut(at("pnpm/program"), program, environment, simulator);
  });

  it("works in a workspace of yarn", async () => {
    write(at("yarn"), workspace("1.0.0"));
    tool("yarn", at("yarn"), "install", "--silent");
    await tryOut(at("yarn/program"), program, environment, simulator);
  });

  it("is told of by the program that npm has linked to it", async () => {
    write(at("npm"), { ...workspace("file:../creds"), "package.json": {} });
    npm(at("npm/creds"), "install", "--silent");
    npm(at("npm/program"), "install", "--silent");
    await expectAdvice(at("npm/program"));
  });
});
