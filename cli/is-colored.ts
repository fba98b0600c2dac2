import { isatty } from "node:tty";

/** Returns whether to use colours: only on a terminal. picocolors also does where `CI` is set. */
export async function isColored(): Promise<boolean> {
  const { isColorSupported } = await import("picocolors");
  return isatty(process.stdout.fd) && isColorSupported;
}
