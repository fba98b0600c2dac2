import { expect } from "chai";
import type { VaultType } from "../../provider/catalog/resource-type.js";
import { hashiCorp } from "../../provider/catalog/vaults/hashicorp.js";
import { remove } from "../../provider/lifecycle/delete.js";
import { read } from "../../provider/lifecycle/read.js";
import { update } from "../../provider/lifecycle/update.js";
import type { Actual } from "../../provider/lifecycle/values/resource.js";
import type { Call } from "../../simulator/simulator.js";
import { refusal } from "./answers.js";
import { azureKey, azureKeyType, windowsType } from "./arguments.js";
import { actualOf, fleet, refresh, standingFleet } from "./fleet.js";
import { stage } from "./stage.js";
import { parallel, workOn } from "./work-on.js";

const all = (size: number) => Array.from({ length: size }, (_, i) => i);

const inHashiCorp = {
  ...{ url: "https://vault.example.com/api", authType: "userpass" },
  ...{ username: "svc", password: "s3cret-pass" },
};

/** Returns the same numbers in another order, the same in every run. */
function shuffled(numbers: readonly number[]): number[] {
  const order = (n: number) => (Math.imul(n + 1, 2_654_435_761) >>> 0) % 1_000_003;
  return [...numbers].sort((a, b) => order(a) - order(b));
}

/** Returns the record at an index of the fleet, with a password that all get. */
const rotated = (i: number) => ({ values: { ...actualOf(i).values, password: "new" }, extra: {} });

const pagesOf = (size: number) => Math.ceil(size / 1000);

