/** What Pulumi's engine does with one resource: the provider's calls, and the state between them. */
import { expect } from "chai";
import type { Properties } from "../../provider/dynamic/properties.js";
import type { Face } from "../dynamic/stack.js";

/** What an update would do, or did. */
export type Step = "create" | "update" | "replace" | "nothing";

interface State {
  readonly id: string;
  readonly inputs: Properties;
  readonly outputs: Properties;
}

export class Engine {
  private state: State | undefined;

  constructor(private readonly provider: Face) {}

  /** The resource's ID; empty while there is none. */
  get id(): string {
    return this.state?.id ?? "";
  }

  get outputs(): Properties {
    return this.state?.outputs ?? {};
  }

  /** What `up` would do with the arguments. */
  async preview(args: Properties): Promise<Step> {
    const { step } = await this.plan(args);
    return step;
  }

  async up(args: Properties): Promise<Step> {
    const { step, inputs } = await this.plan(args);
    if (step === "replace") await this.destroy();
    if (step === "update") {
      const { id, outputs } = this.known();
      const { outs } = await this.provider.update(id, outputs, inputs);
      this.state = { id, inputs, outputs: outs };
    } else if (step !== "nothing") {
      const { id, outs } = await this.provider.create(inputs);
      this.state = { id, inputs, outputs: outs };
    }
    return step;
  }

  /** Takes over what Qualys has; says whether an update to the old inputs would change it. */
  async refresh(): Promise<"changed" | "unchanged" | "gone"> {
    const { id, inputs, outputs } = this.known();
    const seen = await this.provider.read(id, outputs);
    if (seen.id === undefined) {
      this.state = undefined;
      return "gone";
    }
    this.state = { id: seen.id, inputs: seen.inputs, outputs: seen.props };
    const { changes } = await this.provider.diff(id, seen.props, inputs);
    return changes === true ? "changed" : "unchanged";
  }

  async destroy(): Promise<void> {
    const { id, outputs } = this.known();
    await this.provider.delete(id, outputs);
    this.state = undefined;
  }

  private async plan(args: Properties): Promise<{ step: Step; inputs: Properties }> {
    const { inputs, failures = [] } = await this.provider.check(this.state?.inputs ?? {}, args);
    expect(failures, `failures of ${JSON.stringify(args)}`).to.deep.equal([]);
    if (!this.state) return { step: "create", inputs };
    const { id, outputs } = this.state;
    const { changes, replaces } = await this.provider.diff(id, outputs, inputs);
    const isReplaced = Array.isArray(replaces) && replaces.length > 0;
    return { step: changes !== true ? "nothing" : isReplaced ? "replace" : "update", inputs };
  }

  private known(): State {
    if (!this.state) throw new Error("there is no resource");
    return this.state;
  }
}
