/** Compares what the catalog says with a DTD and with responses. */
import { inOneLine } from "../provider/api/masking/one-line.js";
import { choiceIn } from "../provider/lifecycle/values/decode.js";
import type { AnswerKind, Sample, Subject } from "./answers/kind.js";
import type { Dtd } from "./dtd/declarations.js";
import { findInDtd, unknownInDtd, valuesInDtd, type Found } from "./dtd/find.js";
import type { Fact } from "./facts.js";
import { pathsIn, textsIn, unknownInSeen, type Seen } from "./seen.js";
import type { Failure, Finding, Verified } from "./verification.js";

export interface Evidence {
  readonly dtd: Dtd | undefined;
  readonly samples: readonly Sample[];
  readonly failures: readonly Failure[];
}

/** Returns one result per subject. Elements that no type knows are in the first one. */
export function compare(kind: AnswerKind, evidence: Evidence): Verified[] {
  const unknown = unknownPaths(kind, evidence).map((path): Place => ({ path }));
  return kind.subjects.map((subject, index) => ({
    ...compareSubject(kind, subject, evidence),
    unknown: index === 0 ? findings(unknown, kind) : [],
    notChecked: index === 0 || !evidence.dtd ? evidence.failures : [],
  }));
}

function compareSubject(
  kind: AnswerKind,
  { kind: what, name, facts }: Subject,
  { dtd, samples: all }: Evidence,
): Omit<Verified, "unknown" | "notChecked"> {
  const samples = all.filter(({ type }) => what !== "vault" || type === name);
  const seen = pathsIn(samples);
  const judged = facts.map((fact) => ({ fact, found: look(fact, dtd, seen) }));
  const list = (is: Found["is"], isWanted: (fact: Fact) => boolean) => {
    const chosen = judged.filter(({ fact, found }) => found?.is === is && isWanted(fact));
    // What is missing is named by its outermost missing element; a guess by its own.
    const places = chosen.map(({ fact: { paths, argument, isGuess }, found }): Place => {
      const path = found?.is === "missing" && !isGuess ? found.path : (paths[0] ?? "");
      return { path, ...(argument === undefined ? {} : { argument }) };
    });
    return findings(places, kind);
  };
  const isGuess = (fact: Fact) => fact.isGuess;
  const isDocumented = (fact: Fact) => !fact.isGuess;
  return {
    kind: what,
    name,
    confirmed: list("there", isDocumented),
    contradicted: list("missing", isDocumented),
    confirmedGuesses: list("there", isGuess),
    refutedGuesses: list("missing", isGuess),
    unsettled: list("unsure", () => true),
    otherValues: facts.flatMap((fact) => otherValues(fact, dtd, samples, kind)),
  };
}

/** Returns where a fact is found. What responses contain exists, whatever the DTD says. */
function look({ paths, isText }: Fact, dtd: Dtd | undefined, seen: Seen): Found | undefined {
  const isSeen = paths.some((path) => (isText ? seen.get(path) : seen.has(path)));
  if (isSeen) return { is: "there" };
  const found = dtd ? paths.map((path) => findInDtd(dtd, path, isText)) : [];
  return (
    found.find(({ is }) => is === "there") ?? found.find(({ is }) => is === "unsure") ?? found[0]
  );
}

/** Limits what is shown of values that aren't choices, which could be anything. */
const maxValues = 5;
const maxLength = 60;

function otherValues(
  { paths, argument = "", choices, isSecret }: Fact,
  dtd: Dtd | undefined,
  samples: readonly Sample[],
  kind: AnswerKind,
): Finding[] {
  if (!choices) return [];
  return paths.flatMap((path) => {
    const told = [...(dtd ? valuesInDtd(dtd, path) : []), ...textsIn(samples, path)];
    const others = [...new Set(told)].filter((text) => choiceIn(choices, text) === undefined);
    if (others.length === 0) return [];
    const found = findings([{ path, argument }], kind);
    const values = others.slice(0, maxValues).map((text) => inOneLine(text).slice(0, maxLength));
    return found.map((one) => (isSecret ? one : { ...one, values }));
  });
}

function unknownPaths({ roots, subjects, known }: AnswerKind, { dtd, samples }: Evidence) {
  const paths = subjects.flatMap(({ facts }) => facts.flatMap((fact) => fact.paths));
  const knownPaths = new Set(paths.flatMap(withOuter));
  const isKnown = (path: string) => knownPaths.has(path);
  const isSkipped = (path: string) => {
    const [name = "", outer = ""] = path.split("/").reverse();
    return known.includes(`${outer}/${name}`) || (name === "REQUEST" && roots.includes(outer));
  };
  const declared = dtd ? roots.flatMap((root) => unknownInDtd(dtd, root, isKnown, isSkipped)) : [];
  return [...new Set([...declared, ...unknownInSeen(pathsIn(samples), isKnown, isSkipped)])];
}

/** Returns the path and those of its parents. */
function withOuter(path: string): string[] {
  const names = path.split("/");
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

interface Place {
  readonly path: string;
  readonly argument?: string;
}

/** Groups places by the element's name. */
function findings(places: readonly Place[], { base }: AnswerKind): Finding[] {
  const byElement = new Map<string, { places: Set<string>; arguments: Set<string> }>();
  for (const { path, argument } of places) {
    const element = nameAt(path);
    const found = byElement.get(element) ?? { places: new Set(), arguments: new Set() };
    byElement.set(element, found);
    found.places.add(path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path);
    if (argument !== undefined) found.arguments.add(argument);
  }
  return [...byElement].map(([element, found]) => ({
    element,
    places: [...found.places],
    arguments: [...found.arguments],
  }));
}

/** Returns an element's name, or `PRIVATE_KEY/@TYPE` for an attribute, which needs its element. */
function nameAt(path: string): string {
  const [name = "", outer = ""] = path.split("/").reverse();
  if (name === "text()") return outer;
  return name.startsWith("@") ? `${outer}/${name}` : name;
}
