import Ajv from "ajv";
import { expect } from "chai";
import { readFileSync } from "node:fs";
import path from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import type { Report } from "../../report/findings/report.js";
import { formats, type Format } from "../../report/rendering/formats.js";
import { render } from "../../report/rendering/render.js";
import { azure, preview, record, reportOf, reportOn, step, type Change } from "./plans.js";

/** Each tries to be more than a title. */
const hostile = [
  "@octocat @org/team",
  "fixes #1, org/repo#2, GH-3, a94a8fe5ccb19ba61c4c0873d391e987982fbcd3",
  "https://evil.example www.evil.example me@evil.example",
  "[click](https://evil.example) ![](https://evil.example/x.png)",
  "<img src=x onerror=alert(1)><script>alert(1)</script><!--",
  "`code` ``code`` ```",
  "| a | b |\n| - | - |\n| forged | row |",
  "\n## No changes\n\n- [x] approved",
  "a\r\nb\u2028c\u2029d\u0085e",
  "\u001b[2J\u001b[31mred\u0007",
  "\u202egnp.exe\u2066\u200b\u00ad",
  "&lt;b&gt; &#64;octocat \\@octocat \\",
  "\"><b onmouseover=alert(1)> ' &",
  "{{7*7}} ${7*7} $(id) %s",
  "😀 Ünïcödé 漢字 \ud83d",
  "***bold*** ~~gone~~ :rocket: <!-- -->",
  "x".repeat(5_000),
];

function withTitle(title: string): Change[] {
  const [before, after] = [record(title, ["10.0.0.1"]), record(title, ["10.0.0.2"])];
  return [
    {
      ...{ name: title, op: "replace", before },
      after: { ...after, ntlm: true, secretVersions: { password: 2 }, comments: title },
      more: { replaceReasons: [title] },
    },
    { name: `${title} 2`, before },
    { name: `${title} 3`, after },
    { name: `${title} 4`, op: title, after },
  ];
}

const file = path.resolve(__dirname, "../../report.schema.json");
const schema = JSON.parse(readFileSync(file, "utf8")) as object;
const isValid = new Ajv({ allErrors: true }).compile<Report>(schema);

