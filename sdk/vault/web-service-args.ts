// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface WebServiceArgs {
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   * @remarks Default: `true` while url starts with https://. API parameter: `ssl_verify`.
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Account that the scanner logs in to the web service with.
   * @remarks API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of `username`.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `password`.
   */
  password: pulumi.Input<string>;
}
