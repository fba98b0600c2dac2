import { expect } from "chai";
import { ApiError } from "../../provider/api/errors.js";
import {
  createRecord,
  listPage,
  listRecords,
  updateRecord,
  writeRecords,
} from "../../provider/api/records.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { answering, callsTo, errorOf, serve, simulate, xml } from "./servers.js";

const noon = Date.UTC(2026, 0, 15, 12);

const record = (title: string) => ({ title, username: "scan", password: "p", ips: "10.0.0.1" });

const created = (sets: string) => xml("BATCH_RETURN", `<BATCH_LIST>${sets}</BATCH_LIST>`);

describe("records at Qualys", () => {
  it("are created, changed and deleted by their IDs", async () => {
    const simulator = await simulate({ now: () => noon });
    const client = callsTo(simulator);
    const { id, at } = await createRecord(client, windows, { parameters: record("Servers") });
    expect({ id, at }).to.deep.equal({ id: "43001", at: "2026-01-15T12:00:00Z" });
    expect(
      await updateRecord(client, windows, id, { parameters: { comments: "new" } }),
    ).to.deep.equal({ id, at });
    expect(simulator.records("windows")[0]?.parameters).to.include({
      title: "Servers",
      comments: "new",
    });
    await writeRecords(client, windows, "delete", [id], {});
    expect(simulator.records("windows")).to.deep.equal([]);
  });

  it("keep every character of what is sent", async () => {
    const simulator = await simulate();
    const comments = "a+b & c=d % # é 東京 <x> ]]> \"'\n\ttabs";
    const client = callsTo(simulator);
    await createRecord(client, windows, { parameters: { ...record("100% + R&D"), comments } });
    const { records } = await listRecords(client, windows, {});
    expect(records[0]?.text("COMMENTS")).to.equal(comments);
    expect(records[0]?.text("TITLE")).to.equal("100% + R&D");
  });

  it("are listed over all pages, each once", async () => {
    const simulator = await simulate();
    const titles = Array.from({ length: 2_500 }, (_, i) => `Record ${i}`);
    for (const title of titles) await simulator.createRecord("windows", record(title));
    const { records } = await listRecords(callsTo(simulator), windows, {});
    expect(records.map((element) => element.text("TITLE"))).to.deep.equal(titles);
    const pages = simulator.calls.map(({ parameters }) => parameters["id_min"]);
    expect(pages).to.deep.equal([undefined, "44001", "45001"]);
  });

  it("are listed with the filter on every page", async () => {
    const simulator = await simulate();
    for (let i = 0; i < 1_001; i++) await simulator.createRecord("windows", record(`Lab ${i}`));
    await simulator.createRecord("windows", record("Servers"));
    const { records } = await listRecords(callsTo(simulator), windows, { title: "Lab" });
    expect(records).to.have.length(1_001);
    expect(simulator.calls.map(({ parameters }) => parameters["title"])).to.deep.equal([
      "Lab",
      "Lab",
    ]);
  });

  it("are listed from the first one on without an ID to start from", async () => {
    const simulator = await simulate();
    await listPage(callsTo(simulator), windows, 0);
    await listPage(callsTo(simulator), windows, 7);
    expect(simulator.calls.map(({ parameters }) => parameters)).to.deep.equal([
      { action: "list" },
      { action: "list", id_min: "7" },
    ]);
  });

  it("may be none at all", async () => {
    const { records } = await listRecords(callsTo(await simulate()), windows, { ids: "7" });
    expect(records).to.deep.equal([]);
  });

  it("are listed by the configured server, wherever a response says the list continues", async () => {
    const elsewhere = { hits: 0 };
    const trap = await serve((_, response) => {
      elsewhere.hits++;
      response.end();
    });
    const url = `${trap.url}/api/2.0/fo/auth/windows/?action=list&amp;id_min=9&amp;truncation_limit=1`;
    const warning = `<WARNING_LIST><WARNING><CODE>1980</CODE><URL>${url}</URL></WARNING></WARNING_LIST>`;
    const bodies: string[] = [];
    const server = await serve((request, response) => {
      request.on("data", (chunk: Buffer) => bodies.push(String(chunk)));
      request.on("end", () =>
        response.end(xml("AUTH_WINDOWS_LIST_OUTPUT", bodies.length === 1 ? warning : "")),
      );
    });
    await listRecords(callsTo(server), windows, {});
    expect(bodies).to.deep.equal(["action=list", "action=list&id_min=9"]);
    expect(elsewhere.hits).to.equal(0);
  });

  it("aren't taken as complete if the list is truncated and doesn't say where it continues", async () => {
    for (const url of ["<URL>https://q/?x=1</URL>", ""]) {
      const cut = `<WARNING_LIST><WARNING><CODE>1980</CODE>${url}</WARNING></WARNING_LIST>`;
      const server = await answering(200, xml("AUTH_WINDOWS_LIST_OUTPUT", cut));
      const error = await errorOf(listRecords(callsTo(server), windows, {}));
      expect(error.message).to.equal("the list is cut and doesn't say where it goes on");
    }
  });
});

