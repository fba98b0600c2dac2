/** How much state a record takes, against a resource with the same arguments that does nothing. */
import { startSimulator } from "../simulator/simulator.js";
import { doNothing, windowsRecords } from "./programs.js";
import { Project } from "./project.js";
import { table, times, type Finding } from "./report.js";

const records = 10;
const most = 1.5;

interface Size {
  readonly bytes: number;
  /** The part that is code, which is stored twice. */
  readonly code: number;
}

export async function run(): Promise<Finding[]> {
  const rows = [];
  for (const ranges of [1, 500]) {
    const ours = await size(windowsRecords(records, ranges), "qualys");
    const nothing = await size(doNothing(records, ranges), "dynamic:Resource");
    const ratio = ours.bytes / nothing.bytes;
    rows.push({ ranges, ours, nothing, ratio });
  }
  table(
    "State of one record, in bytes",
    rows.map(({ ranges, ours, nothing, ratio }) => ({
      ranges,
      WindowsRecord: ours.bytes,
      "of it code": ours.code,
      "doing nothing": nothing.bytes,
      "of it code ": nothing.code,
      ratio: times(ratio),
    })),
  );
  return rows.map(({ ranges, ratio }) => ({
    goal: `state of a record with so many ranges (${ranges}): at most ${times(most)} that of a resource that does nothing`,
    measured: times(ratio),
    met: ratio <= most,
  }));
}

async function size(program: string, type: string): Promise<Size> {
  const simulator = await startSimulator({ keepCalls: false });
  const project = await Project.create(program, simulator.url);
  try {
    await project.up();
    const resources = await project.resources(type);
    const code = resources.map(({ inputs }) => inputs?.["__provider"] ?? "");
    return { bytes: mean(resources), code: 2 * mean(code) };
  } finally {
    project.close();
    await simulator.close();
  }
}

function mean(values: readonly unknown[]): number {
  const total = values.reduce<number>((sum, value) => sum + JSON.stringify(value).length, 0);
  return Math.round(total / values.length);
}
