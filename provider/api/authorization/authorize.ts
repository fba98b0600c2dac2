import type { Connection } from "../connection.js";
import type { Authorization } from "./authorization.js";
import { TokenSource } from "./token-source.js";

/**
 * Returns the authorization for a connection's credentials.
 *
 * @param answerSeconds longest time to wait for a token.
 */
export function authorize(connection: Connection, answerSeconds: number): Authorization {
  if ("clientId" in connection) return new TokenSource(connection, answerSeconds);
  if ("token" in connection) return fixed(`Bearer ${connection.token}`, connection.token);
  const { username, password } = connection;
  const encoded = Buffer.from(`${username}:${password}`).toString("base64");
  return fixed(`Basic ${encoded}`, password, encoded);
}

function fixed(header: string, ...secrets: readonly string[]): Authorization {
  return {
    header: () => Promise.resolve(header),
    renew: () => Promise.resolve(undefined),
    secrets: () => secrets,
  };
}
