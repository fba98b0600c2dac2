/** How records log in with a vault: which types take it, and what it asks of them. */
import { named } from "../../../provider/catalog/define.js";
import type { Group } from "../../../provider/catalog/field.js";
import { recordTypes, vaultTypes } from "../../../provider/catalog/index.js";
import type { RecordType, VaultType } from "../../../provider/catalog/resource-type.js";

/** Whether the record's password can come from the vault. */
export function takes({ fields }: RecordType, { type }: VaultType): boolean {
  const { vaultType } = fields;
  return vaultType?.kind === "choice" && vaultType.choices.includes(type);
}

/** What a record says to pick its secret in the vault. */
export function loginSettings({ inRecord }: VaultType): Group {
  return named(inRecord);
}

/**
 * The vault that the example of a record has: of the common ones that it takes, the first whose
 * settings are all documented, else the first.
 */
export function shownVault(record: RecordType): VaultType | undefined {
  const taken = vaultTypes.filter((vault) => takes(record, vault));
  const common = taken.filter((vault) => vault.common);
  const candidates = common.length > 0 ? common : taken;
  return candidates.find(isDocumented) ?? candidates[0];
}

/** The record that the example of a vault has: the first common one that takes it. */
export function shownRecord(vault: VaultType): RecordType | undefined {
  return recordTypes.find((record) => record.common && takes(record, vault));
}

function isDocumented(vault: VaultType): boolean {
  return Object.values(loginSettings(vault).fields).every(
    ({ confidence }) => confidence === "high",
  );
}
