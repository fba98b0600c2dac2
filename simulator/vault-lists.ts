/** Lists vaults, and shows a single one. */
import type { Envelope } from "./answers.js";
import { textOf } from "./conditions.js";
import { vaultTypeSpelling } from "./models/common.js";
import { readInteger, type Parameters } from "./parameters.js";
import { badValue, missingParameter, unknownParameter, unsupportedCombination } from "./refusal.js";
import { lastModified, vaultElement, type ReportOptions } from "./report.js";
import type { State, StoredVault } from "./state.js";
import { vaultTypeOf } from "./types.js";
import { requireVault } from "./writes.js";
import { cdata, element } from "./xml.js";

const filters = ["title", "type", "modified", "orderby", "sortorder", "limit", "offset"];

type SortKey = (vault: StoredVault) => string | number;

const sortKeys: Readonly<Record<string, SortKey>> = {
  id: ({ id }) => id,
  title: ({ values }) => textOf(values, "title"),
  system_name: ({ type }) => type,
  last_modified: ({ modified }) => modified,
  last_modified_by: ({ modifiedBy }) => modifiedBy,
};

export function readVaultId({ id }: Parameters): number {
  if (id === undefined) throw missingParameter("id");
  return Number(readInteger("id", id, 1));
}

export function viewVault(parameters: Parameters, state: State, options: ReportOptions): Envelope {
  const unknown = Object.keys(parameters).find((name) => name !== "id");
  if (unknown !== undefined) throw unknownParameter(unknown, "view");
  const vault = requireVault(state, readVaultId(parameters));
  const type = vaultTypeOf(vault.type);
  // Only possible with a state file from a version with other types.
  if (!type) throw new Error(`no vault type "${vault.type}"`);
  return {
    root: "VAULT_OUTPUT",
    dtd: "/api/2.0/fo/vault/vault_view.dtd",
    response: [vaultElement(type, vault, state, options)],
  };
}

export function listVaults(parameters: Parameters, state: State): Envelope {
  const unknown = Object.keys(parameters).find((name) => !filters.includes(name));
  if (unknown !== undefined) throw unknownParameter(unknown, "list");
  const found = sorted(matching(state, parameters), parameters);
  const page = cutOut(found, parameters);
  const vaults = page.map((vault) =>
    element("AUTH_VAULT", [
      element("TITLE", cdata(textOf(vault.values, "title"))),
      element("VAULT_TYPE", cdata(spelling[vault.type] ?? vault.type)),
      lastModified(vault),
      ...serverAddress(vault),
      element("ID", vault.id),
    ]),
  );
  return {
    root: "AUTH_VAULT_LIST_OUTPUT",
    dtd: "/api/2.0/fo/vault/vault_output.dtd",
    // The guide says that COUNT is for the response; in its sample, it is for the whole list.
    response: [
      element("STATUS", "Success"),
      element("COUNT", found.length),
      element("AUTH_VAULTS", vaults),
    ],
  };
}

const spelling: Readonly<Record<string, string>> = vaultTypeSpelling;

/** Returns the server address, which the list has for CyberArk PIM Suite and Quest Vault. */
function serverAddress({ type, values }: StoredVault) {
  const fields = Object.entries(vaultTypeOf(type)?.fields ?? {});
  const [name = ""] = fields.find(([, { parameter }]) => parameter === "server_address") ?? [];
  const address = textOf(values, name);
  return address === "" ? [] : [element("SERVER_ADDRESS", cdata(address))];
}

function matching(state: State, { title, type, modified }: Parameters): StoredVault[] {
  if (modified !== undefined && !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(modified)) {
    throw badValue("modified", "not a date, or date and time, in UTC");
  }
  return [...state.vaults.values()].filter(
    (vault) =>
      (title === undefined || textOf(vault.values, "title").includes(title)) &&
      (type === undefined || vault.type === type) &&
      (modified === undefined || vault.modified >= modified),
  );
}

function sorted(vaults: StoredVault[], { orderby = "id", sortorder = "asc" }: Parameters) {
  const key = Object.hasOwn(sortKeys, orderby) ? sortKeys[orderby] : undefined;
  if (!key) throw badValue("orderby", `not one of ${Object.keys(sortKeys).join(", ")}`);
  if (sortorder !== "asc" && sortorder !== "desc") throw badValue("sortorder", "not asc or desc");
  const sign = sortorder === "asc" ? 1 : -1;
  const compare = (one: StoredVault, other: StoredVault) =>
    key(one) < key(other) ? -sign : Number(key(one) > key(other)) * sign;
  return vaults.sort(compare);
}

/** Vaults in a response if the request sets no limit. */
const pageSize = 1_000;

/** `offset` is the number of the first vault to return, as in the guide's one sample. */
function cutOut(vaults: StoredVault[], { limit, offset }: Parameters): StoredVault[] {
  if (limit === undefined && offset === undefined) return vaults.slice(0, pageSize);
  if (limit === undefined || offset === undefined) {
    throw unsupportedCombination("limit and offset go together");
  }
  const start = Number(readInteger("offset", offset, 1)) - 1;
  const most = Number(readInteger("limit", limit)) || Infinity;
  return vaults.slice(start, start + most);
}
