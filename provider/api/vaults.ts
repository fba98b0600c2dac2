import type { VaultType } from "../catalog/resource-type.js";
import type { Calls } from "./calls.js";
import { ApiError } from "./errors.js";
import type { Written } from "./records.js";
import { idOf, type Element } from "./xml.js";

type Parameters = Readonly<Record<string, string>>;

/**
 * Creates a vault.
 *
 * @throws ApiError; with outcome `unknown` when the vault may exist all the same.
 */
export async function createVault(
  calls: Calls,
  type: VaultType,
  parameters: Parameters,
): Promise<Written> {
  const response = await write(calls, type, "create", { type: type.type, ...parameters });
  const id = itemOf(response, "ID");
  if (id !== undefined) return { id, at: response.text("DATETIME") ?? "" };
  throw new ApiError("the answer to the creation has no ID", "unknown");
}

/** Changes a vault. @throws ApiError */
export async function updateVault(
  calls: Calls,
  type: VaultType,
  id: string,
  parameters: Parameters,
): Promise<Written> {
  const response = await write(calls, type, "update", { id, type: type.type, ...parameters });
  if (itemOf(response, "ID") === id) return { id, at: response.text("DATETIME") ?? "" };
  throw new ApiError(`the answer doesn't name the vault ${id}`, "unknown");
}

/** Deletes a vault. @throws ApiError */
export async function deleteVault(calls: Calls, type: VaultType, id: string): Promise<void> {
  const response = await write(calls, type, "delete", { id });
  if (itemOf(response, "STATUS")?.toLowerCase() === "deleted") return;
  throw new ApiError(`the answer doesn't say that the vault ${id} is deleted`, "unknown");
}

function write(
  calls: Calls,
  { endpoint }: VaultType,
  action: "create" | "update" | "delete",
  parameters: Parameters,
): Promise<Element> {
  return calls.make({ path: endpoint, action, parameters, answer: "SIMPLE_RETURN" });
}

function itemOf(response: Element, key: string): string | undefined {
  return response
    .all("ITEM_LIST/ITEM")
    .find((item) => item.text("KEY")?.toUpperCase() === key)
    ?.text("VALUE");
}

/** All settings of a vault that the API reports. @throws ApiError */
export async function viewVault(
  calls: Calls,
  { endpoint }: Pick<VaultType, "endpoint">,
  id: string,
): Promise<{ vault: Element; at: string }> {
  const response = await calls.make({
    path: endpoint,
    action: "view",
    parameters: { id },
    answer: "VAULT_OUTPUT",
  });
  const [vault] = response.all("VAULT_QUEST");
  if (vault && idOf(vault) === id) {
    return { vault, at: response.text("DATETIME") ?? "" };
  }
  throw new ApiError(`the answer isn't about the vault ${id}`, "unknown");
}

/** Vaults of a list page; the size is the one that the guide's digest uses (confidence: medium). */
const pageSize = 1000;
const mostPages = 100;

/** Lists vaults with the API's filters, over all pages. @throws ApiError */
export async function listVaults(
  calls: Calls,
  endpoint: string,
  filters: Parameters,
): Promise<{ vaults: Element[]; at: string }> {
  const vaults: Element[] = [];
  const ids = new Set<string>();
  for (let page = 0, offset = 0; page < mostPages; page++) {
    const response = await calls.make({
      path: endpoint,
      action: "list",
      parameters: { ...filters, limit: String(pageSize), offset: String(offset) },
      answer: "AUTH_VAULT_LIST_OUTPUT",
    });
    const found = response.all("AUTH_VAULTS/AUTH_VAULT");
    const fresh = found.filter((vault) => !ids.has(idOf(vault)));
    if (page > 0 && fresh.length === found.length) {
      throw new ApiError("the list of vaults changed while it was read", "unknown", {
        advice: "Somebody deletes vaults at the same time.",
      });
    }
    for (const vault of fresh) ids.add(idOf(vault));
    vaults.push(...fresh);
    // Whether COUNT is the page's or the list's isn't documented; it is never less than the page's.
    const isCut = found.length >= pageSize || Number(response.text("COUNT")) > vaults.length;
    if (!isCut) return { vaults, at: response.text("DATETIME") ?? "" };
    // Each page starts with the last vault of the one before: if it doesn't, one that was deleted
    // moved others over the edge, which would seem to be gone.
    offset = vaults.length - 1;
  }
  throw new ApiError("the list of vaults doesn't end", "unknown");
}
