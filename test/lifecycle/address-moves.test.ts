import { expect } from "chai";
import { networkSsh } from "../../provider/catalog/records/network_ssh.js";
import { unix } from "../../provider/catalog/records/unix.js";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { create } from "../../provider/lifecycle/create.js";
import { remove } from "../../provider/lifecycle/delete.js";
import type { Actual, Desired } from "../../provider/lifecycle/resource.js";
import { Session } from "../../provider/lifecycle/session.js";
import { update } from "../../provider/lifecycle/update.js";
import type { Call } from "../../simulator/simulator.js";
import { callsTo } from "../api/servers.js";
import { desired, windows, windowsType } from "./arguments.js";
import { parallel, workOn } from "./work-on.js";
import { messageOf, stage } from "./stage.js";

interface Managed {
  readonly type: ResourceType;
  readonly id: string;
  readonly actual: Actual;
  readonly wanted: Desired;
}

/** Records with the addresses, on a stage where an address is in one record only. */
async function records(before: readonly (readonly string[])[], type = windowsType, args = windows) {
  const on = await stage({ uniqueAddresses: true }, { gatherMilliseconds: 5 });
  const made: { id: string; actual: Actual }[] = [];
  for (const [i, ips] of before.entries())
    made.push(await on.given(type, args({ title: `Record ${i}`, ips: [...ips] })));
  /** As Pulumi does: the differences become known one by one, as the updates are started. */
  const up = async (
    after: readonly (readonly string[])[],
    order = after.map((_, i) => i),
    atOnce = parallel,
  ) => {
    const key = keyOf(type);
    const declared = after.map((addresses, i) => ({ key, title: `Record ${i}`, addresses }));
    const session = new Session(callsTo(on.simulator), {
      gatherMilliseconds: 5,
      declared: () => declared,
    });
    const managed = after.map((ips, i): Managed => {
      const { id, actual } = made[i] ?? expect.fail();
      return {
        type,
        id,
        actual,
        wanted: desired(type, args({ title: `Record ${i}`, ips: [...ips] })),
      };
    });
    await workOn(
      order,
      async (i) => {
        const { id, actual, wanted } = managed[i] ?? expect.fail();
        session.moves.claim(type, id, actual.values, wanted.values);
        await update(session, type, id, wanted, actual);
      },
      atOnce,
    );
  };
  const held = () =>
    on.simulator.records("windows").map(({ parameters }) => parameters["ips"]?.split(","));
  return { ...on, made, up, held };
}

const name = (i: number) => `10.0.${i}.1`;
const forward = (sets: readonly string[][]) =>
  sets.map((_, i) => sets[(i + 1) % sets.length] ?? []);
const backward = (sets: readonly string[][]) => sets.map((_, i) => sets.at(i - 1) ?? []);

describe("moving addresses between records in one run", () => {
  const many = Array.from({ length: 20 }, (_, i) => [name(i), `10.1.${i}.1`]);

  it("moves one from a record to another, in either order", async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { up, held } = await records([[name(1), name(2)], [name(3)]]);
      await up([[name(1)], [name(2), name(3)]], order);
      expect(held()).to.deep.equal([[name(1)], [name(2), name(3)]]);
    }
  });

  it("swaps all that two records have, which are never without any", async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { up, held } = await records([[name(1)], [name(2)]]);
      await up([[name(2)], [name(1)]], order);
      expect(held()).to.deep.equal([[name(2)], [name(1)]]);
    }
  });

  for (const [how, after] of [
    ["to the one before", forward(many)],
    ["to the one after", backward(many)],
  ] as const) {
    it(`moves all of 20 records ${how}`, async () => {
      const { up, held } = await records(many);
      await up(after);
      expect(held()).to.deep.equal(after);
    });
  }

  it("moves all from records that Pulumi doesn't come to meanwhile", async () => {
    const after = many.map((_, i) => many[(i + 10) % 20] ?? []);
    const { up, held } = await records(many);
    await up(after);
    expect(held()).to.deep.equal(after);
  });

  it("swaps in pairs, whatever the order", async () => {
    const after = many.map((_, i) => many[i ^ 1] ?? []);
    const evenFirst = many
      .map((_, i) => i)
      .sort((a, b) => (a % 2) - (b % 2) || a - b)
      .slice(0, 16);
    const { up, held } = await records(many.slice(0, 8));
    await up(
      after.slice(0, 8),
      evenFirst.filter((i) => i < 8),
    );
    expect(held()).to.deep.equal(after.slice(0, 8));
  });

  it("takes two calls more for a swap than for two changes", async () => {
    const { simulator, up } = await records([[name(1)], [name(2)]]);
    const before = simulator.calls.length;
    await up([[name(2)], [name(1)]]);
    expect(simulator.calls.length - before).to.be.at.most(5);
  });

  it("lets a new record have what another loses", async () => {
    const { session, made, held } = await records([[name(1), name(2)]]);
    const { id, actual } = made[0] ?? expect.fail();
    const less = desired(windowsType, windows({ title: "Record 0", ips: [name(1)] }));
    const more = desired(windowsType, windows({ title: "New", ips: [name(2)] }));
    const created = create(session, windowsType, more);
    session.moves.claim(windowsType, id, actual.values, less.values);
    await created;
    await update(session, windowsType, id, less, actual);
    expect(held()).to.deep.equal([[name(1)], [name(2)]]);
  });

  it("waits for the record that is being deleted", async () => {
    const { session, made, held } = await records([[name(1)], [name(2)]]);
    const [kept, gone] = [made[0] ?? expect.fail(), made[1] ?? expect.fail()];
    const wanted = desired(windowsType, windows({ title: "Record 0", ips: [name(1), name(2)] }));
    await Promise.all([
      update(session, windowsType, kept.id, wanted, kept.actual),
      remove(session, windowsType, gone.id, gone.actual),
    ]);
    expect(held()).to.deep.equal([[name(1), name(2)]]);
  });

  it("knows that types share addresses", async () => {
    const on = await stage({ uniqueAddresses: true }, { gatherMilliseconds: 5 });
    const args = (more: Given) => ({ title: "A", username: "u", password: "p4ssw0rd", ...more });
    const one = await on.given(unix, args({ ips: [name(1), name(2)] }));
    const other = await on.given(networkSsh, args({ ips: [name(3)] }));
    const less = desired(unix, args({ ips: [name(1)] }));
    const more = desired(networkSsh, args({ ips: [name(2), name(3)] }));
    on.session.moves.claim(unix, one.id, one.actual.values, less.values);
    await update(on.session, networkSsh, other.id, more, other.actual);
    await update(on.session, unix, one.id, less, one.actual);
    expect(on.simulator.records("network_ssh")[0]?.parameters["ips"]).to.equal("10.0.2.1,10.0.3.1");
    expect(on.simulator.records("unix")[0]?.parameters["ips"]).to.equal(name(1));
  });
});

