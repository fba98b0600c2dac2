/** What Pulumi's `--event-log` writes: one engine event a line. */
import { isObject, parse, type Json, type JsonObject } from "./json.js";
import type { Plan } from "./plan.js";
import { describeErrors, isError } from "./preview.js";
import { readStep, Steps } from "./steps.js";

/** Returns whether the line is an engine event. */
export function isEvent(line: Json | undefined): line is JsonObject {
  return isObject(line) && typeof line["sequence"] === "number";
}

/** Reads a log event by event, since it may be large. */
export class EventLog {
  private readonly steps = new Steps();
  /** The resources being refreshed at this point of the log. */
  private readonly asked = new Set<string>();
  private errors = 0;
  private unread = 0;
  private failures = 0;
  private summary: JsonObject | undefined;
  private isPreview = true;

  add(line: string): void {
    if (line.trim() === "") return;
    const event = parse(line);
    if (!isEvent(event)) {
      this.unread++;
      return;
    }
    const { resourcePreEvent, resOutputsEvent, resOpFailedEvent, summaryEvent } = event;
    if (isObject(resourcePreEvent)) this.begin(resourcePreEvent);
    if (isObject(resOutputsEvent)) this.end(resOutputsEvent);
    if (isObject(resOpFailedEvent)) this.failures++;
    if (isObject(summaryEvent)) this.summary = summaryEvent;
    if (isError(event["diagnosticEvent"])) this.errors++;
  }

  plan(): Plan {
    const { summary = {} } = this;
    const { resourceChanges, isPreview, result } = summary;
    const isFailed = this.errors > 0 || (result !== undefined && result !== "succeeded");
    const gaps = [
      ...(this.summary ? [] : ["the log stops before the run's end"]),
      ...(this.unread > 0 ? [`${this.unread} of its lines can't be read`] : []),
      ...(isFailed ? [describeErrors(Math.max(this.errors, 1))] : []),
      ...(this.failures > 0 ? [`operations that failed: ${this.failures}`] : []),
    ];
    const run = (isPreview ?? this.isPreview) === true ? "preview" : "update";
    return this.steps.plan(run, gaps, isObject(resourceChanges) ? resourceChanges : {});
  }

  private begin(event: JsonObject): void {
    const step = stepOf(event);
    if (!step) {
      this.unread++;
      return;
    }
    if (event["planning"] !== true) this.isPreview = false;
    if (step.op === "refresh") {
      this.asked.add(step.urn);
      this.steps.addRecorded(step);
    } else {
      this.steps.add(step);
    }
  }

  /** Only the outputs of a refresh matter, whatever the step is called by then. */
  private end(event: JsonObject): void {
    const step = stepOf(event);
    if (step && this.asked.delete(step.urn)) this.steps.addFound(step);
  }
}

function stepOf({ metadata }: JsonObject) {
  return isObject(metadata) ? readStep(metadata, ["old", "new", "keys"]) : undefined;
}
