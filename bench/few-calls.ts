/**
 * How many calls a stack of many records takes, and how long their limit makes it wait, against one
 * call per record.
 */
import { parallel } from "../test/lifecycle/work-on.js";
import { decoding } from "./decoding.js";
import { doInOwnProcess, type Cost } from "./own-process.js";
import { table, times, type Finding } from "./report.js";
import type { Way, Work } from "./stack-work.js";
import { subscribe } from "./subscription.js";

/** Maximum number of calls for some of the cases. */
interface Goal {
  readonly goal: string;
  readonly calls: (stack: number, subscription: number) => number;
}

const atOnce: Goal = { goal: `refresh of ${parallel} records: at most 2 calls`, calls: () => 2 };
const refreshing: Goal = {
  goal: `refresh of n of S records: at most twice the cheaper of n/${parallel} and S/1000, and 2 calls`,
  calls: (n, of) => 2 * Math.min(Math.ceil(n / parallel), Math.ceil(of / 1_000)) + 2,
};
const writing: Goal = {
  goal: `destroy and rotation of n records: at most n/${parallel} and 1 calls`,
  calls: (n) => Math.ceil(n / parallel) + 1,
};
const single: Goal = { goal: "up with one change, refresh of vaults: 1 call", calls: () => 1 };

interface Case {
  readonly what: string;
  readonly work: Work;
  readonly stack: number;
  readonly of: number;
  readonly goal: Goal;
  /** Default: in the order of the IDs. */
  readonly inAnyOrder?: boolean;
}

function refresh(stack: number, of: number): Case {
  const goal = stack <= parallel ? atOnce : refreshing;
  return { what: "refresh", work: "refresh", stack, of, goal };
}

const small = refresh(1_000, 1_000);
const large = refresh(10_000, 10_000);
const cases: readonly Case[] = [
  ...[8, 10, 100].map((stack) => refresh(stack, 1_000)),
  small,
  large,
  ...[8, 10, 100, 1_000, 10_000].map((stack) => refresh(stack, 50_000)),
  { ...refresh(1_000, 50_000), what: "refresh in any order", inAnyOrder: true },
  { what: "refresh of vaults", work: "refreshVaults", stack: 200, of: 200, goal: single },
  { what: "destroy", work: "destroy", stack: 1_000, of: 1_000, goal: writing },
  { what: "rotation of a password", work: "rotate", stack: 1_000, of: 1_000, goal: writing },
  { what: "up with one change", work: "changeOne", stack: 10_000, of: 10_000, goal: single },
];

interface Measured extends Cost {
  readonly calls: number;
}

/** Ten times the records may take ten times as much, plus what measurements differ by. */
const mostGrowth = 13;

export async function run(): Promise<Finding[]> {
  const baselines = new Map<string, Measured>();
  const ours = new Map<Case, Measured>();
  const rows = [];
  for (const one of cases) {
    const { what, work, stack, of, goal } = one;
    const key = `${work} ${stack}`;
    // The rest of the subscription doesn't affect a call for a single record.
    const baseline = baselines.get(key) ?? (await measure({ ...one, of: stack }, "oneByOne"));
    baselines.set(key, baseline);
    const own = await measure(one, "ours");
    ours.set(one, own);
    const both = (show: (measured: Measured) => string) => `${show(own)} / ${show(baseline)}`;
    rows.push({
      "ours / one by one": what,
      stack: stack.toLocaleString("en"),
      "of all": of.toLocaleString("en"),
      calls: both(({ calls }) => calls.toLocaleString("en")),
      goal: goal.calls(stack, of),
      waits: both(({ waited }) => `${(waited / 3_600_000).toFixed(1)} h`),
      "time without": both(({ milliseconds }) => `${(milliseconds / 1000).toFixed(1)} s`),
      memory: both(({ bytes }) => `${Math.round(bytes / 2 ** 20)} MiB`),
    });
  }
  table(
    `Stacks of which Pulumi works on ${parallel} resources at a time, with 300 calls an hour, 2 at once.\n` +
      "Waits are counted, not slept. Memory is the peak of a process of its own (RSS), without the server\n" +
      "and less what it has before the work.",
    rows,
  );
  const decoded = await decoding();
  return [...callFindings(ours), ...growthFindings(ours), decoded];
}

function callFindings(measured: ReadonlyMap<Case, Measured>): Finding[] {
  return [...new Set(cases.map(({ goal }) => goal))].map((goal) => {
    const concerned = cases.filter((one) => one.goal === goal);
    const met = concerned.filter((one) => {
      return (measured.get(one)?.calls ?? Infinity) <= goal.calls(one.stack, one.of);
    });
    return {
      goal: goal.goal,
      measured: `${met.length} of ${concerned.length} cases`,
      met: met.length === concerned.length,
    };
  });
}

function growthFindings(measured: ReadonlyMap<Case, Measured>): Finding[] {
  const units = { time: "milliseconds", memory: "bytes" } as const;
  return Object.entries(units).map(([name, unit]) => {
    const growth = (measured.get(large)?.[unit] ?? Infinity) / (measured.get(small)?.[unit] ?? 0);
    return {
      goal: `refresh of all ${large.stack} records: at most ${mostGrowth}x the ${name} of all ${small.stack}`,
      measured: times(growth),
      met: growth <= mostGrowth,
    };
  });
}

async function measure({ work, stack, of, inAnyOrder }: Case, way: Way): Promise<Measured> {
  let ahead = 0;
  const size = work === "refreshVaults" ? { vaults: of } : { records: of };
  const subscription = await subscribe(size, () => Date.now() + ahead);
  try {
    const { simulator, ids } = subscription;
    const spread = Array.from({ length: stack }, (_, i) => ids[Math.floor((i * of) / stack)] ?? 0);
    const inOrder = inAnyOrder ? spread.sort((a, b) => scattered(a) - scattered(b)) : spread;
    const job = { work, way, url: simulator.url, ids: inOrder };
    const cost = await doInOwnProcess(job, (waited) => (ahead = waited));
    return { ...cost, calls: simulator.calls.length };
  } finally {
    await subscription.close();
  }
}

/** Returns a number unrelated to the order of the IDs, but the same in every run. */
function scattered(id: number): number {
  return Math.imul(id, 2_654_435_761) >>> 0;
}
