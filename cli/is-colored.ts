import { isatty } from "node:tty";

/** Whether to write in colours: to a terminal only, while picocolors would also do it wherever `CI` is set. */
export async function isColored(): Promise<boolean> {
  const { isColorSupported } = await import("picocolors");
  return isatty(process.stdout.fd) && isColorSupported;
}
