import * as pulumi from "@pulumi/pulumi";
import { SettingsError } from "../../provider/api/connection.js";
import { ApiError } from "../../provider/api/errors.js";
import { LookupError } from "../../provider/lifecycle/lookup.js";
import type { Session } from "../../provider/lifecycle/session.js";
import { judgeConfiguration, programSettings } from "../configuration.js";
import { hasMocks } from "../run.js";
import { runError } from "../run-error.js";

/** A function that the program called. */
export interface Lookup {
  /** What the call is in unit tests: the token `qualys:vault:getVaults` and its arguments. */
  readonly module: "auth" | "vault";
  readonly name: string;
  readonly args?: object;
  /** What a mock calls the list that it returns, if it is to return one. */
  readonly list?: "records" | "vaults";
}

/**
 * Looks something up at Qualys, with the connection that the stack's resources have; or, in a unit
 * test, among the test's mocks.
 *
 * @throws RunError, which Pulumi shows without a stack trace.
 */
export async function lookUp<T>(
  lookup: Lookup,
  look: (session: Session) => Promise<T>,
): Promise<unknown> {
  if (hasMocks()) return mocked(lookup);
  try {
    return await look(await session());
  } catch (error) {
    throw readable(lookup.name, error);
  }
}

async function mocked({ module, name, args = {}, list }: Lookup): Promise<unknown> {
  const token = `qualys:${module}:${name}`;
  const result = (await pulumi.runtime.invoke(token, { ...args })) as Record<string, unknown>;
  if (list === undefined) return result;
  if (Array.isArray(result[list])) return result[list];
  throw runError(`${name}: the mock of ${token} must return { ${list}: [...] }.`);
}

async function session(): Promise<Session> {
  judgeConfiguration();
  // What makes calls is loaded by programs that make some.
  const { sessionFor } = await import("../../provider/dynamic/sessions.js");
  return sessionFor(programSettings());
}

function readable(name: string, error: unknown): unknown {
  if (error instanceof SettingsError) return runError(error.message);
  if (error instanceof LookupError) return runError(`${name} ${error.message}`);
  return error instanceof ApiError ? runError(`${name}: ${told(error)}`) : error;
}

function told({ message, outcome, details }: ApiError): string {
  const happened = {
    refused: `Qualys refused the look-up (${message})`,
    "not-sent": `the look-up wasn't sent: ${message}`,
    unknown: `the look-up got no answer that can be used: ${message}`,
  }[outcome];
  return details.advice ? `${happened}. ${details.advice}` : happened;
}
