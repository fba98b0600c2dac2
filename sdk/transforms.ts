/**
 * Transforms run in Pulumi's engine, unlike transformations: the program doesn't see their result.
 */
import * as pulumi from "@pulumi/pulumi";
import { resourceType } from "../provider/catalog/index.js";
import { secretFields } from "../provider/catalog/resource-type.js";
import { dynamicPrefix } from "../provider/catalog/type-token.js";
import { currentStore } from "./run.js";
import { settle } from "./settled.js";

/**
 * Returns whether a transform may change the resource: its own, or any that the program has
 * registered so far. Another one, which runs after them, marks the secrets that they supply.
 *
 * @returns true also if it can't be known.
 */
export async function mayBeTransformed({
  transforms = [],
}: pulumi.CustomResourceOptions): Promise<boolean> {
  const store = currentStore();
  if (store === undefined) return true;
  // Pulumi starts its callback server with the first transform; that is the only sign of one.
  if (transforms.length === 0 && store.callbacks === undefined) return false;
  // Concurrent registrations may run in any order.
  await pulumi.runtime.awaitStackRegistrations();
  if (store.callbacks === undefined || !marking.has(store.callbacks)) {
    pulumi.runtime.registerResourceTransform(marked);
    if (store.callbacks) marking.add(store.callbacks);
  }
  return true;
}

/** Callback servers that have our transform; one process may run several programs. */
const marking = new WeakSet<object>();

const marked: pulumi.ResourceTransform = async ({ type, props, opts }) => {
  if (!type.startsWith(dynamicPrefix)) return undefined;
  const secrets = secretFields(resourceType(type.slice(dynamicPrefix.length)));
  const given = secrets.map((name): [string, unknown] => [
    name,
    pulumi.runtime.unwrapRpcSecret(props[name]),
  ]);
  const { known } = await settle(Object.fromEntries(given));
  // In an inline program, Pulumi sends what a transform marks with `pulumi.secret` as plain values.
  const sent = Object.entries(known).map(([name, value]): [string, unknown] => [
    name,
    { [pulumi.runtime.specialSigKey]: pulumi.runtime.specialSecretSig, value },
  ]);
  return { props: { ...props, ...Object.fromEntries(sent) }, opts };
};
