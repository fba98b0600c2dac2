/** HTTP Basic authentication. */
import { codes, Refusal } from "./refusal.js";

export interface Account {
  readonly username: string;
  readonly password: string;
}

/**
 * The login that the header proves. Without accounts, any login and password that aren't empty
 * will do.
 *
 * @throws Refusal when it proves none.
 */
export function authenticate(
  header: string | undefined,
  accounts: readonly Account[] | undefined,
): string {
  const { username, password } = readBasic(header ?? "");
  const known = accounts
    ? accounts.some((account) => account.username === username && account.password === password)
    : username !== "" && password !== "";
  if (known) return username;
  throw new Refusal(codes.badLogin, "The login or the password is wrong", 401);
}

function readBasic(header: string): Account {
  const [, encoded = ""] = /^Basic +(\S+)$/i.exec(header) ?? [];
  const decoded = Buffer.from(encoded, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon < 0) return { username: "", password: "" };
  return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
