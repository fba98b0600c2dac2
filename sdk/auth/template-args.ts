// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface TemplateArgs {
  /**
   * Make this a template: Qualys discovers instances on Unix hosts and creates their records with
   * the credentials of the template.
   * @remarks A change replaces the resource. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `is_template`.
   * @default false
   */
  isTemplate?: pulumi.Input<boolean>;
  /**
   * Use the record in scans. A template has no status.
   * @remarks Only while isTemplate is not true. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `status`.
   */
  status?: pulumi.Input<boolean>;
  /**
   * Turn a record that Qualys created into one of your own. Only applies to such records.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `save_as_user_auth`.
   */
  saveAsUserAuth?: pulumi.Input<boolean>;
}
