import * as pulumi from "@pulumi/pulumi";
import { resourceType } from "../provider/catalog/index.js";
import { addressField, secretFields } from "../provider/catalog/resource-type.js";
import { dynamicPrefix } from "../provider/catalog/type-token.js";
import { optionsKey } from "../provider/dynamic/sdk-options.js";
import { judgeConfiguration } from "./configuration.js";
import { afterTransformations } from "./final-arguments.js";
import { prepareOptions, registrationOptions } from "./options.js";
import { requirePackage } from "./program-folder.js";
import { hasMocks } from "./run.js";
import { markSecrets } from "./secrets.js";

/**
 * A resource that Pulumi's dynamic provider manages with the code of this package.
 *
 * The code that Pulumi stores with each resource is one line that loads the package, so that state
 * stays small, holds no secret, and is served by the version that is installed.
 */
export abstract class QualysResource extends pulumi.CustomResource {
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /** @param key the type's key in the catalog, such as `auth:WindowsRecord`. */
  protected constructor(
    key: string,
    name: string,
    args: object,
    opts: pulumi.CustomResourceOptions = {},
  ) {
    const type = resourceType(key);
    const secrets = secretFields(type);
    const outputs = Object.fromEntries(Object.keys(type.fields).map((field) => [field, undefined]));
    const inputs: Record<string, unknown> = {
      ...outputs,
      extraParameters: undefined,
      ...markSecrets(args, secrets),
    };
    const named = "unlisted" in type ? `"${key}","${type.type}"` : `"${key}"`;
    const code = {
      __provider: `exports.handler=()=>require("pulumi-qualys/provider").provider(${named})`,
    };
    const transformation = afterTransformations(({ props, opts: final }) => {
      const told = prepareOptions(key, name, props, final, secrets);
      return {
        // The resource is registered when all its properties are there: when it has been judged.
        props: { ...markSecrets(props, secrets, inputs), ...code, [optionsKey]: told },
        opts: registrationOptions(final, secrets),
      };
    });
    const isMocked = hasMocks();
    if (!isMocked) {
      requirePackage();
      judgeConfiguration();
    }
    const isDeclared = !isMocked && opts.id === undefined && opts.urn === undefined;
    // Pulumi notes a stack trace for each of the many properties, which would take most of its time.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      super(dynamicPrefix + key, name, isMocked ? inputs : { ...inputs, ...code }, {
        ...opts,
        additionalSecretOutputs: [...(opts.additionalSecretOutputs ?? []), ...secrets],
        transformations: [...(isDeclared ? [transformation] : []), ...(opts.transformations ?? [])],
      });
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
    const outputsOf = this as unknown as Record<string, pulumi.Output<unknown>>;
    const addresses = addressField(type) ?? "";
    const output = outputsOf[addresses];
    if (output) outputsOf[addresses] = output.apply(addressList);
  }
}

/** During a preview, outputs are the inputs that the provider made of the arguments: a map. */
function addressList(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : value;
}
