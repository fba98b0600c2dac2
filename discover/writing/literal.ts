/** Writes TypeScript expressions in Prettier's default format. */

/** An expression. Nothing from outside is ever `Code`. */
export type Expression =
  string | number | boolean | readonly Expression[] | Code | Call | ObjectLiteral;

/** Written to the program as is. */
export interface Code {
  readonly code: string;
}

export interface Call {
  readonly call: string;
  readonly arguments: readonly Expression[];
}

export interface ObjectLiteral {
  readonly members: readonly (Property | Spread)[];
  /** Whether it may be on one line. Otherwise it never is, so it's easy to read and change. */
  readonly isInline?: true;
}

export type Property = readonly [name: string, value: Expression];

export interface Spread {
  readonly spread: Expression;
}

const width = 80;

/**
 * Returns the text of the expression, with room for one more character on its last line.
 *
 * @param indent indentation of its first line.
 * @param column where on that line it begins.
 */
export function write(expression: Expression, indent: number, column: number): string {
  const flat = writeFlat(expression);
  if (flat !== undefined && column + flat.length < width) return flat;
  if (isList(expression)) {
    return block(
      "[",
      expression.map((item) => write(item, indent + 2, indent + 2)),
      "]",
      indent,
    );
  }
  if (typeof expression !== "object" || "code" in expression) return flat ?? "";
  if (isCall(expression)) return writeCall(expression, indent, column);
  const members = expression.members.map((member) => writeMember(member, indent + 2));
  return block("{", members, "}", indent);
}

/** Returns a constant. Its value begins on the same line if that much of it fits. */
export function writeConstant(name: string, value: Expression): string {
  const start = `export const ${name} =`;
  const text = write(value, 0, start.length + 1);
  const head = isCall(value) ? `${value.call}(` : `${text};`;
  const isCut = !isList(value) && start.length + 1 + head.length > width;
  return isCut ? `${start}\n  ${write(value, 2, 2)};\n` : `${start} ${text};\n`;
}

/** Returns a call. An object as last argument begins on the line of the call, if that much fits. */
function writeCall(call: Call, indent: number, column: number): string {
  const before = call.arguments.slice(0, -1).map(writeFlat);
  const last = call.arguments.at(-1) ?? "";
  const start = `${call.call}(${before.map((text) => `${text}, `).join("")}`;
  if (isObject(last) && column + start.length + 1 <= width) {
    return `${start}${write(last, indent, width)})`;
  }
  const lines = call.arguments.map((one) => write(one, indent + 2, indent + 2));
  return block(`${call.call}(`, lines, ")", indent);
}

function writeMember(member: Property | Spread, indent: number): string {
  if ("spread" in member) return `...${write(member.spread, indent, indent + 3)}`;
  const [name, value] = member;
  const column = indent + name.length + 2;
  const text = write(value, indent, column);
  const isWord = typeof value === "string" || (typeof value === "object" && "code" in value);
  const isCut = isWord && column + text.length >= width;
  return `${name}:${isCut ? `\n${" ".repeat(indent + 2)}` : " "}${text}`;
}

function block(open: string, lines: readonly string[], close: string, indent: number): string {
  const inside = lines.map((line) => `${" ".repeat(indent + 2)}${line},\n`).join("");
  return `${open}\n${inside}${" ".repeat(indent)}${close}`;
}

function isList(expression: Expression): expression is readonly Expression[] {
  return Array.isArray(expression);
}

function isCall(expression: Expression): expression is Call {
  return typeof expression === "object" && "call" in expression;
}

function isObject(expression: Expression): expression is ObjectLiteral {
  return typeof expression === "object" && "members" in expression;
}

/** Returns the expression on one line, or undefined if it never is on one. */
function writeFlat(expression: Expression): string | undefined {
  if (typeof expression === "string") return writeText(expression);
  if (typeof expression !== "object") return String(expression);
  if (isList(expression)) return flatList("[", expression.map(writeFlat), "]");
  if ("code" in expression) return expression.code;
  if (isCall(expression)) {
    return flatList(`${expression.call}(`, expression.arguments.map(writeFlat), ")");
  }
  return expression.isInline && flatList("{ ", expression.members.map(flatMember), " }");
}

function flatMember(member: Property | Spread): string | undefined {
  const [before, value] =
    "spread" in member ? ["...", member.spread] : [`${member[0]}: `, member[1]];
  const text = writeFlat(value);
  return text === undefined ? undefined : before + text;
}

function flatList(
  open: string,
  items: readonly (string | undefined)[],
  close: string,
): string | undefined {
  return items.includes(undefined) ? undefined : open + items.join(", ") + close;
}

/** Characters that are invisible or change the text direction, and blanks other than spaces. */
const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Returns a string literal, from which no text can break out. */
export function writeText(text: string): string {
  const count = (quote: string) => text.split(quote).length;
  const quote = count('"') > count("'") ? "'" : '"';
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll(quote, `\\${quote}`)
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replaceAll(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return quote + escaped + quote;
}
