import { expect } from "chai";
import { RecordReader } from "../../provider/api/batching/record-reader.js";
import { VaultIndex } from "../../provider/api/batching/vault-index.js";
import { listAllRecords } from "../../provider/api/record-ids.js";
import { listRecords, updateRecord } from "../../provider/api/records.js";
import { listVaults, viewVault } from "../../provider/api/vaults.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { azureKey } from "../../provider/catalog/vaults/azure-key.js";
import { answering, callsTo, errorOf, xml } from "./servers.js";

const notUnderstood = /^an unexpected response: /;

const list = "AUTH_WINDOWS_LIST";
const record = (id: number | string) => `<AUTH_WINDOWS><ID>${id}</ID></AUTH_WINDOWS>`;
const records = (...ids: (number | string)[]) => `<${list}>${ids.map(record).join("")}</${list}>`;
const root = `${list}_OUTPUT`;
const bare = (response: string) => `<${root}><RESPONSE>${response}</RESPONSE></${root}>`;
const time = "<DATETIME>2026-01-15T12:00:00Z</DATETIME>";
const warning = (content: string) => `<WARNING_LIST><WARNING>${content}</WARNING></WARNING_LIST>`;

async function recordsOf(body: string, filters: Record<string, string> = {}) {
  return listRecords(callsTo(await answering(200, body)), windows, filters);
}

/** Returns what a refresh finds of the records: there, gone, or an error. */
async function refreshed(body: string, ids: readonly string[]) {
  const reads = new RecordReader(callsTo(await answering(200, body)), windows, 5);
  const results = await Promise.allSettled(ids.map((id) => reads.refresh(id)));
  return results.map((result) => {
    if (result.status === "rejected") return (result.reason as Error).message;
    return result.value ? "there" : "gone";
  });
}

describe("a list of records", () => {
  it("may have records, warnings and a glossary, or none of them", async () => {
    const glossary = "<GLOSSARY><USER_LIST><USER/></USER_LIST></GLOSSARY>";
    expect((await recordsOf(bare(time))).records).to.deep.equal([]);
    expect((await recordsOf(bare(time + records(7, 8) + glossary))).records).to.have.length(2);
    const extended = records(7).replace("</ID>", "</ID><NEW_ELEMENT>1</NEW_ELEMENT>");
    expect((await recordsOf(bare(time + extended))).records).to.have.length(1);
  });

  const odd: [string, string][] = [
    ["a text", bare(`${time}<TEXT>degraded</TEXT>`)],
    ["text without an element", bare(`degraded${time}`)],
    ["nothing", bare("")],
    ["nothing but text", bare("degraded")],
    ["an empty DATETIME", bare("<DATETIME/>")],
    ["records but no DATETIME", bare(records(7))],
    [
      "a list of another name",
      bare(`${time}<AUTH_WINDOWS_RECORDS>${record(7)}</AUTH_WINDOWS_RECORDS>`),
    ],
    [
      "the list of another type",
      bare(`${time}<AUTH_UNIX_LIST><AUTH_UNIX><ID>7</ID></AUTH_UNIX></AUTH_UNIX_LIST>`),
    ],
    ["a set of IDs", bare(`${time}<ID_SET><ID>7</ID></ID_SET>`)],
    ["a list of others", bare(`${time}<${list}><AUTH_UNIX><ID>7</ID></AUTH_UNIX></${list}>`)],
    ["a list of some others", bare(`${time}<${list}>${record(7)}<ERROR/></${list}>`)],
    ["a list of text", bare(`${time}<${list}>none</${list}>`)],
    ["a list of text beside a record", bare(`${time}<${list}>${record(7)}more</${list}>`)],
    ["an empty list", bare(`${time}<${list}/>`)],
    [
      "a record without an ID",
      bare(`${time}<${list}><AUTH_WINDOWS><TITLE>x</TITLE></AUTH_WINDOWS></${list}>`),
    ],
    ["a record with an empty ID", bare(time + records(7, ""))],
    ["a record whose ID is no number", bare(time + records("7a"))],
    ["a record twice", bare(time + records(7, 8, 7))],
  ];
  for (const [what, body] of odd) {
    it(`isn't accepted if it has ${what}: nothing is gone`, async () => {
      const error = await errorOf(recordsOf(body));
      expect(error.message).to.match(notUnderstood);
      expect(error.outcome).to.equal("unknown");
      for (const told of await refreshed(body, ["7", "9"])) expect(told).to.match(notUnderstood);
    });
  }

  it("isn't accepted if it has records that weren't requested", async () => {
    const body = bare(time + records(7, 8));
    for (const filters of [{ ids: "7,9" }, { id_min: "8" }, { id_min: "7", id_max: "7" }]) {
      expect((await errorOf(recordsOf(body, filters))).message).to.equal(
        `an unexpected response: it has the record ${filters.id_min === "8" ? 7 : 8}, which wasn't asked for`,
      );
    }
    expect((await recordsOf(body, { ids: "7,8,9" })).records).to.have.length(2);
  });

  for (const [what, content] of [
    ["a code that we don't know", "<CODE>1985</CODE><TEXT>some hosts were left out</TEXT>"],
    ["a text alone", "<TEXT>some hosts were left out</TEXT>"],
    ["an address of help", "<CODE>1985</CODE><URL>https://help.example/?id_min=9</URL>"],
  ] as const) {
    it(`shows what it has, and nothing about what it lacks, with a warning that has ${what}`, async () => {
      const body = bare(time + records(7) + warning(content));
      const [there, lacking] = await refreshed(body, ["7", "9"]);
      expect(there).to.equal("there");
      expect(lacking).to.match(/without the record 9 came with an unknown warning/);
      const error = await errorOf(recordsOf(body));
      expect(error.message).to.equal(
        "the list of Windows records came with an unknown warning and may be incomplete",
      );
    });
  }
});

