/**
 * The API servers of Qualys' shared platforms, by the names that Qualys gives the platforms.
 * The release notes of the API list US1–US3, EU1, EU2 and IN1, and its user guide US4; the others are
 * taken from public client libraries (confidence: medium).
 */
export const platforms: Readonly<Record<string, string>> = {
  US1: "https://qualysapi.qualys.com",
  US2: "https://qualysapi.qg2.apps.qualys.com",
  US3: "https://qualysapi.qg3.apps.qualys.com",
  US4: "https://qualysapi.qg4.apps.qualys.com",
  GOV1: "https://qualysapi.gov1.qualys.us",
  EU1: "https://qualysapi.qualys.eu",
  EU2: "https://qualysapi.qg2.apps.qualys.eu",
  EU3: "https://qualysapi.qg3.apps.qualys.it",
  IN1: "https://qualysapi.qg1.apps.qualys.in",
  CA1: "https://qualysapi.qg1.apps.qualys.ca",
  AE1: "https://qualysapi.qg1.apps.qualys.ae",
  UK1: "https://qualysapi.qg1.apps.qualys.co.uk",
  AU1: "https://qualysapi.qg1.apps.qualys.com.au",
  KSA1: "https://qualysapi.qg1.apps.qualysksa.com",
};
