/** How much the tests of what may go wrong try out, and whether updates get over being killed. */
import { cells } from "../test/faults/cells.js";
import { operations } from "../test/faults/operations.js";
import { KilledStack } from "../test/soak/killed-stack.js";
import { random, surviveKill } from "../test/soak/kills.js";
import { table, type Finding } from "./report.js";

/** As many as there is time for; `npm run soak` has more. */
const kills = 6;
const records = 50;

export async function run(): Promise<Finding[]> {
  const faults = new Set(cells.map(({ fault }) => fault)).size;
  table(`Cases of the fault matrix: ${cells.length}, of ${faults} faults`, [
    ...operations.map((operation) => ({
      operation: operation.name,
      cases: cells.filter((one) => one.operation === operation).length,
    })),
  ]);
  const number = random(Date.now());
  const rows = [];
  const stack = await KilledStack.create();
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
