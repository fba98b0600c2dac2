import { expect } from "chai";
import { comment } from "../../scripts/generate/sdk/comment.js";

const long = "word ".repeat(30).trim();

describe("a generated doc comment", () => {
  it("is one line for a short text", () => {
    expect(comment("The title.")).to.equal("/** The title. */");
  });

  it("breaks long lines at blanks", () => {
    const lines = comment(long).split("\n");
    expect(lines).to.have.length(4);
    expect(lines.every((line) => line.length < 100)).to.equal(true);
  });

  it("leaves code as it is", () => {
    expect(comment(`@example\n\`\`\`ts\n${long}\n\`\`\``)).to.contain(`\n * ${long}\n * \`\`\`\n`);
  });

  it("can't be ended by its text", () => {
    expect(comment("10.0.0.*/24").match(/\*\//g)).to.have.length(1);
  });
});
