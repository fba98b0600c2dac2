// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface CassandraServerArgs {
  /**
   * Passphrase of `privateKey`, if the key is encrypted.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `passphrase`.
   */
  passphrase?: pulumi.Input<string>;
  /**
   * Fetch the passphrase of `privateKey` from a vault.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `use_vault_passphrase`.
   */
  useVaultPassphrase?: pulumi.Input<boolean>;
  /**
   * Type of the vault that holds the passphrase.
   * @remarks One of `Azure Key`, `CyberArk AIM`, `HashiCorp` or `Thycotic Secret Server`. Only
   * while useVaultPassphrase is true. Qualys' documentation doesn't show how it is reported, so a
   * change made elsewhere may go unseen. Unverified: no Qualys page that we could read names this
   * parameter. API parameter: `pp_vault_type`.
   */
  ppVaultType?: pulumi.Input<"Azure Key" | "CyberArk AIM" | "HashiCorp" | "Thycotic Secret Server">;
  /**
   * ID of the vault that holds the passphrase.
   * @remarks Only while useVaultPassphrase is true. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `pp_vault_record`.
   */
  ppVaultRecord?: pulumi.Input<number | string>;
  /**
   * Name of the secret in the Azure key vault.
   * @remarks Only while useVaultPassphrase is true and ppVaultType is "Azure Key". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `pp_ak_secret_name`.
   */
  ppAkSecretName?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * @remarks At most 169 characters. Only while useVaultPassphrase is true and ppVaultType is
   * "CyberArk AIM". Qualys' documentation doesn't show how it is reported, so a change made
   * elsewhere may go unseen. Unverified: no Qualys page that we could read names this parameter.
   * API parameter: `pp_folder`.
   */
  ppFolder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * @remarks At most 165 characters. Only while useVaultPassphrase is true and ppVaultType is
   * "CyberArk AIM". Qualys' documentation doesn't show how it is reported, so a change made
   * elsewhere may go unseen. Unverified: no Qualys page that we could read names this parameter.
   * API parameter: `pp_file`.
   */
  ppFile?: pulumi.Input<string>;
  /**
   * Mount path of the key/value engine.
   * @remarks Only while useVaultPassphrase is true and ppVaultType is "HashiCorp". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `pp_secret_kv_path`.
   */
  ppSecretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * @remarks Only while useVaultPassphrase is true and ppVaultType is "HashiCorp". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `pp_secret_kv_name`.
   */
  ppSecretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * @remarks Only while useVaultPassphrase is true and ppVaultType is "HashiCorp". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `pp_secret_kv_key`.
   */
  ppSecretKvKey?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * @remarks At most 256 characters in 2018; a longer value only gets a warning. Only while
   * useVaultPassphrase is true and ppVaultType is "Thycotic Secret Server". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. Unverified: no
   * Qualys page that we could read names this parameter. API parameter: `pp_secret_name`.
   */
  ppSecretName?: pulumi.Input<string>;
}
