/**
 * Builds the elements that report a record or vault: by the content model of its type's responses
 * where these are documented, otherwise by the catalog's names.
 */
import type { Field, Fields, Group, Rule } from "../provider/catalog/field.js";
import type { RecordType, VaultType } from "../provider/catalog/resource-type.js";
import { addressEntries, readAddresses } from "./address-list.js";
import { holds, isChosen, textOf, valueOf, type Values } from "./conditions.js";
import { recordFacts, vaultFacts } from "./facts.js";
import { keyList, rootToolList } from "./models/body-lists.js";
import { recordModels } from "./models/records/index.js";
import { reportAll, reportBy } from "./models/reporting.js";
import { vaultModel } from "./models/vault-view.js";
import { isHidden, isPlain } from "./parameters.js";
import type { State, Stored, StoredVault } from "./state.js";
import { cdata, element, type XmlElement } from "./xml.js";

/** A record's elements before and after those of its type, in the DTDs' order. */
const recordHead = ["ID", "TITLE", "USERNAME"];
const recordTail = ["IP_SET", "LOGIN_TYPE", "DIGITAL_VAULT", "NETWORK_ID"];
const recordEnd = ["CREATED", "LAST_MODIFIED", "COMMENTS"];

/** The elements of VAULT_QUEST in the DTD's order. Those missing from it go before the ID. */
const vaultHead =
  "TITLE COMMENTS VAULT_TYPE CREATED_ON OWNER LAST_MODIFIED APPID APPKEY USERNAME URL SSL_VERIFY " +
  "DOMAIN API_USERNAME WEB_USERNAME SERVER_ADDRESS PORT SAFE API_VERSION AUTH_TYPE PATH ROLE_NAME " +
  "ROLE_ID SECRET_ID APP_ID";

export interface ReportOptions {
  /** Whether to report elements whose names are guesses, for types without a content model. */
  readonly assumedElements: boolean;
}

export function recordElement(
  type: RecordType,
  record: Stored,
  state: State,
  options: ReportOptions,
): XmlElement {
  const model = recordModels.get(type.type);
  if (model) return reportBy(model, recordFacts(type.fields, record, state));
  const children = [
    element("ID", record.id),
    ...fieldElements(type, record.values, options, plainInRecord).map((child) =>
      withVaultTitle(child, state),
    ),
    ...reportAll([rootToolList, keyList], recordFacts(type.fields, record, state)),
    element("CREATED", [element("DATETIME", record.created), element("BY", record.createdBy)]),
    element("LAST_MODIFIED", [element("DATETIME", record.modified)]),
  ];
  return element(type.element, inOrder(children, recordHead, [...recordTail, ...recordEnd]));
}

export function vaultElement(
  type: VaultType,
  vault: StoredVault,
  state: State,
  options: ReportOptions,
): XmlElement {
  const model = vaultModel(vault.type);
  if (model) return reportBy(model, vaultFacts(type.fields, vault, state));
  const settings = fieldElements(type, vault.values, options, () => false);
  const children = [
    ...settings,
    // The DTD requires COMMENTS even if empty.
    ...(settings.some(({ name }) => name === "COMMENTS") ? [] : [element("COMMENTS", "")]),
    element("VAULT_TYPE", cdata(vault.type)),
    element("CREATED_ON", vault.created),
    element("OWNER", vault.createdBy),
    lastModified(vault),
    element("ID", vault.id),
  ];
  return element("VAULT_QUEST", inOrder(children, vaultHead.split(" "), ["ID"]));
}

export function lastModified(vault: StoredVault): XmlElement {
  return element("LAST_MODIFIED", [
    element("DATETIME", vault.modified),
    element("BY", vault.modifiedBy),
  ]);
}

/** Returns whether a field has an element of its own where no content model applies. */
export function isReported(field: Field, { assumedElements }: ReportOptions): boolean {
  const { how } = field.reported;
  if (how === "never" || isHidden(field) || !isPlain(field)) return false;
  return how === "documented" || assumedElements;
}

