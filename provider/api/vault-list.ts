import type { VaultType } from "../catalog/resource-type.js";
import type { Calls } from "./calls.js";
import { lastModifiedOf, listVaults } from "./vaults.js";
import { idOf } from "./xml.js";

/** What the list tells of a vault. */
interface Listed {
  readonly id: string;
  readonly type: string | undefined;
  readonly title: string | undefined;
  /** The server's time of its last change; undefined when the list lacks it. */
  readonly lastModified: string | undefined;
}

const isNumber = (id: string) => /^\d+$/.test(id);

/** Vaults have a number, a UUID, or both: one without that kind of name may be the vault. */
function mayBeAmong(vaults: ReadonlyMap<string, Listed>, id: string): boolean {
  const named = [...vaults].filter(([key]) => isNumber(key) === isNumber(id));
  return new Set(named.map(([, vault]) => vault)).size < new Set(vaults.values()).size;
}

/** The list of all vaults of whatever type, which one call gives for up to 1,000 of them. */
export class VaultList {
  private list: Promise<Map<string, Listed>> | undefined;
  /** The first that was read. */
  private before: Promise<Map<string, Listed>> | undefined;
  private readonly told = new Set<string>();

  constructor(
    private readonly calls: Calls,
    private readonly endpoint: string,
  ) {}

  /**
   * What the list tells of the vault, once: who asks a second time wants news.
   *
   * @returns undefined when there is no such vault; `unknown` when a vault of the list may be it, since
   *   the list has the other one of its two names only.
   * @throws ApiError
   */
  async find(id: string): Promise<Listed | "unknown" | undefined> {
    if (this.told.has(id)) this.forget();
    this.told.add(id);
    this.list ??= this.read();
    const { list } = this;
    return list.then(
      (vaults) => vaults.get(id) ?? (mayBeAmong(vaults, id) ? "unknown" : undefined),
      (error: unknown) => {
        if (this.list === list) this.forget();
        throw error;
      },
    );
  }

  /**
   * The vaults of the type with the title that were there before the run.
   *
   * @throws ApiError
   */
  async namesakes({ type, aliases }: VaultType, title: string): Promise<string[]> {
    this.before ??= this.list ??= this.read();
    const { before } = this;
    const vaults = await before.catch((error: unknown) => {
      if (this.before === before) this.before = undefined;
      if (this.list === before) this.forget();
      throw error;
    });
    return [...new Set(vaults.values())]
      .filter(
        (vault) => vault.title === title && [type, ...aliases].some((name) => name === vault.type),
      )
      .map(({ id }) => id);
  }

  /** What was read before a write is no news. */
  forget(): void {
    this.list = undefined;
    this.told.clear();
  }

  /** Each by its ID and its UUID, as far as it has them. */
  private async read(): Promise<Map<string, Listed>> {
    const { vaults } = await listVaults(this.calls, this.endpoint, {});
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
