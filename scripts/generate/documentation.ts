import type { Field, Reporting } from "../../provider/catalog/field.js";
import { alternatives, inWords } from "../../provider/catalog/wording.js";

/** Returns what else a reader should know about a field, one sentence each. */
export function fieldFacts(field: Field): string[] {
  return [...limits(field), ...defaults(field), ...circumstances(field)];
}

/** Returns the facts that have no tag of their own in a doc comment. */
export function remarks(field: Field): string[] {
  const ifConditional = field.defaultWhen ? defaults(field) : [];
  return [...limits(field), ...ifConditional, ...circumstances(field)];
}

/** Returns the tag for an unconditional default, if there is one. */
export function defaultTag({ default: value, defaultWhen }: Field): string[] {
  return value === undefined || defaultWhen ? [] : [`@default ${JSON.stringify(value)}`];
}

function circumstances(field: Field): string[] {
  return [
    ...(field.onlyWhen ? [`Only while ${inWords(field.onlyWhen)}.`] : []),
    ...(field.secret ? ["Secret."] : []),
    ...(field.replaces ? ["A change replaces the resource."] : []),
    ...reporting(field.reported),
    ...(field.confidence === "low"
      ? ["Unverified: no Qualys page that we could read names this parameter."]
      : []),
  ];
}

function limits(field: Field): string[] {
  switch (field.kind) {
    case "text": {
      const characters = field.ascii ? "ASCII characters" : "characters";
      if (field.max !== undefined) return [`At most ${field.max} ${characters}.`];
      if (field.oldMax !== undefined) {
        return [
          `At most ${field.oldMax} ${characters} in 2018; a longer value only gets a warning.`,
        ];
      }
      return field.pattern ? [`Must be ${field.pattern.means}.`] : [];
    }
    case "integer":
      if (field.min !== undefined && field.max !== undefined) {
        return [`From ${field.min} to ${field.max}.`];
      }
      return [];
    case "choice":
      return [`One of ${alternatives(field.choices.map((value) => `\`${value || '""'}\``))}.`];
    default:
      return [];
  }
}

function defaults({ default: value, defaultWhen }: Field): string[] {
  if (value === undefined) return [];
  const when = defaultWhen ? ` while ${inWords(defaultWhen)}` : "";
  return [`Default: \`${value === "" ? '""' : String(value)}\`${when}.`];
}

function reporting(reported: Reporting): string[] {
  switch (reported.how) {
    case "documented":
      return [];
    case "assumed":
      return [
        "Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go unseen.",
      ];
    case "never":
      return ["Never reported by Qualys, so a change made elsewhere can't be seen."];
  }
}

export const extraParametersDoc =
  "Parameters that this package doesn't know yet, by the API's names. They are sent as is; one that " +
  "you remove is sent empty. Wrap secret values in `pulumi.secret`.";

export function adoptDoc(kind: string): string {
  return (
    `Take over the ${kind} of this type that has the same title at Qualys, if there is one, instead of ` +
    "creating it. Only what differs is sent. What Qualys doesn't report, such as a password, and secrets " +
    "that it does report may be left out: they stay as they are. Has no effect on a resource that Pulumi " +
    "already manages, except that these may still be left out."
  );
}
