import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Journal } from "../../../discover/reading/journal.js";
import { readSubscription, type Progress } from "../../../discover/reading/read-subscription.js";
import { recordTypes, vaultTypes } from "../../../provider/catalog/index.js";
import { keyIn } from "../../../provider/catalog/resource-type.js";
import { windows } from "../../../provider/catalog/records/windows.js";
import type { Simulator } from "../../../simulator/simulator.js";
import { afterwards } from "../../afterwards.js";
import { callsTo, errorOf, simulate, xml } from "../../api/servers.js";
import { canary } from "./subscription.js";

const silent: Progress = { begin: () => {}, advance: () => {}, complete: () => {} };
const all = {
  records: recordTypes,
  vaults: vaultTypes,
  unlisted: true,
  managed: new Set<string>(),
};

function journalFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "discover-"));
  afterwards(() => rmSync(folder, { recursive: true }));
  return path.join(folder, "new", "journal.jsonl");
}

/** Two vaults, and two records of each of three types, each with a secret. */
async function subscription(): Promise<Simulator> {
  const simulator = await simulate();
  for (const one of ["A", "B"]) {
    await simulator.createVault({
      ...{ type: "HashiCorp", title: one, url: "https://v.example", auth_type: "approle" },
      ...{ role_id: canary, secret_id: canary },
    });
    const login = { title: one, username: "u", password: canary, ips: "10.0.0.1" };
    await simulator.createRecord("windows", login);
    await simulator.createRecord("unix", login);
    const community = { version: "v1", community_strings: canary, ips: "10.0.0.1" };
    await simulator.createRecord("snmp", { title: one, ...community });
  }
  return simulator;
}

const made = (simulator: Simulator, from = 0) =>
  simulator.calls.slice(from).map(({ path: place, action }) => `${action} ${place.slice(12)}`);

