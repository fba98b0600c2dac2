/** What is read from lists of records: those of one type, and the list of all. */
import { recordTypes } from "../../provider/catalog/index.js";
import type { RecordType } from "../../provider/catalog/resource-type.js";
import { fact, factsOf } from "../facts.js";
import type { AnswerKind } from "./kind.js";

/** Elements that a response of any kind may have. */
const envelope = [
  "RESPONSE/ID_SET",
  "RESPONSE/WARNING_LIST",
  "RESPONSE/WARNING",
  "RESPONSE/GLOSSARY",
];

export function recordList(type: RecordType): AnswerKind {
  const { element, endpoint } = type;
  const root = `${element}_LIST_OUTPUT`;
  const base = `${root}/RESPONSE/${element}_LIST/${element}`;
  const own = ["ID", "CREATED/DATETIME", "LAST_MODIFIED/DATETIME"];
  return {
    dtd: `${endpoint}${element.toLowerCase()}_list_output.dtd`,
    roots: [root],
    base,
    subjects: [
      {
        kind: "record",
        name: type.type,
        facts: [
          fact(`${root}/RESPONSE/DATETIME`),
          ...own.map((path) => fact(`${base}/${path}`)),
          ...factsOf(type.fields, base),
        ],
      },
    ],
    known: [...envelope, ...(type.readOnly ?? []).map((name) => `${element}/${name}`)],
    read: async (client) => [
      {
        answer: await client.send({ path: endpoint, action: "list", parameters: {}, answer: root }),
      },
    ],
  };
}

/** The DTD has the first, a sample in Qualys' help the second. */
const allRoots = ["AUTH_RECORDS_OUTPUT", "AUTH_LIST_OUTPUT"] as const;

export const allRecords: AnswerKind = {
  dtd: "/api/2.0/fo/auth/auth_records.dtd",
  roots: allRoots,
  base: "AUTH_RECORDS_OUTPUT/RESPONSE/AUTH_RECORDS",
  subjects: [
    {
      kind: "answer",
      name: "auth_records",
      facts: [
        fact("AUTH_RECORDS_OUTPUT/RESPONSE/DATETIME", "AUTH_LIST_OUTPUT/RESPONSE/DATETIME"),
        {
          ...fact(
            "AUTH_RECORDS_OUTPUT/RESPONSE/AUTH_RECORDS",
            "AUTH_LIST_OUTPUT/RESPONSE/AUTH_LIST",
          ),
          isText: false,
        },
      ],
    },
  ],
  known: [
    ...envelope,
    // The guide spells one type in two ways.
    ...[...recordTypes.map(({ element }) => element), "AUTH_POSTGRESSQL"].flatMap((element) => [
      `AUTH_RECORDS/${element}_IDS`,
      `AUTH_LIST/${element}_RECORDS`,
    ]),
  ],
  read: async (client) => {
    const call = { path: "/api/2.0/fo/auth/", action: "list", parameters: {} } as const;
    return [{ answer: await client.send({ ...call, answer: allRoots }) }];
  },
};
