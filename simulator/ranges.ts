/** Sets of whole numbers as sorted inclusive ranges that neither overlap nor touch. */
export type Range = readonly [first: number, last: number];
export type Ranges = readonly Range[];

/** The set of all numbers in the ranges, which may come in any order and overlap. */
export function union(...sets: Ranges[]): Ranges {
  const sorted = sets.flat().sort((one, other) => one[0] - other[0]);
  const merged: [number, number][] = [];
  for (const [first, last] of sorted) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** The numbers of `from` that aren't in `taken`. */
export function subtract(from: Ranges, taken: Ranges): Ranges {
  const left: Range[] = [];
  let next = 0;
  for (const [first, last] of from) {
    let start = first;
    while ((taken[next]?.[1] ?? Infinity) < start) next++;
    for (let index = next; start <= last; index++) {
      const [takenFirst, takenLast] = taken[index] ?? [Infinity, Infinity];
      if (start < takenFirst) left.push([start, Math.min(last, takenFirst - 1)]);
      start = takenLast + 1;
    }
  }
  return left;
}

/** Whether a number is in both sets. */
export function overlap(one: Ranges, other: Ranges): boolean {
  for (let i = 0, j = 0; ;) {
    const [a, b] = [one[i], other[j]];
    if (!a || !b) return false;
    if (a[0] <= b[1] && b[0] <= a[1]) return true;
    if (a[1] < b[1]) i++;
    else j++;
  }
}

export function contains(set: Ranges, number: number): boolean {
  return set.some(([first, last]) => first <= number && number <= last);
}
