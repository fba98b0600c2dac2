/** Private keys that scanners log in with over SSH, and where they come from. */
import {
  allOrNone,
  atLeastOne,
  atMostOne,
  choice,
  group,
  itemList,
  never,
  not,
  reportedAs,
  set,
  text,
} from "../vocabulary.js";
import { pemCertificate } from "./pem-certificate.js";
import { vaultReference } from "./vault-reference.js";

/** The `PRIVATE_KEY_CERTIFICATES` of the XML body. */
export const privateKeyCertificates = itemList(
  "Private keys that scanners try, each stored in the record or in a vault. Give the whole " +
    "list: an update sends all of it, and a new password in a request before it.",
  "PRIVATE_KEY_CERTIFICATES",
  "PRIVATE_KEY_CERTIFICATE",
  {
    privateKeyInfo: group(
      "Private key, or the vault that holds it.",
      {
        privateKeyType: choice("Algorithm of `privateKey`.", ["rsa", "dsa", "ecdsa", "ed25519"], {
          required: true,
          typeOf: "privateKey",
          onlyWhen: not(set("digitalVault")),
          reported: reportedAs("PRIVATE_KEY/@type", "unknown"),
        }),
        privateKey: text("Private key with its BEGIN and END lines, preferably in PKCS#8 form.", {
          secret: true,
        }),
        digitalVault: vaultReference("Vault that holds the private key."),
      },
      {
        required: true,
        vaultIn: "digitalVault",
        reported: reportedAs("PRIVATE_KEY_INFO"),
        rules: [atLeastOne("privateKey", "digitalVault"), atMostOne("privateKey", "digitalVault")],
      },
    ),
    passphraseInfo: group(
      "Passphrase of the private key, or the vault that holds it.",
      {
        passphrase: text("Passphrase of the private key.", { secret: true }),
        digitalVault: vaultReference("Vault that holds the passphrase.", "with account"),
      },
      {
        vaultIn: "digitalVault",
        reported: reportedAs("PASSPHRASE_INFO", "unknown"),
        rules: [atLeastOne("passphrase", "digitalVault"), atMostOne("passphrase", "digitalVault")],
      },
    ),
    certificateType: choice("Kind of `certificate`.", ["x.509", "openssh"], {
      typeOf: "certificate",
      reported: reportedAs("CERTIFICATE/@type"),
    }),
    certificate: text("Certificate of the private key.", {
      reported: never,
      example: pemCertificate,
    }),
  },
  {
    secret: true,
    key: true,
    rules: allOrNone("certificate", "certificateType"),
    reported: reportedAs("PRIVATE_KEY_CERTIFICATE_LIST/PRIVATE_KEY_CERTIFICATE"),
  },
);
