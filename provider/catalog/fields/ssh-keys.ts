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
import { vaultReference } from "./vault-reference.js";

/** The `PRIVATE_KEY_CERTIFICATES` of the XML body. */
export const privateKeyCertificates = itemList(
  "Private keys that scanners try, each in the record or in a vault. This is the whole list; a " +
    "change sends all of it.",
  "PRIVATE_KEY_CERTIFICATES",
  "PRIVATE_KEY_CERTIFICATE",
  {
    privateKeyInfo: group(
      "The private key, or the vault that holds it.",
      {
        privateKeyType: choice("Algorithm of `privateKey`.", ["rsa", "dsa", "ecdsa", "ed25519"], {
          required: true,
          typeOf: "privateKey",
          onlyWhen: not(set("digitalVault")),
          reported: reportedAs("PRIVATE_KEY/@type", "unknown"),
        }),
        privateKey: text("Private key with its BEGIN and END lines; PKCS#8 is recommended.", {
          secret: true,
        }),
        digitalVault: vaultReference("The vault that holds the private key."),
      },
      {
        required: true,
        vaultIn: "digitalVault",
        reported: reportedAs("PRIVATE_KEY_INFO"),
        rules: [atLeastOne("privateKey", "digitalVault"), atMostOne("privateKey", "digitalVault")],
      },
    ),
    passphraseInfo: group(
      "The private key's passphrase, or the vault that holds it.",
      {
        passphrase: text("Passphrase of the private key.", { secret: true }),
        digitalVault: vaultReference("The vault that holds the passphrase.", "with account"),
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
    certificate: text("Certificate of the private key.", { reported: never }),
  },
  {
    secret: true,
    key: true,
    rules: allOrNone("certificate", "certificateType"),
    reported: reportedAs("PRIVATE_KEY_CERTIFICATE_LIST/PRIVATE_KEY_CERTIFICATE"),
  },
);
