import * as pulumi from "@pulumi/pulumi";
import { SettingsError } from "../../provider/api/connection.js";
import { ApiError } from "../../provider/api/errors.js";
import { LookupError } from "../../provider/lifecycle/lookup.js";
import type { Session } from "../../provider/lifecycle/session.js";
import { runError } from "../run-error.js";

/**
 * Looks something up at Qualys, with the connection that the stack's resources have.
 *
 * @param name the function that the program called, for messages.
 * @throws RunError, which Pulumi shows without a stack trace.
 */
export async function lookUp<T>(name: string, look: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await look(await session());
  } catch (error) {
    throw readable(name, error);
  }
}

async function session(): Promise<Session> {
  const config = new pulumi.Config("qualys");
  // What makes calls is loaded by programs that make some.
  const { sessionFor } = await import("../../provider/dynamic/sessions.js");
  return sessionFor({ configured: (key) => config.get(key), environment: process.env });
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
