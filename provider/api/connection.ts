/** The API server. */
export interface ApiServer {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** The platform that the username implies, if no setting names one. */
  readonly platformOfUser?: string;
  /** Default: 2.0. */
  readonly versions?: ApiVersions;
}

/** Versions of the API's two parts, such as `3.0`. */
export interface ApiVersions {
  /** Of records, `/fo/auth/`. */
  readonly auth?: string;
  /** Of vaults, `/fo/vault/`. */
  readonly vault?: string;
}

/** Credentials, and where their secret comes from. */
interface Credentials {
  readonly secretFrom?: "configuration" | "environment";
}

/** Basic authentication. */
export interface Basic extends Credentials {
  readonly username: string;
  readonly password: string;
}

/** A bearer token obtained elsewhere. */
export interface Token extends Credentials {
  readonly token: string;
}

/** A client of Qualys' OpenID Connect or OAuth, for which tokens are requested. */
export interface OAuthClient extends Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The server that issues a client's tokens. */
export interface Gateway {
  /** Base URL without a trailing slash. */
  readonly gatewayUrl: string;
}

/** The API server, and the credentials for it. */
export type Connection = ApiServer & (Basic | Token | (OAuthClient & Gateway));

/** Settings of calls. All have defaults. */
export interface CallSettings {
  /** Longest time to wait for the API's limits, in seconds. Default 3600. */
  readonly maxWaitSeconds: number;
  /** Longest time to wait for a response, in seconds. Default 300. */
  readonly answerSeconds: number;
  /** A file that gets one JSON line for each call. Default: none. */
  readonly traceFile: string | undefined;
}

/** Returns whether a URL's host is this machine; `127.example.com` isn't. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
