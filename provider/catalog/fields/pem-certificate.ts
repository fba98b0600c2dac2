/** The certificate shown in the docs. */
export const pemCertificate =
  "-----BEGIN CERTIFICATE-----\nMIIBVgIBADANBgkq\n-----END CERTIFICATE-----";
