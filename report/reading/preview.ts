/** What `pulumi preview --json` writes: one document. */
import { InputError } from "./input-error.js";
import { isObject, parse, type JsonObject } from "./json.js";
import type { Plan } from "./plan.js";
import { readStep, Steps } from "./steps.js";

/** @throws InputError if the text isn't such a document. */
export function readPreview(text: string): Plan {
  const document = parse(text);
  if (!isObject(document)) throw new InputError(whatIsWrong(text));
  const { steps: listed, diagnostics, changeSummary } = document;
  if (!Array.isArray(listed)) throw new InputError(whatElse(document));
  const steps = new Steps();
  let unread = 0;
  for (const item of listed) {
    const step = isObject(item)
      ? readStep(item, ["oldState", "newState", "replaceReasons"])
      : undefined;
    if (!step) unread++;
    else if (step.op === "refresh") steps.addRecorded(step);
    else steps.add(step);
  }
  const errors = Array.isArray(diagnostics) ? diagnostics.filter(isError).length : 0;
  const gaps = [
    ...(errors > 0 ? [describeErrors(errors)] : []),
    ...(unread > 0 ? [`${unread} of its steps can't be read`] : []),
    ...(isObject(changeSummary) ? [] : ["it ends without Pulumi's count of its changes"]),
  ];
  return steps.plan("preview", gaps, isObject(changeSummary) ? changeSummary : {});
}

/** Pulumi's own messages may quote secrets, so they are only counted. */
export function describeErrors(errors: number): string {
  return `Pulumi reported ${errors === 1 ? "an error" : `${errors} errors`}: see what the command printed`;
}

export function isError(diagnostic: unknown): boolean {
  return isObject(diagnostic) && diagnostic["severity"] === "error";
}

function whatIsWrong(text: string): string {
  const first = text.trimStart()[0];
  if (first === undefined) return "is empty. Did the preview fail before it wrote anything?";
  return first === "{" ? "isn't whole, or isn't JSON all through." : "isn't JSON.";
}

function whatElse(document: JsonObject): string {
  if ("deployment" in document) return "is the state of a stack.";
  if ("resourcePlans" in document) return "is an update plan, as --save-plan writes it.";
  return "is JSON, but has no steps of a preview.";
}
