/**
 * Transforms, which unlike transformations are run by Pulumi's engine: the program doesn't know what
 * becomes of a resource.
 */
import * as pulumi from "@pulumi/pulumi";
import { resourceType } from "../provider/catalog/index.js";
import { secretFields } from "../provider/catalog/resource-type.js";
import { dynamicPrefix } from "../provider/catalog/type-token.js";
import { currentStore } from "./run.js";
import { settle } from "./settled.js";

/**
 * Whether a transform may change the resource: one of its own, or any that the program has registered
 * so far. Secrets that it supplies are marked as such by another one, which runs after it.
 *
 * @returns true also where it can't be known.
 */
export async function mayBeTransformed({
  transforms = [],
}: pulumi.CustomResourceOptions): Promise<boolean> {
  const store = currentStore();
  if (store === undefined) return true;
  // Pulumi makes its server of callbacks for the first transform, and tells of it in no other way.
  if (transforms.length === 0 && store.callbacks === undefined) return false;
  // What is registered at the same time may run in any order.
  await pulumi.runtime.awaitStackRegistrations();
  if (store.callbacks === undefined || !marking.has(store.callbacks)) {
    pulumi.runtime.registerResourceTransform(marked);
    if (store.callbacks) marking.add(store.callbacks);
  }
  return true;
}

/** The servers of callbacks that have our transform; one process may run several programs. */
const marking = new WeakSet<object>();

const marked: pulumi.ResourceTransform = async ({ type, props, opts }) => {
  if (!type.startsWith(dynamicPrefix)) return undefined;
  const secrets = secretFields(resourceType(type.slice(dynamicPrefix.length)));
  const given = secrets.map((name): [string, unknown] => [
    name,
    pulumi.runtime.unwrapRpcSecret(props[name]),
  ]);
  const { known } = await settle(Object.fromEntries(given));
  // In an inline program, Pulumi sends what `pulumi.secret` marks in a transform as plain values.
  const sent = Object.entries(known).map(([name, value]): [string, unknown] => [
    name,
    { [pulumi.runtime.specialSigKey]: pulumi.runtime.specialSecretSig, value },
  ]);
  return { props: { ...props, ...Object.fromEntries(sent) }, opts };
};
