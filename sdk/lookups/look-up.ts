import * as pulumi from "@pulumi/pulumi";
import { ApiError } from "../../provider/api/errors.js";
import { SettingsError } from "../../provider/config/settings.js";
import { LookupError, type LookupQuery } from "../../provider/lifecycle/lookup.js";
import type { Session } from "../../provider/lifecycle/session.js";
import { judgeConfiguration, programSettings } from "../configuration.js";
import { runError } from "../run-error.js";
import { hasMocks } from "../run.js";

/** A lookup function that the program called. */
export interface Lookup {
  /** Module and name form the token of the call in unit tests, such as `qualys:vault:getVaults`. */
  readonly module: "auth" | "vault";
  readonly name: string;
  /** The key under which mocks return the list, if the function returns one. */
  readonly list?: "records" | "vaults";
}

/**
 * Looks something up at Qualys, over the same connection as the stack's resources, or in the mocks
 * of a unit test.
 *
 * @param wanted what to look for. Messages don't quote it if it is secret.
 * @throws RunError, which Pulumi shows without a stack trace.
 */
export async function lookUp<T>(
  lookup: Lookup,
  wanted: LookupQuery,
  look: (session: Session) => Promise<T>,
): Promise<unknown> {
  if (hasMocks()) return mocked(lookup, wanted);
  try {
    return await look(await session());
  } catch (error) {
    throw readable(lookup.name, wanted, error);
  }
}

/** Runs a lookup once all arguments are known, and tells it whether one of them is secret. */
export function whenKnown<Type extends LookupQuery, T>(
  args: { readonly [Name in keyof Type]?: pulumi.Input<Type[Name]> },
  look: (wanted: Type) => Promise<T>,
): pulumi.Output<T> {
  const given: pulumi.Output<object> = pulumi.output(args as object);
  const found = given.apply(async (known) => {
    const isSecret = await pulumi.isSecret(given);
    return look({ ...known, isSecret } as Type);
  });
  return found;
}

async function mocked({ module, name, list }: Lookup, wanted: LookupQuery): Promise<unknown> {
  const token = `qualys:${module}:${name}`;
  const args = Object.entries(wanted).filter(([argument]) => argument !== "isSecret");
  const result = (await pulumi.runtime.invoke(token, Object.fromEntries(args))) as Record<
    string,
    unknown
  >;
  if (list === undefined) return result;
  if (Array.isArray(result[list])) return result[list];
  throw runError(`${name}: the mock of ${token} must return { ${list}: [...] }.`);
}

async function session(): Promise<Session> {
  judgeConfiguration();
  // Only programs that make calls load the client.
  const { sessionFor } = await import("../../provider/dynamic/sessions.js");
  return sessionFor(programSettings());
}

function readable(name: string, wanted: LookupQuery, error: unknown): unknown {
  if (error instanceof SettingsError) return runError(error.message);
  if (error instanceof LookupError) return runError(`${name} ${error.message}`);
  return error instanceof ApiError ? runError(`${name}: ${told(wanted, error)}`) : error;
}

function told(wanted: LookupQuery, error: ApiError): string {
  const { outcome, details } = error;
  const texts = Object.values(wanted).filter((value) => typeof value === "string");
  const answer = error.describe(wanted.isSecret ? texts : []);
  const happened = {
    refused: `Qualys refused the look-up (${answer})`,
    "not-sent": `the look-up wasn't sent: ${answer}`,
    unknown: `the look-up got no answer that can be used: ${answer}`,
  }[outcome];
  return details.advice ? `${happened}. ${details.advice}` : happened;
}