describe("reading a subscription", () => {
  it("lists all records, then the vaults, views each vault and reads a page of each type", async () => {
    const simulator = await subscription();
    const journal = new Journal(undefined, "here");
    const { found } = await readSubscription(callsTo(simulator), all, journal, silent);
    expect(made(simulator)).to.deep.equal([
      ...["list auth/", "list vault/", "view vault/", "view vault/"],
      ...["list auth/snmp/", "list auth/unix/", "list auth/windows/"],
    ]);
    expect(found.map(({ key, title }) => `${key} ${title}`)).to.deep.equal([
      ...["vault:HashiCorpVault A", "vault:HashiCorpVault B"],
      ...["auth:SnmpRecord A", "auth:SnmpRecord B", "auth:UnixRecord A", "auth:UnixRecord B"],
      ...["auth:WindowsRecord A", "auth:WindowsRecord B"],
    ]);
    expect(JSON.stringify(found)).not.to.include(canary);
  });

  it("doesn't read types that a stack has completely", async () => {
    const simulator = await subscription();
    const managed = new Set(
      simulator.records("windows").map(({ id }) => keyIn(windows, String(id))),
    );
    const wanted = { ...all, vaults: [], managed };
    const journal = new Journal(undefined, "here");
    await readSubscription(callsTo(simulator), wanted, journal, silent);
    expect(made(simulator)).to.deep.equal(["list auth/", "list auth/snmp/", "list auth/unix/"]);
  });

  it("continues where an earlier run was interrupted, from a private file without secrets", async () => {
    const simulator = await subscription();
    const file = journalFile();
    simulator.failNext(({ path: place }) => place.endsWith("/unix/"), {
      ...{ kind: "answer", status: 403, body: "<html></html>" },
    });
    const first = new Journal(file, "here");
    await errorOf(readSubscription(callsTo(simulator), all, first, silent));
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(readFileSync(file, "utf8")).to.include("HashiCorpVault").and.not.include(canary);
    // A crash leaves half a line.
    truncateSync(file, statSync(file).size - 5);
    const before = simulator.calls.length;
    const again = new Journal(file, "here");
    expect(again.size).to.equal(4);
    const { found } = await readSubscription(callsTo(simulator), all, again, silent);
    expect(found).to.have.length(8);
    expect(made(simulator, before)).to.deep.equal([
      ...["list auth/", "list vault/", "list auth/snmp/", "list auth/unix/", "list auth/windows/"],
    ]);
    expect(new Journal(file, "here").size).to.equal(8);
    again.remove();
    expect(new Journal(file, "here").size).to.equal(0);
  });

  it("continues with the page after the last one that was read", async () => {
    const simulator = await subscription();
    const file = journalFile();
    const records = simulator.records("windows");
    const next = `<WARNING_LIST><WARNING><CODE>1980</CODE><TEXT>cut</TEXT><URL><![CDATA[${simulator.url}/?id_min=${records[1]?.id}]]></URL></WARNING></WARNING_LIST>`;
    const page = `<AUTH_WINDOWS_LIST><AUTH_WINDOWS><ID>${records[0]?.id}</ID><TITLE>A</TITLE><USERNAME>u</USERNAME></AUTH_WINDOWS></AUTH_WINDOWS_LIST>`;
    const body = xml("AUTH_WINDOWS_LIST_OUTPUT", page + next);
    const isWindows = ({ path: place }: { path: string }) => place.endsWith("/windows/");
    simulator.failNext(isWindows, { kind: "answer", status: 200, body });
    simulator.failNext(isWindows, { kind: "answer", status: 403, body: "<html></html>" });
    const wanted = { ...all, records: [windows], vaults: [] };
    const first = new Journal(file, "here");
    await errorOf(readSubscription(callsTo(simulator), wanted, first, silent));
    const again = new Journal(file, "here");
    const { found } = await readSubscription(callsTo(simulator), wanted, again, silent);
    expect(found.map(({ title }) => title)).to.deep.equal(["A", "B"]);
    expect(simulator.calls.at(-1)?.parameters).to.include({
      id_min: `${Number(records[0]?.id) + 1}`,
    });
  });

  it("uses nothing from a file that is older than a day", () => {
    const file = journalFile();
    new Journal(file, "here").add({ complete: "auth:WindowsRecord" });
    const old = Date.now() / 1000 - 25 * 60 * 60;
    utimesSync(file, old, old);
    expect(new Journal(file, "here").of("auth:WindowsRecord").isComplete).to.equal(false);
  });

  it("uses nothing from the file of another subscription, user or version", () => {
    const file = journalFile();
    new Journal(file, "here").add({ complete: "auth:WindowsRecord" });
    expect(new Journal(file, "here").of("auth:WindowsRecord").isComplete).to.equal(true);
    const other = new Journal(file, "there");
    expect(other.of("auth:WindowsRecord").isComplete).to.equal(false);
    other.add({ complete: "auth:UnixRecord" });
    expect(new Journal(file, "here").size).to.equal(0);
    expect(new Journal(file, "there").of("auth:UnixRecord").isComplete).to.equal(true);
  });

  it("goes on with what was made since, and leaves out what is gone", async () => {
    const simulator = await subscription();
    const file = journalFile();
    const refused = { kind: "answer", status: 403, body: "<html></html>" } as const;
    simulator.failNext(({ path: place }) => place.endsWith("/windows/"), refused);
    await errorOf(readSubscription(callsTo(simulator), all, new Journal(file, "here"), silent));
    const [gone] = simulator.records("unix");
    await simulator.deleteRecord("unix", Number(gone?.id));
    const login = { username: "u", password: canary, ips: "10.0.0.1" };
    await simulator.createRecord("unix", { title: "C", ...login });
    const again = new Journal(file, "here");
    const { found, unread } = await readSubscription(callsTo(simulator), all, again, silent);
    const unix = found.filter(({ key }) => key === "auth:UnixRecord");
    expect(unix.map(({ title }) => title)).to.deep.equal(["B", "C"]);
    expect(unread).to.deep.equal([]);
  });

  it("says which records the list of their type lacks", async () => {
    const simulator = await subscription();
    simulator.failNext(({ path: place }) => place.endsWith("/unix/"), {
      ...{ kind: "answer", status: 200, body: xml("AUTH_UNIX_LIST_OUTPUT", "") },
    });
    const journal = new Journal(undefined, "here");
    const { found, unread } = await readSubscription(callsTo(simulator), all, journal, silent);
    expect(found).to.have.length(6);
    expect(unread.map(({ what }) => what)).to.deep.equal(["Unix record: 2 of 2"]);
  });

  for (const [place, whats, left] of [
    ["/auth/unix/", ["Unix record: 2 of 2"], 6],
    ["/vault/", ["all vaults"], 6],
  ] as const) {
    it(`reads the rest if the user may not list ${place}`, async () => {
      const simulator = await subscription();
      const text = "<CODE>2012</CODE><TEXT>No</TEXT>";
      simulator.failNext(({ path: called }) => called.endsWith(place), {
        ...{ kind: "answer", status: 403, body: xml("SIMPLE_RETURN", text) },
      });
      const journal = new Journal(undefined, "here");
      const { found, unread } = await readSubscription(callsTo(simulator), all, journal, silent);
      expect(found).to.have.length(left);
      expect(unread.map(({ what }) => what)).to.deep.equal(whats);
      expect(unread[0]?.reason).to.equal("code 2012: No");
    });
  }

  it("reads records of a type that the catalog lacks by what all types have", async () => {
    const simulator = await simulate({ unlistedTypes: ["brand_new", "odd_new"] });
    const args = { username: "u", password: canary, ips: "10.0.0.1", title: "A" };
    await simulator.createRecord("brand_new", args);
    await simulator.createRecord("odd_new", args);
    simulator.failNext(({ path: place }) => place.endsWith("/odd_new/"), {
      ...{ kind: "answer", status: 200, body: xml("ODD_LIST_OUTPUT", "<ODD/>") },
    });
    const journal = new Journal(undefined, "here");
    const { found, unread } = await readSubscription(callsTo(simulator), all, journal, silent);
    expect(found).to.have.length(1);
    expect(found[0]).to.deep.include({
      ...{ key: "auth:BrandNewRecord", left: ["parameters", "secretParameters"] },
      values: { title: "A", ips: ["10.0.0.1"] },
    });
    expect(unread.map(({ what }) => what)).to.deep.equal(["odd_new record: 1 of 1"]);
  });

  it("counts vaults of types that the catalog lacks", async () => {
    const simulator = await simulate();
    const vault = "<AUTH_VAULT><ID>7</ID><TITLE>A</TITLE><VAULT_TYPE>New</VAULT_TYPE></AUTH_VAULT>";
    const list = `<STATUS>Success</STATUS><COUNT>1</COUNT><AUTH_VAULTS>${vault}</AUTH_VAULTS>`;
    simulator.failNext(({ path: place }) => place.endsWith("/vault/"), {
      ...{ kind: "answer", status: 200, body: xml("AUTH_VAULT_LIST_OUTPUT", list) },
    });
    const journal = new Journal(undefined, "here");
    const { unknown } = await readSubscription(callsTo(simulator), all, journal, silent);
    expect(unknown).to.deep.equal({ New: 1 });
  });

  it("counts what it has no type for, and knows why vaults can't be adopted", async () => {
    const simulator = await subscription();
    await simulator.createVault({
      ...{ type: "HashiCorp", title: "A", url: "https://v.example", auth_type: "approle" },
      ...{ role_id: "r", secret_id: "s" },
    });
    const sets =
      "<AUTH_BRAND_NEW_IDS><ID_SET><ID_RANGE>6-9</ID_RANGE></ID_SET></AUTH_BRAND_NEW_IDS>" +
      "<AUTH_BRAND-NEW_IDS><ID_SET><ID>5</ID></ID_SET></AUTH_BRAND-NEW_IDS>";
    const body = xml("AUTH_RECORDS_OUTPUT", `<AUTH_RECORDS>${sets}</AUTH_RECORDS>`);
    simulator.failNext(({ path: place }) => place.endsWith("/auth/"), {
      ...{ kind: "answer", status: 200, body },
    });
    const journal = new Journal(undefined, "here");
    const wanted = {
      ...all,
      managed: new Set(["auth:BrandNewRecord 6", "auth:BrandNewRecord 10"]),
    };
    const read = await readSubscription(callsTo(simulator), wanted, journal, silent);
    const { found, unknown, unread } = read;
    expect(unknown).to.deep.equal({ "brand-new": 1 });
    expect(unread.map(({ what }) => what)).to.deep.equal(["brand_new record: 3 of 3"]);
    expect(found.map(({ title, problem }) => [title, problem !== undefined])).to.deep.equal([
      ...[
        ["A", true],
        ["B", false],
        ["A", true],
      ],
    ]);
  });
});
