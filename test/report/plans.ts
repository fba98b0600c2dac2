/** Small plans as Pulumi writes them. */
import { Readable } from "node:stream";
import { examine } from "../../report/findings/examine.js";
import type { Report } from "../../report/findings/report.js";
import { readPlan } from "../../report/reading/read-plan.js";

type Properties = Readonly<Record<string, unknown>>;

const prefix = "urn:pulumi:live::scans::";
export const windows = "pulumi-nodejs:dynamic/qualys/auth:WindowsRecord";
export const azure = "pulumi-nodejs:dynamic/qualys/vault:AzureKeyVault";

export function urnOf(name: string, type = windows): string {
  return `${prefix}${type}::${name}`;
}

/** The arguments of a Windows record, as the provider's check returns them. */
export function record(title: string, ranges: readonly string[], more: Properties = {}) {
  return {
    title,
    username: "scan",
    password: "[secret]",
    secretVersions: { password: 1 },
    ips: Object.fromEntries(ranges.map((range) => [range, 1])),
    ...more,
  };
}

/** One resource before and after; without one of them, it is created or deleted. */
export interface Change {
  readonly name?: string;
  readonly type?: string;
  readonly op?: string;
  readonly id?: string;
  readonly before?: Properties;
  readonly after?: Properties;
  readonly more?: Properties;
  readonly outputs?: Properties;
}

export function step(change: Change) {
  const { before, after, type = windows, id = "43001", outputs = {}, more = {} } = change;
  const name = change.name ?? String((after ?? before ?? {})["title"]);
  const op = change.op ?? (before ? (after ? "update" : "delete") : "create");
  const urn = urnOf(name, type);
  return {
    ...{ op, urn },
    ...(before ? { oldState: { urn, type, id, inputs: before, outputs } } : {}),
    ...(after ? { newState: { urn, type, inputs: after } } : {}),
    ...more,
  };
}

const stack = { op: "same", urn: `${prefix}pulumi:pulumi:Stack::scans-live` };

/** What `pulumi preview --json` writes. */
export function preview(
  steps: readonly (Properties & { readonly op: string })[],
  more: Properties = {},
): string {
  const changeSummary: Record<string, number> = { same: 1 };
  for (const { op } of steps) {
    if (op !== "refresh") changeSummary[op] = (changeSummary[op] ?? 0) + 1;
  }
  return JSON.stringify({ steps: [stack, ...steps], changeSummary, ...more });
}

export async function reportOn(text: string): Promise<Report> {
  return examine(await readPlan(Readable.from([Buffer.from(text)])));
}

export async function reportOf(...changes: readonly Change[]): Promise<Report> {
  return reportOn(preview(changes.map(step)));
}
