/** What the command's exit code says, besides 0 for success and 1 for an error. */

/** The arguments are wrong. */
export const usage = 2;
