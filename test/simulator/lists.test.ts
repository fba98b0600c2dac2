import { expect } from "chai";
import type { Simulator } from "../../simulator/simulator.js";
import { errorsBy, errorsByRecord } from "./dtd.js";
import { createWindows, get, post, simulate, windows, windowsPath } from "./qualys.js";

const allPath = "/api/2.0/fo/auth/";

async function fill(simulator: Simulator, count: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const parameters = windows({ title: `Host ${number}`, ips: "10.0.0.1" });
    await simulator.createRecord("windows", parameters as Record<string, string>);
  }
}

describe("a list of the simulator", () => {
  it("that finds nothing has only the DATETIME", async () => {
    const simulator = await simulate({ now: () => 0 });
    await createWindows(simulator);
    const response = "<RESPONSE><DATETIME>1970-01-01T00:00:00Z</DATETIME></RESPONSE>";
    for (const filter of [
      { ids: 5 },
      { title: "nowhere" },
      { id_min: 90000 },
      { ids: 5, details: "All" },
    ]) {
      const answer = await get(simulator, windowsPath, { action: "list", ...filter });
      expect(answer.status).to.equal(200);
      expect(answer.flat).to.equal(
        `<AUTH_WINDOWS_LIST_OUTPUT>${response}</AUTH_WINDOWS_LIST_OUTPUT>`,
      );
      expect(await errorsByRecord("windows", answer.xml)).to.deep.equal([]);
    }
    const none = await get(simulator, allPath, { action: "list", id_min: 90000 });
    expect(none.flat).to.equal(`<AUTH_RECORDS_OUTPUT>${response}</AUTH_RECORDS_OUTPUT>`);
  });

  it("filters by parts of title and comments, by IDs, and by the lowest and highest ID", async () => {
    const simulator = await simulate();
    await fill(simulator, 12);
    await simulator.changeRecord("windows", 43005, { comments: "ticket 77" });
    const titles = async (filter: Record<string, string>) =>
      (await get(simulator, windowsPath, { action: "list", ...filter })).all("TITLE");
    expect(await titles({ title: "ost 1" })).to.deep.equal([
      "Host 1",
      "Host 10",
      "Host 11",
      "Host 12",
    ]);
    expect(await titles({ comments: "77" })).to.deep.equal(["Host 5"]);
    expect(await titles({ ids: "43002,43004-43005,7" })).to.deep.equal([
      "Host 2",
      "Host 4",
      "Host 5",
    ]);
    expect(await titles({ id_min: "43003", id_max: "43004" })).to.deep.equal(["Host 3", "Host 4"]);
    expect(await titles({ id_min: "43003", title: "1" })).to.deep.equal([
      "Host 10",
      "Host 11",
      "Host 12",
    ]);
  });

  it("has only IDs with details=None, and also users with details=All", async () => {
    const simulator = await simulate();
    await createWindows(simulator);
    await createWindows(simulator, { title: "Two" });
    const none = await get(simulator, windowsPath, { action: "list", details: "None" });
    expect(none.flat).to.match(
      /<RESPONSE><DATETIME>[^<]+<\/DATETIME><ID_SET><ID_RANGE>43001-43002<\/ID_RANGE><\/ID_SET><\/RESPONSE>/,
    );
    const all = await get(simulator, windowsPath, { action: "list", details: "All" });
    expect(all.flat).to.include("<GLOSSARY><USER_LIST><USER><USER_LOGIN>jane</USER_LOGIN>");
    for (const { xml } of [none, all]) {
      expect(await errorsByRecord("windows", xml)).to.deep.equal([]);
    }
  });

  it("is truncated after 1,000 records, and its warning leads to the next page", async () => {
    const simulator = await simulate();
    await fill(simulator, 2500);
    const seen: string[] = [];
    const sizes: number[] = [];
    let answer = await post(simulator, windowsPath, { action: "list", title: "Host" });
    expect(await errorsByRecord("windows", answer.xml)).to.deep.equal([]);
    expect(answer.flat).to.match(
      /<WARNING_LIST><WARNING><CODE>1980<\/CODE><TEXT>[^<]+<\/TEXT><URL>/,
    );
    expect(answer.xml).to.include("<![CDATA[http://127.0.0.1:");
    for (;;) {
      const titles = answer.all("TITLE");
      seen.push(...titles);
      sizes.push(titles.length);
      const next = answer.the("URL");
      if (next === "") break;
      const { origin, pathname, searchParams } = new URL(next);
      expect(origin).to.equal(simulator.url);
      expect(searchParams.get("title")).to.equal("Host");
      answer = await get(simulator, pathname, Object.fromEntries(searchParams));
    }
    expect(sizes).to.deep.equal([1000, 1000, 500]);
    expect(new Set(seen).size).to.equal(2500);
  });

  it("of exactly 1,000 records isn't truncated", async () => {
    const simulator = await simulate();
    await fill(simulator, 1000);
    const answer = await get(simulator, windowsPath, { action: "list", details: "None" });
    expect(answer.xml).not.to.include("WARNING");
  });

  it("of all types has each type's IDs in its element", async () => {
    const simulator = await simulate();
    await fill(simulator, 3);
    await simulator.deleteRecord("windows", 43002);
    const answer = await get(simulator, allPath, { action: "list" });
    expect(answer.flat).to.match(
      /<AUTH_RECORDS><AUTH_WINDOWS_IDS><ID_SET><ID>43001<\/ID><ID>43003<\/ID><\/ID_SET><\/AUTH_WINDOWS_IDS><\/AUTH_RECORDS><\/RESPONSE>/,
    );
    expect(answer.xml).to.include(`SYSTEM "${simulator.url}/api/2.0/fo/auth/auth_records.dtd"`);
    expect(await errorsBy("auth-records.dtd", answer.xml)).to.deep.equal([]);
  });

  it("echoes its parameters on request", async () => {
    const simulator = await simulate({ now: () => 0 });
    const answer = await get(simulator, windowsPath, {
      action: "list",
      echo_request: 1,
      title: "a&b",
    });
    expect(answer.flat).to.include(
      "<REQUEST><DATETIME>1970-01-01T00:00:00Z</DATETIME><USER_LOGIN>jane</USER_LOGIN>" +
        `<RESOURCE>${simulator.url}${windowsPath}</RESOURCE><PARAM_LIST>` +
        "<PARAM><KEY>action</KEY><VALUE>list</VALUE></PARAM>" +
        "<PARAM><KEY>echo_request</KEY><VALUE>1</VALUE></PARAM>" +
        "<PARAM><KEY>title</KEY><VALUE>a&amp;b</VALUE></PARAM></PARAM_LIST></REQUEST>",
    );
    expect(await errorsByRecord("windows", answer.xml)).to.deep.equal([]);
  });
});
