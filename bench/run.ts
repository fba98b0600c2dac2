/**
 * Measures what the package promises: `npm run bench [subject...]`.
 *
 * Everything is compared with a baseline from the same run, since times depend on the machine.
 */
import { table, type Finding } from "./report.js";

/** From quick to slow. */
const subjects: Readonly<Record<string, () => Promise<{ run(): Promise<Finding[]> }>>> = {
  "start-up": () => import("./start-up.js"),
  "address-sets": () => import("./address-sets.js"),
  "state-size": () => import("./state-size.js"),
  "api-calls": () => import("./api-calls.js"),
  "few-calls": () => import("./few-calls.js"),
  discover: () => import("./discover.js"),
  "nothing-lost": () => import("./nothing-lost.js"),
  preview: () => import("./preview.js"),
};

async function main(names: readonly string[]): Promise<void> {
  const findings: Finding[] = [];
  for (const name of names) {
    const subject = await subjects[name]?.();
    if (!subject) {
      throw new Error(`No subject "${name}"; there are ${Object.keys(subjects).join(", ")}`);
    }
    findings.push(...(await subject.run()));
  }
  table(
    "Summary",
    findings.map(({ goal, measured, met }) => ({ goal, measured, met: met ? "yes" : "NO" })),
  );
}

const named = process.argv.slice(2);
main(named.length > 0 ? named : Object.keys(subjects)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
