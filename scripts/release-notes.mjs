/**
 * Prints the section of CHANGELOG.md for a tag such as `v0.2.0`. Fails if package.json has another
 * version, or if the section is missing, empty or still unreleased.
 */
import { readFileSync } from "node:fs";

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
if (tag !== `v${version}`) fail(`The tag is "${tag}", but package.json has version ${version}.`);

const sections = readFileSync("CHANGELOG.md", "utf8").split(/^## /m).slice(1);
const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
if (section === undefined) fail(`CHANGELOG.md has no section "## ${version}".`);
const [heading, ...lines] = section.split("\n");
if (/unreleased/i.test(heading))
  fail(`CHANGELOG.md calls ${version} unreleased: give it its date.`);
const notes = lines.join("\n").trim();
if (notes === "") fail(`CHANGELOG.md says nothing about ${version}.`);
console.log(notes);

function fail(message) {
  console.error(message);
  process.exit(1);
}
