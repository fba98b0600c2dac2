import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runError } from "./run-error.js";
import { isInline } from "./run.js";

/** Where Pulumi starts both the program and the process that loads the provider. */
const folder = process.cwd();

let isLoadable = false;

/**
 * Requires that Pulumi can load the provider from the program's folder. It can't if only another
 * package that the program uses, such as a component, depends on this one.
 *
 * @throws RunError that says what to add where.
 */
export function requirePackage(): void {
  // Only the Automation API knows the folder of an inline program.
  if (isLoadable || isInline()) return;
  try {
    createRequire(path.join(folder, "index.js")).resolve("pulumi-qualys/provider");
    isLoadable = true;
  } catch {
    throw runError(
      "pulumi-qualys, which a package that this program uses depends on, must be a dependency of the " +
        `program too: add it to ${packageFile()} (npm install pulumi-qualys, or pnpm add, or yarn add).`,
    );
  }
}

/** Returns the package.json that lists the program's dependencies. */
function packageFile(): string {
  for (let place = folder; ; place = path.dirname(place)) {
    const file = path.join(place, "package.json");
    if (existsSync(file)) return file;
    if (place === path.dirname(place)) return path.join(folder, "package.json");
  }
}
