import { expect } from "chai";
import { useStack } from "../../stack/use-stack.js";
import { Checkout, canaries, title } from "./checkout.js";
import { Forge, type Post } from "./forge.js";
import * as github from "./github-workflow.js";
import * as gitlab from "./gitlab-pipeline.js";

const good = [
  { title, ips: ["10.0.0.1"] },
  { title: "Others", ips: ["10.0.1.0/24"] },
];
const mistaken = [{ title, ips: ["10.0.0.300"] }];
const account = { QUALYS_USERNAME: "pipeline", QUALYS_PASSWORD: canaries.account };
const passphrase = { PULUMI_CONFIG_PASSPHRASE: canaries.passphrase };

type Job = "preview" | "update" | "drift";

interface Result {
  readonly succeeded: boolean;
  readonly text: string;
}

/** A forge whose jobs run in a checkout. */
interface Platform {
  readonly forge: Forge;
  run(job: Job): Promise<Result>;
}

async function onGithub(checkout: Checkout): Promise<Platform> {
  const forge = await Forge.start("github", canaries.token);
  const contexts: github.Contexts = {
    github: { token: canaries.token, event: { number: 7 } },
    secrets: { ...account, ...passphrase },
    vars: { PULUMI_BACKEND_URL: checkout.backend },
  };
  const machine = {
    FORGE_URL: forge.url,
    GITHUB_REPOSITORY: "team/logins",
    GITHUB_SERVER_URL: "https://github.example.com",
    GITHUB_RUN_ID: "42",
  };
  return {
    forge,
    run: async (job) => {
      const name = job === "update" ? "up" : job;
      const result = await github.runJob(name, checkout, contexts, machine);
      if (job !== "update") expect(result.summary).to.contain("## Qualys plan of `prod`");
      return result;
    },
  };
}

async function onGitlab(checkout: Checkout): Promise<Platform> {
  const forge = await Forge.start("gitlab", canaries.token);
  const project = {
    ...account,
    ...passphrase,
    GITLAB_API_TOKEN: canaries.token,
    AWS_TOKEN: "the job's identity",
    AWS_WEB_IDENTITY_TOKEN_FILE: checkout.at("aws-token"),
    CI_API_V4_URL: `${forge.url}/api/v4`,
    CI_PROJECT_ID: "5",
    CI_MERGE_REQUEST_IID: "3",
    CI_JOB_URL: "https://gitlab.example.com/team/logins/-/jobs/42",
  };
  return {
    forge,
    run: async (job) => {
      const { code, text } = await gitlab.runJob(job, checkout, project);
      expect(text, "packages are installed, and run nothing").to.contain("npm ci --ignore-scripts");
      return { succeeded: code === 0, text };
    },
  };
}

