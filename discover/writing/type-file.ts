/** The file of a type: a resource for each of its records or vaults. */
import { keyOf } from "../../provider/catalog/resource-type.js";
import { typeOf, type Found } from "../found.js";
import { Imports } from "./imports.js";
import { write, writeConstant } from "./literal.js";
import { fileFor, type Program, type SharedValue } from "./program.js";
import { argumentsOf } from "./resource-code.js";

/** @param found the records or vaults of the type. */
export function composeTypeFile(found: readonly [Found, ...Found[]], program: Program): string {
  const imports = new Imports(fileFor(found[0]));
  const resources = found.map((one) => resource(one, program, imports));
  const head = `import * as qualys from "pulumi-qualys";\n${imports.statements()}`;
  return `${head}\n${resources.join("\n")}`;
}

function resource(found: Found, program: Program, imports: Imports): string {
  const type = typeOf(found);
  const creation = {
    call: `new qualys.${type.unlisted ? "auth.Record" : keyOf(type).replace(":", ".")}`,
    arguments: [program.names.get(found) ?? "", argumentsOf(found, { program, imports })],
  };
  const vault = type.kind === "vault" ? program.vaults.get(found.id) : undefined;
  return vault ? writeConstant(vault.name, creation) : `${write(creation, 0, 0)};\n`;
}

/** Returns the file of values that several resources have. */
export function composeSharedFile(values: readonly SharedValue[]): string {
  return values
    .map(({ name, value }) => writeConstant(name, value as string | readonly string[]))
    .join("\n");
}
