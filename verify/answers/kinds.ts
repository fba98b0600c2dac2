/** The kinds of responses that the provider reads. */
import { recordTypes } from "../../provider/catalog/index.js";
import { common, type AnswerKind } from "./kind.js";
import { allRecords, recordList } from "./records.js";
import { vaultList, vaultView } from "./vaults.js";
import { batchReturn, simpleReturn } from "./writes.js";

export function answerKinds(): AnswerKind[] {
  const lists = recordTypes.map(recordList);
  // Most types' DTDs share one declaration of vaults, even where a type takes only some of them.
  const settings = lists
    .flatMap(({ subjects }) => subjects.flatMap(({ facts }) => facts))
    .flatMap(({ paths }) => paths.map((path) => path.split("/").slice(-2).join("/")))
    .filter((path) => path.startsWith("DIGITAL_VAULT/"));
  const known = [...common, ...new Set(settings)];
  return [
    ...lists.map((kind) => ({ ...kind, known: [...kind.known, ...known] })),
    vaultView,
    vaultList,
    allRecords,
    batchReturn,
    simpleReturn,
  ];
}
