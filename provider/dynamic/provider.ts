import type * as pulumi from "@pulumi/pulumi";
import type { Settings } from "../api/connection.js";
import { resourceType } from "../catalog/index.js";
import { keyIn, type ResourceType } from "../catalog/resource-type.js";
import type { Failure } from "../lifecycle/argument-errors.js";
import { manage } from "../lifecycle/adopt.js";
import { check } from "../lifecycle/check.js";
import { create } from "../lifecycle/create.js";
import { remove } from "../lifecycle/delete.js";
import { difference, isEmpty } from "../lifecycle/diff.js";
import { HalfMade, told } from "../lifecycle/failure.js";
import { read } from "../lifecycle/read.js";
import { update } from "../lifecycle/update.js";
import { readable } from "./errors.js";
import { optionsKey } from "./sdk-options.js";
import {
  fromProperties,
  given,
  optionsIn,
  providerKey,
  toInputs,
  toOutputs,
  unknownValue,
  type Properties,
} from "./properties.js";
import { copyVersions, seenVersions, wantedVersions, withVersions } from "./secret-versions.js";
import { sessionFor } from "./sessions.js";

const toldAlready = { property: "", reason: "its arguments have mistakes, which are told above" };

/** With a property, Pulumi prints its value besides the reason, also when it is a secret. */
function withoutProperty({ property, reason }: Failure): pulumi.dynamic.CheckFailure {
  return { property: "", reason: `${property} ${reason}` };
}

/** Pulumi takes what is gone for an empty resource when a program gets it by its ID. */
function nothingToGet(type: ResourceType, id: string): Error {
  const list = type.kind === "record" ? "qualys.auth.getRecords" : "qualys.vault.getVaults";
  return told(
    { type, verb: "reading", id, resource: { values: {}, extra: {} } },
    `Qualys has no ${type.title} ${type.kind} with the id ${id}`,
    `Check the id that ${type.className}.get is given; ${list} lists those that exist.`,
  );
}

/** The lifecycle of one type, in the shape that Pulumi's dynamic provider calls. */
export class Provider implements pulumi.dynamic.ResourceProvider {
  private settings: Settings = { configured: () => undefined, environment: process.env };
  private readonly type: ResourceType;

  /** @param key the type's key, such as `auth:WindowsRecord`. */
  constructor(key: string) {
    this.type = resourceType(key);
  }

  configure({ config }: pulumi.dynamic.ConfigureRequest): Promise<void> {
    const configured = (key: string) => config.get(`qualys:${key}`);
    this.settings = { configured, environment: process.env };
    return Promise.resolve();
  }

  check(olds: Properties | null, news: Properties): Promise<pulumi.dynamic.CheckResult> {
    return readable(() => {
      const { mistaken, ...options } = optionsIn(news);
      if (mistaken) return { inputs: {}, failures: [toldAlready] };
      const { known, pending } = given(news);
      const secrets = new Set(options.secrets);
      const { desired, failures } = check(this.type, known, pending, secrets);
      if (failures.length) return { inputs: {}, failures: failures.map(withoutProperty) };
      const before = olds ?? {};
      const versions = wantedVersions(this.type, desired.values, pending, before);
      const inputs: Record<string, unknown> = {
        ...withVersions(toInputs(this.type, desired, before), versions),
      };
      for (const name of pending) {
        const isSet = this.type.fields[name]?.kind === "addresses";
        inputs[name] = isSet ? unknownValue : news[name];
      }
      if (Object.keys(options).length > 0) inputs[optionsKey] = options;
      return { inputs };
    });
  }

  diff(id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.DiffResult> {
    return readable(() => {
      const session = sessionFor(this.settings);
      manage(session, this.type, id);
      const { known, pending } = given(news);
      const desired = fromProperties(this.type, known);
      const actual = fromProperties(this.type, olds);
      // What isn't known yet looks like what is to go; and right after it was read, a resource is
      // compared with what the program wanted the last time.
      const isRead = session.read.delete(keyIn(this.type, id));
      if (pending.size === 0 && !isRead) {
        session.moves.claim(this.type, id, actual.values, desired.values);
      }
      const found = difference(this.type, desired, actual, pending);
      const changes = !isEmpty(found) || pending.has("extraParameters");
      return { changes, replaces: [...found.replaces], deleteBeforeReplace: true };
    });
  }

  create(inputs: Properties): Promise<pulumi.dynamic.CreateResult> {
    return readable(async () => {
      const desired = fromProperties(this.type, inputs);
      const { id, actual } = await create(sessionFor(this.settings), this.type, desired).catch(
        (error: unknown) => {
          throw error instanceof HalfMade ? this.halfMade(error, inputs) : error;
        },
      );
      return { id, outs: copyVersions(toOutputs(this.type, actual), inputs) };
    });
  }

  /** With these properties, Pulumi keeps the resource, and the next update completes it. */
  private halfMade(error: HalfMade, inputs: Properties): Error {
    const outputs = copyVersions(toOutputs(this.type, error.actual), inputs);
    // Pulumi adds it to what succeeds only, and can't read or delete the resource without it.
    const properties = { ...outputs, [providerKey]: inputs[providerKey] };
    return Object.assign(error, { properties, reasons: [error.message] });
  }

  read(id: string, props: Properties): Promise<pulumi.dynamic.ReadResult> {
    return readable(async () => {
      const before = fromProperties(this.type, props);
      const first = Object.keys(before.values).length === 0;
      const session = sessionFor(this.settings);
      manage(session, this.type, id);
      const now = await read(session, this.type, id, first ? undefined : before);
      if (!now && first) throw nothingToGet(this.type, id);
      if (!now) return {};
      session.read.add(keyIn(this.type, id));
      const versions = seenVersions(now.values, now.watermark, props);
      const outputs = withVersions(toOutputs(this.type, now), versions);
      return {
        id,
        props: outputs,
        inputs: withVersions(toInputs(this.type, now, props), versions),
      };
    });
  }

  update(id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.UpdateResult> {
    return readable(async () => {
      const desired = fromProperties(this.type, news);
      const actual = fromProperties(this.type, olds);
      const after = await update(sessionFor(this.settings), this.type, id, desired, actual).catch(
        (error: unknown) => {
          throw error instanceof HalfMade ? this.halfMade(error, news) : error;
        },
      );
      return { outs: copyVersions(toOutputs(this.type, after), news) };
    });
  }

  delete(id: string, props: Properties): Promise<void> {
    return readable(async () => {
      const resource = fromProperties(this.type, props);
      await remove(sessionFor(this.settings), this.type, id, resource);
    });
  }
}
