/** Runs a job of the GitHub workflow as the runner does, except for the actions that it uses. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "yaml";
import { pipelines, type Checkout, type Variables } from "./checkout.js";

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Variables;
}

export interface Job {
  readonly if: string;
  readonly permissions: Variables;
  readonly environment: string;
  readonly concurrency: { readonly group: string; readonly "cancel-in-progress": boolean };
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Variables;
  readonly env: Variables;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const workflowText = readFileSync(
  path.join(pipelines, "github", "workflows", "qualys.yml"),
  "utf8",
);
export const workflow = parse(workflowText) as Workflow;

/** What expressions can see. */
export interface Contexts {
  readonly github: object;
  readonly secrets: Variables;
  readonly vars: Variables;
}

export interface JobRun {
  readonly succeeded: boolean;
  readonly text: string;
  readonly summary: string;
}

/** Returns the workflow's jobs that an event starts. */
export function jobsOf(github: object): string[] {
  return Object.keys(workflow.jobs).filter(
    (name) => evaluate(workflow.jobs[name]?.if ?? "", { github }) === true,
  );
}

let runs = 0;

export async function runJob(
  name: string,
  checkout: Checkout,
  contexts: Contexts,
  machine: Variables,
): Promise<JobRun> {
  const job = workflow.jobs[name];
  if (!job) throw new Error(`the workflow has no job ${name}`);
  const steps: Record<string, { outcome: string; outputs: Record<string, string> }> = {};
  const files = {
    GITHUB_OUTPUT: checkout.at(`output-${++runs}`),
    GITHUB_STEP_SUMMARY: checkout.at(`summary-${runs}`),
  };
  const texts: string[] = [];
  let failed = false;
  for (const [index, step] of job.steps.entries()) {
    const known = { ...contexts, steps, failure: () => failed, cancelled: () => false };
    const condition = step.if ?? "true";
    const named = /\b(failure|cancelled|always)\(\)/.test(condition);
    let outcome = "skipped";
    if ((named || !failed) && evaluate(condition, known)) {
      const { code, text } = await checkout.run(step.run ?? "true", {
        ...machine,
        ...files,
        ...expand(workflow.env, known),
        ...expand(step.env ?? {}, known),
      });
      texts.push(text);
      outcome = code === 0 ? "success" : "failure";
      failed ||= code !== 0;
    }
    steps[step.id ?? `step ${index}`] = { outcome, outputs: readOutputs(files.GITHUB_OUTPUT) };
  }
  const summary = existsSync(files.GITHUB_STEP_SUMMARY)
    ? readFileSync(files.GITHUB_STEP_SUMMARY, "utf8")
    : "";
  return { succeeded: !failed, text: texts.join("\n"), summary };
}

/** Evaluates GitHub's expressions. Those in the workflow mean the same in JavaScript. */
function evaluate(expression: string, known: object): unknown {
  return runInNewContext(expression, { ...known });
}

/** The outputs of the steps so far. */
function readOutputs(file: string): Record<string, string> {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  return Object.fromEntries(lines.map((line) => line.split("=", 2) as [string, string]));
}

function expand(variables: Variables, known: object): Record<string, string> {
  const valueOf = (expression: string) => {
    const value = evaluate(expression, known);
    if (typeof value === "string" || typeof value === "number") return String(value);
    throw new Error(`${expression} has no value`);
  };
  return Object.fromEntries(
    Object.entries(variables).map(([name, text]) => [
      name,
      text.replaceAll(/\$\{\{(.+?)\}\}/g, (_, expression: string) => valueOf(expression)),
    ]),
  );
}
