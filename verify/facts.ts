/** What the catalog says of answers: where the value of each argument stands. */
import type { ChoiceField, Field, Fields } from "../provider/catalog/field.js";
import { pathsOf, sharesElement } from "../provider/lifecycle/values/decode.js";

/** Something that is read from answers. */
export interface Fact {
  /** The argument, such as `rootTools.passwordInfo`; none for what isn't one's value. */
  readonly argument?: string;
  /** Paths of elements from the answer's root, in capitals, any of which will do. */
  readonly paths: readonly string[];
  /** Whether the element's name is a guess. */
  readonly isGuess: boolean;
  /** Whether its text is read, rather than elements in it. */
  readonly isText: boolean;
  /** The choices that its values are of. */
  readonly choices?: ChoiceField;
  /** Whether its values are secret or belong to something that is. */
  readonly isSecret: boolean;
}

/** Something that is read and is no argument's value. */
export function fact(path: string, ...others: readonly string[]): Fact {
  return { paths: [path, ...others], isGuess: false, isText: true, isSecret: false };
}

/** Where the fields stand, and what is known of that. */
interface Place {
  readonly paths: readonly string[];
  /** The arguments that they are in, with a point after each. */
  readonly inside: string;
  readonly isGuess: boolean;
  readonly isSecret: boolean;
}

/** @param path of the element that the fields are of. */
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

/** The paths of a list's entries, if it's known that each has an element. */
function eachOf({ reported }: Field, paths: readonly string[]): string[] {
  const each = reported.how === "documented" ? reported.each : undefined;
  return each === undefined ? [] : paths.map((path) => `${path}/${each}`);
}
