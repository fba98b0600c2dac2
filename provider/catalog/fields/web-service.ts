/** Fields of the vaults that scanners reach as a web service, where the API documents them alike. */
import type { Confidence } from "../field.js";
import { assumed, flag, reportedAs, startsWith, text } from "../vocabulary.js";

export function webAddress(doc: string, confidence: Confidence = "medium") {
  return text(doc, {
    required: true,
    reported: confidence === "low" ? assumed("URL") : reportedAs("URL"),
    pattern: { regex: "^https?://[^\\s]+$", means: "an http:// or https:// address" },
    confidence,
  });
}

export function sslVerify(confidence: Confidence = "medium") {
  return flag(
    "Whether the scanner refuses a web service whose own certificate isn't valid and trusted. " +
      "It counts only while `url` is an https:// address.",
    {
      default: true,
      defaultWhen: startsWith("url", "https://"),
      reported: confidence === "low" ? assumed("SSL_VERIFY") : reportedAs("SSL_VERIFY", "unknown"),
      confidence,
    },
  );
}
