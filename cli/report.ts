/** `pulumi-qualys report`: shows reviewers what a plan means. */
import { createReadStream } from "node:fs";
import { Argument, InvalidArgumentError, Option, type Command } from "commander";
import { findings, type Finding } from "../report/findings/report.js";
import { InputError } from "../report/reading/input-error.js";
import { formats, type Format } from "../report/rendering/formats.js";
import { found, incomplete } from "./exit-codes.js";
import { isColored } from "./is-colored.js";

interface Options {
  readonly format?: Format;
  readonly failOn?: readonly Finding[];
}

export function addReport(program: Command): void {
  program
    .command("report")
    .summary("report what a plan changes at Qualys, for its reviewers")
    .description(
      "Reports what a plan changes at Qualys, and where Qualys differs from Pulumi's state.\n" +
        "Needs no connection, and shows no secret.",
    )
    .addArgument(
      new Argument(
        "[file]",
        "what `pulumi preview --json`, with or without --refresh, or --event-log wrote " +
          "(default: standard input)",
      ),
    )
    .addOption(
      new Option(
        "--format <format>",
        "how it is written (default: text on a terminal, else markdown)",
      ).choices(formats),
    )
    .option(
      "--fail-on <findings>",
      `end with exit code ${found} if the plan has one of these, separated by commas: ` +
        findings.join(", "),
      readFindings,
    )
    .addHelpText(
      "after",
      `
Exit codes:
  0  the report is written
  1  the file can't be read as a plan
  2  the arguments are wrong
  ${found}  the plan has what --fail-on names
  ${incomplete}  the plan is incomplete: the preview failed, or was cut off`,
    )
    .action(report);
}

function readFindings(text: string, before: readonly Finding[] = []): Finding[] {
  const named = text.split(",").map((word) => {
    const finding = findings.find((one) => one === word.trim());
    if (finding) return finding;
    throw new InvalidArgumentError(`"${word}" is none of ${findings.join(", ")}.`);
  });
  return [...before, ...named];
}

async function report(
  file: string | undefined,
  { format, failOn = [] }: Options,
  command: Command,
): Promise<void> {
  if (file === undefined && process.stdin.isTTY) command.error("give a file, or pipe a plan in");
  const { readPlan } = await import("../report/reading/read-plan.js");
  const { examine } = await import("../report/findings/examine.js");
  const { render } = await import("../report/rendering/render.js");
  const bytes = file === undefined || file === "-" ? process.stdin : createReadStream(file);
  const facts = examine(await readPlan(bytes).catch((error: unknown) => explain(error, file)));
  const usual = process.stdout.isTTY ? "text" : "markdown";
  process.stdout.write(await render(facts, format ?? usual, await isColored()));
  if (!facts.complete) process.exitCode = incomplete;
  else if (facts.findings.some((one) => failOn.includes(one))) process.exitCode = found;
}

/** Throws an error that names the file and says how to get a valid one. */
function explain(error: unknown, file: string | undefined): never {
  const name = file === undefined || file === "-" ? "the standard input" : `"${file}"`;
  if (error instanceof InputError) {
    throw new Error(
      `can't report on ${name}: it ${error.message} ` +
        "Give what `pulumi preview --json` writes, or the file of its --event-log.",
    );
  }
  const { code } = error as NodeJS.ErrnoException;
  throw new Error(`can't read ${name}${code === undefined ? "" : `: ${code}`}`);
}
