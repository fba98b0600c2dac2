/** Private keys that scanners log in with over SSH, and where they come from. */
import { atLeastOne, atMostOne, group, itemList, never, reportedAs, text } from "../vocabulary.js";
import type { Confidence } from "../field.js";
import { vaultReference } from "./vault-reference.js";

/** The `PRIVATE_KEY_CERTIFICATES` of the XML body. */
export function privateKeyCertificates(confidence: Confidence) {
  return itemList(
    "Private keys that scanners try, each in the record or in a vault. This is the whole list; a " +
      "change sends all of it.",
    "PRIVATE_KEY_CERTIFICATES",
    "PRIVATE_KEY_CERTIFICATE",
    {
      privateKeyInfo: group(
        "The private key, or the vault that holds it.",
        {
          privateKeyType: text("Algorithm of `privateKey`, such as `rsa`.", {
            typeOf: "privateKey",
            reported: never,
            confidence: "low",
          }),
          privateKey: text("Private key with its BEGIN and END lines; PKCS#8 is recommended.", {
            secret: true,
            confidence: "low",
          }),
          digitalVault: vaultReference("The vault that holds the private key."),
        },
        {
          required: true,
          vaultIn: "digitalVault",
          reported: reportedAs("PRIVATE_KEY_INFO"),
          rules: [
            atLeastOne("privateKey", "digitalVault"),
            atMostOne("privateKey", "digitalVault"),
          ],
        },
      ),
      passphraseInfo: group(
        "The private key's passphrase, or the vault that holds it.",
        {
          passphrase: text("Passphrase of the private key.", { secret: true, confidence: "low" }),
          digitalVault: vaultReference("The vault that holds the passphrase."),
        },
        {
          vaultIn: "digitalVault",
          reported: reportedAs("PASSPHRASE_INFO", "unknown"),
          rules: [
            atLeastOne("passphrase", "digitalVault"),
            atMostOne("passphrase", "digitalVault"),
          ],
        },
      ),
      certificateType: text("Kind of `certificate`: `x.509` or `openssh`.", {
        typeOf: "certificate",
        reported: never,
        confidence: "low",
      }),
      certificate: text("Certificate of the private key.", { reported: never, confidence: "low" }),
    },
    {
      secret: true,
      reported: reportedAs("PRIVATE_KEY_CERTIFICATE_LIST/PRIVATE_KEY_CERTIFICATE"),
      confidence,
    },
  );
}
