// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface ResourceArgs {
  /**
   * Parameters that this package doesn't know yet, by the API's names. They are sent as is; one
   * that you remove is sent empty. Wrap secret values in `pulumi.secret`.
   */
  extraParameters?: pulumi.Input<Record<string, pulumi.Input<string>>>;
  /**
   * Take over the vault of this type that has the same title at Qualys, if there is one, instead
   * of creating it. Only what differs is sent. What Qualys doesn't report, such as a password,
   * and secrets that it does report may be left out: they stay as they are. Has no effect on a
   * resource that Pulumi already manages, except that these may still be left out.
   */
  adopt?: pulumi.Input<boolean>;
}
