/** Where the API is. */
export interface ApiServer {
  /** Base URL without a slash at its end. */
  readonly url: string;
  /** The platform that the username tells, if no setting does. */
  readonly platformOfUser?: string;
  /** Default: 2.0. */
  readonly versions?: ApiVersions;
}

/** The API's versions, such as `3.0`, of its two parts. */
export interface ApiVersions {
  /** Of records, `/fo/auth/`. */
  readonly auth?: string;
  /** Of vaults, `/fo/vault/`. */
  readonly vault?: string;
}

/** Who calls, and where the secret of it was read. */
interface Credentials {
  readonly secretFrom?: "configuration" | "environment";
}

/** Basic authentication. */
export interface Basic extends Credentials {
  readonly username: string;
  readonly password: string;
}

/** A bearer token that somebody else got. */
export interface Token extends Credentials {
  readonly token: string;
}

/** A client of Qualys' OpenID Connect or OAuth, which tokens are made for. */
export interface OAuthClient extends Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The server that makes the tokens of a client. */
export interface Gateway {
  /** Base URL without a slash at its end. */
  readonly gatewayUrl: string;
}

/** Where the API is and who calls it. */
export type Connection = ApiServer & (Basic | Token | (OAuthClient & Gateway));

/** How calls are made; all have defaults. */
export interface CallSettings {
  /** Longest time to wait for the API's limits, in seconds. Default 3600. */
  readonly maxWaitSeconds: number;
  /** Longest time to wait for an answer, in seconds. Default 300. */
  readonly answerSeconds: number;
  /** A file that gets one JSON line for each call. Default: none. */
  readonly traceFile: string | undefined;
}

/** Whether a URL's host is this machine; `127.example.com` isn't. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
