/** How many faults the tests inject, and whether updates survive being killed. */
import { cellsOf } from "../test/faults/cells.js";
import { faultCases } from "../test/faults/faults.js";
import { operations } from "../test/faults/operations.js";
import { KilledStack } from "../test/soak/killed-stack.js";
import { random, surviveKill } from "../test/soak/kills.js";
import { table, type Finding } from "./report.js";

/** As many as there is time for; `npm run soak` does more. */
const kills = 6;
const records = 50;

export async function run(): Promise<Finding[]> {
  const matrix = operations.map((operation) => {
    const cells = operation.kinds.flatMap((kind) => cellsOf(operation, kind));
    return { operation: operation.name, cases: cells.length };
  });
  const all = matrix.reduce((sum, { cases }) => sum + cases, 0);
  table(`Cases of the fault matrix: ${all}, of ${faultCases.length} faults`, matrix);
  const number = random(Date.now());
  const rows = [];
  const stack = new KilledStack();
  await stack.open();
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const needed = await surviveKill(stack, { records, version: kill }, number);
      const yes = (needs: boolean) => (needs ? "yes" : "no");
      rows.push({
        kill,
        "to adopt": yes(needed.adopted),
        "a backup of the state": yes(needed.restored),
      });
    }
  } finally {
    await stack.close();
  }
  table(`Updates of ${records} records that were killed, and what the next one needed`, rows);
  return [
    {
      goal: "killed updates are made up for by the next one",
      measured: `${rows.length} of ${kills}`,
      met: rows.length === kills,
    },
  ];
}
