/** The actions of each endpoint. */
import type { RecordType, VaultType } from "../provider/catalog/resource-type.js";
import { batchReturn, nothingToChange, success, type Envelope, type Outcome } from "./answers.js";
import { rangesOf, readIds } from "./id-list.js";
import { isHidden, isPlain, type Parameters } from "./parameters.js";
import { listAllRecords, listRecords } from "./record-lists.js";
import { badValue, missingParameter, unknownParameter } from "./refusal.js";
import type { ReportOptions } from "./report.js";
import type { State } from "./state.js";
import { recordTypeOf, vaultTypes } from "./types.js";
import { listVaults, readVaultId, viewVault } from "./vault-lists.js";
import { refusalOf, type Writer } from "./writes.js";

/** What an action can use. `url` is the URL of its endpoint. */
export interface Scene {
  readonly state: State;
  readonly url: string;
  readonly report: ReportOptions;
}

interface Read {
  readonly writes: false;
  readonly takesBody?: false;
  readonly run: (parameters: Parameters, scene: Scene) => Envelope;
}

interface Write {
  readonly writes: true;
  /** Whether requests may have an XML body, for types that accept one. */
  readonly takesBody?: boolean;
  readonly run: (parameters: Parameters, writer: Writer, body: string | undefined) => Envelope;
}

export type Action = Read | Write;

export interface Endpoint {
  readonly actions: Readonly<Record<string, Action>>;
  /** Whether a parameter's value must be masked. */
  readonly hides: (parameter: string) => boolean;
}

/** Returns the endpoint at a path in one of the versions, or undefined. */
export function endpointAt(path: string, versions: readonly string[]): Endpoint | undefined {
  const [, version = "", rest = ""] = /^\/api\/(\d\.\d)\/fo(\/.*)$/.exec(path) ?? [];
  if (!versions.includes(version)) return undefined;
  if (rest === "/vault/index.php") return vaults;
  const [, area, type] = /^\/(auth|vault)\/(?:([a-z0-9_]+)\/)?$/.exec(rest) ?? [];
  if (area === "auth" && type === undefined) return allRecords;
  if (area === "vault" && type === undefined) return vaults;
  const recordType = area === "auth" ? recordTypeOf(type ?? "") : undefined;
  return recordType && records(recordType);
}

const protocolParameters =
  "action echo_request ids id title comments id_min id_max details type modified orderby sortorder " +
  "limit offset";

const allRecords: Endpoint = {
  actions: {
    list: {
      writes: false,
      run: (parameters, { state, url }) => listAllRecords(parameters, state, url),
    },
  },
  hides: () => false,
};

const vaultParameters = shownParameters(vaultTypes);

const vaults: Endpoint = {
  actions: {
    list: { writes: false, run: (parameters, { state }) => listVaults(parameters, state) },
    view: {
      writes: false,
      run: (parameters, { state, report }) => viewVault(parameters, state, report),
    },
    create: {
      writes: true,
      run: (parameters, writer) => success({ ID: writer.createVault(parameters) }),
    },
    update: {
      writes: true,
      run: ({ id, ...changes }, writer) => {
        const vault = readVaultId(id === undefined ? {} : { id });
        writer.updateVault(vault, changes);
        return success({ ID: vault });
      },
    },
    delete: {
      writes: true,
      run: (parameters, writer) => {
        requireOnly("delete", parameters, "id");
        writer.deleteVault(readVaultId(parameters));
        return success({ Status: "Deleted" });
      },
    },
  },
  hides: (parameter) => !vaultParameters.has(parameter),
};

function records(type: RecordType): Endpoint {
  const shown = shownParameters([type]);
  return {
    actions: {
      list: {
        writes: false,
        run: (parameters, { state, url, report }) =>
          listRecords(type, parameters, state, url, report),
      },
      create: {
        writes: true,
        takesBody: true,
        run: (parameters, writer, body) => {
          const id = writer.createRecord(type, parameters, body);
          return batchReturn("Created", [{ ids: rangesOf([id]) }], writer.answers);
        },
      },
      update: {
        writes: true,
        takesBody: true,
        run: ({ ids, ...changes }, writer, body) =>
          batch("Updated", writer.updateRecords(type, requireIds(ids), changes, body), writer),
      },
      delete: {
        writes: true,
        run: (parameters, writer) => {
          requireOnly("delete", parameters, "ids");
          return batch("Deleted", writer.deleteRecords(type, requireIds(parameters.ids)), writer);
        },
      },
    },
    hides: (parameter) => !shown.has(parameter),
  };
}

/** Returns the response to a batch, with its failures; throws the refusal if nothing succeeded. */
function batch(done: string, outcomes: readonly Outcome[], { answers }: Writer): Envelope {
  const refusal = refusalOf(outcomes);
  if (refusal) throw refusal;
  if (outcomes.every(({ unchanged }) => unchanged)) return nothingToChange(answers);
  return batchReturn(done, outcomes, answers);
}

function requireIds(ids: string | undefined) {
  if (ids === undefined) throw missingParameter("ids");
  if (ids.trim() === "") throw badValue("ids", "empty");
  return readIds("ids", ids);
}

function requireOnly(action: string, parameters: Parameters, name: string): void {
  const other = Object.keys(parameters).find((parameter) => parameter !== name);
  if (other !== undefined) throw unknownParameter(other, action);
}

/** Returns the parameters whose values needn't be masked: those hidden in none of the types. */
function shownParameters(types: readonly (RecordType | VaultType)[]): Set<string> {
  const fields = types.flatMap(({ fields }) => Object.values(fields)).filter(isPlain);
  const shown = new Set(protocolParameters.split(" "));
  for (const { kind, parameter } of fields) {
    shown.add(parameter);
    if (kind === "addresses") shown.add(`add_${parameter}`).add(`remove_${parameter}`);
  }
  for (const field of fields.filter(isHidden)) shown.delete(field.parameter);
  return shown;
}
