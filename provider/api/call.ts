import type { LimitsInAnswer } from "./limits/headers.js";
import type { Element } from "./xml.js";

/** The parameters of a request by the API's names, in the order they are sent. */
export type RequestParameters = Readonly<Record<string, string>>;

/** What a request carries. */
export interface Payload {
  /** Sent in the form body, or in the URL if there is an XML body: then none may be secret. */
  readonly parameters: RequestParameters;
  readonly body?: string;
}

export interface Call extends Payload {
  readonly path: string;
  readonly action: "create" | "update" | "delete" | "list" | "view";
  /** The root element of a successful response, or those that it may have. */
  readonly answer: string | readonly string[];
}

/** A successful response. */
export interface Answer {
  /** The name of its root element. */
  readonly root: string;
  readonly response: Element;
  /** Where the response says its DTD is: usually, but not always, a URL of the API's server. */
  readonly dtd?: string;
  /** Length of the decompressed response. */
  readonly bytes: number;
  readonly limits: LimitsInAnswer;
}
