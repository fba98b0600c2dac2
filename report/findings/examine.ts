import type { Change, Plan } from "../reading/plan.js";
import {
  findAddressChanges,
  findCreated,
  findDeleted,
  findReplaced,
  findSettings,
} from "./changes.js";
import { findUncovered } from "./coverage.js";
import { findCredentials } from "./credentials.js";
import { findDrift, findSuspected } from "./drift.js";
import type { Finding, Report } from "./report.js";
import { findWidening } from "./widening.js";

const exposedWarning =
  "The plan holds values of secret arguments in clear text, as --show-secrets writes them. They " +
  "aren't shown here. Delete the plan, and change these secrets if anybody else could read it.";

/** Finds in the plan what a reviewer needs to know. */
export function examine(plan: Plan): Report {
  const secrets = findCredentials(plan);
  const addresses = findAddressChanges(plan);
  const weaker = findWidening(plan, secrets);
  const facts = {
    credentials: secrets,
    widening: weaker,
    uncovered: findUncovered(plan),
    replaced: findReplaced(plan),
    deleted: findDeleted(plan),
    created: findCreated(plan),
    addresses,
    settings: findSettings(plan, [...secrets, ...weaker, ...addresses]),
    drift: findDrift(plan),
    suspected: findSuspected(plan),
  };
  return {
    version: 1,
    run: plan.run,
    stack: plan.stack ?? null,
    complete: plan.gaps.length === 0,
    gaps: plan.gaps,
    warnings: plan.isExposed ? [exposedWarning] : [],
    refreshed: plan.isRefreshed,
    counts: { ...countsOf(plan), others: plan.others },
    findings: listFindings(facts),
    ...facts,
  };
}

function countsOf({ resources }: Plan) {
  const count = (change: Change) => resources.filter((one) => one.change === change).length;
  return {
    create: count("create"),
    update: count("update"),
    replace: count("replace"),
    delete: count("delete"),
  };
}

type Facts = Pick<
  Report,
  "replaced" | "deleted" | "credentials" | "drift" | "suspected" | "widening"
>;

function listFindings(facts: Facts): Finding[] {
  const isFound: Record<Finding, boolean> = {
    replace: facts.replaced.length > 0,
    delete: facts.deleted.some(({ retained }) => !retained),
    credential: facts.credentials.length > 0,
    drift: facts.drift.length + facts.suspected.length > 0,
    widening: facts.widening.length > 0,
  };
  return (Object.keys(isFound) as Finding[]).filter((finding) => isFound[finding]);
}
