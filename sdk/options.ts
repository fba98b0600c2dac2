import * as pulumi from "@pulumi/pulumi";
import { setTimeout as sleep } from "node:timers/promises";
import type { SdkOptions } from "../provider/dynamic/sdk-options.js";
import type { CheckFailure } from "../provider/lifecycle/errors/argument-errors.js";
import { inWords, judge, type Declaration } from "./argument-check.js";
import { currentRun } from "./run.js";
import { settle } from "./settled.js";
import { readTimeouts } from "./timeouts.js";
import { mayBeTransformed } from "./transforms.js";

/** In milliseconds, enough for a program to declare thousands of resources. */
const registrationDelay = 200;

/**
 * Returns what the provider must know about a resource, and reports the resource's mistakes. Pulumi
 * stops at the first resource that the provider rejects; this reports those of all resources.
 *
 * A resource with mistakes must still be registered, so that the provider rejects it: Pulumi would
 * delete one that isn't registered.
 *
 * @returns undefined if there is nothing to tell the provider.
 */
export async function prepareOptions(
  key: string,
  name: string,
  props: object,
  opts: pulumi.CustomResourceOptions,
  knownSecrets: readonly string[],
): Promise<SdkOptions | undefined> {
  const args = await settle(props);
  // Registering the parent also registers its transforms.
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

/** Validates a resource, unless a transform may still change it: then only the provider can. */
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

/** Returns the options for registering the resource, without those that Pulumi can't use. */
export function registrationOptions(
  opts: pulumi.CustomResourceOptions,
  secrets: readonly string[],
): pulumi.CustomResourceOptions {
  const options = {
    ...opts,
    // Titles are unique, so a replacement can't be created before the old resource is deleted.
    deleteBeforeReplace: opts.deleteBeforeReplace ?? true,
    additionalSecretOutputs: [...new Set([...(opts.additionalSecretOutputs ?? []), ...secrets])],
  };
  delete options.import;
  if (readTimeouts(opts.customTimeouts).failures.length > 0) delete options.customTimeouts;
  return options;
}

/** Rejects the option `import`, for which Pulumi has no provider code to read the resource with. */
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
  // Pulumi stops at this resource, so give the others time to report their mistakes.
  await sleep(registrationDelay);
  return true;
}

async function registrationOf(parent: pulumi.Resource | undefined): Promise<void> {
  const urn = parent?.urn as unknown as { promise(): Promise<string> } | undefined;
  await urn?.promise().catch(() => undefined);
}