describe("a refresh of records", function () {
  this.timeout(60_000);

  for (const subscription of [8, 1_500, 3_000]) {
    it(`takes one call for as many as Pulumi has in flight, of ${subscription} that exist`, async () => {
      const records = await standingFleet(subscription);
      const places = all(parallel).map((i) => Math.floor((i * subscription) / parallel));
      const calls = await records.callsDuring(() => refresh(records, places));
      expect(calls).to.deep.equal(["list"]);
    });
  }

  for (const size of [100, 1_000, 3_000]) {
    it(`takes one call per page for all ${size}, plus two`, async () => {
      const records = await standingFleet(size);
      const calls = await records.callsDuring(() => refresh(records, all(size)));
      expect(calls.length).to.be.at.most(pagesOf(size) + 2);
    });
  }

  for (const [stack, subscription] of [
    [20, 3_000],
    [100, 3_000],
    [1_000, 3_000],
    [2_400, 3_000],
    [300, 300],
  ] as const) {
    for (const [order, places] of [
      ["in the order of their IDs", (numbers: number[]) => numbers],
      ["in any order", shuffled],
    ] as const) {
      it(`takes at most twice the calls of the cheaper way, plus two: ${stack} of ${subscription}, ${order}`, async () => {
        const records = await standingFleet(subscription);
        const chosen = shuffled(all(subscription))
          .slice(0, stack)
          .sort((a, b) => a - b);
        const calls = await records.callsDuring(() => refresh(records, places(chosen)));
        const cheaper = Math.min(Math.ceil(stack / parallel), pagesOf(subscription));
        expect(calls.length).to.be.at.most(2 * cheaper + 2);
      });
    }
  }

  it("also takes few calls for records that are all gone", async () => {
    const records = await fleet(400);
    for (const id of records.ids) await records.simulator.deleteRecord("windows", Number(id));
    let seen = new Map();
    const calls = await records.callsDuring(async () => {
      seen = await refresh(records, all(400));
    });
    expect([...seen.values()].every((now) => now === undefined)).to.equal(true);
    expect(calls.length).to.be.at.most(3);
  });

  it("sees each as it is, while others come and go between the pages", async () => {
    const records = await fleet(2_400);
    const { simulator, ids } = records;
    let pages = 0;
    simulator.failNext(
      ({ action, parameters }) => {
        if (action !== "list" || parameters["ids"] !== undefined) return false;
        pages++;
        const victim = Number(ids[pages * 700]);
        void simulator.deleteRecord("windows", victim);
        const parameters2 = {
          title: `New ${pages}`,
          username: "u",
          password: "p",
          ips: "11.0.0.1",
        };
        void simulator.createRecord("windows", parameters2);
        return false;
      },
      { kind: "drop" },
      100,
    );
    const seen = await refresh(records, all(2_400));
    expect(pages).to.equal(3);
    const left = new Set(simulator.records("windows").map(({ id }) => String(id)));
    for (const [i, now] of seen) {
      const id = ids[i] ?? "";
      // One that is deleted while the pages are read may still be seen.
      if (now === undefined) expect(left.has(id), `${i} is there`).to.equal(false);
      else expect(now.values["title"]).to.equal(`Record ${i}`);
    }
    expect([...seen.values()].filter((now) => now === undefined).length).to.be.at.most(3);
  });

  it("requests them again in a second refresh, and after a write", async () => {
    const records = await fleet(300);
    const { simulator, session, ids } = records;
    await refresh(records, all(300));
    await simulator.deleteRecord("windows", Number(ids[17]));
    const again = await refresh(records, all(300));
    expect(again.get(17)).to.equal(undefined);
    const changed = { ...actualOf(5), values: { ...actualOf(5).values, username: "ours" } };
    await update(session, windowsType, ids[5] ?? "", changed, actualOf(5));
    await simulator.changeRecord("windows", Number(ids[6]), { username: "theirs" });
    const third = await refresh(records, [5, 6]);
    expect(third.get(5)?.values["username"]).to.equal("ours");
    expect(third.get(6)?.values["username"]).to.equal("theirs");
  });

  it("finds the one that is gone though a list of IDs is refused because of it", async () => {
    const records = await fleet(8);
    const { simulator, ids } = records;
    await simulator.deleteRecord("windows", Number(ids[3]));
    const refuses = ({ parameters }: Call) =>
      (parameters["ids"] ?? "").split(",").includes(ids[3] ?? "");
    simulator.failNext(refuses, refusal(1905, "no such id"), 9);
    const seen = await refresh(records, all(8));
    const gone = [...seen].filter(([, now]) => now === undefined).map(([i]) => i);
    expect(gone).to.deep.equal([3]);
  });
});

describe("a refresh of vaults", () => {
  /** Creates this many vaults, of two types in turn. */
  async function vaults(count: number) {
    const on = await stage();
    const made: { type: VaultType; id: string; actual: Actual }[] = [];
    for (let i = 0; i < count; i++) {
      const [type, args] = i % 2 ? [azureKeyType, azureKey()] : [hashiCorp, inHashiCorp];
      made.push({ type, ...(await on.given(type, { ...args, title: `Vault ${i}` })) });
    }
    const see = async () => {
      const seen = new Map<string, Actual | undefined>();
      await workOn(made, async ({ type, id, actual }) => {
        seen.set(id, await read(on.session, type, id, actual));
      });
      return seen;
    };
    return { ...on, made, see };
  }

  it("takes one call for 200 that nobody changed", async () => {
    const { made, see, actions } = await vaults(200);
    const seen = await see();
    for (const { id, actual } of made) expect(seen.get(id)).to.deep.equal(actual);
    expect(actions()).to.deep.equal(["list"]);
  });

  it("views those that somebody changed, and finds those that are gone", async () => {
    const { simulator, later, made, see, actions } = await vaults(10);
    later(60);
    await simulator.changeVault(Number(made[3]?.id), { title: "Theirs" });
    await simulator.deleteVault(Number(made[4]?.id));
    const seen = await see();
    expect(actions()).to.deep.equal(["list", "view"]);
    expect(seen.get(made[3]?.id ?? "")?.values["title"]).to.equal("Theirs");
    expect([...seen].filter(([, now]) => !now).map(([id]) => id)).to.deep.equal([made[4]?.id]);
  });

  it("requests them again the second time", async () => {
    const { simulator, later, made, see, actions } = await vaults(3);
    await see();
    later(60);
    await simulator.changeVault(Number(made[1]?.id), { title: "Theirs" });
    expect((await see()).get(made[1]?.id ?? "")?.values["title"]).to.equal("Theirs");
    expect(actions()).to.deep.equal(["list", "list", "view"]);
  });
});

