/** List answers that are written by hand, from what Qualys documents of each type's answers. */

/** What must be read from one record or vault of an answer. */
export interface Expected {
  /** What the answer says, as programs write it; addresses are ranges in their order. */
  readonly said: Readonly<Record<string, unknown>>;
  /** What a program may have set beside it, and the answer never says, such as passwords. */
  readonly unsaid?: Readonly<Record<string, unknown>>;
  /** The same of structured items, each beside the one in its place in `said`. */
  readonly unsaidInItems?: Readonly<Record<string, readonly object[]>>;
}

export interface Answer {
  /** The record's or vault's type, as the API calls it. */
  readonly type: string;
  readonly xml: string;
  readonly expected: readonly Expected[];
}

/** The elements of no argument that every record has near its end. */
export const made =
  "<CREATED><DATETIME>2018-03-07T11:02:33Z</DATETIME><BY>tests_ab1</BY></CREATED>" +
  "<LAST_MODIFIED><DATETIME>2018-09-21T06:40:00Z</DATETIME></LAST_MODIFIED>";

/** The answer to a list of records, each given by what is inside its element. */
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
