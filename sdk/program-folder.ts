import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runError } from "./run-error.js";
import { isInline } from "./run.js";

/** Where Pulumi starts the program, and the process that loads the provider. */
const folder = process.cwd();

let isLoadable = false;

/**
 * Sees that Pulumi finds this package from the program's folder, where it loads the provider from. It
 * doesn't when only another package, a component that the program uses, depends on this one.
 *
 * @throws RunError that says what to add where.
 */
export function requirePackage(): void {
  // The folder of an inline program is known to the Automation API only.
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

/** The package.json that the program's dependencies are in. */
function packageFile(): string {
  for (let place = folder; ; place = path.dirname(place)) {
    const file = path.join(place, "package.json");
    if (existsSync(file)) return file;
    if (place === path.dirname(place)) return path.join(folder, "package.json");
  }
}
