/**
 * Encrypts what a state file must not contain in clear text. The key is in a file beside it,
 * created when first needed: a state file that is sent or committed alone reveals nothing.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const algorithm = "aes-256-gcm";
const sizes = { key: 32, start: 12, tag: 16 };

/** Encrypts and decrypts texts. The key is read once, when first needed. */
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

  /** Returns the decrypted text; undefined if the key is missing or a different one. */
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
