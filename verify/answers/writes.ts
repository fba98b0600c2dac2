/** What is read from responses to writes. */
import { fact } from "../facts.js";
import type { AnswerKind } from "./kind.js";

const inBatch = "BATCH_RETURN/RESPONSE/BATCH_LIST/BATCH";

export const batchReturn: AnswerKind = {
  dtd: "/api/2.0/batch_return.dtd",
  roots: ["BATCH_RETURN"],
  base: inBatch,
  subjects: [
    {
      kind: "answer",
      name: "batch_return",
      facts: [
        fact("BATCH_RETURN/RESPONSE/DATETIME"),
        ...["CODE", "TEXT", "ID_SET/ID", "ID_SET/ID_RANGE"].map((path) =>
          fact(`${inBatch}/${path}`),
        ),
      ],
    },
  ],
  known: [],
};

const inSimple = "SIMPLE_RETURN/RESPONSE";

export const simpleReturn: AnswerKind = {
  dtd: "/api/2.0/simple_return.dtd",
  roots: ["SIMPLE_RETURN"],
  base: inSimple,
  subjects: [
    {
      kind: "answer",
      name: "simple_return",
      facts: ["DATETIME", "CODE", "TEXT", "ITEM_LIST/ITEM/KEY", "ITEM_LIST/ITEM/VALUE"].map(
        (path) => fact(`${inSimple}/${path}`),
      ),
    },
  ],
  known: [],
};
