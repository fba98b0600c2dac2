/** Runs a job on a stack in its own process, so that time and memory include nothing else. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Client } from "../provider/api/client.js";
import { loadLibraries } from "../provider/api/libraries.js";
import { workOn } from "../test/lifecycle/work-on.js";
import { ways, type Way, type Work } from "./stack-work.js";
import { VirtualClock } from "./virtual-clock.js";

export interface Job {
  readonly work: Work;
  readonly way: Way;
  readonly url: string;
  readonly ids: readonly number[];
}

export interface Cost {
  /** Without waits for limits. */
  readonly milliseconds: number;
  /** Milliseconds of waits for limits. */
  readonly waited: number;
  /** Peak memory of the process, minus what it used before the job. */
  readonly bytes: number;
}

type Message = { readonly waited: number } | { readonly cost: Cost };

/** @param jump receives the length of all waits for limits. */
export async function doInOwnProcess(job: Job, jump: (waited: number) => void): Promise<Cost> {
  const child = fork(__filename, { execArgv: [...process.execArgv, "--expose-gc"] });
  let cost: Cost | undefined;
  child.on("message", (message: Message) => {
    if ("cost" in message) cost = message.cost;
    else {
      jump(message.waited);
      child.send("known");
    }
  });
  child.send(job);
  await once(child, "close");
  if (!cost) throw new Error(`the process of ${job.work} failed`);
  return cost;
}

function tell(message: Message): void {
  process.send?.(message);
}

async function perform({ work, way, url, ids }: Job): Promise<Cost> {
  const clock = new VirtualClock((waited) => {
    tell({ waited });
    return once(process, "message");
  });
  const settings = { maxWaitSeconds: Infinity, answerSeconds: 300, traceFile: undefined };
  const connection = { url, username: "bench", password: "a password" };
  const client = new Client(
    () => Promise.resolve(connection),
    settings,
    () => {},
    clock,
  );
  const operation = ways[way](client)[work];
  // Both ways load these for their first call.
  await loadLibraries();
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  await workOn(ids, operation);
  return {
    milliseconds: performance.now() - start - clock.paused,
    waited: clock.waited,
    bytes: Math.max(0, process.resourceUsage().maxRSS * 1024 - before),
  };
}

if (require.main === module) {
  process.once("message", (job: Job) => {
    void perform(job).then((cost) => {
      tell({ cost });
      process.disconnect();
    });
  });
}
