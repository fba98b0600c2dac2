/** Creates, updates and deletes records and vaults, for requests and for tests. */
import { isDeepStrictEqual } from "node:util";
import type { Fields } from "../provider/catalog/field.js";
import type { RecordType, VaultType } from "../provider/catalog/resource-type.js";
import { readAddresses } from "./address-list.js";
import type { Outcome, WriteAnswers } from "./answers.js";
import { requireVaultsOf } from "./body-vault.js";
import { readBody } from "./body.js";
import { itemsOf, textOf, type Values } from "./conditions.js";
import { requireAll, type Write } from "./demanding.js";
import { nameOf } from "./field-names.js";
import { rangesOf } from "./id-list.js";
import { inClearAfter } from "./in-clear.js";
import { ownVaultDemands, recordDemands, vaultDemands } from "./models/demands.js";
import { recordModels } from "./models/records/index.js";
import { vaultModel } from "./models/vault-view.js";
import { readWrite, type Given, type Parameters } from "./parameters.js";
import { contains, overlap, subtract, type Ranges } from "./ranges.js";
import {
  badValue,
  codes,
  heldByAnother,
  missingParameter,
  Refusal,
  unsupportedCombination,
} from "./refusal.js";
import { afterWrite } from "./rules.js";
import { recordsOf, type State, type Stored, type StoredVault } from "./state.js";
import { typesWithoutSharing, vaultTypeOf } from "./types.js";

/** Author and time of a write. */
export interface Stamp {
  readonly time: string;
  readonly user: string;
}

export interface WriteRules {
  readonly answers: WriteAnswers;
  readonly uniqueAddresses: boolean;
  readonly extraParameters: readonly string[];
  /** Records that another object uses, so that writes to them are rejected. */
  readonly held: ReadonlySet<number>;
}

export class Writer {
  constructor(
    private readonly state: State,
    private readonly stamp: Stamp,
    private readonly rules: WriteRules,
  ) {}

  get answers(): WriteAnswers {
    return this.rules.answers;
  }

  /** @param body the request's XML body. */
  createRecord(type: RecordType, parameters: Parameters, body?: string): number {
    const given = this.recordGiven("create", type, parameters, body);
    const wanted = this.recordValues(type, undefined, given);
    requireDocumented(type, { isCreation: true, sent: parameters, after: wanted });
    const values = this.numbered(type, wanted);
    const inClear = inClearAfter(recordModels.get(type.type), type.fields, {
      given: parameters,
      after: values,
    });
    return this.add(recordsOf(this.state, type.type), values, { inClear });
  }

  updateRecords(type: RecordType, ids: Ranges, parameters: Parameters, body?: string): Outcome[] {
    const given = this.recordGiven("update", type, parameters, body);
    return this.each(type, ids, (records, record) => {
      const wanted = this.recordValues(type, record, given);
      requireDocumented(type, { isCreation: false, sent: parameters, after: wanted });
      const values = this.numbered(type, wanted);
      const inClear = inClearAfter(recordModels.get(type.type), type.fields, {
        ...(record.inClear ? { before: record.inClear } : {}),
        given: parameters,
        after: values,
      });
      if (this.answers.nothingToChange && isAsBefore(type, record.values, values, given)) {
        return "unchanged";
      }
      records.set(record.id, this.touched({ ...record, inClear }, values));
      return "done";
    });
  }

  deleteRecords(type: RecordType, ids: Ranges): Outcome[] {
    return this.each(type, ids, (records, record) => {
      records.delete(record.id);
      return "done";
    });
  }

  createVault(parameters: Parameters): number {
    const { type: typeName, ...settings } = parameters;
    if (typeName === undefined) throw missingParameter("type");
    const type = requireVaultType(typeName);
    const given = readWrite("create", type.fields, settings, this.rules.extraParameters);
    const values = afterWrite(type, undefined, given);
    const own = ownVaultDemands[type.type] ?? [];
    requireAll(own, { isCreation: true, fields: type.fields, sent: settings, after: values });
    const inClear = inClearAfter(vaultModel(type.type), type.fields, {
      given: settings,
      after: values,
    });
    return this.add(this.state.vaults, values, { type: type.type, inClear });
  }

