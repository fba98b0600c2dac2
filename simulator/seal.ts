/**
 * Seals what a state file must not hold in clear text. The key is in a file of its own beside it, made
 * when it is first needed: a state file that is sent or committed alone tells nothing.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const algorithm = "aes-256-gcm";
const sizes = { key: 32, start: 12, tag: 16 };

/** Reads the key once, when the first text needs it. */
export class Seals {
  private key: Buffer | undefined;

  constructor(private readonly keyFile: string) {}

  seal(text: string): string {
    this.key ??= readKey(this.keyFile) ?? makeKey(this.keyFile);
    const start = randomBytes(sizes.start);
    const cipher = createCipheriv(algorithm, this.key, start);
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([start, cipher.getAuthTag(), sealed]).toString("base64");
  }

  /** The text that was sealed; undefined when the key isn't there, or is another. */
  unseal(sealed: string): string | undefined {
    this.key ??= readKey(this.keyFile);
    if (!this.key) return undefined;
    const bytes = Buffer.from(sealed, "base64");
    const [start, rest] = [bytes.subarray(0, sizes.start), bytes.subarray(sizes.start)];
    try {
      const decipher = createDecipheriv(algorithm, this.key, start);
      decipher.setAuthTag(rest.subarray(0, sizes.tag));
      const text = [decipher.update(rest.subarray(sizes.tag)), decipher.final()];
      return Buffer.concat(text).toString("utf8");
    } catch {
      return undefined;
    }
  }
}

function readKey(file: string): Buffer | undefined {
  try {
    return Buffer.from(readFileSync(file, "utf8").trim(), "base64");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function makeKey(file: string): Buffer {
  const key = randomBytes(sizes.key);
  writeFileSync(file, `${key.toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  return key;
}
