// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface ClientCertificateArgs {
  /**
   * Client certificate for a web service that asks for one: PEM, with its BEGIN and END lines.
   * @remarks Never reported by Qualys, so a change made elsewhere can't be seen. API parameter:
   * `cert`.
   */
  cert?: pulumi.Input<string>;
  /**
   * Private key of `cert`: PEM, with its BEGIN and END lines.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `private_key`.
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Passphrase of `privateKey`, if the key is encrypted.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `private_key_pwd`.
   */
  privateKeyPwd?: pulumi.Input<string>;
}
