import { expect } from "chai";
import { availableParallelism } from "node:os";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

/** How many operations Pulumi runs in parallel by default. */
const parallel = 4 * availableParallelism();
const records = 30;

const addresses = Array.from({ length: records }, (_, i) => [`10.0.${i}.1`, `10.0.${i}.8/29`]);

interface Fleet {
  readonly password?: string;
  readonly ips?: readonly string[][];
}

function fleet({ password = "a password", ips = addresses }: Fleet = {}): Program {
  return () => {
    ips.forEach((own, i) => {
      new qualys.auth.WindowsRecord(`record-${i}`, {
        title: `Record ${i}`,
        username: "scanner",
        password,
        ips: own,
      });
    });
    return Promise.resolve();
  };
}

const rotated = (by: number) => addresses.map((_, i) => addresses.at((i + by) % records) ?? []);

describe("a fleet of records in a stack", function () {
  this.timeout(300_000);
  const stack = useStack(new TestStack({ uniqueAddresses: true }));

  before(async () => {
    await stack.apply(fleet());
  });

  /** The actions called. */
  const actionsDuring = async (work: () => Promise<{ succeeded: boolean; text: string }>) => {
    const calls = await stack.callsDuring(async () => {
      const { succeeded, text } = await work();
      expect(succeeded, text).to.equal(true);
    });
    return calls.map(({ action }) => action);
  };

  it("is refreshed in two calls", async () => {
    const actions = await actionsDuring(() => stack.refresh());
    expect(actions.length).to.be.at.most(2);
    await stack.expectNoChanges(fleet());
  });

  it("gets another password with one call per batch of operations in flight", async () => {
    const changed = fleet({ password: "another" });
    const actions = await actionsDuring(() => stack.tryUp(changed));
    expect(new Set(actions)).to.deep.equal(new Set(["update"]));
    expect(actions.length).to.be.at.most(Math.ceil(records / parallel) + 1);
  });

  it("passes addresses from each record to the one before", async () => {
    await stack.up(fleet({ ips: rotated(1) }));
  });

  it("passes them to distant records in two updates, the first of which says what is left", async () => {
    const far = fleet({ ips: rotated(records / 2) });
    const { succeeded, text } = await stack.tryUp(far);
    expect(succeeded).to.equal(false);
    expect(text).to.match(/10\.\d+\.\d+\.\d+.* WindowsRecord "Record \d+" \(id \d+\)/);
    expect(text).to.match(/`pulumi up`.*--parallel/);
    await stack.up(far);
  });

  it("is deleted with one call per batch of operations in flight", async () => {
    const actions = await actionsDuring(() => stack.destroy());
    expect(new Set(actions)).to.deep.equal(new Set(["delete"]));
    expect(actions.length).to.be.at.most(Math.ceil(records / parallel) + 1);
    expect(stack.simulator.records("windows")).to.deep.equal([]);
  });
});
