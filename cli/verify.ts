/** `pulumi-qualys verify`: checks what the catalog says about responses against a platform. */
import { Option, type Command } from "commander";
import { readOwnPackage } from "../provider/own-package.js";
import { formats, type Format } from "../verify/rendering/formats.js";
import { connect, readSettings, stackOption } from "./connection.js";
import { incomplete } from "./exit-codes.js";
import { explainError } from "./explain-error.js";
import { isColored } from "./is-colored.js";

interface Options {
  readonly stack?: string;
  readonly records?: boolean;
  readonly format: Format;
}

export function addVerify(program: Command): void {
  program
    .command("verify")
    .summary("check what the package says about Qualys against a platform")
    .description(
      "Compares where this package expects values in Qualys' responses with the DTDs that the platform " +
        "serves for them. Changes nothing, and makes about one call for each type.",
    )
    .option(...stackOption)
    .option(
      "--records",
      "also read up to 1,000 records of each type, and one vault of each type, which doubles the calls",
    )
    .addOption(
      new Option(
        "--format <format>",
        "how it is written; a report is Markdown for an issue, with names of elements and no values",
      )
        .choices(formats)
        .default("table"),
    )
    .addHelpText(
      "after",
      `
Exit codes:
  0  nothing is contradicted
  1  an element that the package calls documented is missing, or Qualys can't be called
  2  the arguments are wrong
  ${incomplete}  nothing is contradicted, but a DTD couldn't be read or is unclear`,
    )
    .action(verify);
}

async function verify({ stack, records = false, format }: Options): Promise<void> {
  const { verify: check } = await import("../verify/verify.js");
  const { isComplete, isContradicted } = await import("../verify/verification.js");
  const { render } = await import("../verify/rendering/render.js");
  const client = connect(await readSettings(stack));
  const how = { version: readOwnPackage().version, withRecords: records };
  const result = await check(client, how).catch((error: unknown) => {
    throw explainError(error, "can't read from Qualys");
  });
  process.stdout.write(await render(result, format, await isColored()));
  if (isContradicted(result)) process.exitCode = 1;
  else if (!isComplete(result)) process.exitCode = incomplete;
}
