/** What the catalog says about responses: where the value of each argument is. */
import type { ChoiceField, Field, Fields } from "../provider/catalog/field.js";
import { pathsOf, sharesElement } from "../provider/lifecycle/values/decode.js";

/** Something that is read from responses. */
export interface Fact {
  /** The argument, such as `rootTools.passwordInfo`, if it is the value of one. */
  readonly argument?: string;
  /** Alternative element paths from the response's root, in upper case. */
  readonly paths: readonly string[];
  /** Whether the element's name is a guess. */
  readonly isGuess: boolean;
  /** Whether its text is read, rather than nested elements. */
  readonly isText: boolean;
  /** The choices that its values must be among. */
  readonly choices?: ChoiceField;
  /** Whether its values are secret or belong to a secret. */
  readonly isSecret: boolean;
}

/** Returns a fact for something that is read but isn't an argument's value. */
export function fact(path: string, ...others: readonly string[]): Fact {
  return { paths: [path, ...others], isGuess: false, isText: true, isSecret: false };
}

/** Where the fields are, and what is known about that. */
interface Place {
  readonly paths: readonly string[];
  /** The enclosing arguments, each with a dot after it. */
  readonly inside: string;
  readonly isGuess: boolean;
  readonly isSecret: boolean;
}

/** @param path path of the element that contains the fields. */
export function factsOf(fields: Fields, path: string): Fact[] {
  return factsAt(fields, { paths: [path], inside: "", isGuess: false, isSecret: false });
}

function factsAt(fields: Fields, place: Place): Fact[] {
  return Object.entries(fields).flatMap(([name, field]): Fact[] => {
    if (field.reported.how === "never") return [];
    const { how } = field.reported;
    const argument = place.inside + name;
    const paths = place.paths.flatMap((outer) =>
      pathsOf(field).map((path) => `${outer}/${path.toUpperCase()}`),
    );
    const isGuess = place.isGuess || how === "assumed";
    const isSecret = place.isSecret || field.secret;
    const known = { argument, isGuess, isSecret };
    const text = (below = ""): Fact => ({
      ...known,
      paths: paths.map((path) => path + below),
      isText: true,
    });
    switch (field.kind) {
      case "addresses":
        return [text("/IP"), text("/IP_RANGE")];
      case "group":
      case "items":
        return [
          { ...known, paths, isText: false },
          ...factsAt(field.fields, { paths, inside: `${argument}.`, isGuess, isSecret }),
        ];
      case "list":
        return [{ ...text(), paths: [...eachOf(field, paths), ...paths] }];
      case "choice":
        return [{ ...text(), ...(sharesElement(name, fields) ? {} : { choices: field }) }];
      default:
        return [text()];
    }
  });
}

/** Returns the paths of a list's entries, if each is known to have an element. */
function eachOf({ reported }: Field, paths: readonly string[]): string[] {
  const each = reported.how === "documented" ? reported.each : undefined;
  return each === undefined ? [] : paths.map((path) => `${path}/${each}`);
}
