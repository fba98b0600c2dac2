/** What tests leave to be done after them. Mocha loads it in each of its processes. */
let due: (() => unknown)[] = [];

/** Does this after the test. */
export function afterwards(work: () => unknown): void {
  due.push(work);
}

export const mochaHooks = {
  async afterEach(): Promise<void> {
    const now = due;
    due = [];
    for (const work of now) await work();
  },
};
