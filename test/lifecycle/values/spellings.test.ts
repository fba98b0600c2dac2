/** What responses may spell differently from requests, or have in another place. */
import { expect } from "chai";
import { parseXml } from "../../../provider/api/xml.js";
import { record } from "../../../provider/catalog/define.js";
import {
  choice,
  flag,
  group,
  itemList,
  list,
  reportedAs,
  text,
} from "../../../provider/catalog/vocabulary.js";
import { decodeReported, decodeValues } from "../../../provider/lifecycle/values/decode.js";
import type { Values } from "../../../provider/lifecycle/values/value.js";

const type = record("clock", {
  title: "Clock",
  doc: "Tells the time.",
  fields: {
    dial: text("Dial.", {
      reported: reportedAs("FACE/DIAL", "empty", { spellings: ["FACE_DIAL"] }),
    }),
    hands: list("Hands.", { reported: reportedAs("HANDS", "empty", { each: "HAND" }) }),
    mode: choice("Mode.", ["slow", "fast_mode"], {
      reported: reportedAs("IS_FAST"),
      aliases: { false: "slow", true: "fast_mode" },
    }),
    chimes: flag("Chimes.", { reported: reportedAs("CHIMES", "unknown") }),
    springs: itemList(
      "Springs.",
      "SPRINGS",
      "SPRING",
      {
        metal: choice("Metal.", ["steel", "brass"], {
          typeOf: "coil",
          reported: reportedAs("COIL/@type"),
        }),
        coil: text("Coil.", { secret: true }),
        maker: choice("Maker.", ["swiss", "japanese"], { reported: reportedAs("BY") }),
        otherMaker: text("Other maker.", { otherThan: "maker", reported: reportedAs("BY") }),
        oil: group(
          "Oil.",
          {
            brand: text("Brand.", { secret: true }),
            tin: text("Tin.", { reported: reportedAs("TIN") }),
          },
          { reported: reportedAs("OIL", "unknown"), vaultIn: "tin" },
        ),
      },
      { reported: reportedAs("SPRING_LIST/SPRING") },
    ),
  },
  sources: [],
});

function read(elements: string, before?: Values): Values {
  const answer = parseXml(`<AUTH>${elements}</AUTH>`);
  if (!answer) throw new Error("the test's XML can't be read");
  return before ? decodeValues(type, answer, before) : decodeReported(type, answer);
}

const springs = (inside: string) => `<SPRING_LIST><SPRING>${inside}</SPRING></SPRING_LIST>`;

describe("a response's spelling", () => {
  it("may be a nested block, or another name in its place", () => {
    expect(read("<FACE><DIAL>white</DIAL></FACE>")).to.deep.equal({ dial: "white" });
    expect(read("<FACE_DIAL>black</FACE_DIAL>")).to.deep.equal({ dial: "black" });
    expect(read("<FACE/>", { dial: "white" })).to.deep.equal({});
  });

  it("of a list may be elements, or text with commas", () => {
    expect(read("<HANDS><HAND>hour</HAND><HAND>minute</HAND></HANDS>")["hands"]).to.deep.equal([
      ...["hour", "minute"],
    ]);
    expect(read("<HANDS>hour, minute</HANDS>")["hands"]).to.deep.equal(["hour", "minute"]);
    expect(read("<HANDS/>", { hands: ["hour"] })).to.deep.equal({});
  });

  it("of a choice may be another word, in any letter case", () => {
    expect(read("<IS_FAST>true</IS_FAST>")).to.deep.equal({ mode: "fast_mode" });
    expect(read("<IS_FAST>False</IS_FAST>")).to.deep.equal({ mode: "slow" });
    expect(read("<IS_FAST>Fast_Mode</IS_FAST>")).to.deep.equal({ mode: "fast_mode" });
    expect(read("<IS_FAST>backwards</IS_FAST>")).to.deep.equal({ mode: "backwards" });
  });

  it("of a flag may be a number or a word", () => {
    for (const yes of ["1", "true", "True"]) {
      expect(read(`<CHIMES>${yes}</CHIMES>`)).to.deep.equal({ chimes: true });
    }
    for (const no of ["0", "false"]) {
      expect(read(`<CHIMES>${no}</CHIMES>`)).to.deep.equal({ chimes: false });
    }
    expect(read("<CHIMES>maybe</CHIMES>", { chimes: true })).to.deep.equal({ chimes: true });
  });

  it("may be an attribute", () => {
    const [spring] = read(springs('<COIL type="brass"/>'))["springs"] as Values[];
    expect(spring).to.deep.equal({ metal: "brass" });
  });

  it("is a choice's if possible, otherwise the text's that shares its element", () => {
    expect(read(springs("<BY>Swiss</BY>"))["springs"]).to.deep.equal([{ maker: "swiss" }]);
    expect(read(springs("<BY>Otto</BY>"))["springs"]).to.deep.equal([{ otherMaker: "Otto" }]);
  });

  it("says nothing if an element is empty, unless it lacks what was there", () => {
    const empty = springs('<BY>Otto</BY><OIL type="basic"/>');
    expect(read(empty)["springs"]).to.deep.equal([{ otherMaker: "Otto" }]);
    const withSecret = [{ otherMaker: "Otto", oil: { brand: "secret" } }];
    expect(read(empty, { springs: withSecret })["springs"]).to.deep.equal(withSecret);
    const inTin = [{ otherMaker: "Otto", oil: { tin: "red" } }];
    expect(read(empty, { springs: inTin })["springs"]).not.to.deep.equal(inTin);
  });
});
