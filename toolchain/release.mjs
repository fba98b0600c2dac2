// @ts-check
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("..", import.meta.url));
export const sdkFolder = path.join(repositoryRoot, "node_modules", "@pulumi", "pulumi");
export const goModules = fileURLToPath(new URL("go", import.meta.url));

const goMod = readFileSync(path.join(goModules, "pulumi", "go.mod"), "utf8");

/** The pinned version, such as "v3.245.0"; go.mod is the one place that states it. */
export const pulumiVersion = match(/^\s*github\.com\/pulumi\/pulumi\/pkg\/v3 (v\S+)/m);
export const requiredGo = match(/^go (\S+)/m);

/** @param {RegExp} pattern */
function match(pattern) {
  const found = pattern.exec(goMod)?.[1];
  if (!found) throw new Error(`toolchain/go/pulumi/go.mod has no line like ${pattern}`);
  return found;
}

/** @param {string} name */
export function executable(name) {
  return process.platform === "win32" ? `${name}.exe` : name;
}

/** Returns the folder for the pinned CLI, outside the checkout so that it outlives clones. */
export function cacheFolder() {
  const { PULUMI_QUALYS_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const caches =
    process.platform === "win32"
      ? LOCALAPPDATA || path.join(os.homedir(), "AppData", "Local")
      : XDG_CACHE_HOME ||
        path.join(os.homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
  const folder = PULUMI_QUALYS_CACHE || path.join(caches, "pulumi-qualys");
  return path.resolve(folder, `pulumi-${pulumiVersion}`);
}
