/** How benchmarks measure, and what they print. */

/** A benchmark's result for one goal. */
export interface Finding {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

type Row = Readonly<Record<string, string | number>>;

/** Prints rows under the names of their cells, text on the left and numbers on the right. */
export function table(title: string, rows: readonly Row[]): void {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? "")))];
  const widths = names.map((_name, i) => Math.max(...lines.map((line) => (line[i] ?? "").length)));
  const isNumber = names.map((name) => rows.every((row) => !/[a-z]{3}/i.test(String(row[name]))));
  console.log(`\n${title}\n`);
  for (const line of lines) {
    const cells = line.map((cell, i) => {
      const width = widths[i] ?? 0;
      return isNumber[i] ? cell.padStart(width) : cell.padEnd(width);
    });
    console.log(`  ${cells.join("   ").trimEnd()}`);
  }
}

export function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  const [below = 0, above = 0] = [ordered[Math.ceil(ordered.length / 2) - 1], ordered[middle]];
  return (below + above) / 2;
}

/** Returns how many milliseconds the work takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Takes the measurements in turns, so that whatever else the machine does affects all of them. */
export async function byTurns<Name extends string>(
  rounds: number,
  measurements: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(measurements) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) measured[name].push(await measurements[name]());
  }
  return measured;
}

export function milli(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

export function times(value: number): string {
  return `${value.toFixed(2)}x`;
}
