import { expect } from "chai";
import { ApiError } from "../../provider/api/errors.js";
import { createRecord, updateRecord, writeRecords } from "../../provider/api/records.js";
import { mariadb } from "../../provider/catalog/records/mariadb.js";
import { answering, callsTo, errorOf, xml } from "./servers.js";

const batch = (ids: string, text = "", code = "") =>
  `<BATCH>${code && `<CODE>${code}</CODE>`}${text && `<TEXT>${text}</TEXT>`}` +
  `${ids && `<ID_SET>${ids}</ID_SET>`}</BATCH>`;

const batches = (...all: string[]) =>
  xml("BATCH_RETURN", `<BATCH_LIST>${all.join("")}</BATCH_LIST>`);

const simple = (content: string) => xml("SIMPLE_RETURN", content);

const at = "2026-01-15T12:00:00Z";

/** Returns `done`, `refused 1905` or `unknown`, for each of the IDs. */
async function outcomes(action: "update" | "delete", ids: readonly string[], body: string) {
  const client = callsTo(await answering(200, body));
  const found = await writeRecords(client, mariadb, action, ids, { comments: "new" });
  return found.map((one) => {
    if (!(one instanceof ApiError)) return one.at === at ? "done" : "done at another time";
    return [one.outcome, one.details.code].filter(Boolean).join(" ");
  });
}

const unneeded = "There was nothing to change for this record.";

describe("a response to an update or a deletion", () => {
  const answers: [string, "update" | "delete", string[], string, string[]][] = [
    [
      "names IDs and ranges, in one BATCH",
      "delete",
      ["310", "311", "312", "320"],
      batches(batch("<ID>320</ID><ID_RANGE>310-312</ID_RANGE>", "Successfully Deleted")),
      ["done", "done", "done", "done"],
    ],
    [
      "has a CODE of success and no text",
      "update",
      ["310"],
      batches(batch("<ID>310</ID>", "", "204")),
      ["done"],
    ],
    [
      "has failed for some",
      "update",
      ["310", "311", "312"],
      batches(batch("<ID>311</ID>"), batch("<ID>310</ID><ID>312</ID>", "not unique", "1907")),
      ["refused 1907", "done", "refused 1907"],
    ],
    [
      "has HTTP statuses for codes",
      "delete",
      ["310", "311", "312"],
      batches(
        batch("<ID>310</ID>", "", "403"),
        batch("<ID>311</ID>", "", "503"),
        batch("<ID>312</ID>", "", "200"),
      ),
      ["refused 403", "unknown 503", "done"],
    ],
    [
      "leaves out an ID",
      "delete",
      ["310", "311"],
      batches(batch("<ID>311</ID>")),
      ["unknown", "done"],
    ],
    ["has no BATCH", "update", ["310"], xml("BATCH_RETURN", ""), ["unknown"]],
    ["has a BATCH without IDs", "update", ["310"], batches(batch("", "", "200")), ["unknown"]],
    [
      "says that nothing was to change, with the ID",
      "update",
      ["310"],
      batches(batch("<ID>310</ID>", unneeded)),
      ["done"],
    ],
    [
      "says that nothing was to change, without IDs",
      "update",
      ["310", "311"],
      batches(batch("", "NOTHING TO CHANGE")),
      ["done", "done"],
    ],
    [
      "says that nothing was to change in a SIMPLE_RETURN",
      "update",
      ["310", "311"],
      simple(`<TEXT>${unneeded}</TEXT>`),
      ["done", "done"],
    ],
    [
      "says that nothing was to change, of some that it doesn't name",
      "update",
      ["310", "311", "312"],
      batches(batch("", unneeded), batch("<ID>311</ID>")),
      ["unknown", "done", "unknown"],
    ],
    [
      "says that nothing was to change, of another record",
      "update",
      ["310"],
      batches(batch("<ID>311</ID>", unneeded)),
      ["unknown"],
    ],
    [
      "says that nothing was to change, with a code of a refusal",
      "update",
      ["310"],
      batches(batch("", unneeded, "1905")),
      ["refused 1905"],
    ],
    [
      "says that nothing was to change, where deletions were asked for",
      "delete",
      ["310"],
      batches(batch("", unneeded)),
      ["unknown"],
    ],
    [
      "repeats the request",
      "update",
      ["310"],
      batches(batch("<ID>310</ID>")).replace(
        "<RESPONSE>",
        "<REQUEST><PARAM_LIST><PARAM><KEY>ids</KEY><VALUE>1</VALUE></PARAM></PARAM_LIST>" +
          "<POST_DATA>ids%3D1</POST_DATA></REQUEST><RESPONSE>",
      ),
      ["done"],
    ],
  ];
  for (const [what, action, ids, body, expected] of answers) {
    it(`that ${what} gives each ID its outcome`, async () => {
      expect(await outcomes(action, ids, body)).to.deep.equal(expected);
      if (action !== "update" || ids.length > 1) return;
      const client = callsTo(await answering(200, body));
      const alone = await updateRecord(client, mariadb, ids[0] ?? "", { parameters: {} }).catch(
        (e: unknown) => e,
      );
      expect(alone instanceof ApiError ? alone.outcome : "done").to.equal(
        expected[0]?.split(" ")[0],
      );
    });
  }

  it("isn't understood if it is another SIMPLE_RETURN", async () => {
    for (const [action, text] of [
      ["update", "Success"],
      ["update", "There is nothing to changeover"],
      ["delete", unneeded],
    ] as const) {
      const client = callsTo(await answering(200, simple(`<TEXT>${text}</TEXT>`)));
      const error = await errorOf(writeRecords(client, mariadb, action, ["310"], {}));
      expect(error).to.include({
        outcome: "unknown",
        message: "SIMPLE_RETURN came where BATCH_RETURN was expected",
      });
    }
  });

  it("is a refusal if its SIMPLE_RETURN has a code, whatever the text says", async () => {
    const body = simple(`<CODE>1905</CODE><TEXT>${unneeded}</TEXT>`);
    const error = await errorOf(
      updateRecord(callsTo(await answering(200, body)), mariadb, "310", { parameters: {} }),
    );
    expect(error).to.include({ outcome: "refused", message: "code 1905" });
  });
});

describe("a response to a creation", () => {
  const create = async (body: string, status = 200) =>
    createRecord(callsTo(await answering(status, body)), mariadb, {
      parameters: { title: "Shop" },
    });

  it("names the record, whatever code of success it has", async () => {
    for (const code of ["", "200", "201"]) {
      const body = batches(batch("<ID>310</ID>", "Successfully Created", code));
      expect(await create(body)).to.deep.equal({ id: "310", at });
    }
  });

  it("that names none leaves open whether there is one", async () => {
    for (const body of [
      batches(batch("", "Successfully Created", "200")),
      xml("BATCH_RETURN", ""),
      batches(batch("", unneeded)),
      simple(`<TEXT>${unneeded}</TEXT>`),
      simple("<TEXT>Success</TEXT><ITEM_LIST><ITEM><KEY>ID</KEY></ITEM></ITEM_LIST>"),
      batches(batch("<ID>310</ID>", "failed", "500")),
    ]) {
      expect((await errorOf(create(body))).outcome, body).to.equal("unknown");
    }
  });

  it("is also a refusal in an envelope of another API", async () => {
    const root = "DUPLICATE_HOSTS_ERROR_OUTPUT";
    const body = `<${root}><RESPONSE><CODE>1982</CODE><DATETIME>${at}</DATETIME></RESPONSE></${root}>`;
    expect(await errorOf(create(body, 409))).to.include({
      outcome: "refused",
      message: "code 1982",
    });
  });
});
