/** Exit codes of the command, besides 0 for success and 1 for an error. */

/** The arguments are invalid. */
export const usage = 2;
/** The plan has something that `--fail-on` names. */
export const found = 3;
/** Something couldn't be read, so the result may lack something. */
export const incomplete = 4;
