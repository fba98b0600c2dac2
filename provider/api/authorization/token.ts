import { jwtDecode } from "jwt-decode";

/** A JSON Web Token, and when another one is due. */
export interface ReadToken {
  readonly text: string;
  /** In milliseconds of our clock; `Infinity` if the token doesn't say how long it lives. */
  readonly renewAt: number;
}

/** A minute is more than a call waits for its answer's beginning; a short life is used for the most part. */
const marginSeconds = 60;

/** @returns undefined if the text is no token. */
export function readToken(text: string): ReadToken | undefined {
  const claims = claimsOf(text);
  if (!claims) return undefined;
  const { exp, iat = Date.now() / 1000 } = claims;
  if (exp === undefined) return { text, renewAt: Infinity };
  // Its life counts from now, since the server's clock may differ from ours.
  const life = exp - iat;
  return { text, renewAt: Date.now() + 1000 * (life - Math.min(marginSeconds, life / 10)) };
}

/** When the token expires, by the server's clock. */
export function expiryOf(text: string): Date | undefined {
  const exp = claimsOf(text)?.exp;
  return exp === undefined ? undefined : new Date(exp * 1000);
}

function claimsOf(text: string): { exp?: number; iat?: number } | undefined {
  try {
    return jwtDecode(text);
  } catch {
    return undefined;
  }
}
