import { expect } from "chai";
import { workOn } from "../lifecycle/work-on.js";
import { cellsOf, titleOf } from "./cells.js";
import { capturePrinted } from "./nothing-lost.js";
import { operations } from "./operations.js";
import { tryOut, type Cell } from "./trial.js";
import { startUntrusted } from "./untrusted.js";

/** Cells in parallel: they wait most of the time. */
const atOnce = 32;

describe("nothing is lost, duplicated or misreported", function () {
  this.timeout(300_000);
  let untrusted: Awaited<ReturnType<typeof startUntrusted>>;
  let endCapture = () => {};

  before(async () => {
    endCapture = capturePrinted();
    untrusted = await startUntrusted();
  });

  after(() => {
    endCapture();
    untrusted?.server.close();
  });

  for (const operation of operations) {
    for (const kind of operation.kinds) {
      it(`by any fault in ${operation.name} of a ${kind.name}`, async () => {
        const failing: string[] = [];
        const cells = cellsOf(operation, kind).filter(
          ({ fault }) => untrusted || !fault.needsCertificate,
        );
        const note = (cell: Cell) => (error: unknown) => {
          failing.push(`${titleOf(cell)}: ${(error as Error).message}`);
        };
        await workOn(cells, (cell) => tryOut(cell, untrusted?.url ?? "").catch(note(cell)), atOnce);
        expect(failing, failing.join("\n\n")).to.deep.equal([]);
      });
    }
  }
});
