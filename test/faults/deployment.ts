/**
 * Does what Pulumi's engine does with a program: the provider's calls, and the state between them.
 */
import { expect } from "chai";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import type { Properties } from "../../provider/dynamic/properties.js";
import type { Given } from "../../provider/lifecycle/check.js";
import type { Simulator } from "../../simulator/simulator.js";
import { configured, type Face } from "../dynamic/stack.js";
import { canary } from "./kinds.js";

export interface Declared {
  readonly type: ResourceType;
  readonly args: Given;
}

/** The resources of a program by name. */
export type Program = ReadonlyMap<string, Declared>;

/** Why the steps of resources failed. */
export type Failures = ReadonlyMap<string, Error>;

/** The providers of one run of Pulumi. */
export type Run = (type: ResourceType) => Promise<Face>;

interface State {
  readonly type: ResourceType;
  readonly id: string;
  readonly inputs: Properties;
  readonly outputs: Properties;
  /** Whether its creation or update ended with an error that carries its state. */
  readonly isIncomplete?: boolean;
}

/** An error with which Pulumi keeps the resource. */
interface Kept extends Error {
  readonly id?: string;
  readonly properties?: Properties;
}

let runs = 0;

/** Starts a separate run: sessions are kept by configuration, and no other has this user name. */
export function startRun({ url }: Pick<Simulator, "url">, more: Record<string, string> = {}): Run {
  const config = {
    ...{ "qualys:apiUrl": url, "qualys:gatherMilliseconds": "0", "qualys:maxWaitSeconds": "3" },
    ...{ "qualys:username": `user-${++runs}`, "qualys:password": canary("connection") },
    ...more,
  };
  const faces = new Map<ResourceType, Promise<Face>>();
  return (type) => {
    const face = faces.get(type) ?? configured(keyOf(type), config);
    faces.set(type, face);
    return face;
  };
}

/** A stack whose steps all run at the same time. */
export class Deployment {
  readonly state: Map<string, State>;

  /** @param known is the deployment whose state this one starts with. Default: none. */
  constructor(known?: Deployment) {
    this.state = new Map(known?.state);
  }

  async refresh(run: Run): Promise<Failures> {
    return each(this.state.keys(), async (name) => {
      const { type, id, outputs } = this.known(name);
      const seen = await (await run(type)).read(id, outputs);
      if (seen.id === undefined) this.state.delete(name);
      else this.state.set(name, { type, id: seen.id, inputs: seen.inputs, outputs: seen.props });
    });
  }

  /** Deletions come last, and only if all else succeeded. */
  async up(program: Program, run: Run): Promise<Failures> {
    const failures = await each(program.keys(), (name) => this.step(name, program, run));
    if (failures.size > 0) return failures;
    const gone = [...this.state.keys()].filter((name) => !program.has(name));
    return each(gone, async (name) => {
      const { type, id, outputs } = this.known(name);
      await (await run(type)).delete(id, outputs);
      this.state.delete(name);
    });
  }

  /** Returns the names of the resources that `up` would do something about. */
  async preview(program: Program, run: Run): Promise<string[]> {
    const toDo = [...this.state.keys()].filter((name) => !program.has(name));
    for (const [name, { type, args }] of program) {
      if ((await this.plan(name, args, await run(type))).isToDo) toDo.push(name);
    }
    return toDo;
  }

  private async step(name: string, program: Program, run: Run): Promise<void> {
    const { type, args } = program.get(name) ?? this.missing(name);
    const face = await run(type);
    const { inputs, isToDo } = await this.plan(name, args, face);
    const known = this.state.get(name);
    if (!isToDo) return;
    try {
      if (known) {
        const { outs } = await face.update(known.id, known.outputs, inputs);
        this.state.set(name, { ...known, inputs, outputs: outs, isIncomplete: false });
      } else {
        const { id, outs } = await face.create(inputs);
        this.state.set(name, { type, id, inputs, outputs: outs });
      }
    } catch (error) {
      const { id, properties: outputs } = error as Kept;
      if (id && outputs) this.state.set(name, { type, id, inputs, outputs, isIncomplete: true });
      throw error;
    }
  }

  private async plan(name: string, args: Given, face: Face) {
    const known = this.state.get(name);
    const { inputs, failures = [] } = await face.check(known?.inputs ?? {}, args);
    expect(failures, `failures of ${JSON.stringify(args)}`).to.deep.equal([]);
    if (!known) return { inputs, isToDo: true };
    const { changes, replaces } = await face.diff(known.id, known.outputs, inputs);
    expect(replaces, "nothing is replaced here").to.deep.equal([]);
    return { inputs, isToDo: changes === true || known.isIncomplete === true };
  }

  private known(name: string): State {
    return this.state.get(name) ?? this.missing(name);
  }

  private missing(name: string): never {
    throw new Error(`there is no ${name}`);
  }
}

async function each(
  names: Iterable<string>,
  step: (name: string) => Promise<void>,
): Promise<Failures> {
  const failures = new Map<string, Error>();
  const steps = [...names].map((name) =>
    step(name).catch((error: unknown) => {
      failures.set(name, error instanceof Error ? error : new Error(String(error)));
    }),
  );
  await Promise.all(steps);
  return failures;
}
