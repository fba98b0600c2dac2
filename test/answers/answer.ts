/** Responses to lists, written by hand from what Qualys documents of each type's responses. */

/** What must be read from one record or vault of a response. */
export interface Expected {
  /** What the response says, as programs write it; addresses are ranges in order. */
  readonly said: Readonly<Record<string, unknown>>;
  /** What a program may have set in addition, but the response never has, such as passwords. */
  readonly unsaid?: Readonly<Record<string, unknown>>;
  /** The same for structured items, each at the index of its item in `said`. */
  readonly unsaidInItems?: Readonly<Record<string, readonly object[]>>;
}

export interface Answer {
  /** The record's or vault's type, as the API calls it. */
  readonly type: string;
  readonly xml: string;
  readonly expected: readonly Expected[];
}

/** Elements without an argument that every record has near its end. */
export const made =
  "<CREATED><DATETIME>2018-03-07T11:02:33Z</DATETIME><BY>tests_ab1</BY></CREATED>" +
  "<LAST_MODIFIED><DATETIME>2018-09-21T06:40:00Z</DATETIME></LAST_MODIFIED>";

/** Returns the response to a list of records, each given by the content of its element. */
export function listAnswer(
  type: string,
  ...records: readonly (Expected & { readonly xml: string })[]
): Answer {
  const name = `AUTH_${type.toUpperCase()}`;
  const elements = records.map(({ xml }) => `<${name}>${xml}</${name}>`).join("\n");
  const xml = `<?xml version="1.0" encoding="UTF-8" ?>
<!DOCTYPE ${name}_LIST_OUTPUT SYSTEM "https://qualysapi.example/api/2.0/fo/auth/${type}/list.dtd">
<${name}_LIST_OUTPUT><RESPONSE><DATETIME>2019-01-05T08:00:00Z</DATETIME>
<${name}_LIST>${elements}</${name}_LIST></RESPONSE></${name}_LIST_OUTPUT>`;
  return { type, xml, expected: records };
}
