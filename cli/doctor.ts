/** `pulumi-qualys doctor`: checks whether this machine and its settings work with Qualys. */
import type { Command } from "commander";
import type { Check } from "../doctor/check.js";
import { connect, readSettings, stackOption } from "./connection.js";
import { isColored } from "./is-colored.js";

interface Options {
  readonly json?: true;
  readonly stack?: string;
}

export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .summary("check the connection to Qualys and what it needs")
    .description(
      "Checks versions, settings, the connection, the login, permissions, limits and the clock.\n" +
        "Reads only: it makes two calls of the API, and one more for a client's token.",
    )
    .option(...stackOption)
    .option("--json", "write JSON")
    .addHelpText(
      "after",
      `
Exit codes:
  0  nothing failed; there may be warnings
  1  something failed
  2  the arguments are wrong`,
    )
    .action(examine);
}

async function examine({ stack, json }: Options): Promise<void> {
  const { checkPrograms } = await import("../doctor/programs.js");
  const { checkSettings } = await import("../doctor/settings.js");
  const { checkCalls } = await import("../doctor/calls.js");
  const settings = await readSettings(stack);
  const checks = [...(await checkPrograms()), ...(await checkSettings(settings))];
  // No waiting for limits: having to wait is a finding here.
  const call = () => checkCalls(connect(settings, { maxWaitSeconds: 0 }));
  if (checks.every(({ result }) => result !== "fail")) checks.push(...(await call()));
  process.stdout.write(json ? `${JSON.stringify({ checks }, null, 2)}\n` : await print(checks));
  if (checks.some(({ result }) => result === "fail")) process.exitCode = 1;
}

async function print(checks: readonly Check[]): Promise<string> {
  const { createColors } = await import("picocolors");
  const { inOneLine } = await import("../provider/api/masking/one-line.js");
  const { green, yellow, red } = createColors(await isColored());
  const paint = { pass: green, warn: yellow, fail: red };
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks
    .map(({ name, result, finding, advice }) => {
      const line = `${paint[result](result)}  ${name.padEnd(width)}  ${inOneLine(finding)}\n`;
      return advice === undefined ? line : `${line}${" ".repeat(width + 8)}${inOneLine(advice)}\n`;
    })
    .join("");
}
