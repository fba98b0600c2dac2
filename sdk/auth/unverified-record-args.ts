// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface UnverifiedRecordArgs {
  /**
   * Free text about the record.
   * @remarks At most 1999 characters. Unverified: no Qualys page that we could read names this
   * parameter. API parameter: `comments`.
   */
  comments?: pulumi.Input<string>;
  /**
   * Name of the record. No two records of the type in a subscription can have the same.
   * @remarks At most 255 ASCII characters. Unverified: no Qualys page that we could read names
   * this parameter. API parameter: `title`.
   */
  title: pulumi.Input<string>;
}
