/** A shared platform of Qualys. */
export interface Platform {
  /** The API server. */
  readonly api: string;
  /** The server that issues tokens. */
  readonly gateway: string;
  /** What follows `quays` in its users' names. */
  readonly marks: readonly string[];
}

/**
 * Qualys' shared platforms, by the names that Qualys gives them. The release notes of the API list the API
 * servers of US1–US3, EU1, EU2 and IN1, and its user guide that of US4; the other servers, the gateways
 * and the marks are taken from public client libraries (confidence: medium).
 */
export const platforms: Readonly<Record<string, Platform>> = {
  US1: {
    api: "https://qualysapi.qualys.com",
    gateway: "https://gateway.qg1.apps.qualys.com",
    marks: ["_"],
  },
  US2: platform("qg2.apps.qualys.com", "2"),
  US3: platform("qg3.apps.qualys.com", "3"),
  US4: platform("qg4.apps.qualys.com", "6"),
  GOV1: platform("gov1.qualys.us", "C"),
  EU1: {
    api: "https://qualysapi.qualys.eu",
    gateway: "https://gateway.qg1.apps.qualys.eu",
    marks: ["-"],
  },
  EU2: platform("qg2.apps.qualys.eu", "5", "!"),
  EU3: platform("qg3.apps.qualys.it", "B"),
  IN1: platform("qg1.apps.qualys.in", "8"),
  CA1: platform("qg1.apps.qualys.ca", "9"),
  AE1: platform("qg1.apps.qualys.ae", "7"),
  UK1: platform("qg1.apps.qualys.co.uk", "1"),
  AU1: platform("qg1.apps.qualys.com.au", "4"),
  KSA1: platform("qg1.apps.qualysksa.com", "A"),
};

function platform(domain: string, ...marks: readonly string[]): Platform {
  return { api: `https://qualysapi.${domain}`, gateway: `https://gateway.${domain}`, marks };
}

/** Returns the platform of a username of the form `quays…`; undefined for other names. */
export function findPlatformOfUser(username: string): string | undefined {
  const [, mark] = /^quays(.)/.exec(username) ?? [];
  if (mark === undefined) return undefined;
  return Object.keys(platforms).find((name) => platforms[name]?.marks.includes(mark));
}
