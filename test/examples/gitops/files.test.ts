/** What the pipelines' files say, beyond what running them shows. */
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { repository } from "../../stack/stack-folder.js";
import { pipelines } from "./checkout.js";
import * as github from "./github-workflow.js";
import * as gitlab from "./gitlab-pipeline.js";

const read = (...file: string[]) => readFileSync(path.join(pipelines, ...file), "utf8");

async function pulumiVersion(): Promise<string> {
  const release = (await import("../../../toolchain/release.mjs")) as {
    readonly pulumiVersion: string;
  };
  return release.pulumiVersion.slice(1);
}

describe("GitHub workflows", () => {
  const go = spawnSync("go", ["version"]).error === undefined;

  /** Returns what actionlint finds in the workflows of a repository. */
  function lint(folder: string): string {
    const workflows = path.join(folder, ".github", "workflows");
    const files = readdirSync(workflows).map((name) => path.join(workflows, name));
    const module = path.join(repository, "toolchain", "go", "actionlint");
    const { status, stdout, stderr, error } = spawnSync(
      "go",
      ["-C", module, "tool", "actionlint", "-no-color", ...files],
      {
        encoding: "utf8",
        // Built like the Pulumi CLI, whose packages they share.
        env: { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-trimpath", GOWORK: "off" },
      },
    );
    return status === 0 ? "" : (error?.message ?? stdout + stderr);
  }

  it("of this repository pass actionlint", function () {
    if (!go && process.env["CI"] === undefined) this.skip();
    expect(lint(repository)).to.equal("");
  });

  it("of the example pass actionlint where they are copied to, and mistakes don't", function () {
    if (!go && process.env["CI"] === undefined) this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), "pulumi-qualys-actionlint-"));
    try {
      mkdirSync(path.join(folder, ".git"));
      cpSync(path.join(pipelines, "github"), path.join(folder, ".github"), { recursive: true });
      expect(lint(folder)).to.equal("");
      const action = path.join(folder, ".github", "actions", "pulumi", "action.yml");
      writeFileSync(action, readFileSync(action, "utf8").replace("aws-role:", "role:"));
      expect(lint(folder)).to.contain('input "aws-role" is not defined');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the pipeline for GitLab CI, where it is copied to", () => {
  /**
   * Returns what a local GitLab runner, which has GitLab's JSON Schema, says about the pipeline.
   */
  function list(pipeline: string): { status: number | null; text: string } {
    const folder = mkdtempSync(path.join(tmpdir(), "pulumi-qualys-gitlab-"));
    try {
      writeFileSync(path.join(folder, ".gitlab-ci.yml"), pipeline);
      const git = (...args: string[]) => spawnSync("git", ["-C", folder, ...args]);
      git("init", "--quiet");
      git("remote", "add", "origin", "git@gitlab.example.com:team/logins.git");
      const command = path.join(repository, "node_modules/.bin/gitlab-ci-local");
      const { status, stdout, stderr } = spawnSync(command, ["--list-all"], {
        ...{ cwd: folder, encoding: "utf8" },
      });
      return { status, text: stdout + stderr };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it("is valid by GitLab's schema, and mistakes aren't", function () {
    this.timeout(60_000);
    const pipeline = read("gitlab", "gitlab-ci.yml");
    const { status, text } = list(pipeline);
    expect(status, text).to.equal(0);
    expect(text).to.include("json schema validated");
    const wrong = list(pipeline.replace(/^( +)stage: .*$/m, "$&\n$1interruptible: sometimes"));
    expect(wrong.status, wrong.text).not.to.equal(0);
    expect(wrong.text).to.match(/interruptible/);
  });
});

describe("the pipeline for GitHub Actions", () => {
  const { workflow, workflowText, jobsOf } = github;
  const action = read("github", "actions", "pulumi", "action.yml");
  const pull_request = (full_name: string) => ({ head: { repo: { full_name } } });
  const repositoryName = "team/logins";

  it("previews pull requests, but no fork's", () => {
    const event = (full_name: string) => ({
      ...{ event_name: "pull_request", repository: repositoryName },
      event: { pull_request: pull_request(full_name) },
    });
    expect(jobsOf(event(repositoryName))).to.deep.equal(["preview"]);
    expect(jobsOf(event("stranger/logins"))).to.deep.equal([]);
    expect(Object.keys(workflow.on)).not.to.include("pull_request_target");
  });

  it("updates on a push to main, and looks for drift on a schedule or when asked", () => {
    expect(workflow.on["push"]).to.deep.equal({ branches: ["main"] });
    expect(jobsOf({ event_name: "push" })).to.deep.equal(["up"]);
    expect(jobsOf({ event_name: "schedule" })).to.deep.equal(["drift"]);
    expect(jobsOf({ event_name: "workflow_dispatch" })).to.deep.equal(["drift"]);
  });

  it("gives each job the permissions that it needs", () => {
    expect(workflow.permissions).to.deep.equal({});
    const login = { contents: "read", "id-token": "write" };
    const { preview, up, drift } = workflow.jobs;
    expect(preview?.permissions).to.deep.equal({ ...login, "pull-requests": "write" });
    expect(up?.permissions).to.deep.equal(login);
    expect(drift?.permissions).to.deep.equal({ ...login, issues: "write" });
  });

  it("gives the account to Pulumi's steps only, and the token to none of them", () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      for (const { run = "", env = {} } of steps) {
        expect("QUALYS_PASSWORD" in env, run).to.equal(/\bpulumi (preview|up) /.test(run));
        expect("GH_TOKEN" in env, run).to.equal(/qualys-(comment|issue)\.sh/.test(run));
      }
    }
  });

  it("never drops a waiting update", () => {
    const groups = Object.values(workflow.jobs).map(({ concurrency }) => concurrency.group);
    expect(new Set(groups).size).to.equal(3);
    expect(workflow.jobs["up"]?.concurrency["cancel-in-progress"]).to.equal(false);
    expect(workflow.jobs["up"]?.environment).to.equal("qualys");
  });

  it("puts no expression into a script", () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.map(({ run }) => run),
    );
    for (const script of scripts) expect(script ?? "").not.to.contain("${{");
  });

  it("names actions by their commit, in the README too", () => {
    const texts = [workflowText, action, read("README.md")].join("\n");
    const uses = [...texts.matchAll(/uses: (.+)/g)].map(([, what]) => what);
    expect(uses).to.have.length.greaterThan(8);
    for (const what of uses) {
      expect(what).to.match(/^(\.\/.+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });

  it("uses the Pulumi CLI that is tested here", async () => {
    expect(action).to.contain(`pulumi-version: ${await pulumiVersion()}\n`);
  });
});

describe("the pipeline for GitLab CI", () => {
  const { jobs, jobsOf, stages } = gitlab;

  it("previews merge requests, but no fork's", () => {
    const request = { CI_PIPELINE_SOURCE: "merge_request_event", CI_PROJECT_ID: "5" };
    const from = (id: string) => ({ ...request, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: id });
    expect(jobsOf(from("5"))).to.deep.equal(["preview"]);
    expect(jobsOf(from("6"))).to.deep.equal([]);
  });

  it("updates on a push to the default branch, and looks for drift on a schedule", () => {
    const main = { CI_DEFAULT_BRANCH: "main", CI_COMMIT_BRANCH: "main" };
    expect(jobsOf({ ...main, CI_PIPELINE_SOURCE: "push" })).to.deep.equal(["update"]);
    expect(jobsOf({ ...main, CI_PIPELINE_SOURCE: "schedule" })).to.deep.equal(["drift"]);
    const branch = { ...main, CI_COMMIT_BRANCH: "topic", CI_PIPELINE_SOURCE: "push" };
    expect(jobsOf(branch)).to.deep.equal([]);
  });

  it("has only what GitLab knows, and one job at a time for a stack", async () => {
    const known = [
      ...["extends", "stage", "image", "timeout", "resource_group", "cache", "id_tokens"],
      ...["variables", "environment", "rules", "before_script", "script"],
    ];
    for (const [name, job] of Object.entries(jobs)) {
      expect(known, name).to.include.members(Object.keys(job));
      expect(stages).to.include(job.stage);
      expect(job.resource_group).to.equal("qualys-$STACK");
      expect(job.image).to.equal(`pulumi/pulumi-nodejs:${await pulumiVersion()}`);
    }
  });

  it("shows errors as GitHub's does", () => {
    expect(read("gitlab", "qualys-errors.sh")).to.equal(
      read("github", "scripts", "qualys-errors.sh"),
    );
  });
});

interface Stack {
  readonly spec: Readonly<Record<string, unknown>> & {
    readonly envRefs: Readonly<Record<string, { readonly secret: { readonly name: string } }>>;
  };
}

describe("the Stacks for the Pulumi Kubernetes Operator", () => {
  const update = parse(read("kubernetes", "update.yaml")) as Stack;
  const drift = parse(read("kubernetes", "drift.yaml")) as Stack;

  it("are of version 1 of the operator's API, with an identity that may verify it", () => {
    for (const stack of [update, drift]) {
      expect(stack).to.deep.include({ apiVersion: "pulumi.com/v1", kind: "Stack" });
      expect(stack.spec).to.include({ serviceAccountName: "scan-logins" });
    }
    const [account, binding] = parseAllDocuments(read("kubernetes", "access.yaml")).map(
      (document) => document.toJS() as object,
    );
    expect(account).to.have.nested.property("metadata.name", "scan-logins");
    expect(binding).to.have.nested.property("roleRef.name", "system:auth-delegator");
    expect(binding).to.have.nested.property("subjects[0].name", "scan-logins");
  });

  it("differ in that one only reads, with its own account", () => {
    const { preview, continueResyncOnCommitMatch, ...others } = drift.spec;
    expect({ preview, continueResyncOnCommitMatch }).to.deep.equal({
      preview: true,
      continueResyncOnCommitMatch: true,
    });
    expect(others).to.deep.equal({
      ...update.spec,
      resyncFrequencySeconds: 86_400,
      updateTemplate: { spec: { parallel: 8, expectNoChanges: true } },
      envRefs: others.envRefs,
    });
    expect(update.spec).to.deep.include({ updateTemplate: { spec: { parallel: 8 } } });
    const names = ({ spec }: Stack) => Object.values(spec.envRefs).map(({ secret }) => secret.name);
    expect(new Set(names(update))).to.deep.equal(new Set(["scan-logins-qualys"]));
    expect(new Set(names(drift))).to.deep.equal(new Set(["scan-logins-qualys-preview"]));
  });

  it("refresh first, create no stack, and delete nothing when they are deleted", () => {
    expect(update.spec).to.include({
      refresh: true,
      useLocalStackOnly: true,
      destroyOnFinalize: false,
    });
  });

  it("take the account from Secrets, and use the Pulumi CLI that is tested here", async () => {
    expect(update.spec.envRefs).to.have.all.keys("QUALYS_USERNAME", "QUALYS_PASSWORD");
    for (const reference of Object.values(update.spec.envRefs)) {
      expect(reference).to.have.property("type", "Secret");
    }
    const image = `pulumi/pulumi:${await pulumiVersion()}-nonroot`;
    expect(update.spec).to.have.nested.property("workspaceTemplate.spec.image", image);
  });
});