describe("a record that an address was taken out of", () => {
  it("gets its new password although the update's answer is lost", async () => {
    const { simulator, session, made } = await records([[name(1), name(5)], [name(2)]]);
    const [holder, other] = [made[0] ?? expect.fail(), made[1] ?? expect.fail()];
    const args = { title: "Record 0", ips: [name(1)], password: "n3w-pass" };
    const less = desired(windowsType, windows(args));
    const more = desired(windowsType, windows({ title: "Record 1", ips: [name(2), name(5)] }));
    session.moves.claim(windowsType, holder.id, holder.actual.values, less.values);
    await update(session, windowsType, other.id, more, other.actual);
    const isOwn = ({ action, parameters }: Call) =>
      action === "update" && parameters["password"] !== undefined;
    simulator.failNext(isOwn, { kind: "drop" });
    await update(session, windowsType, holder.id, less, holder.actual);
    expect(simulator.calls.filter(isOwn).map(({ status }) => status)).to.deep.equal([0, 200]);
  });

  it("isn't said to be unchanged when its own update fails", async () => {
    const { simulator, session, made } = await records([[name(1)], [name(2)]]);
    const [holder, other] = [made[0] ?? expect.fail(), made[1] ?? expect.fail()];
    const next = desired(windowsType, windows({ title: "Record 0", ips: [name(3)] }));
    const more = desired(windowsType, windows({ title: "Record 1", ips: [name(2), name(1)] }));
    session.moves.claim(windowsType, holder.id, holder.actual.values, next.values);
    await update(session, windowsType, other.id, more, other.actual);
    simulator.holdRecord(Number(holder.id));
    expect(await messageOf(update(session, windowsType, holder.id, next, holder.actual))).to.match(
      /lacks a part of the change\./,
    );
  });
});

describe("an address in a record that somebody else has created", () => {
  it("stays there, though the program declares a record with the title", async () => {
    const { simulator, made } = await records([[name(1)]]);
    const one = made[0] ?? expect.fail();
    const parameters = { title: "Theirs", username: "u", password: "p", ips: name(2) };
    await simulator.createRecord("windows", parameters);
    const declared = [{ key: keyOf(windowsType), title: "Theirs", addresses: [name(3)] }];
    const session = new Session(callsTo(simulator), {
      gatherMilliseconds: 5,
      declared: () => declared,
    });
    const wanted = desired(windowsType, windows({ title: "Record 0", ips: [name(1), name(2)] }));
    expect(await messageOf(update(session, windowsType, one.id, wanted, one.actual))).to.match(
      /is unchanged/,
    );
    expect(simulator.records("windows")[1]?.parameters["ips"]).to.equal(name(2));
  });
});

describe("an address that another record keeps", () => {
  it("is told together with that record, of which nothing is taken", async () => {
    const { session, made, held } = await records([[name(1)], [name(2)]]);
    const [one, other] = [made[0] ?? expect.fail(), made[1] ?? expect.fail()];
    session.moves.claim(windowsType, other.id, other.actual.values, other.actual.values);
    const wanted = desired(windowsType, windows({ title: "Record 0", ips: [name(1), name(2)] }));
    expect(await messageOf(update(session, windowsType, one.id, wanted, one.actual))).to.match(
      new RegExp(
        `"Record 0": Qualys refused the update \\(code 1905: .*\\n10\\.0\\.2\\.1 is in WindowsRecord ` +
          `\\(id ${other.id}\\) of this stack too, and an address may be in one record only`,
      ),
    );
    expect(held()).to.deep.equal([[name(1)], [name(2)]]);
  });

  it("of which nothing is known, says what to do", async () => {
    const { simulator, made, held } = await records([[name(1)], [name(2)]]);
    const session = new Session(callsTo(simulator), { gatherMilliseconds: 5 });
    const one = made[0] ?? expect.fail();
    const wanted = desired(windowsType, windows({ title: "Record 0", ips: [name(1), name(2)] }));
    expect(await messageOf(update(session, windowsType, one.id, wanted, one.actual))).to.match(
      /An address may be in one record only\. .* `pulumi up --parallel 64`.*\(`pulumi destroy --target`\)\. Else correct the arguments/,
    );
    expect(held()).to.deep.equal([[name(1)], [name(2)]]);
  });
});
