/** What Pulumi does with many resources: so many at a time, the next when one is through. */

/** How many operations are under way at a time. */
export const parallel = 8;

/** Does the work for each, so many at a time, in their order. */
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
