import * as pulumi from "@pulumi/pulumi";
import { setTimeout as sleep } from "node:timers/promises";
import type { SdkOptions } from "../provider/dynamic/sdk-options.js";
import type { CheckFailure } from "../provider/lifecycle/errors/argument-errors.js";
import { inWords, judge, type Declaration } from "./argument-check.js";
import { currentRun } from "./run.js";
import { settle } from "./settled.js";
import { readTimeouts } from "./timeouts.js";
import { mayBeTransformed } from "./transforms.js";

/** Milliseconds, in which a program declares thousands of resources. */
const registrationDelay = 200;

/**
 * Finds out what the provider has to be told of a resource, and tells the program of the resource's
 * mistakes. Pulumi stops at the first resource that the provider refuses; here, all are told.
 *
 * A resource with mistakes must be registered all the same, for the provider to refuse it: to Pulumi,
 * one that isn't registered is one to delete.
 *
 * @returns undefined when there is nothing to tell the provider.
 */
export async function prepareOptions(
  key: string,
  name: string,
  props: object,
  opts: pulumi.CustomResourceOptions,
  knownSecrets: readonly string[],
): Promise<SdkOptions | undefined> {
  const args = await settle(props);
  // With the parent, its transforms are registered too.
  await registrationOf(opts.parent);
  const { ignoreChanges, replaceOnChanges } = opts;
  const { timeouts, failures } = readTimeouts(opts.customTimeouts);
  const declaration = { key, name, args, ignoreChanges };
  const mistakes = [
    ...failures,
    ...importMistakes(opts),
    ...(await judgeIfFinal(declaration, opts)),
  ];
  const secrets = [...args.secrets].filter((argument) => !knownSecrets.includes(argument));
  const options: SdkOptions = {
    ...((await reportMistakes(declaration, mistakes)) ? { mistaken: true } : {}),
    ...(secrets.length > 0 ? { secrets } : {}),
    ...(ignoreChanges?.length ? { ignoreChanges } : {}),
    ...(replaceOnChanges?.length ? { replaceOnChanges } : {}),
    ...(Object.keys(timeouts).length > 0 ? { timeouts } : {}),
  };
  return Object.keys(options).length > 0 ? options : undefined;
}

/** Where a transform may change the resource yet, only the provider judges. */
async function judgeIfFinal(
  declaration: Declaration,
  opts: pulumi.CustomResourceOptions,
): Promise<readonly CheckFailure[]> {
  const run = currentRun();
  if (run === undefined || (await mayBeTransformed(opts))) return [];
  const { failures, doubts } = judge(run, declaration);
  if (doubts.length > 0) void pulumi.log.warn(inWords(declaration, doubts));
  return failures;
}

/** The options that the resource is registered with: without those that Pulumi can't use. */
export function registrationOptions(
  opts: pulumi.CustomResourceOptions,
  secrets: readonly string[],
): pulumi.CustomResourceOptions {
  const options = {
    ...opts,
    // Titles are unique: what replaces a resource can be made when that is gone.
    deleteBeforeReplace: opts.deleteBeforeReplace ?? true,
    additionalSecretOutputs: [...new Set([...(opts.additionalSecretOutputs ?? []), ...secrets])],
  };
  delete options.import;
  if (readTimeouts(opts.customTimeouts).failures.length > 0) delete options.customTimeouts;
  return options;
}

/** Pulumi hands an import no code to read with. */
function importMistakes({ import: id }: pulumi.CustomResourceOptions): CheckFailure[] {
  if (id === undefined) return [];
  const reason =
    "doesn't work with this package: leave it out and set the argument adopt: true, which takes over " +
    "what has the same title at Qualys";
  return [{ property: "import", reason }];
}

async function reportMistakes(
  declaration: Declaration,
  mistakes: readonly CheckFailure[],
): Promise<boolean> {
  if (mistakes.length === 0) return false;
  await pulumi.log.error(inWords(declaration, mistakes));
  // Pulumi stops at this resource: the others' mistakes are told first.
  await sleep(registrationDelay);
  return true;
}

async function registrationOf(parent: pulumi.Resource | undefined): Promise<void> {
  const urn = parent?.urn as unknown as { promise(): Promise<string> } | undefined;
  await urn?.promise().catch(() => undefined);
}
