/**
 * Finds what exists at Qualys, whoever created it. Results contain no secrets, although responses
 * contain some.
 */
import { closest } from "fastest-levenshtein";
import { inOneLine } from "../api/masking/one-line.js";
import { listAllRecords, type RecordId } from "../api/record-ids.js";
import { listRecords } from "../api/records.js";
import { lastModifiedOf, listVaults, viewVault } from "../api/vaults.js";
import { idOf, type Element } from "../api/xml.js";
import type { Field } from "../catalog/field.js";
import { recordTypes, vaultTypeNamed, vaultTypes } from "../catalog/index.js";
import { vaultEndpoint, type ResourceType } from "../catalog/resource-type.js";
import type { Session } from "./session.js";
import { decodeReported } from "./values/decode.js";
import { textOf, type Value } from "./values/value.js";

/** A lookup failed. The message says what to do. */
export class LookupError extends Error {
  override readonly name = "LookupError";
}

/** A record or vault, with its reported fields by argument names. */
export interface LookupResult {
  readonly id: string;
  readonly [property: string]: Value;
}

/** What to look for, by part of a title or the API's name of a type. */
export interface LookupQuery {
  readonly title?: string | undefined;
  readonly type?: string | undefined;
  /** Whether messages must not quote the query. Default: false. */
  readonly isSecret?: boolean;
}

/** Which vault to find, by title or ID, of any type or of one. */
export interface VaultQuery extends LookupQuery {
  readonly id?: string | undefined;
}

/**
 * Finds one vault, in two calls.
 *
 * @throws LookupError if there is none or more than one, ApiError if a call fails.
 */
export async function findVault(session: Session, wanted: VaultQuery): Promise<LookupResult> {
  const { title, id } = wanted;
  if ((title === undefined) === (id === undefined) || title === "" || id === "") {
    throw new LookupError("takes either the title or the id of a vault");
  }
  const listed = await findVaults(session, wanted);
  const matching = listed.filter((vault) =>
    id === undefined ? vault.title === title?.trim() : vault.id === id,
  );
  const [vault, ...others] = matching;
  if (!vault)
    throw new LookupError(`found no vault${inWords(wanted)}${suggestTitles(listed, wanted)}`);
  if (others.length > 0) {
    const ids = matching.map((one) => one.id).join(", ");
    throw new LookupError(
      `found ${matching.length} vaults${inWords(wanted)}: ids ${ids}. Look up the one you mean by its id`,
    );
  }
  const { vault: seen } = await viewVault(session.client, anyVault, vault.id);
  const type = vaultTypes.find((one) => one.type === vault.type);
  const comments = optionalText("comments", seen.text("COMMENTS"));
  return {
    ...vault,
    ...optionalText("created", seen.text("CREATED_ON")),
    ...(type ? valuesOf(type, seen) : comments),
  };
}

function inWords({ title, id, type, isSecret }: VaultQuery): string {
  if (isSecret) return ` with the secret ${title === undefined ? "id" : "title"}`;
  const ofType = type === undefined ? "" : ` of type "${type}"`;
  return ofType + (title === undefined ? ` with the id ${id ?? ""}` : ` with the title "${title}"`);
}

/** Suggests titles that contain the query, since Qualys finds those too. */
function suggestTitles(listed: readonly LookupResult[], { title, isSecret }: VaultQuery): string {
  if (title === undefined || listed.length === 0) return "";
  const titles = listed
    .slice(0, 5)
    .map(({ id, title: other }) =>
      isSecret ? `id ${id}` : `"${inOneLine(textOf(other))}" (id ${id})`,
    );
  return `. Vaults with longer titles: ${titles.join(", ")}`;
}

/** All vaults are at one endpoint. */
const anyVault = { endpoint: vaultEndpoint };

/**
 * Lists vaults in one call per 1,000 of them, without their settings, which the list lacks.
 *
 * @throws LookupError if there is no such type, ApiError if the call fails.
 */
export async function findVaults(
  session: Session,
  wanted: LookupQuery,
): Promise<(LookupResult & { readonly title: string; readonly type: string })[]> {
  const type = wanted.type === undefined ? undefined : requireType("vault", wanted, vaultTypes);
  const filters = { ...optionalText("title", wanted.title), ...optionalText("type", type?.type) };
  const { vaults } = await listVaults(session.client, anyVault.endpoint, filters);
  return vaults
    .map((vault) => ({
      id: idOf(vault),
      type: vaultTypeName(vault.text("VAULT_TYPE") ?? ""),
      title: vault.text("TITLE") ?? "",
      ...lastModified(vault),
    }))
    .filter((vault) => type === undefined || vault.type === type.type);
}

/** Returns the API's name of the type, whatever the spelling in the response. */
function vaultTypeName(name: string): string {
  return vaultTypeNamed(name)?.type ?? name;
}

/**
 * Lists the records of a type in one call per 1,000 of them.
 *
 * @throws LookupError if there is no such type, ApiError if the call fails.
 */
export async function findRecords(
  session: Session,
  wanted: LookupQuery & { readonly type: string },
): Promise<LookupResult[]> {
  const type = requireType("record", wanted, recordTypes);
  const { records } = await listRecords(session.client, type, optionalText("title", wanted.title));
  return records.map((record) => ({
    id: idOf(record),
    ...optionalText("created", record.text("CREATED/DATETIME")),
    ...lastModified(record),
    ...valuesOf(type, record),
  }));
}

/**
 * Lists the IDs of all records of all types, including types that the catalog lacks.
 *
 * @throws ApiError
 */
export function findAllRecords(session: Session): Promise<RecordId[]> {
  return listAllRecords(session.client);
}

function requireType<T extends ResourceType>(
  kind: string,
  { type: name = "", isSecret }: LookupQuery,
  types: readonly T[],
): T {
  const type = types.find((one) => one.type === name);
  if (type) return type;
  if (isSecret) throw new LookupError(`knows no ${kind} type of the secret name`);
  const nearest = closest(
    name,
    types.map((one) => one.type),
  );
  throw new LookupError(`knows no ${kind} type "${name}"; did you mean "${nearest}"?`);
}

/**
 * Returns the reported values, without secrets and structures that contain one, whatever Qualys
 * reports.
 */
function valuesOf(type: ResourceType, answer: Element): Record<string, Value> {
  const values = Object.entries(decodeReported(type, answer)).flatMap(([name, value]) => {
    const field = type.fields[name];
    if (!field || holdsSecret(field)) return [];
    return [[name, value]];
  });
  return Object.fromEntries(values) as Record<string, Value>;
}

function holdsSecret(field: Field): boolean {
  const isGroup = field.kind === "group" || field.kind === "items";
  return field.secret || (isGroup && Object.values(field.fields).some(holdsSecret));
}

const lastModified = (answer: Element) => optionalText("lastModified", lastModifiedOf(answer));

/** Returns an object with the property if it has a value, otherwise an empty one. */
function optionalText<N extends string>(name: N, value: string | undefined): { [K in N]?: string } {
  return (value === undefined || value === "" ? {} : { [name]: value }) as { [K in N]?: string };
}
