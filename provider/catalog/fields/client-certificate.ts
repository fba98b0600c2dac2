/** The optional client certificate of the vaults that name its passphrase `private_key_pwd`. */
import { part } from "../part.js";
import { needs, never, set, text } from "../vocabulary.js";
import { pemCertificate } from "./pem-certificate.js";

export const clientCertificate = part({
  name: "ClientCertificate",
  fields: {
    cert: text(
      "Client certificate for a web service that asks for one: PEM, with its BEGIN and END lines.",
      { reported: never, example: pemCertificate },
    ),
    privateKey: text("Private key of `cert`: PEM, with its BEGIN and END lines.", {
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