  updateVault(id: number, parameters: Parameters): void {
    const vault = requireVault(this.state, id);
    const { type: typeName = vault.type, ...settings } = parameters;
    const type = requireVaultType(typeName);
    // Qualys lists `type` among an update's parameters; others report that it can't be changed.
    if (typeName !== vault.type) throw unsupportedCombination("a vault's type can't be changed");
    const given = readWrite("update", type.fields, settings, this.rules.extraParameters);
    const values = afterWrite(type, vault.values, given);
    const inClear = inClearAfter(vaultModel(type.type), type.fields, {
      ...(vault.inClear ? { before: vault.inClear } : {}),
      given: settings,
      after: values,
    });
    this.state.vaults.set(id, this.touched({ ...vault, inClear }, values));
  }

  /** Deletes a vault, even if records use it. Whether Qualys refuses that isn't documented. */
  deleteVault(id: number): void {
    requireVault(this.state, id);
    this.state.vaults.delete(id);
  }

  private recordGiven(
    action: "create" | "update",
    type: RecordType,
    parameters: Parameters,
    body: string | undefined,
  ): Given {
    const given = readWrite(action, type.fields, parameters, this.rules.extraParameters);
    if (body === undefined) return given;
    return { ...given, values: { ...given.values, ...readBody(type, action, body) } };
  }

  private recordValues(type: RecordType, before: Stored | undefined, given: Given): Values {
    const values = afterWrite(type, before?.values, given);
    // Titles are unique; the code and text of this refusal are guesses.
    if ("title" in given.values) {
      for (const other of recordsOf(this.state, type.type).values()) {
        if (other.id === before?.id || other.values.title !== values.title) continue;
        throw badValue("title", "another record of this type has it");
      }
    }
    requireVaults(this.state, type.fields, values, given);
    if (this.rules.uniqueAddresses) {
      const rivals = typesWithoutSharing(type)
        .flatMap((other) => [...(this.state.records.get(other.type)?.values() ?? [])])
        .filter(({ id }) => id !== before?.id);
      requireOwnAddresses(type.fields, before?.values ?? {}, values, rivals);
    }
    return values;
  }

  /** Assigns IDs to new items. */
  private numbered({ fields }: RecordType, values: Values): Values {
    const lists = Object.keys(fields).filter((name) => fields[name]?.kind === "items");
    const numbered = lists
      .filter((name) => name in values)
      .map((name) => {
        const items = itemsOf(values, name).map((item) =>
          item.id === undefined ? { ...item, id: this.state.nextItemId++ } : item,
        );
        return [name, items] as const;
      });
    return { ...values, ...Object.fromEntries(numbered) };
  }

  private add<S extends Stored>(
    to: Map<number, S>,
    values: Values,
    more: Omit<S, Exclude<keyof Stored, "inClear">>,
  ): number {
    const id = this.state.nextId++;
    const { time, user } = this.stamp;
    const stored = { id, values, created: time, createdBy: user, modified: time, modifiedBy: user };
    to.set(id, { ...stored, ...more } as S);
    return id;
  }

  private touched<S extends Stored>(stored: S, values: Values): S {
    return { ...stored, values, modified: this.stamp.time, modifiedBy: this.stamp.user };
  }

  /** Applies `work` to each record, and groups records with the same outcome. */
  private each(
    type: RecordType,
    ids: Ranges,
    work: (records: Map<number, Stored>, record: Stored) => "done" | "unchanged",
  ): Outcome[] {
    const records = recordsOf(this.state, type.type);
    const found = [...records.values()].filter(({ id }) => contains(ids, id));
    const achieved = { done: [] as number[], unchanged: [] as number[] };
    const refused = new Map<string, { ids: number[]; refusal: Refusal }>();
    for (const record of found) {
      try {
        if (this.rules.held.has(record.id)) throw heldByAnother();
        achieved[work(records, record)].push(record.id);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const same = refused.get(error.message) ?? { ids: [], refusal: error };
        refused.set(error.message, { ...same, ids: [...same.ids, record.id] });
      }
    }
    const unknown = subtract(ids, rangesOf(found.map(({ id }) => id)));
    return [
      { ids: rangesOf(achieved.done) },
      { ids: rangesOf(achieved.unchanged), unchanged: true },
      ...[...refused.values()].map(({ ids, refusal }) => ({ ids: rangesOf(ids), refusal })),
      { ids: unknown, refusal: badValue("ids", "no record of this type has the ID") },
    ].filter(({ ids }) => ids.length > 0);
  }
}