describe("the deletion of records", () => {
  it("takes one call for as many as Pulumi has in flight", async () => {
    const records = await fleet(100);
    const calls = await records.callsDuring(() =>
      workOn(all(100), (i) =>
        remove(records.session, windowsType, records.ids[i] ?? "", actualOf(i)),
      ),
    );
    expect(records.simulator.records("windows")).to.deep.equal([]);
    expect(calls.length).to.be.at.most(Math.ceil(100 / parallel) + 1);
    expect(new Set(calls)).to.deep.equal(new Set(["delete"]));
  });

  for (const [how, fault] of [
    ["tells them apart", undefined],
    ["is refused as a whole", refusal(1905, "invalid ids")],
  ] as const) {
    it(`fails for the refused one alone, and accepts one that is gone, if the response ${how}`, async () => {
      const { simulator, session, ids } = await fleet(parallel);
      await simulator.deleteRecord("windows", Number(ids[2]));
      if (fault) simulator.failNext(({ action }) => action === "delete", fault);
      simulator.holdRecord(Number(ids[5]));
      const failed: number[] = [];
      await workOn(all(parallel), async (i) => {
        await remove(session, windowsType, ids[i] ?? "", actualOf(i)).catch((error: unknown) => {
          expect(String(error)).to.match(/"Record 5": Qualys refused the deletion \(code 1920: /);
          failed.push(i);
        });
      });
      expect(failed).to.deep.equal([5]);
      expect(simulator.records("windows").map(({ id }) => String(id))).to.deep.equal([ids[5]]);
    });
  }
});

describe("an equal update of records", () => {
  it("takes one call for as many as Pulumi has in flight", async () => {
    const records = await fleet(100);
    const calls = await records.callsDuring(() =>
      workOn(all(100), (i) =>
        update(records.session, windowsType, records.ids[i] ?? "", rotated(i), actualOf(i)),
      ),
    );
    expect(calls.length).to.be.at.most(Math.ceil(100 / parallel) + 1);
    const changed = records.simulator.calls.flatMap(({ action, parameters }) =>
      action === "update" ? (parameters["ids"] ?? "").split(",") : [],
    );
    expect(changed.sort()).to.deep.equal([...records.ids].sort());
  });

  for (const [how, fault] of [
    ["tells them apart", undefined],
    ["is refused as a whole", refusal(1905, "invalid ids")],
  ] as const) {
    it(`fails for the refused one alone if the response ${how}`, async () => {
      const { simulator, session, ids } = await fleet(parallel);
      if (fault) simulator.failNext(({ action }) => action === "update", fault);
      simulator.holdRecord(Number(ids[5]));
      const failed: number[] = [];
      await workOn(all(parallel), async (i) => {
        await update(session, windowsType, ids[i] ?? "", rotated(i), actualOf(i)).catch(
          () => void failed.push(i),
        );
      });
      expect(failed).to.deep.equal([5]);
    });
  }

  it("whose response is lost is looked up together, and sent again for those that lack it", async () => {
    const records = await fleet(parallel);
    records.simulator.failNext(({ action }) => action === "update", { kind: "drop" });
    const calls = await records.callsDuring(() =>
      workOn(all(parallel), (i) =>
        update(records.session, windowsType, records.ids[i] ?? "", rotated(i), actualOf(i)),
      ),
    );
    expect(calls).to.deep.equal(["update", "list", "update"]);
  });
});
