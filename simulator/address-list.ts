/** Lists of IPv4 addresses as the API reads and writes them: `10.0.0.1,10.0.0.4-10.0.0.9`. */
import { union, type Range, type Ranges } from "./ranges.js";
import { badValue } from "./refusal.js";

/**
 * Reads a comma-separated list of addresses and ranges. The API's documentation mentions neither
 * CIDR blocks nor IPv6, so both are rejected like any other text.
 */
export function readAddresses(parameter: string, list: string): Ranges {
  if (list.trim() === "") return [];
  return union(list.split(",").map((entry) => readEntry(parameter, entry.trim())));
}

/** Returns one entry per address or range, in order. */
export function addressEntries(addresses: Ranges): string[] {
  return addresses.map(([first, last]) =>
    first === last ? dotted(first) : `${dotted(first)}-${dotted(last)}`,
  );
}

function readEntry(parameter: string, entry: string): Range {
  const ends = entry.split("-").map((text) => readAddress(text.trim()));
  const [first, last] = ends.length === 1 ? [ends[0], ends[0]] : ends;
  if (first === undefined || last === undefined || ends.length > 2) {
    throw badValue(parameter, `"${entry}" is neither an IPv4 address nor a range of them`);
  }
  if (last < first) throw badValue(parameter, `the range "${entry}" ends before it starts`);
  return [first, last];
}

function readAddress(text: string): number | undefined {
  if (!/^(\d{1,3}\.){3}\d{1,3}$/.test(text)) return undefined;
  let address = 0;
  for (const part of text.split(".")) {
    const byte = Number(part);
    if (byte > 255 || part !== String(byte)) return undefined;
    address = address * 256 + byte;
  }
  return address;
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");
}
