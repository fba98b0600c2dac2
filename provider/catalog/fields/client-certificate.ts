/** The optional client certificate of the vaults that name its passphrase `private_key_pwd`. */
import { part } from "../part.js";
import { needs, never, set, text } from "../vocabulary.js";

export const clientCertificate = part({
  fields: {
    cert: text(
      "Client certificate in PEM form, with its BEGIN and END lines, that the scanner shows to " +
        "the web service if that asks for one.",
      { reported: never },
    ),
    privateKey: text("Private key of `cert` in PEM form, with its BEGIN and END lines.", {
      secret: true,
      key: true,
    }),
    privateKeyPwd: text("Passphrase of `privateKey`, if the key is encrypted.", { secret: true }),
  },
  rules: [
    needs(set("cert"), "privateKey"),
    needs(set("privateKey"), "cert"),
    needs(set("privateKeyPwd"), "privateKey"),
  ],
  together: [["cert", "privateKey", "privateKeyPwd"]],
});
