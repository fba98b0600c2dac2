/** What the docs show as a certificate. */
export const pemCertificate =
  "-----BEGIN CERTIFICATE-----\nMIIBVgIBADANBgkq\n-----END CERTIFICATE-----";
