// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface VaultArgs {
  /**
   * Name of the vault. Several vaults can have the same.
   * @remarks API parameter: `title`.
   */
  title: pulumi.Input<string>;
  /**
   * Free text about the vault.
   * @remarks API parameter: `comments`.
   */
  comments?: pulumi.Input<string>;
}
