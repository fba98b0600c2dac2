/** What loading the package costs a process, against Node.js itself and against @pulumi/pulumi. */
import { spawnSync } from "node:child_process";
import { repository } from "./project.js";
import { byTurns, median, milli, milliseconds, table, type Finding } from "./report.js";

const processes = 15;
const most = 150;

export async function run(): Promise<Finding[]> {
  const provider = 'require("pulumi-qualys/provider").provider("auth:WindowsRecord")';
  const start = (script: string) => () => milliseconds(() => node(script));
  const load = (script: string, before = "") => {
    const timed = `${before}; const t = performance.now(); ${script}; console.log(performance.now() - t)`;
    return () => Number(node(timed));
  };
  const measured = await byTurns(processes, {
    "node, empty": start(""),
    "node with the provider": start(provider),
    "node with @pulumi/pulumi": start('require("@pulumi/pulumi")'),
    "the provider alone": load(provider),
    "the SDK after @pulumi/pulumi": load('require("pulumi-qualys")', 'require("@pulumi/pulumi")'),
  });
  table(
    `Start-up, medians of ${processes} processes`,
    Object.entries(measured).map(([what, values]) => ({
      what,
      median: milli(median(values)),
      least: milli(Math.min(...values)),
      most: milli(Math.max(...values)),
    })),
  );
  const runtime = median(measured["node with the provider"]) - median(measured["node, empty"]);
  return [
    {
      goal: `loading the provider's runtime: at most ${most} ms more than an empty process`,
      measured: milli(runtime),
      met: runtime <= most,
    },
  ];
}

function node(script: string): string {
  const options = { cwd: repository, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", script], options);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