/** Whether a field at a path is plain text rather than CDATA. */
type StandsPlain = (field: Field, path: readonly string[]) => boolean;

/**
 * In the samples, numbers are plain text in a record, but CDATA in its DIGITAL_VAULT and in vaults.
 */
function plainInRecord(field: Field, path: readonly string[]): boolean {
  return path.length === 1 && (field.kind === "flag" || field.kind === "integer");
}

function fieldElements(
  group: Group,
  values: Values,
  options: ReportOptions,
  plain: StandsPlain,
): XmlElement[] {
  const { fields, rules } = group;
  const root: XmlElement[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const { reported } = field;
    if (reported.how === "never" || !isReported(field, options) || !isPlain(field)) continue;
    if (field.onlyWhen && !holds(field.onlyWhen, fields, values)) continue;
    if (isExcluded(rules, fields, values, name)) continue;
    const value = valueOf(fields, values, name);
    if (value === undefined || value === "") continue;
    const text = typeof value === "boolean" ? String(Number(value)) : String(value);
    const path = reported.element.split("/");
    place(root, path, { content: content(field, text, plain(field, path)) });
  }
  return root;
}

/** Returns whether another field excludes this one's default: the DTDs have one or the other. */
function isExcluded(rules: readonly Rule[], fields: Fields, values: Values, name: string): boolean {
  if (isChosen(fields, values, name)) return false;
  return rules.some(
    (rule) =>
      rule.rule === "excludes" &&
      rule.fields.includes(name) &&
      rule.fields.some((other) => other !== name && isChosen(fields, values, other)),
  );
}

function content(field: Field, text: string, plain: boolean): XmlElement["content"] {
  if (field.kind !== "addresses") return plain ? text : cdata(text);
  return addressEntries(readAddresses(field.parameter, text)).map((entry) =>
    element(entry.includes("-") ? "IP_RANGE" : "IP", entry),
  );
}

/** Adds an element at its path, reusing parents that are already there. */
function place(
  into: XmlElement[],
  [name = "", ...rest]: readonly string[],
  found: Omit<XmlElement, "name">,
): void {
  if (rest.length === 0) {
    into.push({ name, ...found });
    return;
  }
  const at = into.findIndex((child) => child.name === name);
  const old = into[at]?.content;
  const children = Array.isArray(old) ? [...(old as XmlElement[])] : [];
  place(children, rest, found);
  into.splice(at < 0 ? into.length : at, 1, { name, content: children });
}

/** Adds the vault's title beside each vault ID. A deleted vault has none. */
function withVaultTitle(told: XmlElement, state: State): XmlElement {
  const { content } = told;
  if (typeof content === "string" || "cdata" in content) return told;
  const children = content.map((child) => withVaultTitle(child, state));
  const id = children.find((child) => child.name === "DIGITAL_VAULT_ID")?.content;
  const vault = typeof id === "object" && "cdata" in id && state.vaults.get(Number(id.cdata));
  if (vault) children.push(element("DIGITAL_VAULT_TITLE", cdata(textOf(vault.values, "title"))));
  const order = ["DIGITAL_VAULT_ID", "DIGITAL_VAULT_TYPE", "DIGITAL_VAULT_TITLE"];
  return { ...told, content: id === undefined ? children : inOrder(children, order, []) };
}

/** Sorts elements by name: those in `first`, then those in neither list, then those in `last`. */
function inOrder(
  elements: readonly XmlElement[],
  first: readonly string[],
  last: readonly string[],
): XmlElement[] {
  const rank = ({ name }: XmlElement) => {
    if (first.includes(name)) return first.indexOf(name);
    return first.length + 1 + last.indexOf(name);
  };
  return [...elements].sort((one, other) => rank(one) - rank(other));
}
