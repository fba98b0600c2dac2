/** The token server. The simulator is both this and the API. */
import { randomUUID } from "node:crypto";
import type { Answer } from "./answers.js";
import type { Call } from "./call.js";

/** A client that may request tokens. */
export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whose client it is: users' call `/auth/oidc`, subscriptions' `/auth/oauth`. */
  readonly level: "user" | "subscription";
}

const levels: Readonly<Record<string, Client["level"]>> = {
  "/auth/oidc": "user",
  "/auth/oauth": "subscription",
};

export class Gateway {
  private readonly tokens = new Map<string, { readonly user: string; readonly endsAt: number }>();

  /** @param tokenSeconds lifetime of a token. */
  constructor(
    private readonly clients: readonly Client[],
    private readonly tokenSeconds: number,
    private readonly now: () => number,
  ) {}

  /** Returns the response to a token request; undefined for any other call. */
  answer({ method, path, headers }: Call): Answer | undefined {
    const level = levels[path];
    if (level === undefined) return undefined;
    if (method !== "POST") return plain(405, "Method Not Allowed");
    const client = this.clients.find(
      (one) =>
        one.level === level &&
        one.clientId === headers["clientid"] &&
        one.clientSecret === headers["clientsecret"],
    );
    return client ? plain(201, this.makeToken(client.clientId)) : plain(401, "Unauthorized");
  }

  /** Returns the owner of a token; undefined if it is unknown or has expired. */
  userOf(token: string): string | undefined {
    const known = this.tokens.get(token);
    return known && this.now() < known.endsAt ? known.user : undefined;
  }

  /** Revokes all tokens. */
  endTokens(): void {
    this.tokens.clear();
  }

  private makeToken(user: string): string {
    const iat = Math.floor(this.now() / 1000);
    const exp = iat + this.tokenSeconds;
    const parts = [
      { alg: "RS256", typ: "JWT" },
      { sub: user, iat, exp },
    ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
    const token = [...parts, Buffer.from(randomUUID()).toString("base64url")].join(".");
    this.tokens.set(token, { user, endsAt: exp * 1000 });
    return token;
  }
}

function plain(status: number, body: string): Answer {
  return { status, headers: { "Content-Type": "text/plain" }, body };
}
