#!/usr/bin/env node
/** The command `pulumi-qualys`. */
import { Command, CommanderError } from "commander";
import { inOneLine } from "../provider/api/masking/one-line.js";
import { addDiscover } from "./discover.js";
import { addDoctor } from "./doctor.js";
import { usage } from "./exit-codes.js";
import { addReport } from "./report.js";
import { addSimulator } from "./simulator.js";
import { addVerify } from "./verify.js";

// Commands load what they need when they run, so that each one starts quickly.
const program = new Command("pulumi-qualys")
  .description("Tools for stacks of Qualys authentication records and vaults.")
  .exitOverride()
  .configureOutput({
    outputError: (text, write) => write(`pulumi-qualys: ${text.replace(/^error: /, "")}`),
  })
  .showHelpAfterError('Try "pulumi-qualys --help".');
addDiscover(program);
addDoctor(program);
addReport(program);
addSimulator(program);
addVerify(program);

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : usage;
    return;
  }
  process.stderr.write(
    `pulumi-qualys: ${inOneLine(error instanceof Error ? error.message : String(error))}\n`,
  );
  process.exitCode = 1;
});
