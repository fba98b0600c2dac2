/**
 * The DTDs that responses name: from the content models where responses are documented, otherwise
 * from the catalog's names, as in `report.ts`. The order of elements is then unknown.
 */
import type { Fields } from "../provider/catalog/field.js";
import type { RecordType } from "../provider/catalog/resource-type.js";
import { keyList, rootToolList } from "./models/body-lists.js";
import type { Attribute, BlockPart, Part } from "./models/content-model.js";
import { documentedListDtd, envelopeDtd, listDtd, viewDtd } from "./models/dtd.js";
import { vaultModel, vaultView } from "./models/vault-view.js";
import { isReported, type ReportOptions } from "./report.js";
import { recordTypeOf, vaultTypes } from "./types.js";

/** Returns the DTD at a path, or undefined. It is the same in all versions of the API. */
export function dtdAt(asked: string, options: ReportOptions): string | undefined {
  const path = asked.replace(/^\/api\/\d+\.\d+\//, "/api/2.0/");
  const envelope = envelopeDtd(path);
  if (envelope !== undefined) return envelope;
  if (path === "/api/2.0/fo/vault/vault_view.dtd") return viewDtd(undocumentedSettings(options));
  const type = recordTypeOf(/^\/api\/2\.0\/fo\/auth\/(\w+)\//.exec(path)?.[1] ?? "");
  if (!type || path !== listDtdPath(type)) return undefined;
  return documentedListDtd(type.type) ?? undocumentedListDtd(type, options);
}

/** Returns the path of the DTD of a record type's lists. */
export function listDtdPath({ endpoint, element }: RecordType): string {
  return `${endpoint}${element.toLowerCase()}_list_output.dtd`;
}

function undocumentedSettings(options: ReportOptions): string[] {
  const types = vaultTypes.filter(({ type }) => !vaultModel(type));
  const known = vaultView.children.flatMap((part) => ("element" in part ? part.element : []));
  const paths = types.flatMap(({ fields }) => fieldPaths(fields, options));
  return [...new Set(paths)].filter((path) => !known.includes(path));
}

function undocumentedListDtd({ element, fields }: RecordType, options: ReportOptions): string {
  const told = fieldPaths(fields, options);
  const lists = [rootToolList, keyList].filter((part) => isSetBy(part, fields));
  const inRecord = [
    ...["ID", "CREATED/DATETIME", "CREATED/BY", "LAST_MODIFIED/DATETIME"],
    ...told,
    ...(told.some((path) => path.startsWith("DIGITAL_VAULT/"))
      ? ["DIGITAL_VAULT/DIGITAL_VAULT_TITLE"]
      : []),
  ];
  const paths = [...inRecord, ...pathsOf(lists)].map((path) => `${element}/${path}`);
  return listDtd(element, (texts) => [
    ...declarationsOf([...paths, ...texts]),
    ...attributesOf(lists),
  ]);
}

/** Returns whether records have the list that is in the block. */
function isSetBy({ children }: BlockPart, fields: Fields): boolean {
  const lists = Object.values(fields).map(({ parameter }) => parameter);
  return children.some((part) => part.kind === "items" && lists.includes(part.list));
}

function fieldPaths(fields: Fields, options: ReportOptions): string[] {
  return Object.values(fields).flatMap((field) => {
    if (field.reported.how === "never" || !isReported(field, options)) return [];
    const { element } = field.reported;
    if (field.kind !== "addresses") return [element];
    return [`${element}/IP`, `${element}/IP_RANGE`];
  });
}

function pathsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "choice") return pathsOf(part.among);
    const inside = "children" in part ? pathsOf(part.children) : [];
    return inside.length === 0 ? [part.element] : inside.map((path) => `${part.element}/${path}`);
  });
}

/** Declares the elements on the paths. Each may contain whatever it contains on any of them. */
function declarationsOf(paths: readonly string[]): string[] {
  const contents = new Map<string, Set<string>>();
  for (const path of paths) {
    const names = path.split("/");
    for (const [index, name] of names.entries()) {
      const inside = contents.get(name) ?? new Set();
      contents.set(name, inside.add(names[index + 1] ?? "#PCDATA"));
    }
  }
  return [...contents].map(([name, inside]) => `<!ELEMENT ${name} ${contentOf(inside)}>`);
}

function contentOf(inside: ReadonlySet<string>): string {
  const others = [...inside].filter((name) => name !== "#PCDATA");
  if (others.length === 0) return "(#PCDATA)";
  return `(${[...(inside.has("#PCDATA") ? ["#PCDATA"] : []), ...others].join(" | ")})*`;
}

function attributesOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "choice") return attributesOf(part.among);
    const own = "attributes" in part ? Object.entries(part.attributes ?? {}) : [];
    return [
      ...own.map(([name, attribute]) => attributeOf(part.element, name, attribute)),
      ...("children" in part ? attributesOf(part.children) : []),
    ];
  });
}

function attributeOf(element: string, name: string, { values, otherwise }: Attribute): string {
  return `<!ATTLIST ${element} ${name} (${values.join(" | ")}) "${otherwise}">`;
}
