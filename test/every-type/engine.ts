/**
 * Does what Pulumi's engine does with one resource: the provider's calls, and the state between
 * runs.
 */
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

  /** @param startRun returns a provider that knows nothing of earlier runs. */
  constructor(private readonly startRun: () => Promise<Face>) {}

  /** The resource's ID; empty while there is none. */
  get id(): string {
    return this.state?.id ?? "";
  }

  /** What is known of the resource. */
  get known(): Pick<State, "inputs" | "outputs"> {
    const { inputs = {}, outputs = {} } = this.state ?? {};
    return { inputs, outputs };
  }

  /** Returns what `up` would do with the arguments. */
  async preview(args: Properties): Promise<Step> {
    const { step } = await this.plan(await this.startRun(), args);
    return step;
  }

  async up(args: Properties): Promise<Step> {
    const provider = await this.startRun();
    const { step, inputs } = await this.plan(provider, args);
    if (step === "replace") await this.destroy(provider);
    if (step === "update") {
      const { id, outputs } = this.demand();
      const { outs } = await provider.update(id, outputs, inputs);
      this.state = { id, inputs, outputs: outs };
    } else if (step !== "nothing") {
      const { id, outs } = await provider.create(inputs);
      this.state = { id, inputs, outputs: outs };
    }
    return step;
  }

  /**
   * Takes over what Qualys has, and returns whether an update to the old inputs would change it.
   */
  async refresh(): Promise<"changed" | "unchanged" | "gone"> {
    const { id, inputs, outputs } = this.demand();
    const provider = await this.startRun();
    const seen = await provider.read(id, outputs);
    if (seen.id === undefined) {
      this.state = undefined;
      return "gone";
    }
    this.state = { id: seen.id, inputs: seen.inputs, outputs: seen.props };
    const { changes } = await provider.diff(id, seen.props, inputs);
    return changes === true ? "changed" : "unchanged";
  }

  async destroy(provider?: Face): Promise<void> {
    const { id, outputs } = this.demand();
    await (provider ?? (await this.startRun())).delete(id, outputs);
    this.state = undefined;
  }

  private async plan(
    provider: Face,
    args: Properties,
  ): Promise<{ step: Step; inputs: Properties }> {
    const { inputs, failures = [] } = await provider.check(this.state?.inputs ?? {}, args);
    expect(failures, `failures of ${JSON.stringify(args)}`).to.deep.equal([]);
    if (!this.state) return { step: "create", inputs };
    const { id, outputs } = this.state;
    const { changes, replaces } = await provider.diff(id, outputs, inputs);
    const isReplaced = Array.isArray(replaces) && replaces.length > 0;
    return { step: changes !== true ? "nothing" : isReplaced ? "replace" : "update", inputs };
  }

  private demand(): State {
    if (!this.state) throw new Error("there is no resource");
    return this.state;
  }
}
