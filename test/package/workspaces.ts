/**
 * Programs that use the packed package through a component package of their own, as pnpm, yarn and
 * npm install them. Run by `npm run test:package`.
 */
import { expect } from "chai";
import path from "node:path";
import { useStack } from "../stack/use-stack.js";
import { tryOut } from "./programs.js";
import { developedAgainst, npm, packed, Project, quick, run, write } from "./project.js";

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

/**
 * Creates a component package and a program that uses it; `how` is how the program depends on it.
 */
const workspace = (how: string, more: Readonly<Record<string, string>> = {}) => ({
  "package.json": { name: "workspace", private: true, workspaces: ["creds", "program"] },
  "creds/package.json": {
    ...{ name: "@me/creds", version: "1.0.0", main: "index.js" },
    dependencies: { ...sdk, "pulumi-qualys": `file:${packed}` },
  },
  "creds/index.js": component,
  "program/package.json": {
    ...{ name: "program", version: "1.0.0", private: true },
    dependencies: { ...sdk, "@me/creds": how, ...more },
  },
});

describe("a component package that depends on the packed package", function () {
  this.timeout(300_000);
  const project = useStack(new Project("a password"));
  const at = (...places: string[]) => path.join(project.folder, ...places);

  before(() => {
    write(project.folder, { "tools/package.json": {} });
    npm(at("tools"), "install", "--silent", "pnpm@9", "yarn@1");
  });

  const tool = (name: string, where: string, ...args: string[]) =>
    run(where, at("tools/node_modules/.bin", name), ...args);

  /** Expects the program to say what to add where, without a stack trace. */
  async function expectAdvice(where: string): Promise<void> {
    write(where, { "Pulumi.yaml": "name: program\nruntime: nodejs\n", ...program });
    const there = { cwd: where, ...quick };
    await project.succeed(["stack", "init", "advice"], there);
    const { succeeded, text } = await project.pulumi(["preview"], there);
    await project.succeed(["stack", "rm", "advice", "--yes"], there);
    expect(succeeded).to.equal(false);
    expect(text).to.contain(`add it to ${path.join(where, "package.json")} (npm install pulumi-`);
    expect(text, "no stack trace").not.to.match(/\n\s+at /);
  }

  it("is reported by pnpm's program, and works if that has the package too", async () => {
    write(at("pnpm"), workspace("workspace:*"));
    write(at("pnpm"), { "pnpm-workspace.yaml": "packages: [creds, program]\n" });
    tool("pnpm", at("pnpm"), "install", "--silent");
    await expectAdvice(at("pnpm/program"));
    write(at("pnpm"), workspace("workspace:*", { "pulumi-qualys": `file:${packed}` }));
    tool("pnpm", at("pnpm"), "install", "--silent", "--no-frozen-lockfile");
    await tryOut(project, at("pnpm/program"), program);
  });

  it("works in a workspace of yarn", async () => {
    write(at("yarn"), workspace("1.0.0"));
    tool("yarn", at("yarn"), "install", "--silent");
    await tryOut(project, at("yarn/program"), program);
  });

  it("is reported by the program that npm has linked to it", async () => {
    write(at("npm"), { ...workspace("file:../creds"), "package.json": {} });
    npm(at("npm/creds"), "install", "--silent");
    npm(at("npm/program"), "install", "--silent");
    await expectAdvice(at("npm/program"));
  });
});
