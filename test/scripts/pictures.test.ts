import { expect } from "chai";
import { readFileSync } from "node:fs";
import { drawPictures } from "../../scripts/pictures/draw.js";

describe("the README's pictures", function () {
  this.timeout(120_000);
  let pictures: Map<string, string>;
  before(async () => (pictures = await drawPictures()));

  it("show what the commands print today; `npm run generate:pictures` draws them anew", () => {
    for (const [file, picture] of pictures) {
      expect(readFileSync(file, "utf8"), file).to.equal(picture);
    }
  });

  it("are in the README", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const file of pictures.keys()) expect(readme).to.contain(`](${file})`);
  });
});
