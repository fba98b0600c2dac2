import { jwtDecode } from "jwt-decode";

/** A JSON Web Token, and when to renew it. */
export interface ReadToken {
  readonly text: string;
  /** In milliseconds of our clock; `Infinity` if the token doesn't say when it expires. */
  readonly renewAt: number;
}

/** Time left for a request to arrive: a minute, or a tenth of a short lifetime. */
const marginSeconds = 60;

/** Returns the token; undefined if the text isn't one. */
export function readToken(text: string): ReadToken | undefined {
  const claims = claimsOf(text);
  if (!claims) return undefined;
  const { exp, iat = Date.now() / 1000 } = claims;
  if (exp === undefined) return { text, renewAt: Infinity };
  // The lifetime counts from now, since the server's clock may differ from ours.
  const life = exp - iat;
  return { text, renewAt: Date.now() + 1000 * (life - Math.min(marginSeconds, life / 10)) };
}

/** Returns when the token expires, by the server's clock; undefined if it doesn't say. */
export function expiryOf(text: string): Date | undefined {
  const exp = claimsOf(text)?.exp;
  return exp === undefined ? undefined : new Date(exp * 1000);
}

function claimsOf(text: string): { exp?: number; iat?: number } | undefined {
  // jwt-decode ignores characters that no token has.
  if (!/^[\w.=-]+$/.test(text)) return undefined;
  try {
    return jwtDecode(text);
  } catch {
    return undefined;
  }
}
