/** `pulumi-qualys discover`: writes a program for what exists at Qualys. */
import type { Command } from "commander";
import type { FilterOptions } from "./discover-filters.js";
import { incomplete } from "./exit-codes.js";

interface Options extends FilterOptions {
  readonly out?: string;
  readonly importFile?: string;
  readonly stack?: string;
  readonly state?: string;
  readonly force?: true;
}

export function addDiscover(program: Command): void {
  program
    .command("discover")
    .summary("write a program for what exists at Qualys")
    .description(
      "Reads the records and vaults of a subscription, without changing anything, and writes a Pulumi\n" +
        "project that takes them over, or lists those that a stack lacks.",
    )
    .option("--out <folder>", "write a project in TypeScript into this folder")
    .option("--import-file <file>", "write what `pulumi import -f` reads, for the plugin's types")
    .option(
      "--stack <name>",
      "leave out what this stack has, and take the connection from its configuration, too " +
        "(default: from the environment)",
    )
    .option("--state <file>", "leave out what is in this file, which `pulumi stack export` wrote")
    .option("--type <types>", "only of these types, such as windows,HashiCorpVault")
    .option("--title <text>", "only those with this in their title")
    .option("--network <id>", "only records of this network")
    .option("--address <addresses>", "only records with any of these addresses")
    .option("--owner <login>", "only those that this user created")
    .option("--include-system-created", "also records that Qualys created itself")
    .option("--include-templates", "also templates, from which Qualys creates records")
    .option("--force", "write into a folder that contains other files")
    .addHelpText(
      "after",
      `
Exit codes:
  0  everything was read
  1  it failed; what was read is kept for the next run
  2  the arguments are wrong
  ${incomplete}  something couldn't be read, such as what the user may not see`,
    )
    .action(run);
}

async function run(options: Options, command: Command): Promise<void> {
  const { out, importFile, stack, state } = options;
  if ([out, importFile, stack, state].every((option) => option === undefined)) {
    command.error("say what for: --out, --import-file, --stack or --state");
  }
  if ([out, importFile, stack, state].includes("")) {
    command.error("an option is empty: was its variable set?");
  }
  if (stack !== undefined && state !== undefined) command.error("give --stack or --state");
  const { readFilters } = await import("./discover-filters.js");
  const { runDiscovery } = await import("./discover-run.js");
  const filters = readFilters(options);
  if (typeof filters === "string") command.error(filters);
  await runDiscovery({ out, importFile, stack, state, force: options.force === true }, filters);
}
