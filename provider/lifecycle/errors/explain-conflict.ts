import { addressField } from "../../catalog/resource-type.js";
import { formatRanges } from "../addresses/address-set.js";
import type { Holder } from "../conflicts/holder-search.js";
import type { ConflictError } from "../conflicts/retry-on-conflict.js";
import { isSecret } from "./masking.js";
import { nameOf, toOperationError, type Operation } from "./operation-error.js";

/**
 * Returns the error of a write refused for what another record has: which record that is, and what
 * to do.
 */
export function explainConflict(
  operation: Operation,
  { refusal, holders }: ConflictError,
): unknown {
  const [holder] = holders.found;
  const next = holder
    ? holder.isTitled
      ? explainTitle(operation, holder)
      : explainAddress(operation, holder)
    : "Another record may already have one of the addresses; there are too many records to search all of them. " +
      "Correct the arguments and run `pulumi up` again.";
  return toOperationError(operation, refusal, next);
}

/** Returns what an operation waits for, in words. */
export function describeWait(operation: Operation, { holders }: ConflictError): string {
  const [holder] = holders.found;
  const name = nameOf(operation);
  if (!holder) return `${name} waits for an address that another record may have`;
  const what = holder.isTitled ? "its title" : addressIn(operation, holder);
  return `${name} waits for ${what}, which ${holderName(holder)} has`;
}

function addressIn({ type, resource }: Operation, { addresses }: Holder): string {
  const isHidden = isSecret(type, resource, addressField(type) ?? "");
  return isHidden ? "one of its addresses" : (formatRanges(addresses)[0] ?? "");
}

function explainAddress(operation: Operation, holder: Holder): string {
  return (
    `${holderName(holder)} already has ${addressIn(operation, holder)}, and only one record of a network may have an address. ` +
    "If this change removes it there, run `pulumi up` again, with `--parallel 64` if that isn't enough; if " +
    `that record depends on this one, change it first. ${deleteFirst} ` +
    (operation.verb === "creation" ? `${renamed} ` : "") +
    "Otherwise remove the address from one of the two."
  );
}

function explainTitle({ type, verb }: Operation, holder: Holder): string {
  const taken = `A ${type.kind} with this title already exists (id ${holder.id}).`;
  if (verb === "update") {
    return (
      `${taken} If this change gives it another title, run \`pulumi up\` again, with ` +
      `\`--parallel 64\` if that isn't enough. ${deleteFirst} Otherwise choose another title.`
    );
  }
  return `${taken} ${adviseOnTakenTitle(type.kind)}`;
}

const deleteFirst =
  "If this change deletes that record, delete it first (`pulumi destroy --target`).";
const renamed =
  "If it belongs to a resource that you renamed or moved, add the old name to this one's `aliases`.";

/** Returns what to do about a title taken by a resource that may be the program's own. */
export function adviseOnTakenTitle(kind: string): string {
  return (
    `${renamed} If Pulumi doesn't manage it, such as after an interrupted run, or if this change removes the ` +
    "resource that has it, set `adopt: true` to take it over. If this change gives it another title, run `pulumi up` again. " +
    `Otherwise choose another title for the new ${kind}.`
  );
}

function holderName({ className, id, title }: Holder): string {
  return title ? `${className} "${title}" (id ${id})` : `${className} (id ${id})`;
}
