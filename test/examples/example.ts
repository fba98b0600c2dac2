/** Runs an example as its reader would: the real Pulumi CLI on the folder, against a simulator. */
import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { repository, StackFolder, type Run } from "../stack/stack-folder.js";

export const examplesFolder = path.join(repository, "examples");

export class Example extends StackFolder {
  constructor(private readonly name: string) {
    super();
  }

  /** Copies the example, and gives it what it requires: a stack and its secrets. */
  override async open(): Promise<void> {
    await super.open();
    this.linkPackages();
    cpSync(path.join(examplesFolder, this.name), this.home, { recursive: true });
    await this.run("stack", "init", "try");
    const plain = { "qualys:apiUrl": this.simulator.url, "qualys:username": "reader" };
    const secrets = { "qualys:password": "password of the reader", ...this.secrets() };
    const given = (option: string, values: Readonly<Record<string, string>>) =>
      Object.entries(values).flatMap(([key, value]) => [option, `${key}=${value}`]);
    await this.run(
      "config",
      "set-all",
      ...given("--plaintext", plain),
      ...given("--secret", secrets),
    );
  }

  /** Runs a command in the example's folder that must succeed. */
  run(...args: string[]): Promise<string> {
    return this.succeed(args, this.elsewhere);
  }

  /** Runs a command in the example's folder that may fail. */
  try(...args: string[]): Promise<Run> {
    return this.pulumi(args, this.elsewhere);
  }

  /** Creates or changes all of it, and expects that Qualys then has what the program says. */
  async up(): Promise<void> {
    await this.run("up", "--yes", "--skip-preview");
    await this.run("preview", "--expect-no-changes", "--refresh");
  }

  private get home(): string {
    return path.join(this.folder, this.name);
  }

  private get elsewhere() {
    // `npm run check` has checked the types.
    return { cwd: this.home, env: { PULUMI_NODEJS_TRANSPILE_ONLY: "true" } };
  }

  /** A value for each secret that the example's Pulumi.yaml says it needs. */
  private secrets(): Record<string, string> {
    const project = readFileSync(path.join(this.home, "Pulumi.yaml"), "utf8");
    const needed = project.matchAll(/^ {2}(\w+):\n {4}type: string\n {4}secret: true$/gm);
    return Object.fromEntries([...needed].map(([, key = ""]) => [key, `of ${key}`]));
  }
}
