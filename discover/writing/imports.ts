/** The imports of a file. */
import path from "node:path";
import type { Constant } from "./program.js";

export class Imports {
  private readonly used = new Map<string, Set<string>>();

  /** @param from the importing file, relative to the project's folder. */
  constructor(private readonly from: string) {}

  /** Imports the constant, and returns its name. */
  use({ name, file }: Constant): string {
    if (file === this.from) return name;
    this.used.set(file, (this.used.get(file) ?? new Set()).add(name));
    return name;
  }

  /** Returns the import statements, each on one line or more. */
  statements(): string {
    return [...this.used]
      .map(([file, names]) => [this.pathTo(file), names] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([place, names]) => importNames([...names].sort(), place))
      .join("");
  }

  private pathTo(file: string): string {
    const place = path.posix.relative(path.posix.dirname(this.from), file);
    return place.startsWith(".") ? place : `./${place}`;
  }
}

function importNames(names: readonly string[], place: string): string {
  const flat = `import { ${names.join(", ")} } from "${place}";\n`;
  // A single name is never wrapped.
  if (names.length === 1 || flat.length <= 81) return flat;
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "${place}";\n`;
}
