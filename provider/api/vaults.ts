import type { VaultType } from "../catalog/resource-type.js";
import type { RequestParameters } from "./call.js";
import type { Client } from "./client.js";
import { requireItems, requireOnly } from "./envelope.js";
import { ApiError, unexpectedAnswer } from "./errors.js";
import type { Written } from "./records.js";
import { idOf, type Element } from "./xml.js";

/**
 * Creates a vault.
 *
 * @throws ApiError; with outcome `unknown` if the vault may exist all the same.
 */
export async function createVault(
  client: Client,
  type: VaultType,
  parameters: RequestParameters,
): Promise<Written> {
  const response = await write(client, type, "create", { type: type.type, ...parameters });
  const id = itemOf(response, "ID");
  if (id !== undefined) return { id, at: response.text("DATETIME") ?? "" };
  throw new ApiError("the response to the creation has no ID", "unknown");
}

/** Changes a vault. Its type isn't sent: the guide of 2018 doesn't list it for updates. @throws ApiError */
export async function updateVault(
  client: Client,
  type: VaultType,
  id: string,
  parameters: RequestParameters,
): Promise<Written> {
  const response = await write(client, type, "update", { id, ...parameters });
  if (itemOf(response, "ID") === id) return { id, at: response.text("DATETIME") ?? "" };
  throw new ApiError(`the response doesn't name the vault ${id}`, "unknown");
}

/** Deletes a vault. @throws ApiError */
export async function deleteVault(client: Client, type: VaultType, id: string): Promise<void> {
  const response = await write(client, type, "delete", { id });
  if (itemOf(response, "STATUS")?.toLowerCase() === "deleted") return;
  throw new ApiError(`the response doesn't say that the vault ${id} is deleted`, "unknown");
}

function write(
  client: Client,
  { endpoint }: VaultType,
  action: "create" | "update" | "delete",
  parameters: RequestParameters,
): Promise<Element> {
  return client.make({ path: endpoint, action, parameters, answer: "SIMPLE_RETURN" });
}

function itemOf(response: Element, key: string): string | undefined {
  return response
    .all("ITEM_LIST/ITEM")
    .find((item) => item.text("KEY")?.toUpperCase() === key)
    ?.text("VALUE");
}

/** Reads all settings of a vault that the API reports. @throws ApiError */
export async function viewVault(
  client: Client,
  { endpoint }: Pick<VaultType, "endpoint">,
  id: string,
): Promise<{ vault: Element; at: string }> {
  const response = await client.make({
    path: endpoint,
    action: "view",
    parameters: { id },
    answer: "VAULT_OUTPUT",
  });
  requireOnly(response, (name) => name === "VAULT_QUEST");
  const [vault] = response.all("VAULT_QUEST");
  if (vault && isAbout(vault, id)) {
    return { vault, at: response.text("DATETIME") ?? "" };
  }
  throw new ApiError(`the answer isn't about the vault ${id}`, "unknown");
}

/**
 * Returns whether the response is about the vault. Vaults have an ID, a UUID, or both; the response
 * may have the one that wasn't requested.
 */
function isAbout(vault: Element, id: string): boolean {
  const [own, uuid] = [vault.text("ID"), vault.text("UUID")];
  if (own === id || uuid === id) return true;
  const isUuid = !/^\d+$/.test(id);
  return isUuid ? !uuid && Boolean(own) : !own && Boolean(uuid);
}

/**
 * Returns the server's time of the vault's last change. In the list of 2018, its element differs
 * from the view's.
 */
export function lastModifiedOf(vault: Element): string | undefined {
  return vault.text("LAST_MODIFIED/DATETIME") || vault.text("LAST_MODIFIED_DATE");
}

/** Vaults on a page of a list, even if the request sets no limit. */
const pageSize = 1000;
const mostPages = 100;

/** Lists vaults with the API's filters, over all pages. @throws ApiError */
export async function listVaults(
  client: Client,
  endpoint: string,
  filters: RequestParameters,
): Promise<{ vaults: Element[]; at: string }> {
  const vaults = new Map<string, Element>();
  let place: RequestParameters = {};
  for (let page = 0; page < mostPages; page++) {
    const response = await client.make({
      path: endpoint,
      action: "list",
      parameters: { ...filters, ...place },
      answer: "AUTH_VAULT_LIST_OUTPUT",
    });
    const { found, count } = vaultPage(response);
    const before = vaults.size;
    for (const vault of found) vaults.set(idOf(vault), vault);
    if (page > 0 && vaults.size === before + found.length) {
      throw new ApiError("the list of vaults changed while it was read", "unknown", {
        advice: "Somebody deletes vaults at the same time.",
      });
    }
    // Whether COUNT is the page's or the list's isn't documented; it is never less than the page's.
    const isCut = found.length >= pageSize || count > vaults.size;
    if (!isCut) return { vaults: [...vaults.values()], at: response.text("DATETIME") ?? "" };
    if (vaults.size === before) break;
    // Each page must start with the last vaults of the one before. If it doesn't, a vault was
    // deleted and others moved across the boundary, so they would seem to be gone. The offset
    // counts from 1 in the only sample; with one less, it may count from 0 as well.
    const offset = Math.max(1, vaults.size - 1);
    place = { limit: String(pageSize), offset: String(offset) };
  }
  throw new ApiError("the list of vaults doesn't end", "unknown");
}

/** Returns the vaults of a response, and its COUNT. */
function vaultPage(response: Element): { found: Element[]; count: number } {
  requireOnly(response, (name) => ["STATUS", "COUNT", "AUTH_VAULTS"].includes(name));
  const found = response
    .all("AUTH_VAULTS")
    .filter((list) => list.children().length > 0)
    .flatMap((list) => requireItems(list, "AUTH_VAULT"));
  const ids = found.map(idOf);
  if (ids.includes("")) throw unexpectedAnswer("it has a vault without an ID");
  if (new Set(ids).size < ids.length) throw unexpectedAnswer("it has a vault twice");
  const count = response.text("COUNT") ?? "";
  if (/^\d+$/.test(count)) return { found, count: Number(count) };
  throw unexpectedAnswer("it doesn't count the vaults");
}
