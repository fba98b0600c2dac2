/** The cost of writing a program for a whole subscription. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runDiscovery } from "../cli/discover-run.js";
import { table, times, type Finding } from "./report.js";
import { subscribe } from "./subscription.js";

/** Types that need only a login. */
const types = ["windows", "unix", "vcenter", "vmware", "palo_alto_firewall", "marklogic"];

interface Cost {
  readonly milliseconds: number;
  /** Peak memory of the process, minus what it used before. */
  readonly bytes: number;
}

type Measured = Cost & { readonly calls: number };

const goalCalls = 30;
/** Ten times the records may take ten times as much, plus what measurements differ by. */
const mostGrowth = 13;

export async function run(): Promise<Finding[]> {
  const sizes = [1_000, 10_000];
  const measured: Measured[] = [];
  for (const records of sizes) measured.push(await measure(records));
  table(
    `discover --out of records of ${types.length} types, in a process of its own, without the server`,
    measured.map(({ calls, milliseconds, bytes }, i) => ({
      records: (sizes[i] ?? 0).toLocaleString("en"),
      calls,
      time: `${(milliseconds / 1000).toFixed(1)} s`,
      memory: `${Math.round(bytes / 2 ** 20)} MiB`,
    })),
  );
  const [small, large] = measured;
  if (!small || !large) return [];
  const growth = Math.max(large.milliseconds / small.milliseconds, large.bytes / small.bytes);
  return [
    {
      goal: `discover of 10,000 records: under ${goalCalls} calls`,
      measured: `${large.calls} calls`,
      met: large.calls < goalCalls,
    },
    {
      goal: `discover of 10,000 records: at most ${mostGrowth}x the time and memory of 1,000`,
      measured: times(growth),
      met: growth <= mostGrowth,
    },
  ];
}

async function measure(records: number): Promise<Measured> {
  const subscription = await subscribe({ records, types }, Date.now);
  const folder = mkdtempSync(path.join(tmpdir(), "pulumi-qualys-bench-"));
  try {
    const { simulator } = subscription;
    const connection = {
      QUALYS_API_URL: simulator.url,
      QUALYS_USERNAME: "b",
      QUALYS_PASSWORD: "p",
    };
    const child = fork(__filename, [folder], {
      execArgv: [...process.execArgv, "--expose-gc"],
      env: { ...process.env, ...connection },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    let cost: Cost | undefined;
    child.on("message", (message: Cost) => (cost = message));
    await once(child, "close");
    if (!cost) throw new Error("the process of discover failed");
    return { ...cost, calls: simulator.calls.length };
  } finally {
    await subscription.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function discoverInto(out: string): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const purpose = { out, importFile: undefined, stack: undefined, state: undefined, force: false };
  await runDiscovery(purpose, { types: [], includeSystem: false, includeTemplates: false });
  process.send?.({
    milliseconds: performance.now() - start,
    bytes: Math.max(0, process.resourceUsage().maxRSS * 1024 - before),
  });
}

if (require.main === module) void discoverInto(process.argv[2] ?? "");
