/** A component package that depends on the packed package, and a program that uses it. */
import { expect } from "chai";
import path from "node:path";
import { writeFiles } from "../stack/write-files.js";
import { developedAgainst, packed, quick, type Project } from "./project.js";

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

export const program = { "index.js": `new (require("@me/creds").Servers)("servers");\n` };

const sdk = { "@pulumi/pulumi": developedAgainst() };

/**
 * Creates a component package and a program that uses it; `how` is how the program depends on it.
 */
export const workspace = (how: string, more: Readonly<Record<string, string>> = {}) => ({
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

/** Expects the program to say what to add where, without a stack trace. */
export async function expectAdvice(project: Project, where: string): Promise<void> {
  writeFiles(where, { "Pulumi.yaml": "name: program\nruntime: nodejs\n", ...program });
  const there = { cwd: where, ...quick };
  await project.succeed(["stack", "init", "advice"], there);
  const { succeeded, text } = await project.pulumi(["preview"], there);
  await project.succeed(["stack", "rm", "advice", "--yes"], there);
  expect(succeeded).to.equal(false);
  expect(text).to.contain(`add it to ${path.join(where, "package.json")} (npm install pulumi-`);
  expect(text, "no stack trace").not.to.match(/\n\s+at /);
}
