import { addressField } from "../../catalog/resource-type.js";
import { formatRanges } from "../addresses/address-set.js";
import type { Holder } from "../conflicts/holder-search.js";
import type { ConflictError } from "../conflicts/retry-on-conflict.js";
import { isSecret } from "./masking.js";
import { nameOf, toOperationError, type Operation } from "./operation-error.js";

/** The refusal of a write for what another record has: which record that is, and what to do. */
export function explainConflict(
  operation: Operation,
  { refusal, holders }: ConflictError,
): unknown {
  const [holder] = holders.found;
  const next = holder
    ? holder.isTitled
      ? explainTitle(operation, holder)
      : explainAddress(operation, holder)
    : "It may be for an address that another record has: there are too many records to look. " +
      "Correct the arguments and run `pulumi up` again.";
  return toOperationError(operation, refusal, next);
}

/** What an operation waits for. */
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
    `Another record, ${holderName(holder)}, has ${addressIn(operation, holder)}, and an address may ` +
    "be in one record of a network only. " +
    "If this change takes it out of there, run `pulumi up` again, if need be with `--parallel 64`; if " +
    `that record depends on this one, change it first. ${deleteFirst} ` +
    (operation.verb === "creation" ? `${renamed} ` : "") +
    "Otherwise take the address out of one of the two."
  );
}

function explainTitle({ type, verb }: Operation, holder: Holder): string {
  const taken = `A ${type.kind} with this title exists already (id ${holder.id}).`;
  if (verb === "update") {
    return (
      `${taken} If this change gives it another title, run \`pulumi up\` again, if need be with ` +
      `\`--parallel 64\`. ${deleteFirst} Otherwise choose another title.`
    );
  }
  return `${taken} ${adviseOnTakenTitle(type.kind)}`;
}

const deleteFirst =
  "If this change deletes that record, delete it first (`pulumi destroy --target`).";
const renamed =
  "If it is that of a resource that you renamed or moved, add the old name to this one's `aliases`.";

/** What to do about a title that is taken by what may be the program's own. */
export function adviseOnTakenTitle(kind: string): string {
  return (
    `${renamed} If Pulumi doesn't manage it, such as after an interrupted run, or a resource that this ` +
    "change removes has it, set `adopt: true` to take it over. If this change gives it another title, run `pulumi up` again. " +
    `Otherwise choose another title for the new ${kind}.`
  );
}

function holderName({ className, id, title }: Holder): string {
  return title ? `${className} "${title}" (id ${id})` : `${className} (id ${id})`;
}
