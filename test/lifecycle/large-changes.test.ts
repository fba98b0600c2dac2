import { expect } from "chai";
import { create } from "../../provider/lifecycle/create.js";
import { PartialError } from "../../provider/lifecycle/errors/operation-error.js";
import { update } from "../../provider/lifecycle/update.js";
import { refusal } from "./answers.js";
import { desired, windows, windowsType } from "./arguments.js";
import { onlyRecord, stage } from "./stage.js";

/** Returns single addresses, none beside another. */
const scattered = (count: number, net = 10) =>
  Array.from({ length: count }, (_, i) => `${net}.${i >> 15}.${(i >> 7) & 255}.${(i & 127) * 2}`);

/** Returns how many addresses a parameter names; `undefined` if it is absent. */
const count = (list: string | undefined) => list?.split(",").length;

describe("very many addresses", () => {
  const wanted = desired(windowsType, windows({ ips: scattered(12_000), comments: "new" }));

  it("are created in a request that web servers accept, and the rest is added", async () => {
    const { simulator, session } = await stage();
    await create(session, windowsType, wanted);
    const sent = simulator.calls.map(({ action, parameters }) => [
      action,
      count(parameters["ips"] ?? parameters["add_ips"]),
    ]);
    expect(sent).to.deep.equal([
      ["create", 5_000],
      ["update", 5_000],
      ["update", 2_000],
    ]);
    expect(count(onlyRecord(simulator).parameters["ips"])).to.equal(12_000);
  });

  it("are changed in parts, the first with all other changes, added before others are removed", async () => {
    const { simulator, session, given } = await stage();
    const { id, actual } = await given(windowsType, windows({ ips: scattered(6_000, 20) }));
    const before = simulator.calls.length;
    await update(session, windowsType, id, wanted, actual);
    const parts = simulator.calls.slice(before).map(({ parameters }) => {
      const { comments, add_ips: added, remove_ips: removed } = parameters;
      return { comments, added: count(added), removed: count(removed) };
    });
    const [none, comments] = [undefined, undefined];
    expect(parts).to.deep.equal([
      { comments: "new", added: 5_000, removed: none },
      { comments, added: 5_000, removed: none },
      { comments, added: 2_000, removed: none },
      { comments, added: none, removed: 5_000 },
      { comments, added: none, removed: 1_000 },
    ]);
    expect(onlyRecord(simulator).parameters["ips"]?.split(",").sort()).to.deep.equal(
      scattered(12_000).sort(),
    );
  });

  it("continue from where a part failed", async () => {
    const { simulator, session, given } = await stage();
    const { id, actual } = await given(windowsType, windows({ ips: ["20.0.0.1"] }));
    simulator.failNext(
      ({ parameters }) => parameters["comments"] === undefined,
      refusal(1905, "invalid value"),
    );
    const failed: unknown = await update(session, windowsType, id, wanted, actual).catch(
      (error: unknown) => error,
    );
    if (!(failed instanceof PartialError))
      throw new Error(`HalfMade was expected, not ${String(failed)}`);
    expect(failed.actual.values["ips"]).to.have.length(2 * 5_001);
    const before = simulator.calls.length;
    await update(session, windowsType, id, wanted, failed.actual);
    const added = simulator.calls
      .slice(before)
      .map(({ parameters }) => count(parameters["add_ips"]));
    expect(added).to.deep.equal([5_000, 2_000, undefined]);
    expect(count(onlyRecord(simulator).parameters["ips"])).to.equal(12_000);
  });
});
