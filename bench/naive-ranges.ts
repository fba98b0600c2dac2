/** Address sets as anybody would first write them: sorted arrays of objects. */

export interface Range {
  readonly first: number;
  readonly last: number;
}

export function canonical(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = out.at(-1);
    if (!before || range.first > before.last + 1) out.push(range);
    else out[out.length - 1] = { ...before, last: Math.max(before.last, range.last) };
  }
  return out;
}

export function union(a: readonly Range[], b: readonly Range[]): Range[] {
  return canonical([...a, ...b]);
}

export function difference(a: readonly Range[], b: readonly Range[]): Range[] {
  const out: Range[] = [];
  let j = 0;
  for (const range of a) {
    while (j < b.length && (b[j]?.last ?? 0) < range.first) j++;
    let { first } = range;
    for (let k = j; k < b.length; k++) {
      const taken = b[k];
      if (!taken || taken.first > range.last) break;
      if (taken.first > first) out.push({ first, last: taken.first - 1 });
      first = taken.last + 1;
    }
    if (first <= range.last) out.push({ first, last: range.last });
  }
  return out;
}

export function parse(items: readonly string[]): Range[] {
  const ranges = items.map((item) => {
    const [first = "", last = first] = item.split("-");
    return { first: parseAddress(first), last: parseAddress(last) };
  });
  return canonical(ranges);
}

export function format(ranges: readonly Range[]): string[] {
  return ranges.map(({ first, last }) =>
    first === last ? formatAddress(first) : `${formatAddress(first)}-${formatAddress(last)}`,
  );
}

function parseAddress(text: string): number {
  return text.split(".").reduce((address, octet) => address * 256 + Number(octet), 0);
}

function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");
}