/** Requires what the guides demand of the types that they describe. */
function requireDocumented({ type, fields }: RecordType, write: Omit<Write, "fields">): void {
  if (!recordModels.has(type)) return;
  requireAll([...(recordDemands[type] ?? []), ...vaultDemands], { ...write, fields });
}

/**
 * Returns whether a write changes nothing. Hidden values can't be compared: they count as changed.
 */
function isAsBefore(type: RecordType, before: Values, after: Values, { values }: Given): boolean {
  const givesHidden = Object.keys(values).some((name) => values[name] === true);
  const givesList = Object.keys(values).some((name) => type.fields[name]?.kind === "items");
  return !givesHidden && !givesList && isDeepStrictEqual(before, after);
}

/** Returns the first refusal if no record succeeded. */
export function refusalOf(outcomes: readonly Outcome[]): Refusal | undefined {
  return outcomes.every(({ refusal }) => refusal) ? outcomes[0]?.refusal : undefined;
}

export function requireVault(state: State, id: number): StoredVault {
  const vault = state.vaults.get(id);
  // The code for a vault that doesn't exist isn't documented.
  if (!vault) throw badValue("id", "no vault has the ID");
  return vault;
}

function requireVaultType(name: string): VaultType {
  const type = vaultTypeOf(name);
  if (!type) throw badValue("type", "not a type of vault");
  return type;
}

/**
 * Requires each `vault_id` in a request, also in its XML body, to exist and to have the
 * `vault_type` beside it.
 */
function requireVaults(
  state: State,
  fields: Fields,
  values: Values,
  given: Pick<Given, "values">,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const { parameter } = field;
    if (field.kind === "items") {
      for (const item of itemsOf(given.values, name)) requireVaultsOf(item, state);
    }
    if (!/vault_id$/.test(parameter) || values[name] === undefined) continue;
    const typeParameter = parameter.replace(/id$/, "type");
    const typeName = nameOf(fields, typeParameter);
    if (!(name in given.values) && !(typeName in given.values)) continue;
    const vault = state.vaults.get(Number(values[name]));
    if (!vault) throw badValue(parameter, "no vault has the ID");
    if (values[typeName] !== undefined && values[typeName] !== vault.type) {
      throw badValue(typeParameter, `the vault's type is ${vault.type}`);
    }
  }
}

function requireOwnAddresses(
  fields: Fields,
  before: Values,
  after: Values,
  others: readonly Stored[],
): void {
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== "addresses") continue;
    // In another network, all of its addresses are new.
    const stays = networkOf(before) === networkOf(after);
    const added = stays
      ? subtract(addressesIn(after, name), addressesIn(before, name))
      : addressesIn(after, name);
    for (const { id, values } of added.length > 0 ? others : []) {
      if (networkOf(values) !== networkOf(after)) continue;
      if (!overlap(added, addressesIn(values, name))) continue;
      throw new Refusal(
        codes.badValue,
        `The parameter ${field.parameter} has addresses that the record ${id} has already`,
      );
    }
  }
}

function networkOf({ networkId = "0" }: Values): unknown {
  return networkId;
}

/** Caches parsed addresses, since each creation looks at those of all records. */
const known = new WeakMap<Values, Ranges>();

/** Returns the addresses in a type's only address field. */
function addressesIn(values: Values, name: string): Ranges {
  const addresses = known.get(values) ?? readAddresses(name, textOf(values, name));
  known.set(values, addresses);
  return addresses;
}
