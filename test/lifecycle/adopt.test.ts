import { expect } from "chai";
import { create } from "../../provider/lifecycle/create.js";
import { update } from "../../provider/lifecycle/update.js";
import { azureKey, azureKeyType, desired, windows, windowsType } from "./arguments.js";
import { messageOf, stage } from "./stage.js";

const existing = { title: "Servers", username: "old", password: "old", ips: "10.0.0.0-10.0.0.7" };

describe("adopting", () => {
  it("takes over the record with the title, and sends only what differs", async () => {
    const { simulator, session, actions } = await stage();
    const id = await simulator.createRecord("windows", existing);
    const wanted = desired(windowsType, windows({ adopt: true }));
    const made = await create(session, windowsType, wanted);
    expect(made.id).to.equal(String(id));
    expect(made.actual.values).to.deep.equal(wanted.values);
    expect(actions()).to.deep.equal(["list", "update"]);
    expect(simulator.calls.at(-1)?.parameters).to.deep.equal({
      action: "update",
      ids: String(id),
      username: "scan",
      password: "Tr0ub4dor&3",
      remove_ips: "10.0.0.4-10.0.0.7",
    });
  });

  it("creates the record if none has the title", async () => {
    const { simulator, session, actions } = await stage();
    await simulator.createRecord("windows", {
      ...existing,
      title: "Servers of others",
      ips: "10.9.0.1",
    });
    await create(session, windowsType, desired(windowsType, windows({ adopt: true })));
    expect(actions()).to.deep.equal(["list", "create"]);
  });

  it("is refused for a record that the stack already manages, before or after", async () => {
    const { simulator, session } = await stage();
    const id = String(await simulator.createRecord("windows", existing));
    session.owners.keep(windowsType, id, "Servers");
    const wanted = desired(windowsType, windows({ adopt: true }));
    expect(await messageOf(create(session, windowsType, wanted))).to.contain(
      `(id ${id}) is already managed by this stack`,
    );
    session.owners.release(windowsType, id);
    await create(session, windowsType, wanted);
    expect(session.owners.keep(windowsType, id, "Another title")).to.equal(false);
  });

  it("waits for a record that is to get another title, and then creates its own", async () => {
    const { simulator, session } = await stage({}, { gatherMilliseconds: 5 });
    const id = String(await simulator.createRecord("windows", existing));
    const titles = { title: "Renamed", before: "Servers", isTitleSecret: false, fingerprint: "" };
    session.owners.declare(windowsType, titles);
    const wanted = desired(windowsType, windows({ ips: ["10.9.0.1"], adopt: true }));
    const renamed = desired(windowsType, windows({ title: "Renamed", ips: ["10.0.0.0/29"] }));
    const actual = desired(windowsType, windows({ ips: ["10.0.0.0/29"] }));
    const [made] = await Promise.all([
      create(session, windowsType, wanted),
      update(session, windowsType, id, renamed, actual),
    ]);
    expect(made.id).not.to.equal(id);
    expect(simulator.records("windows")).to.have.length(2);
  });

  it("is refused if several vaults have the title, and names them", async () => {
    const { simulator, session } = await stage();
    const vault = { title: "Keys", type: "Azure Key", url: "https://keys.example", app_id: "a" };
    const secrets = { ssl_verify: "1", cert: "c", private_key: "k" };
    const ids = [
      await simulator.createVault({ ...vault, ...secrets }),
      await simulator.createVault({ ...vault, ...secrets }),
    ];
    const wanted = desired(azureKeyType, azureKey({ adopt: true }));
    expect(await messageOf(create(session, azureKeyType, wanted))).to.contain(
      `several vaults have this title (ids ${ids.join(", ")})`,
    );
    expect(simulator.vaults()).to.have.length(2);
  });
});
