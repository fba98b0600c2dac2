import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

const ips = ["10.0.0.1"];

/** A record whose addresses and password come from elsewhere. */
function bare(title: string, opts?: pulumi.CustomResourceOptions): void {
  const args = { title, username: "scanner" } as unknown as qualys.auth.WindowsRecordArgs;
  new qualys.auth.WindowsRecord("servers", args, opts);
}

const ours = (type: string) => type.endsWith("WindowsRecord");

/** Supplies what a `bare` record lacks. */
const supply =
  (password: string): pulumi.ResourceTransformation =>
  ({ type, props, opts }) =>
    ours(type) ? { props: { ...(props as object), ips, password }, opts } : undefined;

const supplyInEngine =
  (password: string): pulumi.ResourceTransform =>
  ({ type, props, opts }) =>
    ours(type) ? { props: { ...props, ips, password }, opts } : undefined;

class Component extends pulumi.ComponentResource {
  constructor(title: string, opts: pulumi.ComponentResourceOptions) {
    super("test:index:Component", "component", {}, opts);
    bare(title, { parent: this });
  }
}

const waysToSupply: Readonly<Record<string, (title: string, password: string) => void>> = {
  "a stack's transformation": (title, password) => {
    pulumi.runtime.registerStackTransformation(supply(password));
    bare(title);
  },
  "a resource's transformation": (title, password) => {
    bare(title, { transformations: [supply(password)] });
  },
  "a component's transformation": (title, password) => {
    new Component(title, { transformations: [supply(password)] });
  },
  "a stack's transform": (title, password) => {
    pulumi.runtime.registerResourceTransform(supplyInEngine(password));
    bare(title);
  },
  "a resource's transform": (title, password) => {
    bare(title, { transforms: [supplyInEngine(password)] });
  },
  "a component's transform": (title, password) => {
    new Component(title, { transforms: [supplyInEngine(password)] });
  },
};

describe("arguments that a record gets from", function () {
  this.timeout(120_000);
  const stack = useStack(new TestStack({ uniqueAddresses: false }));

  Object.entries(waysToSupply).forEach(([way, supplied], i) => {
    it(`${way} are its arguments, and secrets among them stay secret`, async () => {
      const password = `canary-of-a-transformation-${i}`;
      const program: Program = () => {
        supplied(`Servers ${i}`, password);
        return Promise.resolve();
      };
      const calls = await stack.callsDuring(async () => {
        const { succeeded, text } = await stack.tryUp(program);
        expect(succeeded, text).to.equal(true);
      });
      expect(JSON.stringify(calls)).to.contain(password);
      expect(stack.simulator.records("windows").at(-1)?.parameters).to.include({ ips: "10.0.0.1" });
      expect(stack.everythingWritten()).not.to.contain(password);
    });
  });
});
