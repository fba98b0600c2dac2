/**
 * The report as a page: headings, sentences and tables, whatever they are written in. What comes from
 * a plan is a `Quote`, so that a renderer can't take it for our own words.
 */
export interface Page {
  readonly title: Text;
  /** What must not be overlooked. */
  readonly alarms: readonly Text[];
  readonly lead: readonly Text[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  /** What it means. */
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Text[])[];
}

/** Our own words, and what they quote. */
export type Text = string | readonly (string | Quote)[];

/** Texts that somebody else wrote; a renderer may leave some of many out, and say how many. */
export interface Quote {
  readonly quote: readonly string[];
}

export function quote(...texts: readonly string[]): Quote {
  return { quote: texts };
}

export function parts(text: Text): readonly (string | Quote)[] {
  return typeof text === "string" ? [text] : text;
}
