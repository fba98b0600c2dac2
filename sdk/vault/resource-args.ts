// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface ResourceArgs {
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  extraParameters?: pulumi.Input<Record<string, pulumi.Input<string>>>;
  /**
   * Take over the vault of this type that has the same title at Qualys, if there is one, instead
   * of creating it. Only what differs is sent. What Qualys doesn't report, such as a password,
   * may be left out and then stays as it is; so does a secret that it reports. Has no effect on
   * what Pulumi manages already, except that these may go on being left out.
   */
  adopt?: pulumi.Input<boolean>;
}
