/** Lists the records of one type, or the IDs of all records. */
import type { RecordType } from "../provider/catalog/resource-type.js";
import { cutWarning, type Envelope } from "./answers.js";
import { textOf } from "./conditions.js";
import { listDtdPath } from "./dtds.js";
import { idSet, rangesOf, readIds } from "./id-list.js";
import { readInteger, type Parameters } from "./parameters.js";
import { contains } from "./ranges.js";
import { badValue, unknownParameter } from "./refusal.js";
import { recordElement, type ReportOptions } from "./report.js";
import type { State, Stored } from "./state.js";
import { cdata, element, type XmlElement } from "./xml.js";

/** Maximum number of records in a response. */
const pageSize = 1_000;

const filters = ["title", "comments", "ids", "id_min", "id_max"];

/** The types in the DTD's order. Types unknown to it come last. */
const knownTypes =
  "unix windows oracle oracle_listener snmp ms_sql ibm_db2 vmware ms_iis apache ibm_websphere http " +
  "sybase mysql tomcat oracle_weblogic docker postgresql mongodb palo_alto_firewall vcenter jboss " +
  "mariadb ms_exchange";

export function listRecords(
  type: RecordType,
  parameters: Parameters,
  state: State,
  url: string,
  options: ReportOptions,
): Envelope {
  const { details = "Basic", ...wanted } = parameters;
  if (!["None", "Basic", "All"].includes(details)) {
    throw badValue("details", "not one of None, Basic, All");
  }
  const page = cutPage(filter(state.records.get(type.type), readFilter(wanted)), parameters, url);
  const list = element(
    `${type.element}_LIST`,
    page.records.map((record) => recordElement(type, record, state, options)),
  );
  const content = details === "None" ? idSet(rangesOf(page.records.map(({ id }) => id))) : list;
  const users = new Set(page.records.map(({ createdBy }) => createdBy));
  return {
    root: `${type.element}_LIST_OUTPUT`,
    dtd: listDtdPath(type),
    response: [
      ...(page.records.length > 0 ? [content] : []),
      ...page.warning,
      ...(details === "All" && users.size > 0 ? [glossary(users)] : []),
    ],
  };
}

/** Lists the IDs of all records. That this list has pages, too, is inferred from its `id_min`. */
export function listAllRecords(parameters: Parameters, state: State, url: string): Envelope {
  const matches = readFilter(parameters);
  const all = [...state.records].flatMap(([type, records]) =>
    filter(records, matches).map((record) => ({ id: record.id, type })),
  );
  all.sort((one, other) => one.id - other.id);
  const page = cutPage(all, parameters, url);
  const order = knownTypes.split(" ");
  const rank = (type: string) => (order.indexOf(type) + 1 || order.length + 1) - 1;
  const types = [...new Set(page.records.map(({ type }) => type))].sort(
    (one, other) => rank(one) - rank(other) || one.localeCompare(other),
  );
  const sets = types.map((type) => {
    const ids = page.records.filter((record) => record.type === type).map(({ id }) => id);
    return element(`AUTH_${type.toUpperCase()}_IDS`, [idSet(rangesOf(ids))]);
  });
  return {
    root: "AUTH_RECORDS_OUTPUT",
    dtd: "/api/2.0/fo/auth/auth_records.dtd",
    response: [...(sets.length > 0 ? [element("AUTH_RECORDS", sets)] : []), ...page.warning],
  };
}

function filter(
  records: ReadonlyMap<number, Stored> | undefined,
  matches: (record: Stored) => boolean,
): Stored[] {
  return [...(records?.values() ?? [])].filter(matches);
}

/** Returns a filter for records. It is case-sensitive; what Qualys does isn't documented. */
function readFilter(wanted: Parameters): (record: Stored) => boolean {
  const unknown = Object.keys(wanted).find((name) => !filters.includes(name));
  if (unknown !== undefined) throw unknownParameter(unknown, "list");
  const {
    title = "",
    comments = "",
    ids,
    id_min = "0",
    id_max = `${Number.MAX_SAFE_INTEGER}`,
  } = wanted;
  const min = Number(readInteger("id_min", id_min));
  const max = Number(readInteger("id_max", id_max));
  const only = ids === undefined ? undefined : readIds("ids", ids);
  return ({ id, values }) =>
    id >= min &&
    id <= max &&
    (!only || contains(only, id)) &&
    textOf(values, "title").includes(title) &&
    textOf(values, "comments").includes(comments);
}

function cutPage<R extends { readonly id: number }>(
  records: readonly R[],
  parameters: Parameters,
  url: string,
): { records: readonly R[]; warning: XmlElement[] } {
  const page = records.slice(0, pageSize);
  const last = page.at(-1);
  if (!last || records.length === page.length) return { records: page, warning: [] };
  const query = new URLSearchParams({ action: "list", ...parameters, id_min: `${last.id + 1}` });
  return { records: page, warning: [cutWarning(pageSize, `${url}?${query.toString()}`)] };
}

/** The simulator knows only the logins of users; their names are made up. */
function glossary(logins: Iterable<string>): XmlElement {
  const users = [...logins].map((login) =>
    element("USER", [
      element("USER_LOGIN", login),
      element("FIRST_NAME", cdata("Simulated")),
      element("LAST_NAME", cdata(login)),
    ]),
  );
  return element("GLOSSARY", [element("USER_LIST", users)]);
}
