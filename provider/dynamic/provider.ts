import type * as pulumi from "@pulumi/pulumi";
import { resourceType } from "../catalog/index.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { withKind } from "../catalog/wording.js";
import { SettingsError, type SettingName, type Settings } from "../config/settings.js";
import { check, findLeftOut } from "../lifecycle/check.js";
import { create } from "../lifecycle/create.js";
import { remove } from "../lifecycle/delete.js";
import { diff, isEmpty } from "../lifecycle/diff.js";
import type { CheckFailure } from "../lifecycle/errors/argument-errors.js";
import { PartialError, operationError } from "../lifecycle/errors/operation-error.js";
import { read } from "../lifecycle/read.js";
import { update } from "../lifecycle/update.js";
import type { Actual, Desired } from "../lifecycle/values/resource.js";
import { uncertainState } from "../lifecycle/values/uncertain-state.js";
import { textOf } from "../lifecycle/values/value.js";
import { withReadableErrors } from "./errors.js";
import { fingerprint } from "./fingerprint.js";
import {
  fromProperties,
  providerKey,
  splitKnown,
  toInputs,
  toOutputs,
  unknownValue,
  type Properties,
} from "./properties.js";
import { coversArgument, optionsKey, readSdkOptions } from "./sdk-options.js";
import { copyVersions, nextVersions, refreshedVersions, withVersions } from "./secret-versions.js";
import { sessionFor } from "./sessions.js";
import { withTimeout } from "./timeouts.js";

const alreadyReported = {
  property: "",
  reason: "has invalid arguments, reported above",
};

/**
 * Returns a failure that names no property: otherwise Pulumi prints its value with the reason, even
 * if it is secret.
 */
function withoutProperty({ property, reason }: CheckFailure): pulumi.dynamic.CheckFailure {
  return { property: "", reason: `${property} ${reason}` };
}

/**
 * Returns the error if a program gets a missing ID. Without it, Pulumi would return an empty
 * resource.
 */
