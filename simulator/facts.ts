/** The facts about records and vaults that content models report, by the API's names. */
import type { Fields } from "../provider/catalog/field.js";
import { itemsOf, textOf } from "./conditions.js";
import { nameOf } from "./field-names.js";
import type { Facts } from "./models/reporting.js";
import type { Parameters } from "./parameters.js";
import type { State, Stored, StoredVault } from "./state.js";
import type { Structured } from "./view.js";

export function recordFacts(fields: Fields, record: Stored, state: State): Facts {
  return {
    ...storedFacts(fields, record, { ...stamps(record) }, state),
    items: (list) => {
      const found = nameOf(fields, list);
      return itemsOf(record.values, found).map(({ id = 0, values }) =>
        itemFacts({ ID: String(id), ...(values as Structured) }, state),
      );
    },
  };
}

export function vaultFacts(fields: Fields, vault: StoredVault, state: State): Facts {
  return storedFacts(fields, vault, { ...stamps(vault), "#type": vault.type }, state);
}

function stamps({ id, created, createdBy, modified, modifiedBy }: Stored): Parameters {
  return {
    "#id": String(id),
    "#created": created,
    "#createdBy": createdBy,
    "#modified": modified,
    "#modifiedBy": modifiedBy,
  };
}

function storedFacts(fields: Fields, stored: Stored, stamped: Parameters, state: State): Facts {
  const given = (parameter: string) => {
    const value = stored.inClear?.[parameter] ?? stored.values[nameOf(fields, parameter)];
    return typeof value === "string" || value === true ? value : undefined;
  };
  return {
    given: (source) => stamped[source] ?? ofVault(source, given, state) ?? given(source),
    items: () => [],
  };
}

/** Returns the facts about an item, whose sources are element paths. */
function itemFacts(item: Structured, state: State): Facts {
  const given = (path: string) => {
    const value = path
      .split("/")
      .reduce<Structured[string] | undefined>(
        (found, element) => (typeof found === "object" ? found[element] : undefined),
        item,
      );
    return typeof value === "object" ? undefined : value;
  };
  return { given: (source) => ofVault(source, given, state) ?? given(source), items: () => [] };
}

/** Returns a fact about the vault whose ID a source has. A deleted vault has no title. */
function ofVault(
  source: string,
  given: (source: string) => string | true | undefined,
  { vaults }: State,
): string | undefined {
  const [, fact, id] = /^#vault(Type|Title):(.*)$/.exec(source) ?? [];
  const vault = id === undefined ? undefined : vaults.get(Number(given(id)));
  return vault && (fact === "Type" ? vault.type : textOf(vault.values, "title"));
}
