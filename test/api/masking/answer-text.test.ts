import { expect } from "chai";
import { inspect } from "node:util";
import { refusalError } from "../../../provider/api/errors.js";
import { AnswerText } from "../../../provider/api/masking/answer-text.js";

const secret = "C4nary#p@ss";

const shown = (text: string, secrets: readonly string[] = []) =>
  new AnswerText(text, []).toSafeText(secrets);

describe("Qualys' text", () => {
  it("is shown on one line of visible characters", () => {
    const text = `\u001b[31mvalue\u001b[0m \u001b]0;title\u0007of\r\n\n  ips\u0000 is \u202eodd\u200b\u2028\ufeff `;
    expect(shown(text)).to.equal("value of ips is odd");
    expect(shown("")).to.equal("");
    expect(shown("Büro 東京 👍")).to.equal("Büro 東京 👍");
  });

  it("is cut at 500 characters", () => {
    expect(shown("x".repeat(500))).to.equal("x".repeat(500));
    expect(shown("x".repeat(501))).to.equal(`${"x".repeat(499)}…`);
    expect(shown("👍".repeat(400))).to.equal(`${"👍".repeat(249)}…`);
  });

  it("isn't shown if it has a secret of the call or of the login, whole or in part", () => {
    expect(shown(`got ${secret}`, [secret])).to.equal(undefined);
    expect(shown(`got ${secret.slice(3)}`, [secret])).to.equal(undefined);
    expect(new AnswerText(`got ${secret}`, [secret]).toSafeText([])).to.equal(undefined);
    expect(shown(`got ${secret}`, ["another one"])).to.equal(`got ${secret}`);
  });

  it("isn't shown if a secret is hidden behind characters that are removed", () => {
    for (const between of ["\u200b", "\u001b[1m", "\u0000", "\u00ad", "\u202e"]) {
      const text = Array.from(secret).join(between);
      expect(shown(text, [secret]), JSON.stringify(between)).to.equal(undefined);
    }
  });

  it("isn't shown if it would end with the beginning of a secret", () => {
    for (let before = 480; before < 500; before++) {
      const line = shown(`${"x ".repeat(before / 2)}${secret.repeat(100)}`, [secret]) ?? "";
      expect(line).not.to.include(secret.slice(0, 8));
    }
  });

  it("costs milliseconds, however long and hostile it is", () => {
    const texts = [
      "x%41&amp;\\u0041 QUJD ".repeat(45_000),
      Buffer.from(Uint8Array.from({ length: 675_000 }, (_, i) => i * i)).toString("base64"),
      "%25".repeat(300_000),
      "&amp;".repeat(180_000),
      "\\".repeat(900_000),
      "\u001b[".repeat(450_000),
    ];
    const keys = [secret, "4n".repeat(2_000)];
    shown("warm", keys);
    for (const text of texts) {
      const started = performance.now();
      expect(shown(text, keys)?.length ?? 0).to.be.at.most(500);
      expect(performance.now() - started, text.slice(0, 9)).to.be.below(500);
    }
  });
});

describe("a refusal", () => {
  const refused = refusalError(400, 1905, new AnswerText(`bad value ${secret}`, []));

  it("has Qualys' text in its message, or says that it isn't shown", () => {
    expect(refused.describe([])).to.equal(`code 1905: bad value ${secret}`);
    expect(refused.describe([secret])).to.equal(
      "code 1905; its text isn't shown because it repeats a secret",
    );
    expect(refusalError(400, 1905, new AnswerText(" ", [])).describe([])).to.equal(
      "code 1905: no text",
    );
    expect(refusalError(503, undefined, new AnswerText("busy", [])).describe([])).to.equal(
      "HTTP 503: busy",
    );
  });

  it("shows nothing of the text if the error is printed", () => {
    const printed = [
      ...[refused.message, refused.stack, String(refused), JSON.stringify(refused)],
      ...[inspect(refused, { depth: 9, showHidden: true, getters: true })],
      JSON.stringify(Object.getOwnPropertyDescriptors(refused)),
    ];
    for (const text of printed) expect(text).not.to.match(/C4nary|bad value/);
  });

  it("has no text if it stands for other calls", () => {
    expect(refused.withoutText().describe([])).to.equal("code 1905");
    expect(refused.withoutText()).to.deep.include({
      outcome: "refused",
      details: refused.details,
    });
  });
});
