import { expect } from "chai";
import { listAllRecords } from "../../provider/api/record-ids.js";
import { answering, callsTo, errorOf, simulate, xml } from "./servers.js";

const record = (title: string) => ({ title, username: "scan", password: "p", ips: "10.0.0.1" });

describe("the IDs of all records", () => {
  it("are listed with their types, over all pages", async () => {
    const simulator = await simulate();
    for (let i = 0; i < 1_001; i++) await simulator.createRecord("windows", record(`Host ${i}`));
    const docker = await simulator.createRecord("docker", { title: "Docker", ips: "10.0.0.1" });
    const found = await listAllRecords(callsTo(simulator));
    expect(found).to.have.length(1_002);
    expect(found.at(-1)).to.deep.equal({ type: "docker", id: String(docker) });
    expect(simulator.calls).to.have.length(2);
  });

  it("are none if there are none", async () => {
    expect(await listAllRecords(callsTo(await simulate()))).to.deep.equal([]);
  });

  it("include those of types that this package doesn't know", async () => {
    const sets = "<AUTH_NEW_KIND_IDS><ID_SET><ID_RANGE>7-9</ID_RANGE></ID_SET></AUTH_NEW_KIND_IDS>";
    const server = await answering(
      200,
      xml("AUTH_RECORDS_OUTPUT", `<AUTH_RECORDS>${sets}</AUTH_RECORDS>`),
    );
    expect(await listAllRecords(callsTo(server))).to.deep.equal([
      { type: "new_kind", id: "7" },
      { type: "new_kind", id: "8" },
      { type: "new_kind", id: "9" },
    ]);
  });

  it("are also read in the form of Qualys' help", async () => {
    const sets = "<AUTH_MS_SQL_RECORDS><ID_SET><ID>5</ID></ID_SET></AUTH_MS_SQL_RECORDS>";
    for (const content of [sets, `<AUTH_LIST>${sets}</AUTH_LIST>`]) {
      const server = await answering(200, xml("AUTH_LIST_OUTPUT", content));
      expect(await listAllRecords(callsTo(server))).to.deep.equal([{ type: "ms_sql", id: "5" }]);
    }
  });

  it("are those of each type in its set, as IDs and as ranges, and are empty without any", async () => {
    const answer = (sets: string) => answering(200, xml("AUTH_RECORDS_OUTPUT", sets));
    const sets =
      "<AUTH_ORACLE_LISTENER_IDS><ID_SET><ID>90</ID><ID_RANGE>92-93</ID_RANGE></ID_SET></AUTH_ORACLE_LISTENER_IDS>" +
      "<AUTH_ORACLE_IDS><ID_SET><ID>4102700801</ID></ID_SET></AUTH_ORACLE_IDS>";
    const server = await answer(`<AUTH_RECORDS>${sets}</AUTH_RECORDS>`);
    expect(await listAllRecords(callsTo(server))).to.deep.equal([
      { type: "oracle_listener", id: "90" },
      { type: "oracle_listener", id: "92" },
      { type: "oracle_listener", id: "93" },
      { type: "oracle", id: "4102700801" },
    ]);
    expect(await listAllRecords(callsTo(await answer("")))).to.deep.equal([]);
  });

  it("are those of a type whose name Qualys misspells", async () => {
    const set = "<AUTH_POSTGRESSQL_IDS><ID_SET><ID>5</ID></ID_SET></AUTH_POSTGRESSQL_IDS>";
    const server = await answering(
      200,
      xml("AUTH_RECORDS_OUTPUT", `<AUTH_RECORDS>${set}</AUTH_RECORDS>`),
    );
    expect(await listAllRecords(callsTo(server))).to.deep.equal([{ type: "postgresql", id: "5" }]);
  });

  it("aren't taken from any other response", async () => {
    const server = await answering(200, xml("SIMPLE_RETURN", "<TEXT>Success</TEXT>"));
    const error = await errorOf(listAllRecords(callsTo(server)));
    expect(error.message).to.contain("SIMPLE_RETURN came where AUTH_RECORDS_OUTPUT was expected");
  });
});
