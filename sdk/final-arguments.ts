import type * as pulumi from "@pulumi/pulumi";

/**
 * Returns a transformation that runs `work` once, after all other transformations of a resource and
 * its parents. It must be the first of the resource's own.
 *
 * Pulumi iterates over the list in the resource itself, so what is appended meanwhile runs last.
 */
export function afterTransformations(
  work: pulumi.ResourceTransformation,
): pulumi.ResourceTransformation {
  let isAdded = false;
  return ({ resource }) => {
    const all: unknown = Reflect.get(resource, "__transformations");
    // Children of the resource inherit its transformations.
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
