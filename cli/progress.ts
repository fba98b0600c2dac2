/** Shows the progress of a discovery: a bar on a terminal, otherwise a line per type. */
import type { Progress } from "../discover/reading/read-subscription.js";

export interface ShownProgress extends Progress {
  /** Prints a message. */
  readonly say: (message: string) => void;
  /** Removes the bar. */
  end(): void;
}

export async function showProgress(stream: NodeJS.WriteStream): Promise<ShownProgress> {
  return stream.isTTY ? showBar(stream) : showLines(stream);
}

function showLines(stream: NodeJS.WriteStream): ShownProgress {
  const say = (message: string) => void stream.write(`${message}\n`);
  return {
    say,
    begin: (total, already) => say(describeStart(total, already)),
    advance: () => undefined,
    complete: (name, count) => say(`${name}: ${format(count)}`),
    end: () => undefined,
  };
}

async function showBar(stream: NodeJS.WriteStream): Promise<ShownProgress> {
  const { createLogUpdate } = await import("log-update");
  const draw = createLogUpdate(stream);
  let [done, total] = [0, 0];
  return {
    say: (message) => draw.persist(message),
    begin: (all, already) => {
      [done, total] = [already, all];
      if (already > 0) draw.persist(describeStart(all, already));
    },
    advance: (name, count) => {
      done += count;
      draw(`${bar(done, total)} ${format(done)} of ${format(total)}, ${name}`);
    },
    complete: () => undefined,
    end: () => {
      draw.clear();
      draw.done();
    },
  };
}

const cells = 30;

/** Returns the bar. Records created meanwhile may bring `done` above `total`. */
function bar(done: number, total: number): string {
  const full = Math.round(cells * Math.min(1, total === 0 ? 1 : done / total));
  return "█".repeat(full) + "░".repeat(cells - full);
}

function describeStart(total: number, already: number): string {
  const before = already > 0 ? `, ${format(already)} of them read by an earlier run` : "";
  return `Reading ${format(total)} records and vaults${before}`;
}

function format(count: number): string {
  return count.toLocaleString("en");
}
