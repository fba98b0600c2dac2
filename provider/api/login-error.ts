import { expiryOf } from "./authorization/token.js";
import type { Connection } from "./connection.js";
import type { ApiError } from "./errors.js";

/** Returns the error of a refused login, with what to check and where the secret came from. */
export function loginError(error: ApiError, connection: Connection): ApiError {
  const { advice, code } = error.details;
  const { secretFrom } = connection;
  const isToken = !("password" in connection);
  // The advice for a gateway's page already fits a password.
  if (secretFrom === undefined || advice === undefined || (!code && !isToken)) return error;
  const check = isToken ? `${checkOf(connection)} ${tokenAdvice}` : advice;
  const [what, variables] = nameSecret(connection);
  const source =
    secretFrom === "environment"
      ? `The ${what} was taken from ${variables.at(-1)}.`
      : `${stateAdvice} ${variables.join(" and ")} ${variables.length > 1 ? "are" : "is"} always ` +
        "today's and not in the state.";
  return error.withAdvice(`${check} ${source}`);
}

const tokenAdvice =
  "Check that it is of this platform, that its user may use the API, and that Qualys Support has turned " +
  "on OpenID Connect for the subscription.";

/** Pulumi stores the configuration of an `up` in the state, and reads it from there later. */
const stateAdvice =
  "If this is right: `pulumi refresh`, `pulumi destroy` and whatever has `--refresh` use the " +
  "configuration of the last `pulumi up`; with `--run-program` (except in `destroy --refresh`) " +
  "they use today's.";

function checkOf(connection: Connection): string {
  if (!("token" in connection)) return "Qualys refused the client's token, and a new one.";
  const expiry = expiryOf(connection.token);
  if (!expiry || expiry.getTime() > Date.now()) return "Qualys refused the token.";
  return `The token expired at ${expiry.toISOString()}: get a new one.`;
}

/** Returns what the secret is, and the environment variables for it and its user. */
function nameSecret(connection: Connection): [what: string, variables: readonly string[]] {
  if ("token" in connection) return ["token", ["QUALYS_TOKEN"]];
  if ("clientId" in connection) {
    return ["client's secret", ["QUALYS_CLIENT_ID", "QUALYS_CLIENT_SECRET"]];
  }
  return ["password", ["QUALYS_USERNAME", "QUALYS_PASSWORD"]];
}
