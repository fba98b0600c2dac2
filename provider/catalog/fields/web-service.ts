/** Fields of the vaults that scanners reach as a web service, where the API documents them alike. */
import type { Confidence, Reported } from "../field.js";
import { part } from "../part.js";
import { assumed, flag, reportedAs, startsWith, text } from "../vocabulary.js";

/** `low`: the fields are recalled, and so are the elements that report them. */
interface Certainty {
  readonly confidence?: Confidence;
  /** Of `sslVerify`, if it is another one. */
  readonly sslVerify?: Confidence;
}

/** @param doc says whose address it is. */
export function webService(doc: string, given: Certainty = {}) {
  const { confidence = "medium" } = given;
  return part({ confidence, fields: webServiceFields(doc, given) });
}

/** A web service that the scanner logs in to with an account and its password. */
export function webAccount(doc: string, given: Certainty = {}) {
  const { confidence = "medium" } = given;
  return part({
    confidence,
    fields: {
      ...webServiceFields(doc, given),
      username: text("Account that the scanner logs in to the web service with.", {
        required: true,
        reported: reportedIf(confidence, "USERNAME"),
      }),
      password: text("Password of `username`.", { required: true, secret: true }),
    },
  });
}

function webServiceFields(
  doc: string,
  { confidence = "medium", sslVerify = confidence }: Certainty,
) {
  return {
    url: webAddress(doc, confidence),
    sslVerify: flag(
      "Whether the scanner refuses a web service whose own certificate isn't valid and trusted. " +
        "It counts only while `url` is an https:// address.",
      {
        default: true,
        defaultWhen: startsWith("url", "https://"),
        reported: reportedIf(sslVerify, "SSL_VERIFY", "unknown"),
        confidence: sslVerify,
      },
    ),
  };
}

export function webAddress(doc: string, confidence: Confidence = "medium") {
  return text(doc, {
    required: true,
    reported: reportedIf(confidence, "URL"),
    pattern: { regex: "^https?://[^\\s]+$", means: "an http:// or https:// address" },
    confidence,
  });
}

function reportedIf(
  confidence: Confidence,
  element: string,
  absent?: "empty" | "unknown",
): Reported {
  return confidence === "low" ? assumed(element) : reportedAs(element, absent);
}
