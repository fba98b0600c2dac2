/** `pulumi-qualys discover`: a program for what exists at Qualys. */
import { InvalidArgumentError, type Command } from "commander";
import type { ResourceType } from "../provider/catalog/resource-type.js";
import { findType } from "../discover/reading/selection.js";
import { parseAddresses, type AddressSet } from "../provider/lifecycle/addresses/address-set.js";

interface Options {
  readonly out?: string;
  readonly importFile?: string;
  readonly stack?: string;
  readonly state?: string;
  readonly type?: readonly ResourceType[];
  readonly title?: string;
  readonly network?: number;
  readonly address?: AddressSet;
  readonly owner?: string;
  readonly includeSystemCreated?: true;
  readonly includeTemplates?: true;
  readonly force?: true;
}

export function addDiscover(program: Command): void {
  program
    .command("discover")
    .summary("write a program for what exists at Qualys")
    .description(
      "Reads the records and vaults of a subscription, without changing anything, and writes a Pulumi\n" +
        "project that takes them over, or tells which of them a stack lacks.",
    )
    .option("--out <folder>", "write a project in TypeScript into this folder")
    .option("--import-file <file>", "write what `pulumi import -f` reads, for the plugin's types")
    .option(
      "--stack <name>",
      "leave out what this stack has, and take the connection from its configuration, too " +
        "(default: from the environment)",
    )
    .option("--state <file>", "leave out what is in this file, which `pulumi stack export` wrote")
    .option("--type <types>", "only of these types, such as windows,HashiCorpVault", readTypes)
    .option("--title <text>", "only those with this in their title")
    .option("--network <id>", "only records of this network", readNetwork)
    .option("--address <addresses>", "only records with any of these addresses", readAddresses)
    .option("--owner <login>", "only those that this user has made")
    .option("--include-system-created", "also records that Qualys has made itself")
    .option("--include-templates", "also templates, from which Qualys makes records")
    .option("--force", "write into a folder that has something else in it")
    .action(run);
}

function readTypes(text: string, before: readonly ResourceType[] = []): ResourceType[] {
  const types = text.split(",").map((word) => {
    const found = findType(word.trim());
    if (!("closest" in found)) return found;
    throw new InvalidArgumentError(`"${word}" is no type; did you mean "${found.closest}"?`);
  });
  return [...before, ...types];
}

function readNetwork(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`"${text}" isn't the ID of a network.`);
}

function readAddresses(text: string): AddressSet {
  const addresses = parseAddresses(text.split(",").map((one) => one.trim()));
  if (addresses) return addresses;
  throw new InvalidArgumentError(`"${text}" isn't a list of IPv4 addresses, ranges and blocks.`);
}

async function run(options: Options, command: Command): Promise<void> {
  const { out, importFile, stack, state } = options;
  if ([out, importFile, stack, state].every((option) => option === undefined)) {
    command.error("say what for: --out, --import-file, --stack or --state");
  }
  if (stack !== undefined && state !== undefined) command.error("give --stack or --state");
  const { runDiscovery } = await import("./discover-run.js");
  const { type, title, network, address, owner, includeSystemCreated, includeTemplates } = options;
  await runDiscovery(
    { out, importFile, stack, state, force: options.force === true },
    {
      types: type ?? [],
      ...{ title, network, owner, addresses: address },
      includeSystem: includeSystemCreated === true,
      includeTemplates: includeTemplates === true,
    },
  );
}
