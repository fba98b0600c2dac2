import type { Calls, Payload } from "../api/calls.js";
import { ApiError } from "../api/errors.js";
import * as records from "../api/records.js";
import * as vaults from "../api/vaults.js";
import type { Element } from "../api/xml.js";
import type { RecordType, ResourceType, VaultType } from "../catalog/resource-type.js";
import type { Parameters } from "./parameters.js";

/** A resource as an answer shows it. */
export interface Snapshot {
  readonly id: string;
  readonly fields: Element;
  /** The server's times, such as `2019-03-28T15:45:05Z`; undefined when the answer lacks them. */
  readonly created: string | undefined;
  readonly lastModified: string | undefined;
  /** The server's time of the answer. */
  readonly at: string;
}

/** The resources of one type at Qualys: records and vaults differ in how they are asked for. */
export interface Remote {
  create(payload: Payload): Promise<records.Written>;
  update(id: string, payload: Payload): Promise<records.Written>;
  delete(id: string): Promise<void>;
  /** Undefined only when a successful list lacks the ID. */
  read(id: string): Promise<Snapshot | undefined>;
  /** Those with exactly this title. */
  titled(title: string): Promise<Snapshot[]>;
}

export function remote(calls: Calls, type: ResourceType): Remote {
  return type.kind === "record" ? remoteRecords(calls, type) : remoteVaults(calls, type);
}

function remoteRecords(calls: Calls, type: RecordType): Remote {
  const list = async (filters: Parameters) => {
    const { records: found, at } = await records.listRecords(calls, type, filters);
    return found.map((fields) => snapshot(fields, fields.text("CREATED/DATETIME"), at));
  };
  return {
    create: ({ parameters, body }) => records.createRecord(calls, type, parameters, body),
    update: (id, { parameters, body }) => records.updateRecord(calls, type, id, parameters, body),
    delete: (id) => records.deleteRecord(calls, type, id),
    read: async (id) => (await list({ ids: id })).find((one) => one.id === id),
    // The filter finds parts of titles too.
    titled: async (title) =>
      (await list({ title })).filter(({ fields }) => fields.text("TITLE") === title),
  };
}

function remoteVaults(calls: Calls, type: VaultType): Remote {
  const view = async (id: string) => {
    const { vault, at } = await vaults.viewVault(calls, type, id);
    return snapshot(vault, vault.text("CREATED_ON"), at);
  };
  const listed = (filters: Parameters) => vaults.listVaults(calls, type.endpoint, filters);
  return {
    create: ({ parameters }) => vaults.createVault(calls, type, parameters),
    update: (id, { parameters }) => vaults.updateVault(calls, type, id, parameters),
    delete: (id) => vaults.deleteVault(calls, type, id),
    read: async (id) => {
      try {
        return await view(id);
      } catch (error) {
        // A refused view has no code that says "no such vault": only the list can tell.
        if (!(error instanceof ApiError) || error.outcome !== "refused") throw error;
        if (error.details.status === 401) throw error;
        const { vaults: all } = await listed({});
        if (all.some((vault) => vault.text("ID") === id)) throw error;
        return undefined;
      }
    },
    titled: async (title) => {
      const { vaults: found } = await listed({ type: type.type, title });
      const ids = found
        .filter((vault) => vault.text("TITLE") === title)
        .flatMap((vault) => vault.text("ID") ?? []);
      return Promise.all(ids.map(view));
    },
  };
}

function snapshot(fields: Element, created: string | undefined, at: string): Snapshot {
  const id = fields.text("ID") ?? fields.text("UUID") ?? "";
  return { id, fields, created, lastModified: fields.text("LAST_MODIFIED/DATETIME"), at };
}
