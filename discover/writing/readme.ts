/** The README of a project: what to set, and what the project leaves out. */
import type { BlockContent, PhrasingContent, RootContent, TableRow } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { inOneLine } from "../../provider/api/masking/one-line.js";
import { typeOf, type Found } from "../found.js";
import type { Counts } from "../reading/read-subscription.js";
import type { Unread } from "../reading/unread.js";
import type { Program } from "./program.js";

/** What a project doesn't declare. */
export interface Omissions {
  /** What no program can declare. Each says why. */
  readonly problems: readonly Found[];
  /** Number of records and vaults of types that no program can declare, by the API's names. */
  readonly unknown: Counts;
  /** What couldn't be read. */
  readonly unread: readonly Unread[];
}

export function composeReadme(program: Program, omissions: Omissions): string {
  const children: RootContent[] = [
    heading("Qualys records and vaults"),
    paragraph(
      "Written by ",
      code("pulumi-qualys discover"),
      ". From here on, it's yours to change.",
    ),
    shell(
      "npm install",
      "pulumi stack init NAME",
      "pulumi config set qualys:platform US1 # or qualys:apiUrl",
      "export QUALYS_USERNAME=… QUALYS_PASSWORD=…",
      "pulumi up",
    ),
    paragraph(
      "The first ",
      code("pulumi up"),
      " takes over what exists, by ",
      code("adopt: true"),
      ", and writes nothing to Qualys unless something has changed there since. From then on, a change to the " +
        "program is an update at Qualys.",
    ),
    ...settings(program),
    ...leftToQualys(program),
    ...problems(omissions),
  ];
  return toMarkdown(
    { type: "root", children },
    { bullet: "-", extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
}

function settings({ byType, settings, names }: Program): RootContent[] {
  const rows = byType.flat().flatMap((found) =>
    [...(settings.get(found) ?? [])].map(([argument, key]) => {
      const field = typeOf(found).fields[argument];
      const isText = field?.kind === "text" || field?.kind === "choice";
      const command = `pulumi config set ${field?.secret ? "--secret " : ""}${key}`;
      return [
        [code(nameOf(found, names))],
        [code(argument)],
        [code(command), text(isText ? "" : " (as JSON)")],
      ];
    }),
  );
  if (rows.length === 0) return [];
  return [
    heading("What to set", 2),
    paragraph(
      "Qualys doesn't report these, or they are secret. Until you set one, Qualys keeps its value. The ",
      code("pulumi up"),
      " after that sends it, in one update. To recreate a record or vault that is gone, set everything that " +
        "is listed for it.",
    ),
    table(["Resource", "Argument", "Command"], rows),
  ];
}

function leftToQualys({ byType, names }: Program): RootContent[] {
  const rows = byType
    .flat()
    .flatMap((found) =>
      found.left.map((argument) => [[code(nameOf(found, names))], [code(argument)]]),
    );
  if (rows.length === 0) return [];
  return [
    heading("What stays at Qualys", 2),
    paragraph(
      "These contain secrets and more. The program leaves them out, and Qualys keeps them as they are. To " +
        "manage one, give all of it.",
    ),
    table(["Resource", "Argument"], rows),
  ];
}

function problems({ problems, unknown, unread }: Omissions): RootContent[] {
  const rows = [
    ...problems.map((found) => [
      [text(inOneLine(`${typeOf(found).title}, id ${found.id}`))],
      [code(found.title)],
      [text(inOneLine(found.problem ?? ""))],
    ]),
    ...Object.entries(unknown).map(([type, count]) => [
      [code(type)],
      [text(`${count} in all`)],
      [text("This version of pulumi-qualys doesn't know the type.")],
    ]),
    ...unread.map(({ what, reason }) => [
      [text(what)],
      [text("not readable")],
      [text(inOneLine(reason))],
    ]),
  ];
  if (rows.length === 0) return [];
  return [heading("What isn't in the program", 2), table(["Type", "Title", "Reason"], rows)];
}

function nameOf(found: Found, names: Program["names"]): string {
  return `${typeOf(found).className} ${names.get(found)}`;
}

function heading(words: string, depth: 1 | 2 = 1): RootContent {
  return { type: "heading", depth, children: [text(words)] };
}

function paragraph(...parts: readonly (string | PhrasingContent)[]): BlockContent {
  const children = parts.map((part) => (typeof part === "string" ? text(part) : part));
  return { type: "paragraph", children };
}

function shell(...lines: readonly string[]): RootContent {
  return { type: "code", lang: "sh", value: lines.join("\n") };
}

function table(
  columns: readonly string[],
  rows: readonly (readonly (readonly PhrasingContent[])[])[],
): RootContent {
  const all = [columns.map((column) => [text(column)]), ...rows];
  const children = all.map((cells): TableRow => ({
    type: "tableRow",
    children: cells.map((cell) => ({ type: "tableCell", children: [...cell] })),
  }));
  return { type: "table", children };
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}

/** Quotes a text as code, where nothing is a link or HTML, since anyone can choose a title. */
function code(value: string): PhrasingContent {
  return { type: "inlineCode", value: inOneLine(value) || " " };
}
