/** The lists of a result, most important first. */
import { withKind } from "../../provider/catalog/wording.js";
import type { Finding, Verification, Verified } from "../verification.js";

export interface Section {
  readonly title: string;
  readonly rows: readonly { readonly type: Verified; readonly finding: Finding }[];
}

type Lists = {
  readonly [
    Name in keyof Verified as Verified[Name] extends readonly Finding[] ? Name : never
  ]: string;
};

const titles: Lists = {
  contradicted: "Documented in the catalog, and missing",
  unknown: "Not in the catalog",
  otherValues: "Values that aren't among the choices",
  unsettled: "Not settled, since a declaration isn't understood",
  refutedGuesses: "Guesses that are refuted",
  confirmedGuesses: "Guesses that are confirmed",
  confirmed: "Documented in the catalog, and confirmed",
};

/** @returns those of the named lists that aren't empty. */
export function sectionsOf({ types }: Verification, names: readonly (keyof Lists)[]): Section[] {
  return names
    .map((name) => ({
      title: titles[name],
      rows: types.flatMap((type) => type[name].map((finding) => ({ type, finding }))),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Returns `oracle records`, `Azure Key vaults` or `batch_return.dtd`. */
export function nameOf({ kind, name }: Verified): string {
  return kind === "answer" ? `${name}.dtd` : `${withKind(name, kind)}s`;
}
