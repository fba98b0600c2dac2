/**
 * Installs the packed package into an empty project, with the Pulumi SDK and the Node that it is
 * developed with. Run by `npm run test:package`, since it downloads packages.
 */
import path from "node:path";
import { useStack } from "../stack/use-stack.js";
import { writeFiles } from "../stack/write-files.js";
import { asModule, tryOut } from "./programs.js";
import { developedAgainst, installPackage, Project } from "./project.js";

describe("the packed package in an empty project, as developed", function () {
  this.timeout(600_000);
  const project = useStack(new Project("a password"));

  it("creates a record, has nothing left to do, and destroys it", async () => {
    const folder = path.join(project.folder, "fresh");
    writeFiles(folder, { "package.json": { name: "fresh", private: true } });
    installPackage(folder, developedAgainst());
    await tryOut(project, folder, { "index.ts": asModule }, {});
  });
});
