#!/usr/bin/env node
// @ts-check
// What the pipelines use of `gh api`, against the server at FORGE_URL.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const [command, ...args] = process.argv.slice(2);
if (command !== "api") throw new Error(`gh ${command} isn't known here`);
const { values, positionals } = parseArgs({
  args,
  allowPositionals: true,
  options: {
    method: { type: "string", default: "GET" },
    paginate: { type: "boolean" },
    silent: { type: "boolean" },
    jq: { type: "string" },
    field: { type: "string", multiple: true, default: [] },
    "raw-field": { type: "string", multiple: true, default: [] },
  },
});
const fields = [
  ...values["raw-field"].map(pair),
  ...values.field.map(pair).map(([name, value]) => [name, read(value)]),
];

let url = `${process.env.FORGE_URL}/${positionals[0]}`;
while (url) {
  const response = await fetch(url, {
    method: values.method,
    headers: { authorization: `token ${process.env.GH_TOKEN}` },
    ...(fields.length > 0 ? { body: JSON.stringify(Object.fromEntries(fields)) } : {}),
  });
  if (!response.ok) throw new Error(`gh: HTTP ${response.status}`);
  if (!values.silent) print(await response.text());
  const next = /<(.+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
  url = (values.paginate && next) || "";
}

/** @param {string} text */
function pair(text) {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}

/** @param {string | undefined} value */
function read(value) {
  return value === "@-" ? readFileSync(0, "utf8") : value;
}

/** @param {string} text */
function print(text) {
  if (values.jq === undefined) {
    process.stdout.write(text);
    return;
  }
  const { status, stdout, stderr, error } = spawnSync("jq", ["--raw-output", values.jq], {
    input: text,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`jq failed: ${error?.message ?? stderr}`);
  process.stdout.write(stdout);
}
