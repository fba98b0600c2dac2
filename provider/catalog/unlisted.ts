import { record } from "./define.js";
import { account } from "./fields/account.js";
import { login } from "./fields/login.js";
import type { RecordType } from "./resource-type.js";
import { assumed } from "./vocabulary.js";

/** The form of record types' names. */
const typeName = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/**
 * Describes the records of a type that the catalog lacks, by what all record types share.
 *
 * @param type the last segment of the endpoint, such as `new_type`.
 * @returns undefined if the text can't be the name of a type.
 */
export function unlistedRecord(type: string): RecordType | undefined {
  if (!typeName.test(type)) return undefined;
  return {
    ...record(type, {
      title: type,
      doc: "A record of a type that this package doesn't know yet.",
      hosts: { confidence: "low" },
      confidence: "low",
      parts: [
        account({ required: false, reported: assumed("USERNAME") }),
        login({ password: { required: false }, vault: "low", silent: "all" }),
      ],
      fields: {},
      sources: [],
    }),
    unlisted: true,
  };
}
