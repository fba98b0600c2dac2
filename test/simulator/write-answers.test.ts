import { expect } from "chai";
import type { WriteAnswers } from "../../simulator/simulator.js";
import { errorsBy } from "./dtd.js";
import { createWindows, post, simulate, windows, windowsPath, type Parameters } from "./qualys.js";

async function created(writeAnswers: WriteAnswers) {
  const simulator = await simulate({ writeAnswers });
  const answer = await post(simulator, windowsPath, { action: "create", ...windows() });
  expect(answer.status).to.equal(200);
  expect(simulator.records("windows")).to.have.length(1);
  return answer;
}

describe("the simulator's response to a write", () => {
  it("may have a CODE for success", async () => {
    const answer = await created({ successCode: 200 });
    expect(answer.flat).to.include("<BATCH><CODE>200</CODE><TEXT>Successfully Created</TEXT>");
    expect(await errorsBy("batch-return.dtd", answer.xml)).to.deep.equal([]);
  });

  it("may lack what the DTD makes optional", async () => {
    const contents = {
      ID_SET: "<BATCH_LIST><BATCH><TEXT>Successfully Created</TEXT></BATCH></BATCH_LIST>",
      "TEXT and ID_SET": "<BATCH_LIST><BATCH></BATCH></BATCH_LIST>",
      BATCH_LIST: "",
    } as const;
    for (const without of ["ID_SET", "TEXT and ID_SET", "BATCH_LIST"] as const) {
      const answer = await created({ without });
      expect(answer.flat).to.include(`</DATETIME>${contents[without]}</RESPONSE>`);
      expect(await errorsBy("batch-return.dtd", answer.xml)).to.deep.equal([]);
    }
  });

  for (const nothingToChange of ["BATCH_RETURN", "SIMPLE_RETURN"] as const) {
    it(`may say in a ${nothingToChange} that there is nothing to change`, async () => {
      const simulator = await simulate({ writeAnswers: { nothingToChange } });
      const ids = await createWindows(simulator, { comments: "old" });
      const update = (more: Parameters) =>
        post(simulator, windowsPath, { action: "update", ids, ...more });
      const same = await update({ comments: "old" });
      expect(same.status).to.equal(200);
      expect(same.flat).to.match(new RegExp(`^<${nothingToChange}>.*nothing to change`));
      expect(same.xml).not.to.match(/CODE|ID_SET/);
      const file = nothingToChange === "BATCH_RETURN" ? "batch-return.dtd" : "simple-return.dtd";
      expect(await errorsBy(file, same.xml)).to.deep.equal([]);
      for (const more of [{ comments: "new" }, { password: "other" }]) {
        expect((await update(more)).the("TEXT")).to.equal("Successfully Updated");
      }
    });
  }
});
