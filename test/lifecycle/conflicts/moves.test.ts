import { expect } from "chai";
import { networkSsh } from "../../../provider/catalog/records/network_ssh.js";
import { oracle } from "../../../provider/catalog/records/oracle.js";
import { unix } from "../../../provider/catalog/records/unix.js";
import { formatRanges } from "../../../provider/lifecycle/addresses/address-set.js";
import type { Given } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import { PartialError } from "../../../provider/lifecycle/errors/operation-error.js";
import { Session } from "../../../provider/lifecycle/session.js";
import { update } from "../../../provider/lifecycle/update.js";
import type { Actual } from "../../../provider/lifecycle/values/resource.js";
import { addressesIn } from "../../../provider/lifecycle/values/value.js";
import { callsTo } from "../../api/servers.js";
import { refusal } from "../answers.js";
import { desired, windows, windowsType } from "../arguments.js";
import { messageOf, stage } from "../stage.js";
import { parallel, workOn } from "../work-on.js";

/** A program's records: the title and the addresses of each. */
type Fleet = readonly {
  readonly title?: string;
  readonly ips: readonly string[];
  readonly networkId?: number;
}[];

const args = (fleet: Fleet, i: number) =>
  windows({ title: `Record ${i}`, ...fleet[i], ips: [...(fleet[i]?.ips ?? [])] });

/** A stack with the records. */
async function stack(before: Fleet) {
  const on = await stage({}, { gatherMilliseconds: 5 });
  const state: { id: string; actual: Actual }[] = [];
  for (const i of before.keys()) state.push(await on.given(windowsType, args(before, i)));
  const reports: string[] = [];

  /** Works as Pulumi does: this many updates at once, and none is started once one has failed. */
  const up = async (after: Fleet, { order = [...after.keys()], atOnce = parallel } = {}) => {
    const session = new Session(callsTo(on.simulator), {
      gatherMilliseconds: 5,
      report: (message) => void reports.push(message),
    });
    const failures: string[] = [];
    const one = async (i: number) => {
      const { id, actual } = state[i] ?? expect.fail();
      if (failures.length > 0) return;
      try {
        const wanted = desired(windowsType, args(after, i));
        state[i] = { id, actual: await update(session, windowsType, id, wanted, actual) };
      } catch (error) {
        failures.push((error as Error).message);
        if (error instanceof PartialError) state[i] = { id, actual: error.actual };
      }
    };
    // The next one is planned before there is room for it.
    const running = new Set<Promise<void>>();
    for (const i of order) {
      if (failures.length > 0) break;
      session.contention.notePlanned();
      while (running.size >= atOnce) await Promise.race(running);
      const work: Promise<void> = one(i).finally(() => running.delete(work));
      running.add(work);
    }
    await Promise.all(running);
    for (const [i, { id, actual }] of state.entries()) {
      const stored = on.simulator.records("windows").find((record) => String(record.id) === id);
      const known = formatRanges(addressesIn(windowsType, actual.values)).join(",");
      expect(stored?.parameters["ips"], `what the state says of ${i}`).to.equal(known);
      expect(stored?.parameters["title"]).to.equal(actual.values["title"]);
    }
    return failures;
  };
  const held = () =>
    on.simulator.records("windows").map(({ parameters: { title, ips = "" } }) => ({
      title,
      ips: ips.split(","),
    }));
  return { ...on, state, up, held, reports };
}

const name = (i: number) => `10.0.${i}.1`;
const whole = (fleet: Fleet) =>
  fleet.map(({ title, ips }, i) => ({ title: title ?? `Record ${i}`, ips: [...ips] }));
const many: Fleet = Array.from({ length: 20 }, (_, i) => ({ ips: [name(i), `10.1.${i}.1`] }));
const rotated = (by: number) =>
  many.map((_, i): Fleet[number] => ({ ips: many.at((i + by) % many.length)?.ips ?? [] }));

