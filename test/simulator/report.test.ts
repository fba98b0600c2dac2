import { expect } from "chai";
import { record as recordType } from "../../provider/catalog/define.js";
import {
  atMostOne,
  flag,
  integer,
  is,
  reportedAs,
  text,
} from "../../provider/catalog/vocabulary.js";
import { recordElement } from "../../simulator/report.js";
import { emptyState } from "../../simulator/state.js";
import type { XmlElement } from "../../simulator/xml.js";

/** A type with what no type may have yet. */
const database = recordType("database", {
  ...{ title: "Database", doc: "", sources: [] },
  fields: {
    port: integer("", { reported: reportedAs("PORT") }),
    name: text("", { reported: reportedAs("NAME") }),
    discover: flag("", { default: false, reported: reportedAs("DISCOVER") }),
    folder: text("", {
      reported: reportedAs("DIGITAL_VAULT/VAULT_FOLDER"),
      onlyWhen: is("discover", true),
    }),
    token: text("", { secret: true, reported: reportedAs("TOKEN") }),
  },
  rules: [atMostOne("name", "discover")],
});

function elements(values: Record<string, string | true>): string[] {
  const by = { created: "c", createdBy: "u", modified: "m", modifiedBy: "u" };
  const record = { id: 1, values, ...by };
  const flat = ({ name, content }: XmlElement): string =>
    Array.isArray(content) ? `${name}(${(content as XmlElement[]).map(flat).join()})` : name;
  const { content } = recordElement(database, record, emptyState(), { assumedElements: false });
  return (content as XmlElement[]).map(flat);
}

const times = ["CREATED(DATETIME,BY)", "LAST_MODIFIED(DATETIME)"];

describe("the simulator's report of a record", () => {
  it("has a default that was never given", () => {
    expect(elements({ title: "t", port: "1" })).to.deep.equal([
      "ID",
      "TITLE",
      "PORT",
      "DISCOVER",
      ...times,
    ]);
  });

  it("has no default beside a field that excludes it", () => {
    expect(elements({ name: "n" })).to.deep.equal(["ID", "NAME", ...times]);
    expect(elements({ name: "n", discover: "0" })).to.deep.equal(["ID", "NAME", ...times]);
  });

  it("has a field at the path of its element, while the field has a meaning", () => {
    expect(elements({ folder: "f" })).to.deep.equal(["ID", "DISCOVER", ...times]);
    expect(elements({ folder: "f", discover: "1", comments: "c" })).to.deep.equal([
      ...["ID", "DISCOVER", "DIGITAL_VAULT(VAULT_FOLDER)", ...times, "COMMENTS"],
    ]);
  });

  it("never has a secret, even one that has an element", () => {
    expect(elements({ token: true })).not.to.include("TOKEN");
  });
});
