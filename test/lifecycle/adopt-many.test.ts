import { expect } from "chai";
import { create } from "../../provider/lifecycle/create.js";
import { desired, windows, windowsType } from "./arguments.js";
import { stage, type Stage } from "./stage.js";
import { workOn } from "./work-on.js";

const existing = (i: number) => ({ title: `Record ${i}`, username: "scan", ips: `10.0.${i}.0` });

const wanted = (i: number) =>
  desired(windowsType, {
    ...windows({ password: undefined, adopt: true }),
    ...{ title: `Record ${i}`, ips: [`10.0.${i}.0`] },
  });

async function withRecords(count: number): Promise<Stage> {
  const made = await stage({}, { gatherMilliseconds: 5 });
  for (let i = 0; i < count; i++) {
    await made.simulator.createRecord("windows", { ...existing(i), password: "p" });
  }
  return made;
}

const adopt = ({ session }: Stage, numbers: readonly number[]) =>
  workOn(numbers, async (i) => {
    const { actual } = await create(session, windowsType, wanted(i));
    expect(actual.values["title"]).to.equal(`Record ${i}`);
  });

describe("adopting many records", () => {
  it("takes one call per page, not one per record", async () => {
    const made = await withRecords(100);
    await adopt(made, [...Array(100).keys()]);
    expect(made.actions()).to.deep.equal(["list"]);
  });

  it("reads no page for one", async () => {
    const made = await withRecords(3);
    await adopt(made, [1]);
    const [call] = made.simulator.calls;
    expect(call?.parameters).to.deep.equal({ action: "list", title: "Record 1" });
  });

  it("looks again for what is missing, before it is created", async () => {
    const made = await withRecords(2);
    const { session, simulator } = made;
    const full = desired(windowsType, {
      ...windows({ adopt: true }),
      ...{ title: "Record 2", ips: ["10.0.2.0"] },
    });
    const created = workOn([2], async () => {
      await create(session, windowsType, full);
    });
    await Promise.all([adopt(made, [0, 1]), created]);
    expect(made.actions()).to.deep.equal(["list", "list", "create"]);
    expect(simulator.records("windows")).to.have.length(3);
  });

  it("takes at most half as many calls again if pages don't have them", async () => {
    const made = await withRecords(0);
    await workOn([...Array(20).keys()], async (i) => {
      const args = { ...windows({ adopt: true }), title: `New ${i}`, ips: [`10.0.${i}.0`] };
      await create(made.session, windowsType, desired(windowsType, args));
    });
    const lists = made.actions().filter((action) => action === "list");
    expect(lists.length).to.be.at.most(30);
  });
});
