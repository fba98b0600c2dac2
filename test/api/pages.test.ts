import { expect } from "chai";
import { RecordReader } from "../../provider/api/batching/record-reader.js";
import { listAllRecords } from "../../provider/api/record-ids.js";
import { listRecords } from "../../provider/api/records.js";
import { listVaults } from "../../provider/api/vaults.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { azureKey } from "../../provider/catalog/vaults/azure-key.js";
import { callsTo, errorOf, serve, xml } from "./servers.js";

const goesOn = (next: number) =>
  `<WARNING_LIST><WARNING><CODE>1980</CODE><URL>https://q/?id_min=${next}</URL></WARNING></WARNING_LIST>`;

const page = (ids: readonly number[], next: number) =>
  xml(
    "AUTH_WINDOWS_LIST_OUTPUT",
    (ids.length > 0
      ? `<AUTH_WINDOWS_LIST>${ids.map((id) => `<AUTH_WINDOWS><ID>${id}</ID></AUTH_WINDOWS>`).join("")}</AUTH_WINDOWS_LIST>`
      : "") + goesOn(next),
  );

/** A server that responds by the number of calls so far, and counts them. */
async function paging(answer: (call: number) => string) {
  const seen = { calls: 0 };
  const { url } = await serve((_, response) => void response.end(answer(++seen.calls)));
  return { url, seen };
}

describe("a list whose next page", () => {
  for (const [what, answer, calls] of [
    ["is itself", () => page([7, 8], 7), 1],
    ["starts with its last record", () => page([7, 8], 8), 1],
    ["starts before it", () => page([7, 8], 1), 1],
    [
      "is another one that doesn't go on",
      (call: number) => page(call === 1 ? [7, 8] : [9, 10], 9),
      2,
    ],
    ["is empty and goes on where it is", () => page([], 1), 2],
  ] as const) {
    it(`${what} ends at once in an error`, async () => {
      const { url, seen } = await paging(answer);
      const error = await errorOf(listRecords(callsTo({ url }), windows, {}));
      expect(error).to.include({
        outcome: "unknown",
        message: "the list of Windows records doesn't end",
      });
      expect(seen.calls).to.equal(calls);
    });
  }

  it("is itself also ends at once in a refresh and for all types", async () => {
    const { url, seen } = await paging(() => page([7], 7));
    await errorOf(new RecordReader(callsTo({ url }), windows, 5).refresh("7"));
    expect(seen.calls).to.equal(1);
    const set =
      "<AUTH_RECORDS><AUTH_UNIX_IDS><ID_SET><ID_RANGE>5-9</ID_RANGE></ID_SET></AUTH_UNIX_IDS></AUTH_RECORDS>";
    const all = await paging(() => xml("AUTH_RECORDS_OUTPUT", set + goesOn(9)));
    const error = await errorOf(listAllRecords(callsTo(all)));
    expect(error.message).to.equal("the list of all records doesn't end");
    expect(all.seen.calls).to.equal(1);
  });

  it("always follows ends in an error after more pages than any subscription has", async () => {
    const { url, seen } = await paging((call) => page([call], call + 1));
    const error = await errorOf(listRecords(callsTo({ url }), windows, {}));
    expect(error.message).to.equal("the list of Windows records doesn't end");
    expect(seen.calls).to.equal(200);
  });

  it("always follows ends before it takes much memory", async () => {
    const padding = `<!--${"x".repeat(900_000)}-->`.repeat(50);
    const { url, seen } = await paging((call) => page([call], call + 1) + padding);
    const error = await errorOf(listRecords(callsTo({ url }), windows, {}));
    expect(error.message).to.equal("the list of Windows records doesn't end");
    expect(seen.calls).to.equal(6);
  }).timeout(20_000);

  it("always follows with ranges of IDs ends before it takes much memory", async () => {
    const { url, seen } = await paging((call) => {
      const range = `${call * 600_000}-${call * 600_000 + 599_999}`;
      const set = `<AUTH_UNIX_IDS><ID_SET><ID_RANGE>${range}</ID_RANGE></ID_SET></AUTH_UNIX_IDS>`;
      const list = `<AUTH_RECORDS>${set}</AUTH_RECORDS>`;
      return xml("AUTH_RECORDS_OUTPUT", list + goesOn((call + 1) * 600_000));
    });
    await errorOf(listAllRecords(callsTo({ url })));
    expect(seen.calls).to.equal(2);
  }).timeout(20_000);
});

describe("a list of vaults whose next page", () => {
  const vaults = (from: number, to: number, count: number) => {
    const ids = Array.from({ length: to - from }, (_, i) => from + i);
    const list = ids.map((id) => `<AUTH_VAULT><ID>${id}</ID></AUTH_VAULT>`).join("");
    return xml(
      "AUTH_VAULT_LIST_OUTPUT",
      `<COUNT>${count}</COUNT><AUTH_VAULTS>${list}</AUTH_VAULTS>`,
    );
  };
  const list = (url: string) => listVaults(callsTo({ url }), azureKey.endpoint, {});

  it("is itself ends at once in an error", async () => {
    for (const answer of [
      () => vaults(1, 1_001, 2_000),
      () => vaults(1, 4, 9),
      () => vaults(1, 2, 2),
    ]) {
      const { url, seen } = await paging(answer);
      expect(await errorOf(list(url))).to.include({
        outcome: "unknown",
        message: "the list of vaults doesn't end",
      });
      expect(seen.calls).to.equal(2);
    }
  });

  for (const [what, first] of [
    ["0", 0],
    ["1", 1],
  ] as const) {
    it(`is requested by an offset is read whether offsets count from ${what} or not`, async () => {
      const offsets: string[] = [];
      const { url } = await serve((request, response) => {
        let body = "";
        request.on("data", (chunk: Buffer) => (body += String(chunk)));
        request.on("end", () => {
          const offset = new URLSearchParams(body).get("offset") ?? "";
          offsets.push(offset);
          const from = offset === "" ? 1 : Number(offset) - first + 1;
          response.end(vaults(from, Math.min(from + 1_000, 2_401), 2_400));
        });
      });
      const found = await list(url);
      expect(found.vaults.map((vault) => Number(vault.text("ID")))).to.deep.equal(
        Array.from({ length: 2_400 }, (_, i) => i + 1),
      );
      expect(offsets.slice(0, 2)).to.deep.equal(["", "999"]);
      expect(offsets).to.have.length(3);
    });
  }
});
