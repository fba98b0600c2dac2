/** What the command's exit code says, besides 0 for success and 1 for an error. */

/** The arguments are wrong. */
export const usage = 2;
/** The plan has something that `--fail-on` names. */
export const found = 3;
/** The plan isn't whole, so that the report may lack something. */
export const incomplete = 4;
