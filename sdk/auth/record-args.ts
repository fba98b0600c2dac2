// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface RecordArgs {
  /**
   * Name of the record. No two records of the type in a subscription can have the same.
   * @remarks At most 255 ASCII characters. API parameter: `title`.
   */
  title: pulumi.Input<string>;
  /**
   * Free text about the record.
   * @remarks At most 1999 characters. API parameter: `comments`.
   */
  comments?: pulumi.Input<string>;
}