describe("the pipelines for GitHub Actions and GitLab CI", () => {
  const checkout = useStack(new Checkout());
  let platforms: Platform[];

  before(async () => {
    platforms = [await onGithub(checkout), await onGitlab(checkout)];
    for (const { forge } of platforms) {
      for (let count = 0; count < 100; count++) forge.add(forge.comments, "Looks good to me.");
      forge.add(forge.comments, "<!-- pulumi-qualys: plan of prod -->\nNot the pipeline's.");
      forge.add(forge.comments, "Another pipeline's.", "pipeline");
      forge.add(forge.issues, "<!-- pulumi-qualys: drift of prod -->\nNot the pipeline's.");
      forge.add(forge.issues, "");
      forge.add(forge.issues, "Another pipeline's.", "pipeline");
    }
  });

  after(async () => {
    for (const { forge } of platforms) await forge.close();
  });

  /**
   * Runs the job of each platform in the same state of the stack, and passes each forge to a test.
   */
  async function onEach(job: Job, test: (forge: Forge, result: Result) => void): Promise<void> {
    checkout.beginStage();
    for (const platform of platforms) test(platform.forge, await platform.run(job));
  }

  function expectSuccess({ succeeded, text }: Result): void {
    expect(succeeded, text).to.equal(true);
  }

  /** Returns the only comment, or the only issue, that is the report's. */
  function reportIn(list: readonly Post[]): Post {
    const [another, report, ...more] = list.filter(({ author }) => author === "pipeline");
    expect(another?.body).to.equal("Another pipeline's.");
    expect(more, "more than one").to.deep.equal([]);
    if (!report) throw new Error("nothing was posted");
    return report;
  }

  async function changeAtQualys(username: string): Promise<void> {
    const records = checkout.simulator.records("windows");
    const record = records.find(({ parameters }) => parameters["title"] === title);
    await checkout.simulator.changeRecord("windows", record?.id ?? 0, { username });
  }

  it("report on a pull request in a comment", async () => {
    checkout.commit(good);
    await onEach("preview", ({ comments }, result) => {
      expectSuccess(result);
      expect(reportIn(comments).body)
        .to.contain("Records and vaults: 2 to create.")
        .and.to.contain("Servers $(touch hacked)")
        .and.to.contain("/42");
    });
  });

  it("put the report on the next push into the same comment, even if it fails", async () => {
    checkout.commit(mistaken);
    const before = platforms.map(({ forge }) => reportIn(forge.comments).id);
    await onEach("preview", ({ comments }, { succeeded, text }) => {
      expect(succeeded).to.equal(false);
      expect(text, "the job says what to correct").to.contain('ips[0] = "10.0.0.300"');
      expect(reportIn(comments).body).to.contain("INCOMPLETE");
    });
    expect(platforms.map(({ forge }) => reportIn(forge.comments).id)).to.deep.equal(before);
  });

  it("apply what is merged", async () => {
    checkout.commit(good);
    await onEach("update", (_, result) => expectSuccess(result));
    const titles = checkout.simulator.records("windows").map((one) => one.parameters["title"]);
    expect(titles).to.have.members([title, "Others"]);
  });

  it("open an issue when somebody changes a record at Qualys", async () => {
    await changeAtQualys("administrator");
    await onEach("drift", ({ issues }, result) => {
      expectSuccess(result);
      const issue = reportIn(issues);
      expect(issue).to.include({ title: "Qualys differs from the stack prod", open: true });
      expect(issue.body).to.contain("administrator");
    });
  });

  it("update the issue as long as that lasts", async () => {
    await changeAtQualys("root");
    const before = platforms.map(({ forge }) => reportIn(forge.issues).id);
    await onEach("drift", ({ issues }, result) => {
      expectSuccess(result);
      const issue = reportIn(issues);
      expect(issue.open).to.equal(true);
      expect(issue.body).to.contain("root").and.not.to.contain("administrator");
    });
    expect(platforms.map(({ forge }) => reportIn(forge.issues).id)).to.deep.equal(before);
  });

  it("close the issue when an update has repaired the record", async () => {
    await onEach("update", (_, result) => expectSuccess(result));
    await onEach("drift", ({ issues }, result) => {
      expectSuccess(result);
      expect(reportIn(issues).open).to.equal(false);
    });
  });

  it("leave alone what others wrote", () => {
    for (const { forge } of platforms) {
      const others = [...forge.comments, ...forge.issues].filter(
        ({ author }) => author === "somebody",
      );
      expect(others.filter(({ open }) => open)).to.have.length(103);
      expect(others.filter(({ body }) => body.includes("Qualys plan"))).to.deep.equal([]);
    }
  });

  it("mistake no title for a command, and write no secret anywhere", () => {
    const posts = platforms.flatMap(({ forge }) => [...forge.comments, ...forge.issues]);
    const written = [checkout.everythingWritten(), ...posts.map(({ body }) => body)].join("\n");
    expect(written).to.contain("Servers $(touch hacked)");
    expect(checkout.names()).to.include("report.md").and.not.to.include("hacked");
    for (const canary of Object.values(canaries)) expect(written).not.to.contain(canary);
  });
});
