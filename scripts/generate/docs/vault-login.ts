/** How records log in with a vault: which types accept it, and what it requires of them. */
import { named } from "../../../provider/catalog/define.js";
import type { Group } from "../../../provider/catalog/field.js";
import { recordTypes, vaultTypes } from "../../../provider/catalog/index.js";
import type { RecordType, VaultType } from "../../../provider/catalog/resource-type.js";

/** Returns whether the record's password can come from the vault. */
export function takes({ fields }: RecordType, { type }: VaultType): boolean {
  const { vaultType } = fields;
  return vaultType?.kind === "choice" && vaultType.choices.includes(type);
}

/** Returns what a record specifies to pick its secret in the vault. */
export function loginSettings({ inRecord }: VaultType): Group {
  return named(inRecord);
}

/**
 * Returns the vault for the example of a record: of the common ones that it accepts, the first
 * whose settings are all documented, otherwise the first.
 */
export function shownVault(record: RecordType): VaultType | undefined {
  const taken = vaultTypes.filter((vault) => takes(record, vault));
  const common = taken.filter((vault) => vault.common);
  const candidates = common.length > 0 ? common : taken;
  return candidates.find(isDocumented) ?? candidates[0];
}

/** Returns the record for the example of a vault: the first common one that accepts it. */
export function shownRecord(vault: VaultType): RecordType | undefined {
  return recordTypes.find((record) => record.common && takes(record, vault));
}

function isDocumented(vault: VaultType): boolean {
  return Object.values(loginSettings(vault).fields).every(
    ({ confidence }) => confidence === "high",
  );
}
