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
 * A resource that Pulumi's dynamic provider manages with this package's code.
 *
 * Pulumi stores one line of code with each resource, which loads the package. So state stays small,
 * contains no secrets, and is handled by the version that is installed.
 */
export abstract class QualysResource extends pulumi.CustomResource {
  /**
   * Parameters that this package doesn't know yet, by the API's names. They are sent as is; one that
   * you remove is sent empty. Wrap secret values in `pulumi.secret`.
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
    const named = type.unlisted ? `"${key}","${type.type}"` : `"${key}"`;
    const code = {
      __provider: `exports.handler=()=>require("pulumi-qualys/provider").provider(${named})`,
    };
    const transformation = afterTransformations(({ props, opts: final }) => {
      const told = prepareOptions(key, name, props, final, secrets);
      return {
        // Pulumi waits for all properties, so it registers the resource after validation.
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
    // Pulumi captures a stack trace for each property, which would take most of the time.
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

/** Returns the addresses as a list. In a preview, they are a map: the provider's inputs. */
function addressList(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : value;
}
