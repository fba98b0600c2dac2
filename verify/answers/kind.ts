import type { Answer, Call } from "../../provider/api/call.js";
import type { Client } from "../../provider/api/client.js";
import type { Fact } from "../facts.js";

/** What only reads. */
export interface Reader {
  readonly send: (call: ReadCall) => Promise<Answer>;
  readonly fetchText: Client["fetchText"];
}

export type ReadCall = Call & { readonly action: "list" | "view" };

/** Something that answers tell of, such as the records of a type. */
export interface Subject {
  readonly kind: "record" | "vault" | "answer";
  /** The API's name of the type, or the DTD's name. */
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** Answers of a kind follow one DTD. */
export interface AnswerKind {
  /** Where the DTD is on most platforms, below the API's base URL. */
  readonly dtd: string;
  /** The root elements that such an answer may have. */
  readonly roots: readonly string[];
  /** The path of what it tells of; paths are shown from there. */
  readonly base: string;
  /** What is in its answers that isn't of one type comes first. */
  readonly subjects: readonly [Subject, ...Subject[]];
  /** Elements that are known although nothing of them is read, each after the one that it is in. */
  readonly known: readonly string[];
  /** Reads such answers, up to so many; absent if only a write has one. @throws ApiError */
  readonly read?: (client: Reader, most: number) => Promise<readonly Sample[]>;
}

/** An answer, and the type that it tells of if the kind has several. */
export interface Sample {
  readonly answer: Answer;
  readonly type?: string;
}

/** What records and vaults have that is nobody's argument. */
export const common = [
  "CREATED/BY",
  "LAST_MODIFIED/BY",
  "DIGITAL_VAULT/DIGITAL_VAULT_TITLE",
  // An XML body sets it, and other records have it too.
  "DIGITAL_VAULT/VAULT_USERNAME",
  "PRIVATE_KEY_CERTIFICATE/ID",
  "ROOT_TOOL_INFO/ID",
  // They are empty, and say only that there is one.
  "PRIVATE_KEY_INFO/PRIVATE_KEY",
  "PRIVATE_KEY_CERTIFICATE/CERTIFICATE",
];