describe("the list of all records", () => {
  const answer = (response: string) =>
    `<AUTH_RECORDS_OUTPUT><RESPONSE>${response}</RESPONSE></AUTH_RECORDS_OUTPUT>`;
  const set = "<AUTH_UNIX_IDS><ID_SET><ID>7</ID></ID_SET></AUTH_UNIX_IDS>";

  for (const [what, response] of [
    ["nothing", ""],
    ["a text", `${time}<TEXT>degraded</TEXT>`],
    ["text for the sets", `${time}<AUTH_RECORDS>degraded</AUTH_RECORDS>`],
    ["something else than sets", `${time}<AUTH_RECORDS>${set}<ERROR/></AUTH_RECORDS>`],
    ["a type without IDs", `${time}<AUTH_RECORDS><AUTH_UNIX_IDS/></AUTH_RECORDS>`],
    ["IDs that can't be read", `${time}<AUTH_RECORDS>${set.replace("7", "seven")}</AUTH_RECORDS>`],
  ] as const) {
    it(`isn't accepted if it has ${what}`, async () => {
      const server = await answering(200, answer(response));
      expect((await errorOf(listAllRecords(callsTo(server)))).message).to.match(notUnderstood);
    });
  }

  it("isn't taken as complete if a warning came with it", async () => {
    const body = answer(`${time}<AUTH_RECORDS>${set}</AUTH_RECORDS>${warning("<TEXT>x</TEXT>")}`);
    const error = await errorOf(listAllRecords(callsTo(await answering(200, body))));
    expect(error.message).to.match(/^the list of all records .* warning/);
  });
});

