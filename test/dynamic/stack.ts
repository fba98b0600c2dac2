/** Does what Pulumi does with a provider, in process: its calls, and the state between them. */
import { expect } from "chai";
import { provider } from "../../provider/dynamic/index.js";
import type { Properties } from "../../provider/dynamic/properties.js";
import type { Simulator, SimulatorOptions } from "../../simulator/simulator.js";
import { afterwards } from "../afterwards.js";
import { simulate } from "../api/servers.js";

/** Pulumi's stand-in for what isn't known yet. */
export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export const record = {
  ...{ title: "Servers", username: "scan", password: "Tr0ub4dor&3", ips: ["10.0.0.0/30"] },
  __provider: "exports.handler=()=>1",
};

/** A provider as Pulumi calls it: Pulumi must accept its results. */
export interface Face {
  check(olds: Properties, news: Properties): Promise<Checked>;
  diff(id: string, olds: Properties, news: Properties): Promise<Properties>;
  create(inputs: Properties): Promise<{ id: string; outs: Properties }>;
  read(id: string, props: Properties): Promise<Seen>;
  update(id: string, olds: Properties, news: Properties): Promise<{ outs: Properties }>;
  delete(id: string, props: Properties): Promise<void>;
}

interface Checked {
  readonly inputs: Properties;
  readonly failures?: readonly { readonly property: string; readonly reason: string }[];
}

/** Without an ID, the resource is gone. */
interface Seen {
  readonly id?: string;
  readonly props: Properties;
  readonly inputs: Properties;
}

/** A provider with a stack's configuration. */
export async function configured(key: string, config: Record<string, string>): Promise<Face> {
  const made = provider(key);
  const get = (name: string) => config[name];
  const require = (name: string) => get(name) ?? "";
  await made.configure({ config: { get, require } });
  return {
    check: async (olds, news) => sound((await made.check(olds, news)) as Checked),
    diff: async (id, olds, news) => sound({ ...(await made.diff(id, olds, news)) }),
    create: async (inputs) =>
      sound((await made.create(inputs)) as { id: string; outs: Properties }),
    read: async (id, props) => sound((await made.read(id, props)) as Seen),
    update: async (id, olds, news) =>
      sound((await made.update(id, olds, news)) as { outs: Properties }),
    delete: (id, props) => made.delete(id, props),
  };
}

/** A simulator with its own clock, and a provider for it. */
export async function stack(key = "auth:WindowsRecord", options?: SimulatorOptions) {
  let ahead = 0;
  const simulator: Simulator = await simulate({ now: () => Date.now() + ahead, ...options });
  const config = {
    ...{ "qualys:apiUrl": simulator.url, "qualys:username": "u", "qualys:password": "p" },
    "qualys:gatherMilliseconds": "0",
  };
  const made = await configured(key, config);
  return { simulator, provider: made, later: (seconds: number) => void (ahead += seconds * 1000) };
}

/** Returns the checked inputs. The arguments must be valid. */
export async function inputsOf(
  made: Face,
  args: Properties,
  olds: Properties = {},
): Promise<Properties> {
  const { inputs, failures } = await made.check(olds, args);
  expect(failures ?? []).to.deep.equal([]);
  return inputs;
}

/** Returns the reasons why arguments are rejected, after those of an earlier run. */
export async function reasons(
  made: Face,
  args: Properties,
  before: Properties = {},
): Promise<string[]> {
  const { inputs, failures = [] } = await made.check(before, args);
  expect(inputs).to.deep.equal({});
  for (const { property } of failures) expect(property).to.equal("");
  return failures.map(({ reason }) => reason);
}

/**
 * Returns the result if Pulumi can accept it: it rejects any undefined as "Unexpected struct type".
 */
function sound<T>(result: T): T {
  const walk = (value: unknown, path: string): void => {
    if (value === undefined) expect.fail(`${path} is undefined`);
    if (typeof value !== "object" || value === null) return;
    for (const [name, child] of Object.entries(value)) walk(child, `${path}.${name}`);
  };
  walk(result, "result");
  return result;
}

/** Removes the connection from the environment for the rest of the test. */
export function noConnection(): void {
  for (const name of Object.keys(process.env).filter((key) => key.startsWith("QUALYS_"))) {
    const before = process.env[name];
    afterwards(() => (process.env[name] = before));
    Reflect.deleteProperty(process.env, name);
  }
}

/** Returns the error that the operation ends with. */
export async function thrown(operation: () => Promise<unknown>): Promise<Error> {
  try {
    await operation();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("an error was expected");
}
