import path from "node:path";

/** The package's command, as it is built. */
export const main = path.join(__dirname, "../../dist/cli/main.js");
