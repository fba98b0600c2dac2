import type { StackFolder } from "./stack-folder.js";

/** Opens the stack before the tests of the suite that this is called in, and removes it after them. */
export function useStack<Kind extends StackFolder>(stack: Kind): Kind {
  before(() => stack.open());
  after(() => stack.close());
  return stack;
}
