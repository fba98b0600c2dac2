/** The server that makes tokens for clients; the simulator is both it and the API. */
import { randomUUID } from "node:crypto";
import type { Answer } from "./answers.js";
import type { Call } from "./call.js";

/** A client that may get tokens. */
export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of whom it is: its path is `/auth/oidc` or `/auth/oauth`. */
  readonly level: "user" | "subscription";
}

const levels: Readonly<Record<string, Client["level"]>> = {
  "/auth/oidc": "user",
  "/auth/oauth": "subscription",
};

export class Gateway {
  private readonly tokens = new Map<string, { readonly user: string; readonly endsAt: number }>();

  /** @param tokenSeconds how long a token lives. */
  constructor(
    private readonly clients: readonly Client[],
    private readonly tokenSeconds: number,
    private readonly now: () => number,
  ) {}

  /** The answer to a call for a token; undefined if it is none. */
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

  /** Who a token is of. @returns undefined if it isn't one, or has expired. */
  userOf(token: string): string | undefined {
    const known = this.tokens.get(token);
    return known && this.now() < known.endsAt ? known.user : undefined;
  }

  /** Ends all tokens before their time. */
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