function html(text: string): string {
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

const untouched = (text: string) => text.replaceAll(/<code>.*?<\/code>/g, "");

describe("a report in Markdown", () => {
  for (const title of hostile) {
    it(`keeps ${JSON.stringify(title.slice(0, 40))} in code`, async () => {
      const page = html(await render(await reportOf(...withTitle(title)), "markdown", false));
      const harmless = html(await render(await reportOf(...withTitle("T")), "markdown", false));
      const skeleton = (text: string) => untouched(text).replaceAll(/>[^<]*</g, "><");
      expect(skeleton(page)).to.equal(skeleton(harmless));
      expect(untouched(page)).not.to.match(/@|#\d|evil|octocat|<a|<img|<script|forged|approved/);
      expect(page).not.to.match(/[\u202a-\u202e\u2066-\u2069\u200b\u001b\u2028]/u);
    });
  }

  it("shows what it is", async () => {
    const text = await render(await reportOf(...withTitle("T")), "markdown", false);
    expect(text).to.include("| Windows record `T` | `password` | rotated | 1 address |");
    expect(text).to.include("### Hosts that lose their login");
  });

  it("says when somebody changed a resource, and who", async () => {
    const version = "1, may have been changed outside of Pulumi at 2026-01-02T03:04:05Z by acme_jd";
    const doubtful = record("A", ["10.0.0.1"], { secretVersions: { password: version } });
    const report = await reportOf({ before: doubtful, after: record("A", ["10.0.0.1"]) });
    expect(await render(report, "markdown", false)).to.include(
      "| Windows record `A` | `password` | `2026-01-02T03:04:05Z` by `acme_jd` |",
    );
  });

  it("says first that a plan is incomplete", async () => {
    const report = await reportOn(preview([], { diagnostics: [{ severity: "error" }] }));
    const text = await render(report, "markdown", false);
    expect(text.split("\n")[2]).to.include("INCOMPLETE").and.include("an error");
  });

  it("fits into a comment, whatever the plan, and says what it leaves out", async () => {
    const changes = Array.from({ length: 10_000 }, (_, i) => {
      const ranges = Array.from({ length: 5 }, (_, k) => `10.${i % 250}.${i >> 8}.${k * 2}`);
      return step({
        before: record(`${i} ${"漢".repeat(200)}`, ranges, { windowsDomain: `D${i}` }),
        after: record(`${i} ${"漢".repeat(200)}`, ranges.slice(3), { secretVersions: {} }),
        name: `r${i}`,
      });
    });
    const report = await reportOn(preview(changes));
    const text = await render(report, "markdown", false);
    expect(Buffer.byteLength(text)).to.be.lessThan(65_536).and.greaterThan(5_000);
    expect(text).to.match(/… and 9,9\d\d more\./);
    expect(report.addresses).to.have.length(10_000);
  });

  it("fits into a comment with nothing but counts", async () => {
    const title = "\u202e".repeat(255);
    const all = Array.from({ length: 300 }, (_, i) => withTitle(`${i}${title}`)).flat();
    const text = await render(await reportOf(...all), "markdown", false);
    expect(Buffer.byteLength(text)).to.be.lessThan(65_536);
    expect(text).to.include("300");
  });
});

describe("a report in HTML", () => {
  it("is one file that runs and loads nothing", async () => {
    const text = await render(await reportOf(...withTitle("T")), "html", false);
    expect(text).to.match(/^<!doctype html>/);
    expect(text).to.include("default-src &#39;none&#39;");
    expect(text).not.to.match(/<script|<link|<img|src=|url\(|@import|onclick/);
    expect(text).to.include("prefers-color-scheme: dark").and.include("@media print");
  });

  for (const title of hostile) {
    it(`escapes ${JSON.stringify(title.slice(0, 40))}`, async () => {
      const text = await render(await reportOf(...withTitle(title)), "html", false);
      const harmless = await render(await reportOf(...withTitle("T")), "html", false);
      const tags = (page: string) => page.slice(page.indexOf("<body>")).match(/<[^>]*>/g);
      expect(tags(text)).to.deep.equal(tags(harmless));
      expect(text).not.to.match(/[\u202a-\u202e\u2066-\u2069\u200b\u001b]/u);
    });
  }
});

describe("a report on a terminal", () => {
  it("has colours only if requested", async () => {
    const report = await reportOf(...withTitle("T"));
    expect(await render(report, "text", true)).to.include("\u001b[36mT\u001b[39m");
    expect(await render(report, "text", false)).not.to.include("\u001b");
  });

  for (const title of hostile) {
    it(`isn't affected by ${JSON.stringify(title.slice(0, 40))}`, async () => {
      const text = await render(await reportOf(...withTitle(title)), "text", false);
      const harmless = await render(await reportOf(...withTitle("T")), "text", false);
      expect(text.split("\n")).to.have.length(harmless.split("\n").length);
      expect(text.replaceAll("\n", "")).not.to.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    });
  }
});

describe("a report in JSON", () => {
  for (const title of hostile) {
    it(`keeps ${JSON.stringify(title.slice(0, 40))} as is, by its schema`, async () => {
      const text = await render(await reportOf(...withTitle(title)), "json", false);
      const report = JSON.parse(text) as Report;
      expect(isValid(report), JSON.stringify(isValid.errors)).to.equal(true);
      expect(report.replaced[0]?.resource.title).to.equal(title);
      expect(text).not.to.match(/[\u202a-\u202e\u2066-\u2069\u200b\u001b\u2028]/u);
    });
  }

  it("fits its schema with everything that can be found", async () => {
    const version = "1, may have been changed outside of Pulumi at 2026-01-02T03:04:05Z";
    const wanted = record("A", ["10.0.0.1"], { secretVersions: { password: version } });
    const asked = { ...step({ before: wanted }), op: "refresh" };
    const inVault = { title: "B", loginType: "vault", vaultId: 43017, ips: { "10.0.0.0/8": 1 } };
    const text = preview([
      asked,
      step({ after: wanted }),
      step({ before: inVault, after: record("B", ["10.0.0.0-10.200.0.0"], { networkId: 3 }) }),
      step({ type: azure, before: { title: "V" }, after: { title: "V", sslVerify: false } }),
      step({
        name: "c",
        before: record("C", ["10.9.0.1"], { secretVersions: { password: version } }),
      }),
    ]);
    const report = await reportOn(text);
    expect(isValid(report), JSON.stringify(isValid.errors)).to.equal(true);
    const lists = Object.entries(report).filter(([, value]) => Array.isArray(value));
    const empty = lists.filter(([, value]) => (value as unknown[]).length === 0);
    expect(empty.map(([name]) => name)).to.have.members(["gaps", "warnings", "replaced"]);
  });
});

describe("a secret", () => {
  it("is in no format of a report", async () => {
    const shown = { password: "S3CRET", secretVersions: { password: 2 } };
    const marked = { username: "S3CRET", __options: { secrets: ["username"] } };
    const report = await reportOf(
      { before: record("A", ["10.0.0.1"]), after: record("A", [], { ...shown, ...marked }) },
      { name: "b", before: record("B", ["10.0.0.1"], shown), outputs: { password: "S3CRET" } },
    );
    for (const format of formats) {
      const text = await render(report, format satisfies Format, true);
      expect(text).to.include("show-secrets").and.not.to.include("S3CRET");
    }
  });
});
