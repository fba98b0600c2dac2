/** Responses that don't do what was requested. */
import type { Fault } from "../../simulator/simulator.js";

export const html = "<!DOCTYPE html>\n<html><body>An error occurred</body></html>";

export function refusal(
  code: number,
  text: string,
  status = 400,
  headers: Readonly<Record<string, string>> = {},
): Fault {
  const body = `<SIMPLE_RETURN><RESPONSE><CODE>${code}</CODE><TEXT>${text}</TEXT></RESPONSE></SIMPLE_RETURN>`;
  return { kind: "answer", status, headers, body };
}
