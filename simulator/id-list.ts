/** Lists of IDs: `1359-1407,1500` in a request, ID and ID_RANGE elements in a response. */
import { union, type Range, type Ranges } from "./ranges.js";
import { badValue } from "./refusal.js";
import { element, type XmlElement } from "./xml.js";

export function readIds(parameter: string, list: string): Ranges {
  return union(
    list.split(",").map((entry): Range => {
      const [, first, last = first] = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(entry) ?? [];
      if (first === undefined) throw badValue(parameter, "not a list of IDs and ranges of IDs");
      const range: Range = [Number(first), Number(last)];
      if (range[1] < range[0] || !Number.isSafeInteger(range[1])) {
        throw badValue(parameter, "not a range of IDs");
      }
      return range;
    }),
  );
}

/** Returns an ID_SET in which consecutive IDs are one ID_RANGE. */
export function idSet(ids: Ranges): XmlElement {
  return element(
    "ID_SET",
    ids.map(([first, last]) =>
      first === last ? element("ID", first) : element("ID_RANGE", `${first}-${last}`),
    ),
  );
}

export function rangesOf(ids: Iterable<number>): Ranges {
  return union([...ids].map((id): Range => [id, id]));
}
