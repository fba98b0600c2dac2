/**
 * Programs that use the packed package through a component package of their own, in the workspaces
 * of pnpm and yarn. Run by `npm run test:package`.
 */
import path from "node:path";
import { useStack } from "../stack/use-stack.js";
import { writeFiles } from "../stack/write-files.js";
import { expectAdvice, program, workspace } from "./component.js";
import { tryOut } from "./programs.js";
import { npm, packed, Project, run } from "./project.js";

describe("a component package that depends on the packed package, in a workspace", function () {
  this.timeout(300_000);
  const project = useStack(new Project("a password"));
  const at = (...places: string[]) => path.join(project.folder, ...places);

  before(() => {
    writeFiles(project.folder, { "tools/package.json": {} });
    npm(at("tools"), "install", "--silent", "pnpm@9", "yarn@1");
  });

  const tool = (name: string, where: string, ...args: string[]) =>
    run(where, at("tools/node_modules/.bin", name), ...args);

  it("is reported by pnpm's program, and works if that has the package too", async () => {
    writeFiles(at("pnpm"), workspace("workspace:*"));
    writeFiles(at("pnpm"), { "pnpm-workspace.yaml": "packages: [creds, program]\n" });
    tool("pnpm", at("pnpm"), "install", "--silent");
    await expectAdvice(project, at("pnpm/program"));
    writeFiles(at("pnpm"), workspace("workspace:*", { "pulumi-qualys": `file:${packed}` }));
    tool("pnpm", at("pnpm"), "install", "--silent", "--no-frozen-lockfile");
    await tryOut(project, at("pnpm/program"), program);
  });

  it("works in a workspace of yarn", async () => {
    writeFiles(at("yarn"), workspace("1.0.0"));
    tool("yarn", at("yarn"), "install", "--silent");
    await tryOut(project, at("yarn/program"), program);
  });
});
