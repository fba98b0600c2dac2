/** The report as one file for an archive: no scripts, nothing loaded, for screen and print. */
import { parts, type Page, type Section, type Text } from "./page.js";
import { formatCount } from "./phrases.js";
import { style } from "./style.js";
import { makeVisible } from "./visible.js";

const maxTextLength = 2_000;

/** Text that is already HTML. */
class Html {
  constructor(readonly text: string) {}
}

/** Template tag that escapes whatever isn't `Html`. */
function html(texts: TemplateStringsArray, ...values: (string | Html | readonly Html[])[]): Html {
  const written = values.map((value, index) => insert(value) + (texts[index + 1] ?? ""));
  return new Html((texts[0] ?? "") + written.join(""));
}

function insert(value: string | Html | readonly Html[]): string {
  if (typeof value === "string") return value.replaceAll(/[&<>"']/g, reference);
  return value instanceof Html ? value.text : value.map(({ text }) => text).join("");
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

export function htmlPage({ title, alarms, lead, sections }: Page): string {
  const heading = parts(title)
    .map((part) => (typeof part === "string" ? part : part.quote.join(", ")))
    .join("");
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <title>${makeVisible(heading, maxTextLength)}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <h1>${phrases(title)}</h1>
        ${alarms.map((alarm) => html`<p class="alarm">${phrases(alarm)}</p>`)}
        ${lead.map((text) => html`<p>${phrases(text)}</p>`)} ${sections.map(table)}
      </body>
    </html> `;
  return page.text;
}

/** Whatever a title contains, browsers run and load nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

function table({ title, note, columns, rows }: Section): Html {
  return html`<section>
    <h2>${title} <span class="count">${formatCount(rows.length)}</span></h2>
    ${note === undefined ? [] : html`<p>${note}</p>`}
    <div class="wide">
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${phrases(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section> `;
}

function phrases(text: Text): Html[] {
  return parts(text).flatMap((part) =>
    typeof part === "string"
      ? [html`${part}`]
      : part.quote.map(
          (one, index) =>
            html`${index > 0 ? ", " : ""}<code>${makeVisible(one, maxTextLength)}</code>`,
        ),
  );
}
