// @ts-check
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { executable, pulumiVersion } from "./release.mjs";
import { Problem } from "./terminal.mjs";

const connectTimeout = 10_000;

function releaseFolders() {
  const override = process.env.PULUMI_QUALYS_DOWNLOAD;
  if (override) return [override];
  return [
    "https://get.pulumi.com/releases/sdk",
    `https://github.com/pulumi/pulumi/releases/download/${pulumiVersion}`,
  ];
}

function archiveName() {
  const windows = process.platform === "win32";
  const system = windows ? "windows" : process.platform;
  return `pulumi-${pulumiVersion}-${system}-${process.arch}.${windows ? "zip" : "tar.gz"}`;
}

/**
 * Downloads the vendor's release into the scratch folder; returns undefined if no host offers it.
 * @param {import("./terminal.mjs").Progress} progress
 * @param {string} scratch
 * @returns {Promise<string | undefined>} the folder with the CLI
 */
export async function downloadPulumi(progress, scratch) {
  const name = archiveName();
  const offers = releaseFolders().map((folder) => findChecksum(folder, name));
  const offer = await progress
    .during(Promise.any(offers), () => `looking for ${name}`)
    .catch(() => undefined);
  if (!offer) return undefined;

  progress.say(`Downloading the Pulumi CLI ${pulumiVersion} from ${offer.folder}.`);
  const archive = path.join(scratch, name);
  const checksum = await save(progress, `${offer.folder}/${name}`, archive).catch((error) => {
    progress.say(`The download broke off: ${error.message}.`);
  });
  if (!checksum) return undefined;
  if (checksum !== offer.checksum) {
    throw new Problem(
      `${name} from ${offer.folder} was refused: its SHA-256 is ${checksum}, ` +
        `the vendor's checksums file says ${offer.checksum}.`,
    );
  }
  const tar = spawnSync("tar", ["-xf", archive, "-C", scratch], { encoding: "utf8" });
  if (tar.status !== 0) {
    throw new Problem(`tar could not unpack ${name}: ${tar.error?.message ?? tar.stderr.trim()}`);
  }
  const folders = [path.join(scratch, "pulumi"), path.join(scratch, "pulumi", "bin")];
  const unpacked = folders.find((folder) => existsSync(path.join(folder, executable("pulumi"))));
  if (!unpacked) throw new Problem(`${name} holds no pulumi executable.`);
  return unpacked;
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function findChecksum(folder, name) {
  const response = await fetch(`${folder}/pulumi-${pulumiVersion.slice(1)}-checksums.txt`, {
    signal: AbortSignal.timeout(connectTimeout),
  });
  const lines = response.ok ? (await response.text()).split("\n") : [];
  const checksum = lines.map((line) => line.trim().split(/\s+/)).find((line) => line[1] === name);
  if (!checksum?.[0]) throw new Error(`${folder} offers no ${name}`);
  return { folder, checksum: checksum[0] };
}

/**
 * @param {import("./terminal.mjs").Progress} progress
 * @param {string} url
 * @param {string} file
 * @returns {Promise<string>} the SHA-256 of what was received
 */
async function save(progress, url, file) {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  const hash = createHash("sha256");
  let received = 0;
  const measure = async function* (/** @type {AsyncIterable<Uint8Array>} */ chunks) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      received += chunk.length;
      yield chunk;
    }
  };
  const body = Readable.fromWeb(/** @type {any} */ (response.body));
  const work = pipeline(body, measure, createWriteStream(file));
  await progress.during(work, () => `${(received / 1e6).toFixed(0)} MB received`);
  return hash.digest("hex");
}
