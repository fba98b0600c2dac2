import type { Answer, Call } from "../provider/api/call.js";
import type { Client } from "../provider/api/client.js";
import { ApiError } from "../provider/api/errors.js";
import type { LimitsInAnswer } from "../provider/api/limits/headers.js";
import { listAllCall } from "../provider/api/record-ids.js";
import { vaultEndpoint } from "../provider/catalog/resource-type.js";
import { fail, pass, warn, type Check } from "./check.js";

/** One vault is enough to show whether the user may list vaults. */
const listVaultsCall: Call = {
  path: vaultEndpoint,
  action: "list",
  parameters: { limit: "1", offset: "1" },
  answer: "AUTH_VAULT_LIST_OUTPUT",
};

/** Makes two read-only calls: a list of all records and one of vaults. */
export async function checkCalls(client: Client): Promise<Check[]> {
  const started = Date.now();
  const records = await attempt(client, listAllCall);
  if (records instanceof ApiError) return checkError(records);
  const ended = Date.now();
  const vaults = await attempt(client, listVaultsCall);
  return [
    pass("call", `answered in ${ended - started} ms`),
    pass("login", "accepted"),
    pass("records", "the user may list them"),
    vaults instanceof ApiError
      ? warn(
          "vaults",
          describe(vaults),
          vaults.details.advice ?? "Ask a Manager for the permission.",
        )
      : pass("vaults", "the user may list them"),
    checkLimits(records.limits),
    checkClock(records.response.text("DATETIME"), (started + ended) / 2),
  ];
}

async function attempt(client: Client, call: Call): Promise<Answer | ApiError> {
  try {
    return await client.send(call);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

/** Qualys' codes for users and subscriptions that may not use the API. */
const noAccess = [2002, 2003, 2010, 2011, 2012];

const waitAdvice =
  "Runs wait for this, as long as qualys:maxWaitSeconds allows. If it goes on, other programs use up " +
  "the limit that they share with this one.";

/** Returns how far the call got: to the server, past the login, to the API. */
function checkError(error: ApiError): Check[] {
  const {
    code,
    status,
    tooLong,
    advice = "Try again, and see the page Troubleshooting.",
  } = error.details;
  const failed = (name: string) => fail(name, describe(error), advice);
  // Nothing waits here, so the error's advice is about a setting that the user doesn't have.
  if (tooLong) return [fail("limits", describe(error), waitAdvice)];
  const reached = pass("call", "answered");
  if (error.outcome === "not-sent" || code === undefined) {
    return [failed(status === 401 ? "login" : "call")];
  }
  if (code === 2000 || status === 401) return [reached, failed("login")];
  const accepted = [reached, pass("login", "accepted")];
  if (noAccess.includes(code)) return [...accepted, failed("API access")];
  return [...accepted, failed("records")];
}

function describe(error: ApiError): string {
  return error.describe([]);
}

/** A run with many records takes about ten calls of a path. */
const fewCalls = 20;

function checkLimits({ remaining, windowSeconds, concurrency }: LimitsInAnswer): Check {
  if (remaining === undefined) {
    return warn(
      "limits",
      "not told",
      "The response had no headers of limits; a proxy may drop them.",
    );
  }
  const period = windowSeconds === undefined ? "" : ` in ${windowSeconds} s`;
  const finding = `${remaining} more calls of this path${period}, ${concurrency ?? "?"} at a time`;
  return remaining < fewCalls
    ? warn(
        "limits",
        finding,
        "Other programs share this limit; runs wait until there are calls left.",
      )
    : pass("limits", finding);
}

/** In seconds. Longer than a call takes. */
const maxDifference = 60;

/** @param asked our time in the middle of the call, in milliseconds. */
function checkClock(time: string | undefined, asked: number): Check {
  const difference = Math.round((Date.parse(time ?? "") - asked) / 1000);
  if (Number.isNaN(difference)) {
    return warn("clock", "no time in the response", "Qualys may have changed its API.");
  }
  const finding = `Qualys' clock differs by ${difference} s`;
  return Math.abs(difference) > maxDifference
    ? warn(
        "clock",
        finding,
        "Set this machine's clock: it dates traces, and certificates depend on it.",
      )
    : pass("clock", finding);
}
