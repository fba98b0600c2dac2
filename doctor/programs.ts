import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { satisfies } from "semver";
import { readOwnPackage } from "../provider/own-package.js";
import { fail, pass, warn, type Check } from "./check.js";

const sdk = "@pulumi/pulumi";

/**
 * Checks the versions of this package, Node.js, the Pulumi CLI, and the SDK in a program's folder.
 */
export async function checkPrograms(): Promise<Check[]> {
  const own = readOwnPackage();
  return [
    pass("pulumi-qualys", own.version),
    checkNode(process.versions.node, own.engines.node),
    await checkCli(),
    checkSdk(path.resolve("package.json"), own.peerDependencies[sdk] ?? "*"),
  ];
}

function checkNode(version: string, range: string): Check {
  return satisfies(version, range)
    ? pass("Node.js", version)
    : fail("Node.js", version, `Install Node.js ${range}.`);
}

async function checkCli(): Promise<Check> {
  const name = "Pulumi CLI";
  try {
    const { stdout } = await promisify(execFile)("pulumi", ["version"]);
    return pass(name, stdout.trim());
  } catch {
    return warn(name, "not found", "Install the Pulumi CLI, or add it to the PATH.");
  }
}

/** @param program path of the `package.json` from which the SDK is resolved. */
function checkSdk(program: string, range: string): Check {
  const missing = () =>
    warn(sdk, "not found here", `Run this in the folder of a program that has installed ${sdk}.`);
  let version: string;
  try {
    const found = createRequire(program).resolve(`${sdk}/package.json`);
    ({ version } = JSON.parse(readFileSync(found, "utf8")) as { version: string });
  } catch {
    return missing();
  }
  return satisfies(version, range)
    ? pass(sdk, version)
    : fail(sdk, version, `Install ${sdk} ${range}.`);
}
