/** Where the API is and who calls it. */
export interface Connection {
  /** Base URL without a slash at its end. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Where the password comes from: the stack's configuration, or the environment. */
  readonly passwordFrom?: "configuration" | "environment";
}

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
