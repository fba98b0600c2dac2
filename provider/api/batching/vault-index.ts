import type { VaultType } from "../../catalog/resource-type.js";
import type { Client } from "../client.js";
import { lastModifiedOf, listVaults } from "../vaults.js";
import { idOf } from "../xml.js";

/** A vault as listed. */
interface ListedVault {
  readonly id: string;
  readonly type: string | undefined;
  readonly title: string | undefined;
  /** The server's time of its last change; undefined if the list lacks it. */
  readonly lastModified: string | undefined;
}

const isNumber = (id: string) => /^\d+$/.test(id);

/**
 * Returns whether a vault listed with only the other kind of ID may be the one: vaults have a
 * number, a UUID, or both.
 */
function mayBeAmong(vaults: ReadonlyMap<string, ListedVault>, id: string): boolean {
  const named = [...vaults].filter(([key]) => isNumber(key) === isNumber(id));
  return new Set(named.map(([, vault]) => vault)).size < new Set(vaults.values()).size;
}

/** Caches the list of all vaults of all types, which takes one call per 1,000 vaults. */
export class VaultIndex {
  private current: Promise<Map<string, ListedVault>> | undefined;
  /** The first list that was read. */
  private first: Promise<Map<string, ListedVault>> | undefined;
  private readonly taken = new Set<string>();

  constructor(
    private readonly client: Client,
    private readonly endpoint: string,
  ) {}

  /**
   * Finds the vault in the list, once: a second request wants fresh data.
   *
   * @returns undefined if there is no such vault; `unknown` if a listed vault may be the one,
   *   because the list has only the other of its two IDs.
   * @throws ApiError
   */
  async find(id: string): Promise<ListedVault | "unknown" | undefined> {
    if (this.taken.has(id)) this.invalidate();
    this.taken.add(id);
    this.current ??= this.read();
    const { current } = this;
    return current.then(
      (vaults) => vaults.get(id) ?? (mayBeAmong(vaults, id) ? "unknown" : undefined),
      (error: unknown) => {
        if (this.current === current) this.invalidate();
        throw error;
      },
    );
  }

  /**
   * Returns the IDs of the vaults of the type that had the title before the run.
   *
   * @throws ApiError
   */
  async idsBeforeRun({ type, aliases }: VaultType, title: string): Promise<string[]> {
    this.first ??= this.current ??= this.read();
    const { first } = this;
    const vaults = await first.catch((error: unknown) => {
      if (this.first === first) this.first = undefined;
      if (this.current === first) this.invalidate();
      throw error;
    });
    return [...new Set(vaults.values())]
      .filter(
        (vault) => vault.title === title && [type, ...aliases].some((name) => name === vault.type),
      )
      .map(({ id }) => id);
  }

  /** Forgets what was read before a write. */
  invalidate(): void {
    this.current = undefined;
    this.taken.clear();
  }

  /** Reads the list. Each vault is under its ID, its UUID, or both. */
  private async read(): Promise<Map<string, ListedVault>> {
    const { vaults } = await listVaults(this.client, this.endpoint, {});
    return new Map(
      vaults.flatMap((vault) => {
        const listed = {
          id: idOf(vault),
          type: vault.text("VAULT_TYPE"),
          title: vault.text("TITLE"),
          lastModified: lastModifiedOf(vault),
        };
        return [vault.text("UUID") || listed.id, listed.id].map((key) => [key, listed] as const);
      }),
    );
  }
}
