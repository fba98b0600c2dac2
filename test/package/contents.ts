/** What the packed package has for those who import it. Run by `npm run test:package`. */
import { packed, run } from "./project.js";
import { repository } from "../stack/stack-folder.js";

describe("the packed package", function () {
  this.timeout(120_000);

  it("has files for all that its package.json names, as publint judges", () => {
    run(repository, "npx", "publint", "run", packed, "--strict");
  });

  it("has types that fit its code for each way to import it, as attw judges", () => {
    run(repository, "npx", "attw", packed);
  });
});
