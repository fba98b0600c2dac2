import { workOn } from "../lifecycle/work-on.js";
import { cells, titleOf } from "./cells.js";
import { capturePrinted } from "./nothing-lost.js";
import { operations } from "./operations.js";
import { tryOut, type Cell } from "./trial.js";
import { startUntrusted } from "./untrusted.js";

/** Most of them wait most of the time. */
const atOnce = 96;

describe("nothing is lost, doubled or told wrongly", function () {
  this.timeout(90_000);
  let untrusted: Awaited<ReturnType<typeof startUntrusted>>;
  let endCapture = () => {};
  let isOver = false;
  const outcomes = new Map<Cell, Promise<unknown>>();

  /** What the cell ends with: an error or nothing. */
  function outcomeOf(cell: Cell): Promise<unknown> {
    const outcome =
      outcomes.get(cell) ??
      tryOut(cell, untrusted?.url ?? "").then(
        () => undefined,
        (error: unknown) => error,
      );
    outcomes.set(cell, outcome);
    return outcome;
  }

  before(async () => {
    endCapture = capturePrinted();
    untrusted = await startUntrusted();
    void workOn(cells, async (cell) => (isOver ? undefined : outcomeOf(cell)), atOnce);
  });

  after(() => {
    isOver = true;
    endCapture();
    untrusted?.server.close();
  });

  for (const operation of operations) {
    describe(`in ${operation.name}`, () => {
      for (const cell of cells.filter((one) => one.operation === operation)) {
        it(titleOf(cell), async function () {
          if (cell.fault.needsCertificate && !untrusted) return this.skip();
          const error = await outcomeOf(cell);
          if (error) throw error as Error;
        });
      }
    });
  }
});
