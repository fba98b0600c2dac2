/** Authenticates requests. */
export interface Authorization {
  /** Returns the header for the next request. @throws ApiError if there is none. */
  header(): Promise<string>;
  /** Returns another header after one was rejected; undefined if there is no other. */
  renew(refused: string): Promise<string | undefined>;
  /** Returns the secrets to mask in the texts of responses. */
  secrets(): readonly string[];
}
