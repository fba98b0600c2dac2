/** A platform that serves DTDs, correct ones by default, and the given responses. */
import type { RequestListener } from "node:http";
import { dtdAt } from "../../simulator/dtds.js";
import type { Verification, Verified } from "../../verify/verification.js";
import { verify } from "../../verify/verify.js";
import { callsTo, serve } from "../api/servers.js";

export interface Platform {
  readonly url: string;
  /** The requests, as `GET /api/…`. */
  readonly asked: readonly string[];
}

/** By path: a DTD's text, or another response. */
export type Answers = Readonly<Record<string, string | RequestListener>>;

/** @param answers responses by `GET /api/…` or `POST /api/…`. */
export async function startPlatform(answers: Answers = {}): Promise<Platform> {
  const asked: string[] = [];
  const { url } = await serve((request, response) => {
    const call = `${String(request.method)} ${String(request.url)}`;
    asked.push(call);
    const answer = answers[call] ?? dtdAt(request.url ?? "", { assumedElements: true });
    if (typeof answer === "function") answer(request, response);
    else if (answer !== undefined) response.end(answer);
    else response.writeHead(404).end("<html></html>");
  });
  return { url, asked };
}

export function check(platform: { url: string }, withRecords = false): Promise<Verification> {
  return verify(callsTo(platform), { version: "1.2.3", withRecords });
}

export function resultOf({ types }: Verification, name: string): Verified {
  const found = types.find((type) => type.name === name);
  if (!found) throw new Error(`there is no result for ${name}`);
  return found;
}

/** Returns what differs from the catalog, by type. */
export function reported({ types }: Verification): Record<string, object> {
  const rows = types.map((type): [string, object] => {
    const { contradicted, unknown, otherValues, unsettled, notChecked } = type;
    const lists = { contradicted, unknown, otherValues, unsettled };
    const named = Object.entries(lists).flatMap(([list, findings]) =>
      findings.length > 0 ? [[list, findings.map(({ element }) => element)]] : [],
    );
    const failed =
      notChecked.length > 0 ? { notChecked: notChecked.map(({ reason }) => reason) } : {};
    return [type.name, { ...Object.fromEntries(named), ...failed } as object];
  });
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}

export function listDtd(type: string): string {
  return `/api/2.0/fo/auth/${type}/auth_${type}_list_output.dtd`;
}

/** Returns the DTD with another name for an element. */
export function renamed(path: string, element: string, name = `${element}_NEW`): string {
  const dtd = dtdAt(path, { assumedElements: true }) ?? "";
  return dtd.replaceAll(new RegExp(`\\b${element}\\b`, "g"), name);
}
