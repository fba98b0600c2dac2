import { EventLog, isEvent } from "./event-log.js";
import { InputError } from "./input-error.js";
import { parse } from "./json.js";
import type { Plan } from "./plan.js";
import { readPreview } from "./preview.js";

/**
 * Reads the output of `pulumi preview --json` or Pulumi's `--event-log`, whichever it is.
 *
 * @throws InputError if it is neither.
 */
export async function readPlan(bytes: AsyncIterable<Uint8Array>): Promise<Plan> {
  let log: EventLog | undefined;
  let document: string[] | undefined;
  let rest = "";
  for await (const text of textsOf(bytes)) {
    if (document) document.push(text);
    // A document may be a single long line: don't search all of it again with each chunk.
    else if (!text.includes("\n")) rest += text;
    else {
      const lines = (rest + text).split("\n");
      if (!log && isEvent(parse(lines[0] ?? ""))) log = new EventLog();
      if (log) {
        rest = lines.pop() ?? "";
        for (const line of lines) log.add(line);
      } else document = [rest, text];
    }
  }
  if (document) return readPreview(document.join(""));
  if (!log && !isEvent(parse(rest))) return readPreview(rest);
  log ??= new EventLog();
  if (rest !== "") log.add(rest);
  return log.plan();
}

async function* textsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: Decode | undefined;
  for await (const chunk of bytes) {
    decode ??= decoderOf(chunk);
    yield decode(chunk);
  }
  if (decode) yield decode();
}

type Decode = (chunk?: Uint8Array) => string;

/** Returns a decoder. Windows PowerShell writes what a command prints as UTF-16. */
function decoderOf([first, second]: Uint8Array): Decode {
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new InputError("isn't text in UTF-8.");
    }
  };
}
