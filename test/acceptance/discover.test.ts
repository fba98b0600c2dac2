import { expect } from "chai";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runDiscover } from "../cli/run-discover.js";
import { canary, fill } from "../discover/reading/subscription.js";
import { repository, StackFolder } from "../stack/stack-folder.js";
import { useStack } from "../stack/use-stack.js";

class Discovered extends StackFolder {
  private isChecked = false;

  get project(): string {
    return path.join(this.folder, "project");
  }

  override async open(): Promise<void> {
    await super.open();
    await fill(this.simulator, 250);
    this.linkPackages();
  }

  /** The environment of the CLI and of the command. */
  get settings(): Readonly<Record<string, string>> {
    return {
      ...this.environment,
      QUALYS_API_URL: this.simulator.url,
      QUALYS_USERNAME: "tester",
      QUALYS_PASSWORD: "canary-secret-connection",
      // Otherwise each of hundreds of creations writes the state of all before it.
      PULUMI_EXPERIMENTAL: "true",
      PULUMI_SKIP_CHECKPOINTS: "true",
    };
  }

  /** The program's types are checked by the first command that runs it. */
  async run(...args: string[]): Promise<string> {
    const env = { ...this.settings, PULUMI_NODEJS_TRANSPILE_ONLY: String(this.isChecked) };
    this.isChecked ||= args[0] === "up";
    return this.succeed(args, { cwd: this.project, env });
  }

  /** Returns the calls that the work made, except those that only read. */
  async writesDuring(work: () => Promise<unknown>): Promise<Record<string, string>[]> {
    const before = this.simulator.calls.length;
    await work();
    const calls = this.simulator.calls.slice(before);
    const writes = calls.filter(({ action }) => action !== "list" && action !== "view");
    return writes.map(({ parameters }) => ({ ...parameters }));
  }
}

describe("a program that discovery has written", function () {
  this.timeout(600_000);
  const stack = useStack(new Discovered({ keepCalls: true }));

  it("takes over a subscription with records and vaults of all types, and changes nothing", async () => {
    const before = stack.simulator.calls.length;
    const made = await runDiscover(["--out", "project"], stack.settings, stack.folder);
    expect(made.stdout).to.match(/^Wrote 252 records and 25 vaults/);
    expect(stack.simulator.calls.length - before).to.be.below(80);
    symlinkSync(path.join(repository, "node_modules"), path.join(stack.project, "node_modules"));
    await stack.run("stack", "init", "test");
    await stack.run("config", "set", "qualys:gatherMilliseconds", "5");
    const up = () => stack.run("up", "--yes", "--skip-preview", "--parallel", "32");
    expect(await stack.writesDuring(up)).to.deep.equal([]);
    await stack.run("preview", "--expect-no-changes", "--refresh");
    expect(stack.everythingWritten()).not.to.include(canary);
  });

  it("sends what is changed in it, and a secret once it is set", async () => {
    const file = path.join(stack.project, "auth/windows-record.ts");
    const program = readFileSync(file, "utf8");
    writeFileSync(file, program.replace("title: 'Windows in \"Berlin\" 1'", 'title: "Windows"'));
    await stack.run("config", "set", "--secret", "windowsWindowsInBerlin2Password", "new");
    const up = () => stack.run("up", "--yes", "--skip-preview", "--parallel", "32");
    const writes = await stack.writesDuring(up);
    expect(writes).to.have.length(2);
    expect(writes.find(({ title }) => title === "Windows")).to.have.all.keys(
      "action",
      "ids",
      "title",
    );
    expect(writes.find(({ password }) => password === "new")).to.include({ action: "update" });
  });

  it("covers everything, until somebody creates more", async () => {
    const login = { username: "u", password: "p" };
    await stack.simulator.createRecord("windows", { title: "More", ips: "10.99.0.1", ...login });
    const { stdout } = await runDiscover(["--stack", "test"], stack.settings, stack.project);
    expect(stdout).to.match(/^1 record and 0 vaults .*:\n {2}auth:WindowsRecord \d+ "More"\n$/);
  });
});
