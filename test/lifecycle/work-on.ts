/** Does what Pulumi does with many resources: a few at a time, the next when one is done. */

/** How many operations run in parallel. */
export const parallel = 8;

/** Does the work for each, that many at a time, in order. */
export async function workOn<T>(
  things: readonly T[],
  work: (thing: T) => Promise<unknown>,
  atOnce = parallel,
): Promise<void> {
  const queue = things.values();
  const worker = async () => {
    for (const thing of queue) await work(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
