/** Returns a text as a doc comment. Blocks of code in it stay as they are. */
export function comment(text: string): string {
  let isCode = false;
  const lines = text
    .replaceAll("*/", "* /")
    .split("\n")
    .flatMap((line) => {
      const isFence = line.startsWith("```");
      if (isFence) isCode = !isCode;
      return isFence || isCode ? [line] : wrap(line);
    });
  return lines.length === 1
    ? `/** ${lines[0]} */`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
}

function wrap(line: string): string[] {
  const out: string[] = [""];
  for (const word of line.split(" ")) {
    const last = out[out.length - 1] ?? "";
    if (last && last.length + word.length > 92) out.push(word);
    else out[out.length - 1] = last ? `${last} ${word}` : word;
  }
  return out;
}
