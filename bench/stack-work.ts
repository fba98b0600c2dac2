/** What Pulumi asks for per resource of a stack: done by the provider, and with one call each. */
import type { Client } from "../provider/api/client.js";
import { listRecords, writeRecords } from "../provider/api/records.js";
import { viewVault } from "../provider/api/vaults.js";
import { windows } from "../provider/catalog/records/windows.js";
import { hashiCorp } from "../provider/catalog/vaults/hashicorp.js";
import { remove } from "../provider/lifecycle/delete.js";
import { diff, isEmpty } from "../provider/lifecycle/diff.js";
import { read } from "../provider/lifecycle/read.js";
import { Session } from "../provider/lifecycle/session.js";
import { update } from "../provider/lifecycle/update.js";
import type { Actual } from "../provider/lifecycle/values/resource.js";
import { addressOf, titleOf } from "./subscription.js";

export type Work = "refresh" | "refreshVaults" | "destroy" | "rotate" | "changeOne";
export type Way = "ours" | "oneByOne";

type Works = Readonly<Record<Work, (id: number) => Promise<void>>>;

export const ways: Readonly<Record<Way, (client: Client) => Works>> = { ours, oneByOne };

/** Nothing has been written since. */
const watermark = new Date().toISOString();

/** Returns what the stack knows about a record. */
export function actualOf(id: number): Actual {
  const login = { username: "scan", password: "old" };
  return { values: { title: titleOf(id), ...login, ips: [addressOf(id)] }, extra: {}, watermark };
}

function rotated(id: number): Actual {
  const actual = actualOf(id);
  return { ...actual, values: { ...actual.values, password: "new" } };
}

/** Returns what a program wants after changing only the record with a round ID. */
function wanted(id: number): Actual {
  return id % 10_000 === 0 ? rotated(id) : actualOf(id);
}

function ours(client: Client): Works {
  const session = new Session(client);
  return {
    refresh: async (id) =>
      demand(await read(session, windows, String(id), actualOf(id)), "the record"),
    refreshVaults: async (id) => {
      const before = { values: { title: titleOf(id) }, extra: {}, watermark };
      demand((await read(session, hashiCorp, String(id), before)) === before, "the vault");
    },
    destroy: (id) => remove(session, windows, String(id), actualOf(id)),
    rotate: async (id) => {
      await update(session, windows, String(id), rotated(id), actualOf(id));
    },
    changeOne: async (id) => {
      const [desired, actual] = [wanted(id), actualOf(id)];
      if (isEmpty(diff(windows, desired, actual))) return;
      await update(session, windows, String(id), desired, actual);
    },
  };
}

function oneByOne(client: Client): Works {
  const write = async (id: number, action: "update" | "delete", parameters = {}) => {
    const [outcome] = await writeRecords(client, windows, action, [String(id)], parameters);
    if (outcome instanceof Error) throw outcome;
  };
  const rotate = (id: number) => write(id, "update", { password: "new" });
  return {
    refresh: async (id) => {
      const { records } = await listRecords(client, windows, { ids: String(id) });
      demand(records[0], "the record");
    },
    refreshVaults: async (id) => {
      const { vault } = await viewVault(client, hashiCorp, String(id));
      demand(vault, "the vault");
    },
    destroy: (id) => write(id, "delete"),
    rotate,
    changeOne: async (id) => {
      if (!isEmpty(diff(windows, wanted(id), actualOf(id)))) await rotate(id);
    },
  };
}

function demand(seen: unknown, what: string): void {
  if (!seen) throw new Error(`${what} isn't as expected`);
}
