import { expect } from "chai";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { showProgress } from "../../cli/progress.js";

/** What is shown of a run on such a stream. */
async function shown(isTTY: boolean): Promise<string> {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 24 });
  const progress = await showProgress(stream as unknown as NodeJS.WriteStream);
  progress.begin(2_000, 500);
  progress.advance("Windows", 1_000);
  progress.say("Qualys asks to wait.");
  progress.advance("Windows", 500);
  progress.complete("Windows records", 2_000);
  progress.end();
  return String(stream.read());
}

describe("the progress of a discovery", () => {
  it("is a line for each type without a terminal", async () => {
    expect(await shown(false)).to.equal(
      "Reading 2,000 records and vaults, 500 of them read by an earlier run\n" +
        "Qualys asks to wait.\nWindows records: 2,000\n",
    );
  });

  it("is a bar on a terminal, beside the other output", async () => {
    const text = stripVTControlCharacters(await shown(true));
    expect(text).to.match(/█{23}░{7} 1,500 of 2,000, Windows/);
    expect(text).to.match(/█{30} 2,000 of 2,000, Windows/);
    expect(text).to.include("Qualys asks to wait.\n");
  });
});
