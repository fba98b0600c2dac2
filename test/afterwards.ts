/** Runs what tests leave to do afterwards. Mocha loads this in each of its processes. */
let due: (() => unknown)[] = [];

/** Runs the work after the test. */
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
