/**
 * A program that uses the packed package through a component package that npm links to it. Run by
 * `npm run test:package`.
 */
import path from "node:path";
import { useStack } from "../stack/use-stack.js";
import { writeFiles } from "../stack/write-files.js";
import { expectAdvice, workspace } from "./component.js";
import { npm, Project } from "./project.js";

describe("a component package that depends on the packed package, linked by npm", function () {
  this.timeout(300_000);
  const project = useStack(new Project("a password"));

  it("is reported by the program that it is linked to", async () => {
    const { folder } = project;
    writeFiles(folder, { ...workspace("file:../creds"), "package.json": {} });
    npm(path.join(folder, "creds"), "install", "--silent");
    npm(path.join(folder, "program"), "install", "--silent");
    await expectAdvice(project, path.join(folder, "program"));
  });
});
