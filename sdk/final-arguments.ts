import type * as pulumi from "@pulumi/pulumi";

/**
 * Makes a transformation that runs once, after all others that a resource and its parents have,
 * provided that it is the first of the resource's own.
 *
 * Pulumi goes through the list of them that it keeps with the resource, so that what is added to the
 * list meanwhile comes last.
 */
export function afterTransformations(
  work: pulumi.ResourceTransformation,
): pulumi.ResourceTransformation {
  let isAdded = false;
  return ({ resource }) => {
    const all: unknown = Reflect.get(resource, "__transformations");
    // A child of the resource inherits its transformations.
    if (isAdded || !Array.isArray(all)) return undefined;
    isAdded = true;
    const last: pulumi.ResourceTransformation = (args) => {
      all.pop();
      return work(args);
    };
    all.push(last);
    return undefined;
  };
}
