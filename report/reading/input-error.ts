/** What is wrong with the input, in words that follow its name. */
export class InputError extends Error {}
