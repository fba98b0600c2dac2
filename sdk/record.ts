import * as pulumi from "@pulumi/pulumi";
import { recordTypeNamed } from "../provider/catalog/index.js";
import { keyOf, type RecordType } from "../provider/catalog/resource-type.js";
import type { HostsArgs } from "./auth/hosts-args.js";
import type { LoginArgs } from "./auth/login-args.js";
import type { RecordArgs as IdentityArgs } from "./auth/record-args.js";
import type { ResourceArgs } from "./auth/resource-args.js";
import type { Outputs } from "./outputs.js";
import { QualysResource } from "./resource.js";
import { runError } from "./run-error.js";

/** Parameters by the API's names, such as `new_parameter`. */
type ApiParameters = Readonly<{ [name: string]: pulumi.Input<string> }>;

/** Arguments that records of all types have. */
interface CommonArgs extends IdentityArgs, Partial<HostsArgs>, LoginArgs {
  /**
   * Account that scanners log in with.
   * @remarks API parameter: `username`.
   */
  username?: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks Secret. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
}

/** Arguments of a `Record`. */
export interface AnyRecordArgs extends CommonArgs, Omit<ResourceArgs, "extraParameters"> {
  /** The API's name of the type: the last segment of its path, such as `new_type`. */
  recordType: string;
  /** The type's parameters besides the common arguments. One that you remove is sent empty. */
  parameters?: ApiParameters;
  /** Like `parameters`, for values that are secret. */
  secretParameters?: ApiParameters;
}

export interface Record extends Outputs<CommonArgs> {}

/**
 * A record of a type that this package doesn't know yet. Arguments common to all types are
 * validated, shown and compared as usual. Other parameters are sent as is, and never read from
 * Qualys.
 *
 * For a type that the package knows, it is the same resource as the type's own class. So when a
 * later version knows the type, a program can switch to that class without touching the record.
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.Record("example", {
 *   recordType: "new_type",
 *   title: "New type in Berlin",
 *   username: "svc-qualys",
 *   secretParameters: { new_token: "a secret" },
 *   parameters: { new_port: "4711" },
 *   ips: ["10.10.10.0/28"],
 * });
 * ```
 */
export class Record extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   * @throws RunError if `recordType` can't be the name of a record type, or if a parameter is given
   *   twice.
   */
  constructor(name: string, args: AnyRecordArgs, opts?: pulumi.CustomResourceOptions) {
    const { recordType, parameters = {}, secretParameters = {}, ...others } = args;
    const twice = Object.keys(parameters).filter((parameter) =>
      Object.hasOwn(secretParameters, parameter),
    );
    if (twice.length > 0) {
      throw runError(
        `Record "${name}": parameters and secretParameters both have ${twice.join(", ")}. Leave out ` +
          "one of them.",
      );
    }
    const secrets = Object.entries(secretParameters).map(([parameter, value]) => [
      parameter,
      pulumi.secret(value),
    ]);
    const extra = { ...parameters, ...Object.fromEntries(secrets) } as ApiParameters;
    const extraParameters = Object.keys(extra).length > 0 ? { extraParameters: extra } : {};
    super(keyOf(requireType(recordType, name)), name, { ...others, ...extraParameters }, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param recordType the API's name of the record's type.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(
    name: string,
    recordType: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ) {
    return new Record(name, { recordType } as AnyRecordArgs, { ...opts, id });
  }
}

function requireType(recordType: string, name: string): RecordType {
  const type = recordTypeNamed(recordType);
  if (type) return type;
  throw runError(
    `Record "${name}": recordType "${recordType}" can't be the name of a record type. Give the last ` +
      "segment of the type's path in the API, such as new_type.",
  );
}