describe("addresses that move between records in one run", () => {
  it("go from one record to another, in either order", async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { up, held } = await stack([{ ips: [name(1), name(2)] }, { ips: [name(3)] }]);
      const after = [{ ips: [name(1)] }, { ips: [name(2), name(3)] }];
      expect(await up(after, { order })).to.deep.equal([]);
      expect(held()).to.deep.equal(whole(after));
    }
  });

  it("are swapped by two records, which are never without any", async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { up, held, simulator } = await stack([{ ips: [name(1)] }, { ips: [name(2)] }]);
      const after = [{ ips: [name(2)] }, { ips: [name(1)] }];
      expect(await up(after, { order })).to.deep.equal([]);
      expect(held()).to.deep.equal(whole(after));
      const updates = simulator.calls.filter(({ action }) => action === "update");
      expect(updates.length).to.be.at.most(6);
    }
  });

  it("change networks with their records, which take each other's place", async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const [here, there] = [{ ips: [name(1)] }, { ips: [name(1)], networkId: 7 }];
      const { up, simulator } = await stack([here, there]);
      const networks = () =>
        simulator.records("windows").map(({ parameters }) => parameters["network_id"] ?? "0");
      expect(networks()).to.deep.equal(["0", "7"]);
      expect(await up([there, here], { order })).to.deep.equal([]);
      expect(networks()).to.deep.equal(["7", "0"]);
    }
  });

  for (const [how, by] of [
    ["to the one before", 1],
    ["to the one after", many.length - 1],
  ] as const) {
    it(`go from each of 20 records ${how}`, async () => {
      const { up, held } = await stack(many);
      expect(await up(rotated(by))).to.deep.equal([]);
      expect(held()).to.deep.equal(whole(rotated(by)));
    });
  }

  it("settle in two runs if more records wait than are updated at once", async () => {
    for (const [by, atOnce] of [
      [10, 8],
      [10, 3],
      [7, 2],
    ] as const) {
      const { up, held, reports } = await stack(many);
      const [failure, ...others] = await up(rotated(by), { atOnce });
      expect(others).to.deep.equal([]);
      expect(`${failure}${reports.join()}`).to.match(
        /waits for 10\.\d+\.\d+\.1, which WindowsRecord "Record \d+" \(id \d+\) has/,
      );
      expect(failure).to.match(/run `pulumi up` again/i);
      expect(reports).not.to.deep.equal([]);
      expect(await up(rotated(by), { atOnce })).to.deep.equal([]);
      expect(held()).to.deep.equal(whole(rotated(by)));
    }
  });

  it("go to a new record", async () => {
    const { session, state, held } = await stack([{ ips: [name(1), name(2)] }]);
    const { id, actual } = state[0] ?? expect.fail();
    const less = desired(windowsType, windows({ title: "Record 0", ips: [name(1)] }));
    const more = desired(windowsType, windows({ title: "New", ips: [name(2)] }));
    await Promise.all([
      create(session, windowsType, more),
      update(session, windowsType, id, less, actual),
    ]);
    expect(held().map(({ ips }) => ips)).to.deep.equal([[name(1)], [name(2)]]);
  });

  it("go to new records, more of which wait than run at once", async () => {
    const { session, state, held } = await stack([{ ips: [name(1), name(2), name(3)] }]);
    const { id, actual } = state[0] ?? expect.fail();
    const less = desired(windowsType, windows({ title: "Record 0", ips: [name(1)] }));
    const works = [
      ...[2, 3].map((i) => {
        const wanted = desired(windowsType, windows({ title: `New ${i}`, ips: [name(i)] }));
        return () => create(session, windowsType, wanted);
      }),
      () => update(session, windowsType, id, less, actual),
    ];
    works.forEach(() => {
      session.contention.notePlanned();
    });
    const failures: unknown[] = [];
    await workOn(works, (work) => work().catch((error: unknown) => failures.push(error)), 2);
    expect(failures, "the one that tells of the other").to.have.length(1);
    expect(held()).to.have.length(3);
    expect(held()[0]?.ips).to.deep.equal([name(1)]);
  });

  it("go between types that share addresses", async () => {
    const on = await stage({}, { gatherMilliseconds: 5 });
    const of = (more: Given) => ({ title: "A", username: "u", password: "p4ssw0rd", ...more });
    const one = await on.given(unix, of({ ips: [name(1), name(2)] }));
    const other = await on.given(networkSsh, of({ ips: [name(3)] }));
    const less = desired(unix, of({ ips: [name(1)] }));
    const more = desired(networkSsh, of({ ips: [name(2), name(3)] }));
    await Promise.all([
      update(on.session, networkSsh, other.id, more, other.actual),
      update(on.session, unix, one.id, less, one.actual),
    ]);
    expect(on.simulator.records("network_ssh")[0]?.parameters["ips"]).to.equal("10.0.2.1,10.0.3.1");
    expect(on.simulator.records("unix")[0]?.parameters["ips"]).to.equal(name(1));
  });
});

