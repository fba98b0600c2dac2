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

/** Lists the vaults of all types in the catalog, in one call per 1,000 vaults. @throws ApiError */
export async function listAllVaults(client: Client): Promise<ListedVault[]> {
  const { vaults } = await listVaults(client, vaultEndpoint, {});
  const listed = vaults.flatMap((vault) => {
    const type = vaultTypeNamed(vault.text("VAULT_TYPE") ?? "");
    return type ? [{ id: idOf(vault), type, title: vault.text("TITLE") ?? "" }] : [];
  });
  return listed.map(({ id, type, title }) => {
    const others = listed.filter((one) => one.type === type && one.title === title).length - 1;
    const problem =
      others > 0
        ? "Another vault of the type has the same title, by which they are adopted: give it another one at Qualys."
        : undefined;
    return { id, type, problem };
  });
}