describe("a list of vaults", () => {
  const vault = "<AUTH_VAULT><ID>7</ID><TITLE>x</TITLE></AUTH_VAULT>";
  const vaults = (response: string) => xml("AUTH_VAULT_LIST_OUTPUT", response);
  const listed = async (body: string) =>
    listVaults(callsTo(await answering(200, body)), azureKey.endpoint, {});

  it("may have none", async () => {
    for (const none of ["", "<AUTH_VAULTS/>"]) {
      const body = vaults(`<STATUS>Success</STATUS><COUNT>0</COUNT>${none}`);
      expect((await listed(body)).vaults).to.deep.equal([]);
    }
  });

  it("shows when a vault was changed, in either element, and vaults with only a UUID", async () => {
    const dates = [
      "<LAST_MODIFIED><DATETIME>T1</DATETIME></LAST_MODIFIED>",
      "<LAST_MODIFIED_DATE>T1</LAST_MODIFIED_DATE>",
    ];
    for (const date of dates) {
      const body = vaults(
        `<COUNT>2</COUNT><AUTH_VAULTS><AUTH_VAULT><ID>7</ID>${date}</AUTH_VAULT>` +
          `<AUTH_VAULT><UUID>a-b</UUID>${date}</AUTH_VAULT></AUTH_VAULTS>`,
      );
      const known = new VaultIndex(callsTo(await answering(200, body)), azureKey.endpoint);
      for (const id of ["7", "a-b"]) {
        expect(await known.find(id)).to.include({ id, lastModified: "T1" });
      }
    }
  });

  it("has a vault with an ID and a UUID once, and finds it by either", async () => {
    const both =
      "<AUTH_VAULT><UUID>a-b</UUID><TITLE>x</TITLE><VAULT_TYPE>Azure Key</VAULT_TYPE><ID>7</ID></AUTH_VAULT>";
    const body = vaults(`<COUNT>1</COUNT><AUTH_VAULTS>${both}</AUTH_VAULTS>`);
    const known = new VaultIndex(callsTo(await answering(200, body)), azureKey.endpoint);
    expect(await known.find("7")).to.include({ id: "7" });
    expect(await known.find("a-b")).to.include({ id: "7" });
    expect(await known.idsBeforeRun(azureKey, "x")).to.deep.equal(["7"]);
  });

  it("doesn't count a vault as gone while one has only the other kind of ID", async () => {
    const list = async (names: string) => {
      const body = vaults(
        `<COUNT>1</COUNT><AUTH_VAULTS><AUTH_VAULT>${names}</AUTH_VAULT></AUTH_VAULTS>`,
      );
      return new VaultIndex(callsTo(await answering(200, body)), azureKey.endpoint);
    };
    expect(await (await list("<UUID>a-b</UUID>")).find("8")).to.equal("unknown");
    expect(await (await list("<ID>7</ID>")).find("c-d")).to.equal("unknown");
    expect(await (await list("<UUID>a-b</UUID><ID>7</ID>")).find("8")).to.equal(undefined);
    expect(await (await list("<ID>7</ID>")).find("8")).to.equal(undefined);
  });

  for (const [what, response] of [
    ["no count", "<STATUS>Success</STATUS>"],
    ["a count that is no number", `<COUNT>many</COUNT><AUTH_VAULTS>${vault}</AUTH_VAULTS>`],
    ["a text", "<COUNT>0</COUNT><TEXT>degraded</TEXT>"],
    ["text for vaults", "<COUNT>0</COUNT><AUTH_VAULTS>degraded</AUTH_VAULTS>"],
    ["something else than vaults", `<COUNT>1</COUNT><AUTH_VAULTS>${vault}<X/></AUTH_VAULTS>`],
    ["a vault without an ID", "<COUNT>1</COUNT><AUTH_VAULTS><AUTH_VAULT/></AUTH_VAULTS>"],
    ["a vault twice", `<COUNT>2</COUNT><AUTH_VAULTS>${vault}${vault}</AUTH_VAULTS>`],
  ] as const) {
    it(`isn't accepted if it has ${what}: nothing is gone`, async () => {
      const body = vaults(response);
      expect((await errorOf(listed(body))).message).to.match(notUnderstood);
      const known = new VaultIndex(callsTo(await answering(200, body)), azureKey.endpoint);
      expect((await errorOf(known.find("9"))).outcome).to.equal("unknown");
    });
  }

  it("is incomplete if it has none of those that it counts", async () => {
    const error = await errorOf(listed(vaults("<STATUS>Success</STATUS><COUNT>7</COUNT>")));
    expect(error.message).to.equal("the list of vaults doesn't end");
  });
});

describe("a response about one vault or to a write", () => {
  it("is rejected if it has anything else in it", async () => {
    const view = xml("VAULT_OUTPUT", "<VAULT_QUEST><ID>7</ID></VAULT_QUEST><TEXT>degraded</TEXT>");
    const viewed = viewVault(callsTo(await answering(200, view)), azureKey, "7");
    const done = "<BATCH_LIST><BATCH><ID_SET><ID>7</ID></ID_SET></BATCH></BATCH_LIST>";
    const write = await answering(200, xml("BATCH_RETURN", `${done}<WARNING/>`));
    for (const call of [viewed, updateRecord(callsTo(write), windows, "7", { parameters: {} })]) {
      const error = await errorOf(call);
      expect(error.message).to.match(notUnderstood);
      expect(error.outcome).to.equal("unknown");
    }
  });
});