function notFoundError(type: ResourceType, id: string): Error {
  const list = type.kind === "record" ? "qualys.auth.getRecords" : "qualys.vault.getVaults";
  return operationError(
    { type, verb: "reading", id, resource: { values: {}, extra: {} } },
    `Qualys has no ${withKind(type.title, type.kind)} with the id ${id}`,
    `Check the id passed to ${type.className}.get; ${list} lists those that exist.`,
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
    const configured = (key: SettingName) => config.get(`qualys:${key}`);
    this.settings = { configured, environment: process.env };
    return Promise.resolve();
  }

  check(olds: Properties | null, news: Properties): Promise<pulumi.dynamic.CheckResult> {
    return withReadableErrors(() => {
      const { mistaken, secrets } = readSdkOptions(news);
      if (mistaken) return { inputs: {}, failures: [alreadyReported] };
      const { known, pending } = splitKnown(this.type, news, olds ?? {});
      const { desired: wanted, failures } = check(this.type, known, pending, new Set(secrets));
      const desired = secrets ? { ...wanted, secrets } : wanted;
      const before = olds ?? {};
      const wrong =
        failures.length > 0 ? failures : this.findNewlyLeftOut(desired, pending, before);
      if (wrong.length) return { inputs: {}, failures: wrong.map(withoutProperty) };
      const versions = nextVersions(this.type, desired, pending, before, news);
      const inputs = { ...withVersions(toInputs(this.type, desired, before), versions) };
      for (const name of pending) {
        const isSet = this.type.fields[name]?.kind === "addresses";
        inputs[name] = isSet ? unknownValue : news[name];
      }
      const checked = { ...inputs, ...sdkOptionsOf(news) };
      this.declare(desired, before, checked);
      return { inputs: checked };
    });
  }

  diff(id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.DiffResult> {
    return withReadableErrors(() => {
      const { known, pending } = splitKnown(this.type, news);
      const desired = fromProperties(this.type, { ...known, ...sdkOptionsOf(news) });
      const { doubtful = [], ...actual } = fromProperties(this.type, olds);
      const { ignoreChanges, replaceOnChanges } = readSdkOptions(news);
      const found = diff(this.type, desired, actual, pending);
      const isDoubtful = doubtful.some(
        (name) => desired.values[name] !== undefined && !coversArgument(name, ignoreChanges),
      );
      const changes = !isEmpty(found) || isDoubtful || pending.has("extraParameters");
      const replaces = [
        ...found.replaces,
        ...found.fields.filter((name) => coversArgument(name, replaceOnChanges)),
        ...(found.extra.length > 0 && coversArgument("extraParameters", replaceOnChanges)
          ? ["extraParameters"]
          : []),
      ];
      const isTaken = !this.notePlan(id, desired, news, {
        changes,
        isReplaced: replaces.length > 0,
      });
      if (isTaken) return { changes: true, replaces: ["title"], deleteBeforeReplace: true };
      return { changes, replaces, deleteBeforeReplace: true };
    });
  }

  create(inputs: Properties): Promise<pulumi.dynamic.CreateResult> {
    return withReadableErrors(async () => {
      const desired = fromProperties(this.type, inputs);
      const work = create(sessionFor(this.settings), this.type, desired);
      const operation = {
        type: this.type,
        verb: "creation",
        id: undefined,
        resource: desired,
      } as const;
      const { timeouts } = readSdkOptions(inputs);
      const { id, actual } = await withTimeout(timeouts?.create, operation, work).catch(
        (error: unknown) => {
          throw error instanceof PartialError ? this.halfMade(error, inputs) : error;
        },
      );
      return { id, outs: this.outputs(actual, inputs) };
    });
  }

  read(id: string, props: Properties): Promise<pulumi.dynamic.ReadResult> {
    return withReadableErrors(async () => {
      const before = fromProperties(this.type, props);
      const first = Object.keys(before.values).length === 0;
      const session = sessionFor(this.settings);
      const now = await read(session, this.type, id, first ? undefined : before);
      if (!now && first) throw notFoundError(this.type, id);
      if (!now) return {};
      const versions = refreshedVersions(this.type, now, before, props);
      const outputs = withVersions(toOutputs(this.type, now), versions);
      const inputs = withVersions(toInputs(this.type, now, props), versions);
      return {
        id,
        props: { ...outputs, ...sdkOptionsOf(props) },
        inputs: { ...inputs, ...sdkOptionsOf(props) },
      };
    });
  }

  update(id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.UpdateResult> {
    return withReadableErrors(async () => {
      const desired = fromProperties(this.type, news);
      const actual = fromProperties(this.type, olds);
      const work = update(sessionFor(this.settings), this.type, id, desired, actual);
      const operation = { type: this.type, verb: "update", id, resource: desired } as const;
      const { timeouts } = readSdkOptions(news);
      const left = () => uncertainState(this.type, desired, actual);
      const after = await withTimeout(timeouts?.update, operation, work, left).catch(
        (error: unknown) => {
          throw error instanceof PartialError ? this.halfMade(error, news) : error;
        },
      );
      return { outs: this.outputs(after, news) };
    });
  }

  delete(id: string, props: Properties): Promise<void> {
    return withReadableErrors(async () => {
      const resource = fromProperties(this.type, props);
      const operation = { type: this.type, verb: "deletion", id, resource } as const;
      const work = remove(sessionFor(this.settings), this.type, id, resource);
      await withTimeout(readSdkOptions(props).timeouts?.delete, operation, work);
    });
  }

  private outputs(actual: Actual, inputs: Properties): Properties {
    return { ...copyVersions(toOutputs(this.type, actual), inputs), ...sdkOptionsOf(inputs) };
  }

  /**
   * Adds properties to the error with which Pulumi keeps the resource, so that the next update
   * completes it.
   */
  private halfMade(error: PartialError, inputs: Properties): Error {
    // Pulumi only adds this key to successful results, but needs it to read or delete the resource.
    const properties = {
      ...this.outputs(error.actual, inputs),
      [providerKey]: inputs[providerKey],
    };
    return Object.assign(error, { properties, reasons: [error.message] });
  }

  /**
   * Returns the arguments that are missing now but weren't when the resource was adopted without
   * some.
   */
  private findNewlyLeftOut(
    desired: Desired,
    pending: ReadonlySet<string>,
    olds: Properties,
  ): CheckFailure[] {
    if (!desired.adopt || olds["title"] === undefined) return [];
    const before = findLeftOut(this.type, fromProperties(this.type, olds));
    const already = new Set(before.map(({ property }) => property));
    return findLeftOut(this.type, desired, pending).filter(
      ({ property }) => !already.has(property),
    );
  }

  private declare({ values, secrets }: Desired, olds: Properties, checked: Properties): void {
    try {
      const { owners, contention } = sessionFor(this.settings);
      const before = olds["title"];
      owners.declare(this.type, {
        title: textOf(values["title"]),
        isTitleSecret: secrets?.includes("title") ?? false,
        before: typeof before === "string" ? before : undefined,
        fingerprint: fingerprint(checked),
      });
      if (before === undefined) contention.notePlanned();
    } catch (error) {
      // A preview without calls needs no connection.
      if (!(error instanceof SettingsError)) throw error;
    }
  }

  /**
   * Notes what Pulumi is about to do. A refresh also calls diff, with the inputs in the state: that
   * is no plan.
   *
   * @returns false if another resource owns what this one has in the state, so that it must be
   *   replaced.
   */
  private notePlan(
    id: string,
    { values }: Desired,
    inputs: Properties,
    { changes, isReplaced }: { changes: boolean; isReplaced: boolean },
  ): boolean {
    const { owners, contention } = sessionFor(this.settings);
    if (!owners.isDeclared(fingerprint(inputs))) return true;
    if (isReplaced) owners.release(this.type, id);
    else if (!owners.keep(this.type, id, textOf(values["title"]))) return false;
    else if (changes) contention.notePlanned();
    return true;
  }
}

/** Returns what the SDK passed, for later calls that need it too. */
function sdkOptionsOf(properties: Properties): Properties {
  const options = properties[optionsKey];
  return options === undefined ? {} : { [optionsKey]: options };
}