describe("a write", () => {
  it("is confirmed by its ID, alone or in a range, whatever the text says", async () => {
    const sets = [
      "<ID_SET><ID>7</ID></ID_SET>",
      "<ID_SET><ID_RANGE>5-9</ID_RANGE></ID_SET>",
      "<ID_SET><ID>3</ID><ID_RANGE>6-7</ID_RANGE></ID_SET>",
    ];
    for (const set of sets) {
      const server = await answering(
        200,
        created(`<BATCH><TEXT>Successfully Created</TEXT>${set}</BATCH>`),
      );
      expect((await updateRecord(callsTo(server), windows, "7", { parameters: {} })).id).to.equal(
        "7",
      );
    }
  });

  it("isn't confirmed by another ID, or by none", async () => {
    for (const set of [
      "<ID_SET><ID>70</ID></ID_SET>",
      "",
      "<ID_SET><ID_RANGE>9-5</ID_RANGE></ID_SET>",
    ]) {
      const server = await answering(
        200,
        created(`<BATCH><TEXT>Successfully Updated</TEXT>${set}</BATCH>`),
      );
      const error = await errorOf(updateRecord(callsTo(server), windows, "7", { parameters: {} }));
      expect(error).to.include({
        outcome: "unknown",
        message: "the response doesn't name the record 7",
      });
    }
  });

  it("is refused by a CODE in its BATCH, although the status is 200", async () => {
    const batch =
      "<BATCH><CODE>1905</CODE><TEXT>invalid value</TEXT><ID_SET><ID>7</ID></ID_SET></BATCH>";
    const server = await answering(200, created(batch));
    const [error] = await writeRecords(callsTo(server), windows, "delete", ["7"], {});
    expect(error).to.include({ outcome: "refused", message: "code 1905" });
    expect(error instanceof ApiError && error.describe([])).to.equal("code 1905: invalid value");
    expect(error).to.have.property("details").that.deep.equals({ status: 200, code: 1905 });
  });

  it("has succeeded with a CODE of success in its BATCH, or an empty one", async () => {
    for (const code of ["200", "201", "299", ""]) {
      const batch = `<BATCH><CODE>${code}</CODE><ID_SET><ID>7</ID></ID_SET></BATCH>`;
      const client = callsTo(await answering(200, created(batch)));
      expect((await createRecord(client, windows, { parameters: record("Servers") })).id).to.equal(
        "7",
      );
      expect((await updateRecord(client, windows, "7", { parameters: {} })).id).to.equal("7");
      expect(await writeRecords(client, windows, "delete", ["7"], {})).to.deep.equal([
        { id: "7", at: "2026-01-15T12:00:00Z" },
      ]);
    }
  });

  it("has an outcome for each ID of a request, unknown if the response lacks it", async () => {
    const batches =
      "<BATCH><CODE>200</CODE><ID_SET><ID>7</ID></ID_SET></BATCH>" +
      "<BATCH><CODE>400</CODE><ID_SET><ID_RANGE>8-9</ID_RANGE></ID_SET></BATCH>" +
      "<BATCH><CODE>500</CODE><ID_SET><ID>10</ID></ID_SET></BATCH>" +
      "<BATCH><CODE>999</CODE><ID_SET><ID>11</ID></ID_SET></BATCH>" +
      "<BATCH><CODE>odd</CODE><ID_SET><ID>12</ID></ID_SET></BATCH>" +
      "<BATCH><CODE>1905</CODE><TEXT>no IDs</TEXT></BATCH>";
    const client = callsTo(await answering(200, created(batches)));
    const ids = ["7", "8", "9", "10", "11", "12", "13"];
    const outcomes = await writeRecords(client, windows, "delete", ids, {});
    expect(outcomes.map((one) => ("outcome" in one ? one.outcome : "done"))).to.deep.equal([
      ...["done", "refused", "refused", "unknown", "unknown", "unknown", "unknown"],
    ]);
  });

  it("of one record is refused by a CODE without an ID", async () => {
    const batch = "<BATCH><CODE>1905</CODE><TEXT>invalid value</TEXT></BATCH>";
    const client = callsTo(await answering(200, created(batch)));
    const [refused] = await writeRecords(client, windows, "update", ["7"], {});
    expect(refused).to.include({ outcome: "refused", message: "code 1905" });
    expect(await errorOf(updateRecord(client, windows, "7", { parameters: {} }))).to.include({
      outcome: "refused",
    });
  });

  it("isn't known to be done by a response without a BATCH", async () => {
    const client = callsTo(await answering(200, xml("BATCH_RETURN", "")));
    expect(
      (await errorOf(updateRecord(client, windows, "7", { parameters: {} }))).outcome,
    ).to.equal("unknown");
    const [lost] = await writeRecords(client, windows, "delete", ["7"], {});
    expect(lost).to.include({ outcome: "unknown" });
  });

  it("that creates must return one ID, or else the record may exist", async () => {
    for (const set of ["", "<ID_SET><ID_RANGE>7-8</ID_RANGE></ID_SET>"]) {
      const server = await answering(200, created(`<BATCH>${set}</BATCH>`));
      const error = await errorOf(
        createRecord(callsTo(server), windows, { parameters: record("Servers") }),
      );
      expect(error.outcome).to.equal("unknown");
    }
  });
});
