/** Runs a job of the GitLab pipeline as the runner does. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "yaml";
import { pipelines, type Checkout, type Outcome, type Variables } from "./checkout.js";

export interface Job {
  readonly extends?: string;
  readonly stage?: string;
  readonly image?: string;
  readonly resource_group?: string;
  readonly variables?: Variables;
  readonly rules?: readonly { readonly if: string }[];
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
}

const text = readFileSync(path.join(pipelines, "gitlab", "gitlab-ci.yml"), "utf8");
const {
  variables: global,
  stages,
  ...all
} = parse(text) as Record<string, Job> & {
  readonly variables: Variables;
  readonly stages: readonly string[];
};
export { stages };

/** The jobs by name, each with what it extends. */
export const jobs: Readonly<Record<string, Job>> = Object.fromEntries(
  Object.entries(all)
    .filter(([name]) => !name.startsWith("."))
    .map(([name, job]) => [name, { ...all[job.extends ?? ""], ...job }]),
);

/** Returns the jobs of a pipeline with these variables. */
export function jobsOf(variables: Variables): string[] {
  // GitLab's conditions mean the same in JavaScript, where `$NAME` is a name too.
  const known = new Proxy({}, { has: () => true, get: (_, name) => valueOf(String(name)) });
  const valueOf = (name: string) => variables[name.replace(/^\$/, "")] ?? null;
  return Object.keys(jobs).filter((name) =>
    jobs[name]?.rules?.some((rule) => runInNewContext(`with (known) { ${rule.if} }`, { known })),
  );
}

/** @param project the variables in the project's settings, and GitLab's own. */
export async function runJob(
  name: string,
  checkout: Checkout,
  project: Variables,
): Promise<Outcome> {
  const { before_script = [], script = [], variables = {} } = jobs[name] ?? {};
  return checkout.run(
    [...before_script, ...script].join("\n"),
    { ...global, ...variables, ...project },
    ["-eo", "pipefail"],
  );
}
