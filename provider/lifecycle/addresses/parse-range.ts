/**
 * Parses one address, `first-last` range or CIDR block.
 *
 * @returns the range, or what is wrong with it, in words.
 */
export function parseRange(text: string): readonly [first: number, last: number] | string {
  const item = text.trim();
  if (item.includes(":")) return "is an IPv6 address; authentication records take IPv4 only";
  const slash = item.indexOf("/");
  if (slash >= 0) return parseBlock(item.slice(0, slash), item.slice(slash + 1));
  const dash = item.indexOf("-");
  if (dash < 0) {
    const only = parseAddress(item);
    return only === undefined ? notAnAddress : [only, only];
  }
  const first = parseAddress(item.slice(0, dash).trim());
  const last = parseAddress(item.slice(dash + 1).trim());
  if (first === undefined || last === undefined) return notAnAddress;
  if (first > last) return "is a range whose first address is above its last";
  return [first, last];
}

/** What is wrong with a text that is none of those. */
const notAnAddress = "is not an IPv4 address, first-last range or CIDR block";

function parseBlock(address: string, bits: string): readonly [number, number] | string {
  const base = parseAddress(address);
  if (base === undefined || !/^(?:\d|[12]\d|3[0-2])$/.test(bits)) return notAnAddress;
  const size = 2 ** (32 - Number(bits));
  const first = Math.floor(base / size) * size;
  if (first !== base)
    return `has address bits below its mask; the block is ${formatAddress(first)}/${bits}`;
  return [first, first + size - 1];
}

/**
 * Parses a dotted quad of decimal numbers. Leading zeros are rejected, since some programs read
 * them as octal.
 */
function parseAddress(text: string): number | undefined {
  let address = 0;
  let octet = -1;
  let dots = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46) {
      if (octet < 0) return undefined;
      address = address * 256 + octet;
      octet = -1;
      dots++;
    } else if (code >= 48 && code <= 57) {
      if (octet === 0) return undefined;
      octet = octet < 0 ? code - 48 : octet * 10 + code - 48;
      if (octet > 255) return undefined;
    } else {
      return undefined;
    }
  }
  return dots === 3 && octet >= 0 ? address * 256 + octet : undefined;
}

/** Returns the address as a dotted quad. */
export function formatAddress(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}
