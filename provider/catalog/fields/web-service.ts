/** Fields of the vaults that scanners reach as a web service, where the API documents them alike. */
import type { Confidence, Reporting, Rule } from "../field.js";
import { part } from "../part.js";
import { demands, flag, reportedAs, set, startsWith, text } from "../vocabulary.js";

interface Facts {
  readonly confidence?: Confidence;
  /** The address shown in the docs. */
  readonly example?: string;
  /** How views report the fields, if not under their parameters' names. */
  readonly reported?: (element: string) => Reporting;
  /**
   * What the API does without `sslVerify`: `on` verifies; `asked` refuses to create the vault; with
   * `unknown`, no source says.
   */
  readonly unsaid?: "on" | "asked" | "unknown";
  /** How sure we are of `sslVerify`, if not as of the rest. */
  readonly sslVerify?: Confidence;
}

/** @param doc says whose address it is. */
export function webService(doc: string, facts: Facts = {}) {
  return part({
    name: "WebService",
    ...sureness(facts),
    fields: webServiceFields(doc, facts),
    rules: webServiceRules(facts),
  });
}

/** A web service that the scanner logs in to with an account and its password. */
export function webAccount(doc: string, facts: Facts = {}) {
  const { reported = reportedAs } = facts;
  return part({
    name: "WebService",
    ...sureness(facts),
    fields: {
      ...webServiceFields(doc, facts),
      username: text("Account that the scanner logs in to the web service with.", {
        required: true,
        reported: reported("USERNAME"),
        example: "svc-qualys",
      }),
      password: text("Password of `username`.", { required: true, secret: true }),
    },
    rules: webServiceRules(facts),
  });
}

function sureness({ confidence }: Facts) {
  return confidence ? { confidence } : {};
}

function webServiceFields(doc: string, facts: Facts) {
  const { reported = reportedAs, unsaid = "on", sslVerify, example } = facts;
  return {
    url: webAddress(doc, reported("URL"), example),
    sslVerify: certificateCheck("url", {
      unsaid,
      ...(sslVerify ? { confidence: sslVerify } : {}),
      reported: facts.reported ? facts.reported("SSL_VERIFY") : reportedAs("SSL_VERIFY", "unknown"),
    }),
  };
}

function webServiceRules({ unsaid }: Facts) {
  return unsaid === "asked" ? [sslVerifySaid("url", "sslVerify")] : [];
}

export function webAddress(
  doc: string,
  reported: Reporting,
  example = "https://vault.example.com/api",
) {
  return text(doc, {
    required: true,
    reported,
    example,
    pattern: { regex: "^https?://[^\\s]+$", means: "an http:// or https:// address" },
  });
}

/** @param url the argument that is the web service's address. */
export function certificateCheck(
  url: string,
  { unsaid, ...facts }: { unsaid: Facts["unsaid"]; confidence?: Confidence; reported: Reporting },
) {
  return flag(
    "Refuse a web service whose certificate isn't valid and trusted. Has no effect unless " +
      `\`${url}\` is an https:// address.`,
    {
      weakens: [false],
      safeguard: { kind: "certificate check", onlyWhen: startsWith(url, "https://") },
      ...(unsaid === "unknown" ? {} : { default: true, defaultWhen: startsWith(url, "https://") }),
      ...(unsaid === "asked" ? { sendDefault: true } : {}),
      ...facts,
    },
  );
}

/** The API requires the switch, whose default is only meant for https:// addresses. */
export function sslVerifySaid<N extends string>(url: N, sslVerify: N): Rule<N> {
  return demands(
    sslVerify,
    startsWith(url, "http://"),
    set(sslVerify),
    `is required when ${url} is an http:// address, which only false suits`,
  );
}
