import type { Client } from "../../provider/api/client.js";
import { listVaults } from "../../provider/api/vaults.js";
import { idOf } from "../../provider/api/xml.js";
import { vaultTypeNamed } from "../../provider/catalog/index.js";
import { vaultEndpoint, type VaultType } from "../../provider/catalog/resource-type.js";

/** What the list has of a vault. */
export interface ListedVault {
  readonly id: string;
  readonly type: VaultType;
  /** Why no program can declare it. */
  readonly problem: string | undefined;
}

export interface VaultList {
  /** The vaults of types in the catalog. */
  readonly known: readonly ListedVault[];
  /** The API's name of the type of each other vault. */
  readonly unknown: readonly string[];
}

/** Lists all vaults, in one call per 1,000. @throws ApiError */
export async function listAllVaults(client: Client): Promise<VaultList> {
  const { vaults } = await listVaults(client, vaultEndpoint, {});
  const unknown: string[] = [];
  const listed = vaults.flatMap((vault) => {
    const name = vault.text("VAULT_TYPE") ?? "";
    const type = vaultTypeNamed(name);
    if (type) return [{ id: idOf(vault), type, title: vault.text("TITLE") ?? "" }];
    unknown.push(name);
    return [];
  });
  const known = listed.map(({ id, type, title }) => {
    const others = listed.filter((one) => one.type === type && one.title === title).length - 1;
    const problem =
      others > 0
        ? "Another vault of the type has the same title, by which they are adopted: give it another one at Qualys."
        : undefined;
    return { id, type, problem };
  });
  return { known, unknown };
}
