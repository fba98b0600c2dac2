import { expect } from "chai";
import fc from "fast-check";
import vm from "node:vm";
import {
  write,
  writeConstant,
  writeText,
  type Expression,
} from "../../../discover/writing/literal.js";

describe("a string literal", () => {
  it("stands for the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(vm.runInThisContext(writeText(text))).to.equal(text);
      }),
    );
  });

  it("can't be broken out of, is on one line, and shows everything in it", () => {
    const hostile = "*/\n`${x}`'\"\\\u2028\u202e\u200b\u00a0\ufeff\ud800</script>";
    const text = writeText(hostile);
    expect(vm.runInThisContext(text)).to.equal(hostile);
    expect(text).to.match(/^"[\x20-\x7e]*"$/);
  });
});

const word = fc.stringMatching(/^[a-z][A-Za-z]{2,40}$/);
const text = fc.string({ unit: "grapheme-ascii", maxLength: 120 });
const scalar: fc.Arbitrary<Expression> = fc.oneof(
  text,
  fc.nat(70_000),
  fc.boolean(),
  fc.array(text, { maxLength: 6 }),
  word.map((code) => ({ code })),
  fc.record({ call: word, arguments: fc.tuple(text) }),
);
const member = fc.tuple(word, scalar);
const object = fc.array(member, { minLength: 1, maxLength: 4 }).map((members) => ({ members }));
const login = fc
  .array(fc.tuple(word, text), { minLength: 1, maxLength: 3 })
  .map((members) => ({ members, isInline: true as const }));
const spread = fc
  .record({ call: word, arguments: fc.tuple(login) })
  .map((call) => ({ spread: call }));
const creation = fc
  .tuple(word, text, fc.array(fc.oneof(member, spread), { minLength: 1, maxLength: 5 }), object)
  .map(([name, title, members, inner]) => ({
    call: `new qualys.auth.${name}`,
    arguments: [title, { members: [...members, ["list", [inner, inner]] as const] }],
  }));

describe("an expression", () => {
  it("is formatted like Prettier does it", async () => {
    const { format } = await import("prettier");
    const same = async (program: string): Promise<void> => {
      expect(program).to.equal(await format(program, { parser: "typescript" }));
    };
    await fc.assert(
      fc.asyncProperty(word, creation, async (name, made) => {
        await same(writeConstant(name, made));
        await same(`${write(made, 0, 0)};\n`);
      }),
      { numRuns: 50 },
    );
    await fc.assert(
      fc.asyncProperty(word, fc.oneof(text, fc.array(text, { maxLength: 6 })), (name, value) =>
        same(writeConstant(name, value)),
      ),
      { numRuns: 50 },
    );
  });
});
