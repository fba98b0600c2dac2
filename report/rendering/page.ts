/**
 * The report as a page of headings, sentences and tables, in no particular format. What comes from
 * a plan is a `Quote`, so that a renderer can't mistake it for our own words.
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
  /** What the section means. */
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Text[])[];
}

/** Our own words, and what they quote. */
export type Text = string | readonly (string | Quote)[];

/** Texts from elsewhere. A renderer may omit some of many, and say how many. */
export interface Quote {
  readonly quote: readonly string[];
}

export function quote(...texts: readonly string[]): Quote {
  return { quote: texts };
}

export function parts(text: Text): readonly (string | Quote)[] {
  return typeof text === "string" ? [text] : text;
}
