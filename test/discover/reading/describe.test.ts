import { expect } from "chai";
import { Remotes, type Snapshot } from "../../../provider/api/remote.js";
import { parseXml } from "../../../provider/api/xml.js";
import { resourceTypes } from "../../../provider/catalog/index.js";
import {
  keyOf,
  type RecordType,
  type ResourceType,
} from "../../../provider/catalog/resource-type.js";
import { apache } from "../../../provider/catalog/records/apache.js";
import { mongodb } from "../../../provider/catalog/records/mongodb.js";
import { unix } from "../../../provider/catalog/records/unix.js";
import { windows } from "../../../provider/catalog/records/windows.js";
import { create } from "../../../provider/lifecycle/create.js";
import { Session } from "../../../provider/lifecycle/session.js";
import { describe as describeResource } from "../../../discover/reading/describe.js";
import type { Found } from "../../../discover/found.js";
import { startSimulator, type Simulator } from "../../../simulator/simulator.js";
import { callsTo } from "../../api/servers.js";
import { desired } from "../../lifecycle/arguments.js";
import { canary, fill } from "./subscription.js";

for (const assumedElements of [false, true]) {
  describe(`what discovery reports, from responses with ${assumedElements ? "all" : "documented"} elements`, () => {
    let simulator: Simulator;
    let session: Session;
    before(async () => {
      simulator = await startSimulator({ assumedElements, rateLimit: unlimited });
      await fill(simulator, 4 * resourceTypes.length);
      session = new Session(callsTo(simulator), { gatherMilliseconds: 0 });
    });
    after(() => simulator.close());

    for (const type of resourceTypes) {
      it(`lets the adoption of ${keyOf(type)} write nothing, without a secret`, async () => {
        const found = (await snapshots(simulator, session, type)).map((one) =>
          describeResource(type, one),
        );
        expect(found).not.to.be.empty;
        expect(JSON.stringify(found)).not.to.include(canary);
        for (const { problem, values, id } of found) {
          expect(problem).to.equal(undefined);
          const before = simulator.calls.length;
          const made = await create(session, type, desired(type, { ...values, adopt: true }));
          const writes = simulator.calls
            .slice(before)
            .filter(({ action }) => action !== "list" && action !== "view");
          expect(made.id).to.equal(id);
          expect(writes).to.deep.equal([]);
        }
      });
    }
  });
}

const unlimited = { calls: 1e9, windowSeconds: 1 };

async function snapshots(
  simulator: Simulator,
  { client, remotes }: Session,
  type: ResourceType,
): Promise<Snapshot[]> {
  if (type.kind === "record") {
    const pages: Snapshot[] = [];
    for await (const page of new Remotes(client, 0).pages(type)) pages.push(...page);
    return pages;
  }
  const ids = simulator.vaults().filter((vault) => vault.type === type.type);
  const seen = await Promise.all(ids.map(({ id }) => remotes.of(type).read(String(id))));
  return seen.flatMap((one) => one ?? []);
}

/** Describes a record whose response has these elements. */
function told(type: RecordType, elements: string): Found {
  const fields = parseXml(
    `<R><ID>7</ID><TITLE>One</TITLE>${elements}<CREATED><BY>jane</BY></CREATED></R>`,
  );
  if (!fields) throw new Error("the answer isn't XML");
  const times = { created: undefined, lastModified: undefined, lastModifiedBy: undefined, at: "" };
  return describeResource(type, { id: "7", fields, ...times });
}

const ips = "<IP_SET><IP>10.0.0.1</IP><IP>10.0.0.2</IP></IP_SET>";

describe("what discovery reports about a record", () => {
  it("has its addresses, its owner, and what a program needs but Qualys doesn't report", () => {
    expect(told(windows, `<USERNAME>scan</USERNAME>${ips}<NTLM>0</NTLM>`)).to.deep.equal({
      ...{ key: "auth:WindowsRecord", id: "7", title: "One", owner: "jane" },
      values: { title: "One", username: "scan", ips: ["10.0.0.1-10.0.0.2"] },
      withheld: ["password"],
      left: [],
    });
  });

  it("has keys whose secrets are in vaults, and leaves others to Qualys", () => {
    const key = (info: string) =>
      "<USERNAME>scan</USERNAME><PRIVATE_KEY_CERTIFICATE_LIST><PRIVATE_KEY_CERTIFICATE><ID>1</ID>" +
      `<PRIVATE_KEY_INFO type="x">${info}</PRIVATE_KEY_INFO></PRIVATE_KEY_CERTIFICATE>` +
      `</PRIVATE_KEY_CERTIFICATE_LIST>${ips}`;
    const vault =
      "<DIGITAL_VAULT_ID>9</DIGITAL_VAULT_ID><DIGITAL_VAULT_TYPE>Azure Key</DIGITAL_VAULT_TYPE>";
    const inVault = told(unix, key(`<DIGITAL_VAULT>${vault}</DIGITAL_VAULT>`));
    const digitalVault = { vaultType: "Azure Key", vaultId: 9 };
    expect(inVault.problem).to.equal(undefined);
    expect(inVault.values["privateKeyCertificates"]).to.deep.equal([
      { privateKeyInfo: { digitalVault } },
    ]);
    const stored = told(unix, key('<PRIVATE_KEY type="rsa"/>'));
    expect(stored).to.deep.include({ left: ["privateKeyCertificates"] });
    expect(stored.values).not.to.have.property("privateKeyCertificates");
  });

  it("shows which ones Qualys created itself, and which are templates", () => {
    const paths = "<UNIX_CONFIGURATION_FILE>/etc/x</UNIX_CONFIGURATION_FILE>";
    const system = told(apache, `${ips}<IS_SYSTEM_CREATED>1</IS_SYSTEM_CREATED>`);
    expect(system.origin).to.equal("system");
    expect(told(apache, `${ips}<IS_SYSTEM_CREATED>0</IS_SYSTEM_CREATED>`)).not.to.have.property(
      "origin",
    );
    const template = `<USERNAME>u</USERNAME><IS_TEMPLATE>1</IS_TEMPLATE>${paths}`;
    expect(told(mongodb, template).origin).to.equal("template");
  });

  it("says why no program can declare it, if that is so", () => {
    const ipv6 = told(windows, "<USERNAME>u</USERNAME><IP_SET><IP>fe80::1</IP></IP_SET>");
    expect(ipv6.problem).to.include("ips");
    const version = "<MINIMUM_SMB_VERSION>9.9</MINIMUM_SMB_VERSION>";
    const unknown = told(windows, `<USERNAME>u</USERNAME>${ips}${version}`);
    expect(unknown).to.deep.include({ values: {}, withheld: [] });
    expect(unknown.problem).to.include("minimumSmbVersion must be");
  });
});
