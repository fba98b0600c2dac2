/** Authentication by HTTP Basic or a bearer token. */
import { codes, Refusal } from "./refusal.js";

export interface Account {
  readonly username: string;
  readonly password: string;
}

/**
 * Returns the user in the header. Without accounts, any non-empty login and password will do.
 *
 * @param userOf returns the owner of a token.
 * @throws Refusal if the header doesn't authenticate one.
 */
export function authenticate(
  header: string | undefined,
  accounts: readonly Account[] | undefined,
  userOf: (token: string) => string | undefined,
): string {
  const [, scheme = "", proof = ""] = /^(Basic|Bearer) +(\S+)$/i.exec(header ?? "") ?? [];
  const user =
    scheme.toLowerCase() === "bearer" ? userOf(proof) : findAccount(readBasic(proof), accounts);
  if (user !== undefined) return user;
  throw new Refusal(codes.badLogin, "The login or the password is wrong", 401);
}

function findAccount(
  { username, password }: Account,
  accounts: readonly Account[] | undefined,
): string | undefined {
  const isKnown = accounts
    ? accounts.some((account) => account.username === username && account.password === password)
    : username !== "" && password !== "";
  return isKnown ? username : undefined;
}

function readBasic(encoded: string): Account {
  const decoded = Buffer.from(encoded, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon < 0) return { username: "", password: "" };
  return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
