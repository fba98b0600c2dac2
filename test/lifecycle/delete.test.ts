import { expect } from "chai";
import { remove } from "../../provider/lifecycle/delete.js";
import { refusal } from "./answers.js";
import { azureKey, azureKeyType, windows, windowsType } from "./arguments.js";
import { emptyWords, lostAnswers, messageOf, stage } from "./stage.js";

for (const [what, type, args] of [
  ["record", windowsType, windows()],
  ["vault", azureKeyType, azureKey()],
] as const) {
  const look = what === "record" ? ["list"] : ["view", "list"];

  /** The resource on a stage. */
  const onStage = async () => {
    const on = await stage();
    const { id, actual } = await on.given(type, args);
    const left = () => [...on.simulator.records("windows"), ...on.simulator.vaults()].length;
    return { ...on, id, left, run: () => remove(on.session, type, id, actual) };
  };

  describe(`the deletion of a ${what}`, () => {
    it("deletes it with one call", async () => {
      const { run, left, actions } = await onStage();
      await run();
      expect(left()).to.equal(0);
      expect(actions()).to.deep.equal(["delete"]);
    });

    it("accepts that it is already gone, once a list says so", async () => {
      const { simulator, id, run, actions } = await onStage();
      if (what === "record") await simulator.deleteRecord("windows", Number(id));
      else await simulator.deleteVault(Number(id));
      await run();
      expect(actions()).to.deep.equal(["delete", ...look]);
    });

    for (const [lost, fault] of lostAnswers) {
      it(`is done although the response ${lost}`, async () => {
        const { run, left, fail, actions } = await onStage();
        fail("delete", fault);
        await run();
        expect(left()).to.equal(0);
        expect(actions()).to.deep.equal(["delete", ...look]);
      });
    }

    it("is retried if it didn't reach Qualys", async () => {
      const { run, left, fail, actions } = await onStage();
      fail("delete", { kind: "drop" });
      await run();
      expect(left()).to.equal(0);
      expect(actions()).to.deep.equal(["delete", look[0], "delete"]);
    });

    it("that is refused says so, and that it still exists", async () => {
      const { run, left, fail, id } = await onStage();
      fail("delete", refusal(1920, "used by a scan"));
      expect(await messageOf(run())).to.match(
        new RegExp(
          `"(Servers|Keys)": Qualys refused the deletion \\(code 1920: used by a scan\\)\\.\\nThe ${what} \\(id ${id}\\) still exists\\. Another request`,
        ),
      );
      expect(left()).to.equal(1);
    });

    it("with a login that is rejected tries it once", async () => {
      const { run, fail, actions } = await onStage();
      fail("delete", refusal(2000, "Bad Login/Password", 401));
      expect(await messageOf(run())).to.match(/code 2000/);
      expect(actions()).to.deep.equal(["delete"]);
    });

    for (const [answer, fault] of emptyWords) {
      it(`without a response isn't taken as done because of ${answer}`, async () => {
        const { run, fail } = await onStage();
        fail("delete", { kind: "commitThenDrop" });
        for (const action of look) fail(action, fault, 2);
        expect(await messageOf(run())).to.match(/.*the deletion .*\n.* may or may not be deleted/);
      });
    }
  });
}
