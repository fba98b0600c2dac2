/** How long a preview of unchanged records takes, compared with resources that do nothing. */
import { startSimulator } from "../simulator/simulator.js";
import { doNothing, windowsRecords } from "./programs.js";
import { Project } from "./project.js";
import { byTurns, median, milli, milliseconds, table, times, type Finding } from "./report.js";

const records = 1_000;
const rounds = 5;
const most = 1.15;

export async function run(): Promise<Finding[]> {
  const rateLimit = { calls: 10 * records, windowSeconds: 3_600 };
  const simulator = await startSimulator({ rateLimit, keepCalls: false });
  const programs = [windowsRecords(records, 1), doNothing(records, 1)];
  const projects: Project[] = [];
  for (const program of programs) projects.push(await Project.create(program, simulator.url));
  const [ours, nothing] = projects as [Project, Project];
  try {
    for (const project of projects) await project.up();
    // The first preview warms up the file system's caches.
    for (const project of projects) await project.preview();
    const measured = await byTurns(rounds, {
      ours: () => milliseconds(() => ours.preview()),
      nothing: () => milliseconds(() => nothing.preview()),
    });
    const pairs = measured.ours.map((time, i) => time / (measured.nothing[i] ?? 0));
    const row = (resource: string, values: number[]) => ({
      resource,
      median: milli(median(values)),
      least: milli(Math.min(...values)),
      most: milli(Math.max(...values)),
    });
    table(`pulumi preview of ${records} unchanged resources, ${rounds} runs of each by turns`, [
      row("WindowsRecord", measured.ours),
      row("a dynamic.Resource that does nothing", measured.nothing),
    ]);
    const ratio = median(pairs);
    return [
      {
        goal: `preview of ${records} unchanged records: at most ${times(most)} the time of resources that do nothing`,
        measured: times(ratio),
        met: ratio <= most,
      },
    ];
  } finally {
    for (const project of projects) project.close();
    await simulator.close();
  }
}
