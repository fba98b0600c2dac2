/** The optional client certificate of the vaults that name its passphrase `private_key_pwd`. */
import { needs, never, set, text } from "../vocabulary.js";

export const clientCertificate = {
  cert: text(
    "Client certificate in PEM form, with its BEGIN and END lines, that the scanner shows to the " +
      "web service if that asks for one.",
    { reported: never, confidence: "medium" },
  ),
  privateKey: text("Private key of `cert` in PEM form, with its BEGIN and END lines.", {
    secret: true,
    confidence: "medium",
  }),
  privateKeyPwd: text("Passphrase of `privateKey`, if the key is encrypted.", {
    secret: true,
    confidence: "medium",
  }),
};

export const clientCertificateRules = [
  needs(set("cert"), "privateKey"),
  needs(set("privateKey"), "cert"),
  needs(set("privateKeyPwd"), "privateKey"),
];

export const clientCertificateTogether = Object.keys(clientCertificate);
