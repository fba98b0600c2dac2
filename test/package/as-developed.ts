import { describeFreshProject } from "./fresh-project.js";
import { developedAgainst } from "./project.js";

describeFreshProject({
  title: "as developed",
  sdk: developedAgainst(),
  nodeVersion: process.version,
  programs: [],
});