describe("an address that another record keeps", () => {
  it("is reported with that record and its ID, and nothing is changed", async () => {
    const { simulator, up, held } = await stack([{ ips: [name(1)] }]);
    const theirs = await simulator.createRecord("windows", {
      ...{ title: "Theirs", username: "u", password: "p", ips: "10.0.2.0-10.0.2.9" },
    });
    const before = held();
    const [failure = ""] = await up([{ ips: [name(2)] }]);
    expect(failure).to.contain("is unchanged");
    expect(failure).to.match(new RegExp(`"Theirs" \\(id ${theirs}\\).* 10\\.0\\.2\\.1\\b`));
    expect(failure).to.match(/run `pulumi up` again.*--parallel/);
    expect(held()).to.deep.equal(before);
  });

  it("is reported when the record enters its network, and nothing is changed", async () => {
    const mine = { ips: [name(1)], networkId: 7 };
    const { simulator, up, held } = await stack([mine]);
    const theirs = await simulator.createRecord("windows", {
      ...{ title: "Theirs", username: "u", password: "p", ips: name(1) },
    });
    const before = held();
    const [failure = ""] = await up([{ ...mine, networkId: 0 }]);
    expect(failure).to.match(new RegExp(`is unchanged.*"Theirs" \\(id ${theirs}\\)`, "s"));
    expect(failure).to.contain(name(1));
    expect(held()).to.deep.equal(before);
  });

  it("doesn't matter between types whose records may share addresses", async () => {
    const on = await stage();
    const of = (title: string) => ({
      ...{ title, username: "u", password: "p", sid: title, port: 1521 },
      ips: [name(1)],
    });
    await on.given(oracle, of("A"));
    await create(on.session, oracle, desired(oracle, of("B")));
    expect(on.simulator.records("oracle")).to.have.length(2);
  });

  it("doesn't matter for an update that is refused for another reason", async () => {
    const { simulator, up, held } = await stack([{ ips: [name(1)] }, { ips: [name(3)] }]);
    const isOfTheSecond = ({ parameters }: { parameters: Readonly<Record<string, string>> }) =>
      parameters["add_ips"] === name(1);
    simulator.failNext(isOfTheSecond, refusal(1905, "bad username"), 9);
    const [failure] = await up([{ ips: [name(1)] }, { ips: [name(1), name(3)] }]);
    expect(failure).to.contain("bad username");
    expect(held()).to.deep.equal(whole([{ ips: [name(1)] }, { ips: [name(3)] }]));
  });
});

describe("titles that change hands in one run", () => {
  const [a, b] = [
    { title: "one", ips: [name(1)] },
    { title: "two", ips: [name(2)] },
  ] as const;

  it("do so in a chain, in either order", async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { up, held } = await stack([a, b]);
      const after = [
        { ...a, title: "two" },
        { ...b, title: "three" },
      ];
      expect(await up(after, { order })).to.deep.equal([]);
      expect(held()).to.deep.equal(whole(after));
    }
  });

  it("are swapped", async () => {
    const { up, held } = await stack([a, b]);
    const after = [
      { ...a, title: "two" },
      { ...b, title: "one" },
    ];
    expect(await up(after)).to.deep.equal([]);
    expect(held()).to.deep.equal(whole(after));
  });

  it("are reported with the record that keeps one", async () => {
    const { up } = await stack([a, b]);
    const [failure] = await up([{ ...a, title: "two" }, b]);
    expect(failure).to.match(/A record with this title already exists \(id 43002\)/);
  });

  it("go to a new record", async () => {
    const { session, state, held } = await stack([a]);
    const { id, actual } = state[0] ?? expect.fail();
    const renamed = desired(windowsType, windows({ title: "other", ips: [name(1)] }));
    const wanted = desired(windowsType, windows({ title: "one", ips: [name(2)] }));
    await Promise.all([
      create(session, windowsType, wanted),
      update(session, windowsType, id, renamed, actual),
    ]);
    expect(held().map(({ title }) => title)).to.deep.equal(["other", "one"]);
  });
});

describe("an update of a record that is gone", () => {
  it("says so at once", async () => {
    const { simulator, state, session } = await stack([{ ips: [name(1)] }]);
    const { id, actual } = state[0] ?? expect.fail();
    await simulator.deleteRecord("windows", Number(id));
    const wanted = desired(windowsType, windows({ title: "Record 0", ips: [name(2)] }));
    expect(await messageOf(update(session, windowsType, id, wanted, actual))).to.match(
      /is gone[^]*pulumi up --refresh/,
    );
  });
});
