import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { resourceTypes } from "../../provider/catalog/index.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { minimalArguments, vaultsNamed } from "../../scripts/legal-arguments.js";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

type Construct = new (name: string, args: object) => unknown;

/** The class of the type in the SDK. */
function classOf(type: ResourceType): Construct {
  const module = type.kind === "record" ? qualys.auth : qualys.vault;
  return (module as unknown as Record<string, Construct>)[type.className] as Construct;
}

/**
 * Declares one of each type, with as few arguments as are legal, and with the comments if given.
 */
function oneOfEach(comments?: string): Program {
  return () => {
    for (const [i, type] of resourceTypes.entries()) {
      const variant = minimalArguments(type).find(({ args }) => vaultsNamed(args).length === 0);
      if (!variant) throw new Error(`${type.className} can't do without a vault`);
      const more = comments === undefined ? {} : { comments };
      // Some types can't share addresses with others.
      const ips = "ips" in variant.args ? { ips: [`10.7.${i}.0/28`] } : {};
      new (classOf(type))(type.className, { ...variant.args, ...ips, ...more });
    }
    return Promise.resolve();
  };
}

describe("a stack with one of each type", function () {
  this.timeout(300_000);
  const stack = useStack(new TestStack());

  it("is created, with nothing left to do afterwards", async () => {
    await stack.apply(oneOfEach());
    await stack.expectNoChanges(oneOfEach());
    const made = stack.resources().filter(({ id }) => id && /^\d+$/.test(id));
    expect(made).to.have.length(resourceTypes.length);
  });

  it("is changed in one call each, with nothing left to do afterwards", async () => {
    const calls = await stack.callsDuring(() => stack.apply(oneOfEach("changed")));
    expect(calls.map(({ action }) => action)).to.deep.equal(resourceTypes.map(() => "update"));
    await stack.expectNoChanges(oneOfEach("changed"));
  });

  it("is destroyed", async () => {
    expect((await stack.destroy()).succeeded).to.equal(true);
    expect(stack.simulator.vaults()).to.deep.equal([]);
  });
});
