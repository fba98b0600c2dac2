/** What proves who calls. */
export interface Authorization {
  /** The value of the header of the next request. @throws ApiError if there is none. */
  header(): Promise<string>;
  /**
   * Another value, after one was refused.
   *
   * @returns undefined if there is no other.
   */
  renew(refused: string): Promise<string | undefined>;
  /** What an answer must not repeat. */
  secrets(): readonly string[];
}
