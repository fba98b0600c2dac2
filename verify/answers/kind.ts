import type { Answer, Call } from "../../provider/api/call.js";
import type { Client } from "../../provider/api/client.js";
import type { Fact } from "../facts.js";

/** The reading part of a client. */
export interface Reader {
  readonly send: (call: ReadCall) => Promise<Answer>;
  readonly fetchText: Client["fetchText"];
}

export type ReadCall = Call & { readonly action: "list" | "view" };

/** What responses are about, such as the records of a type. */
export interface Subject {
  readonly kind: "record" | "vault" | "answer";
  /** The API's name of the type, or the DTD's name. */
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** A kind of response. All of a kind have the same DTD. */
export interface AnswerKind {
  /** Path of the DTD on most platforms, below the API's base URL. */
  readonly dtd: string;
  /** The root elements that such a response may have. */
  readonly roots: readonly string[];
  /** Path of the element that it is about. Other paths are shown relative to it. */
  readonly base: string;
  /** The first has whatever isn't specific to one type. */
  readonly subjects: readonly [Subject, ...Subject[]];
  /** Elements that are known but not read, each with its parent: `PARENT/NAME`. */
  readonly known: readonly string[];
  /** Reads up to `most` such responses; absent if only writes have them. @throws ApiError */
  readonly read?: (client: Reader, most: number) => Promise<readonly Sample[]>;
}

/** A response, with the type it is about if the kind has several. */
export interface Sample {
  readonly answer: Answer;
  readonly type?: string;
}

/** Elements of records and vaults that belong to no argument. */
export const common = [
  "CREATED/BY",
  "LAST_MODIFIED/BY",
  "DIGITAL_VAULT/DIGITAL_VAULT_TITLE",
  // Set by XML bodies, but other records have it too.
  "DIGITAL_VAULT/VAULT_USERNAME",
  "PRIVATE_KEY_CERTIFICATE/ID",
  "ROOT_TOOL_INFO/ID",
  // Always empty: they only show that there is one.
  "PRIVATE_KEY_INFO/PRIVATE_KEY",
  "PRIVATE_KEY_CERTIFICATE/CERTIFICATE",
];
