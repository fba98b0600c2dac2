import type { LimitsInAnswer } from "./limits/headers.js";
import type { Element } from "./xml.js";

/** The parameters of a request by the API's names, in the order they are sent. */
export type RequestParameters = Readonly<Record<string, string>>;

/** What a request carries. */
export interface Payload {
  /** In the form body; in the URL when there is an XML body, so then none may be secret. */
  readonly parameters: RequestParameters;
  readonly body?: string;
}

export interface Call extends Payload {
  readonly path: string;
  readonly action: "create" | "update" | "delete" | "list" | "view";
  /** The root element that a good answer has, or those that it may have. */
  readonly answer: string | readonly string[];
}

/** A good answer. */
export interface Answer {
  /** The name of its root element. */
  readonly root: string;
  readonly response: Element;
  /** Where the answer says that its DTD is: mostly, but not always, a URL of the API's server. */
  readonly dtd?: string;
  /** How long the answer's text is. */
  readonly bytes: number;
  readonly limits: LimitsInAnswer;
}
