/**
 * A Qualys API in one process, over real HTTP, for trying things out and for tests. It accepts the
 * catalog's parameters, and builds documented responses from content models of its own. It shares
 * nothing else with the provider, so that each checks the other.
 */
import type { RecordType } from "../provider/catalog/resource-type.js";
import type { Outcome, WriteAnswers } from "./answers.js";
import { Api } from "./api.js";
import type { Account } from "./authentication.js";
import type { Call } from "./call.js";
import { Faults, type Fault, type Matcher } from "./faults.js";
import { Gateway, type Client } from "./gateway.js";
import { rangesOf } from "./id-list.js";
import { Limits, type RateLimit } from "./limits.js";
import type { Parameters } from "./parameters.js";
import { serve } from "./server.js";
import { fileStore } from "./state-file.js";
import { emptyState, memoryStore, type Store } from "./state.js";
import { addRecordType, recordTypeOf, vaultTypeOf } from "./types.js";
import { view, type Structured, type View } from "./view.js";
import { refusalOf, type Writer } from "./writes.js";

export type {
  Account,
  Call,
  Client,
  Fault,
  Matcher,
  Parameters,
  RateLimit,
  Structured,
  View,
  WriteAnswers,
};

export interface SimulatorOptions {
  /** Port on 127.0.0.1. Default: a free one. */
  readonly port?: number;
  /** File that keeps what is created; several processes may share it. Default: in memory. */
  readonly stateFile?: string;
  /** Who may log in. Default: any non-empty username and password. */
  readonly accounts?: readonly Account[];
  /** Who may get a token, which works in place of an account. Default: nobody. */
  readonly clients?: readonly Client[];
  /** Lifetime of a token. Default: 4 hours. */
  readonly tokenSeconds?: number;
  /** The API versions to serve. Default: 2.0, 3.0 and 4.0. */
  readonly apiVersions?: readonly string[];
  /**
   * Whether lists and views of types without a content model have the elements whose names are only
   * guesses. Default: false.
   */
  readonly assumedElements?: boolean;
  /** Whether types that don't share addresses reject one that another record has. Default: true. */
  readonly uniqueAddresses?: boolean;
  /** Names of parameters to accept besides the catalog's. They are never reported. */
  readonly extraParameters?: readonly string[];
  /** Record types to serve besides the catalog's. */
  readonly unlistedTypes?: readonly string[];
  /** How responses to writes of records look. Default: as in the guides' samples. */
  readonly writeAnswers?: WriteAnswers;
  /** Rate limit of each path. Default: 2,000 calls in 3,600 seconds. */
  readonly rateLimit?: RateLimit;
  /** How many calls of a path may run at once. Default: 10. */
  readonly concurrency?: number;
  /** The server's clock, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Whether to keep `calls`, with all passwords in them. Default: true. */
  readonly keepCalls?: boolean;
  /** Whether the process may exit before `close`. Default: false. */
  readonly background?: boolean;
}

export interface Simulator {
  /** The base URL of the API. */
  readonly url: string;
  /** All calls so far, in order of arrival. */
  readonly calls: readonly Call[];
  /** The records of a type, such as `ms_sql`, by ID. */
  records(type: string): View[];
  vaults(): (View & { readonly type: string })[];
  /**
   * Does what a user of Qualys' web interface would: by the rules of the API, without a call.
   * `body` is the XML body that a request would have.
   */
  createRecord(type: string, parameters: Parameters, body?: string): Promise<number>;
  changeRecord(type: string, id: number, parameters: Parameters, body?: string): Promise<void>;
  deleteRecord(type: string, id: number): Promise<void>;
  createVault(parameters: Parameters): Promise<number>;
  changeVault(id: number, parameters: Parameters): Promise<void>;
  deleteVault(id: number): Promise<void>;
  /** Rejects writes to the record from now on, as if another object used it. */
  holdRecord(id: number): void;
  /** Revokes all tokens. */
  endTokens(): void;
  /** Injects a fault into the next matching call, or the next `times` of them. */
  failNext(matcher: Matcher, fault: Fault, times?: number): void;
  /**
   * Starts another simulator with the same options and, in memory, the same records and vaults.
   * Faults, tokens, held records and the use of limits aren't copied.
   */
  copy(): Promise<Simulator>;
  close(): Promise<void>;
}

/** The user behind changes by methods of `Simulator`. */
const somebodyElse = "somebody_else";

/** Starts a simulator, which listens until it is closed. */
export function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { stateFile } = options;
  return start(options, stateFile === undefined ? memoryStore(emptyState()) : fileStore(stateFile));
}

async function start(options: SimulatorOptions, store: Store): Promise<Simulator> {
  const { now = Date.now, rateLimit = { calls: 2_000, windowSeconds: 3_600 } } = options;
  const limits = new Limits(rateLimit, options.concurrency ?? 10, now);
  const { accounts, assumedElements = false, uniqueAddresses = true } = options;
  const { extraParameters = [], keepCalls = true, writeAnswers: answers = {} } = options;
  const held = new Set<number>();
  options.unlistedTypes?.forEach(addRecordType);
  const rules = { assumedElements, uniqueAddresses, extraParameters, held, answers };
  const gateway = new Gateway(options.clients ?? [], options.tokenSeconds ?? 14_400, now);
  const versions = options.apiVersions ?? ["2.0", "3.0", "4.0"];
  const api = new Api({ accounts, gateway, versions, limits, now, store, ...rules });
  const faults = new Faults();
  const calls: Call[] = [];
  const received = (call: Call) => {
    if (keepCalls) calls.push(call);
  };
  const listening = await serve(options.port ?? 0, { api, faults, limits, received });
  if (options.background) listening.unref();

  const write = <T>(work: (writer: Writer) => T) => api.writing(somebodyElse, work);
  return {
    url: listening.url,
    calls,
    records: (type) => {
      const { fields } = requireType(type);
      const records = store.read().records.get(type)?.values() ?? [];
      return [...records].map((record) => view(fields, record));
    },
    vaults: () =>
      [...store.read().vaults.values()].map((vault) => ({
        ...view(vaultTypeOf(vault.type)?.fields ?? {}, vault),
        type: vault.type,
      })),
    createRecord: (type, parameters, body) =>
      write((writer) => writer.createRecord(requireType(type), parameters, body)),
    changeRecord: (type, id, parameters, body) =>
      write((writer) =>
        requireDone(writer.updateRecords(requireType(type), rangesOf([id]), parameters, body)),
      ),
    deleteRecord: (type, id) =>
      write((writer) => requireDone(writer.deleteRecords(requireType(type), rangesOf([id])))),
    createVault: (parameters) => write((writer) => writer.createVault(parameters)),
    changeVault: (id, parameters) => write((writer) => writer.updateVault(id, parameters)),
    deleteVault: (id) => write((writer) => writer.deleteVault(id)),
    holdRecord: (id) => void held.add(id),
    endTokens: () => gateway.endTokens(),
    failNext: (matcher, fault, times = 1) => faults.add(matcher, fault, times),
    copy: () => start({ ...options, port: 0 }, memoryStore(structuredClone(store.read()))),
    close: () => listening.close(),
  };
}

function requireType(name: string): RecordType {
  const type = recordTypeOf(name);
  if (!type) throw new Error(`The simulator has no record type "${name}"`);
  return type;
}

function requireDone(outcomes: readonly Outcome[]): void {
  const refusal = refusalOf(outcomes);
  if (refusal) throw refusal;
}
