import { expect } from "chai";
import fc from "fast-check";
import { echoes } from "../../../provider/api/masking/echo.js";
import { encodings } from "./encodings.js";

const password = String.raw`C4n#ary & <p@ss>/w+rd "\é"`;

const key = [
  "-----BEGIN PRIVATE KEY-----",
  "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj",
  "MzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvu",
  "-----END PRIVATE KEY-----",
].join("\n");

const oneOf = (characters: string) => fc.constantFrom(...Array.from(characters));

/**
 * A secret of characters that people can type, and a part of it that is long enough to be
 * recognized.
 */
const secretAndPart = fc
  .record({
    secret: fc.oneof(
      fc.string({ minLength: 8, maxLength: 40, unit: "grapheme-ascii" }),
      fc.string({ minLength: 8, maxLength: 20, unit: oneOf("aäßé東 &<%+\\\"'/=A1") }),
    ),
    start: fc.nat(),
    length: fc.nat(),
  })
  .map(({ secret, start, length }) => {
    const first = start % (secret.length - 7);
    const part = secret.slice(first, first + 8 + (length % (secret.length - first - 7)));
    return { secret, part };
  })
  .filter(({ part }) => /^.{0,3}\S(.*\S)?.{0,3}$/u.test(part));

const anything = fc.string({ maxLength: 60 });

describe("a secret in a text", () => {
  for (const [form, encode] of Object.entries(encodings)) {
    it(`is recognized as ${form}`, () => {
      const text = `the value ${encode(password)} is invalid`;
      expect(echoes(text, ["something else", password])).to.equal(true);
      expect(echoes(text, ["something else"]), "nothing else is").to.equal(false);
    });

    it(`is recognized as ${form}, whatever it is, whole or in part, amid anything`, () => {
      fc.assert(
        fc.property(secretAndPart, anything, anything, ({ secret, part }, before, after) => {
          expect(echoes(`${before} ${encode(part)} ${after}`, [secret])).to.equal(true);
        }),
      );
    });
  }

  it("is recognized in base64 wherever it begins in the encoded bytes", () => {
    const bytes = fc.uint8Array({ maxLength: 9 });
    fc.assert(
      fc.property(secretAndPart, bytes, bytes, ({ secret, part }, before, after) => {
        const text = Buffer.concat([before, Buffer.from(part), after]).toString("base64");
        expect(echoes(`x${text}x`, [secret])).to.equal(true);
      }),
    );
  });

  it("is recognized by half of it, at either end", () => {
    const middle = password.length / 2;
    for (const half of [password.slice(0, middle), password.slice(middle)]) {
      expect(echoes(`got ${half}`, [password])).to.equal(true);
    }
  });

  it("is recognized whatever happens to its blanks and lines", () => {
    for (const text of [
      key.replaceAll("\n", "\r\n"),
      key.replaceAll("\n", ""),
      key.replaceAll(/\s+/g, " "),
      key.split("\n")[1] ?? "",
      key.split("\n")[2]?.slice(20, 30) ?? "",
    ]) {
      expect(echoes(`bad key: ${text}`, [key]), text).to.equal(true);
    }
    expect(echoes("correct  horse\tbattery", ["correct horse battery staple"])).to.equal(true);
  });

  it("isn't recognized by the lines around a key, which are in every key", () => {
    expect(echoes("it must begin with -----BEGIN PRIVATE KEY-----", [key])).to.equal(false);
  });

  it("that is short is recognized as a whole word", () => {
    for (const text of ["got hush!", "a=HUSH&b", "hush", `got ${btoa("jane:hush")}`, "x=%68ush"]) {
      expect(echoes(text, ["hush"]), text).to.equal(true);
    }
    for (const text of ["it is hushed", "hus"]) {
      expect(echoes(text, ["hush"]), text).to.equal(false);
    }
    expect(echoes("the C++ (v2)", ["C++"])).to.equal(true);
    expect(echoes("a b", ["a", "b", "", " "]), "of one letter").to.equal(false);
  });

  it("can be a pattern", () => {
    expect(echoes("taken: 10%2E66%2E66%2E1", [/\d+\.\d+\.\d+/])).to.equal(true);
    expect(echoes("taken", [/\d+\.\d+\.\d+/])).to.equal(false);
  });

  it("isn't recognized in a text without any part of it", () => {
    const upper = fc.string({ minLength: 3, unit: oneOf("ABCDEFGHIJ .,:;()") });
    const digits = fc.string({ minLength: 3, unit: oneOf("23456789") });
    fc.assert(
      fc.property(upper, fc.array(digits), (text, secrets) => {
        expect(echoes(text, secrets)).to.equal(false);
      }),
    );
  });

  it("isn't found in what Qualys says about ordinary mistakes", () => {
    const texts = [
      "parameter ips has invalid value: 10.0.0.300 (not an IP address)",
      "The following combination of key=value pairs is not supported: login_type=vault, vault_id=0",
      "Unrecognized parameter(s): brand_new (see the API user guide)",
      "This API cannot be run again until 1 currently running instance has finished.",
    ];
    for (const text of texts) expect(echoes(text, [password, key, "hush"]), text).to.equal(false);
  });
});
