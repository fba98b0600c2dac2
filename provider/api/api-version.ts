import type { ApiVersions } from "./connection.js";

/** Returns a call's path, in the version configured for its part of the API. */
export function inVersion(path: string, versions: ApiVersions = {}): string {
  return path.replace(/^\/api\/2\.0\/fo\/(auth|vault)\b/, (_, part: "auth" | "vault") => {
    return `/api/${versions[part] ?? "2.0"}/fo/${part}`;
  });
}
