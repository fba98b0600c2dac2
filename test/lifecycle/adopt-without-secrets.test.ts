import { expect } from "chai";
import { snmp as snmpType } from "../../provider/catalog/records/snmp.js";
import { create } from "../../provider/lifecycle/create.js";
import { update } from "../../provider/lifecycle/update.js";
import { desired, expectFailures, failures, windows, windowsType } from "./arguments.js";
import { messageOf, stage } from "./stage.js";

const existing = { title: "Servers", username: "scan", password: "old", ips: "10.0.0.0-10.0.0.3" };
const wanted = (more = {}) =>
  desired(windowsType, windows({ password: undefined, adopt: true, ...more }));

describe("adopting without what Qualys doesn't report", () => {
  it("is legal for a password, and without adopt it isn't", () => {
    const args = windows({ password: undefined });
    expectFailures(failures(windowsType, { ...args, adopt: true }), {});
    expectFailures(failures(windowsType, args), { password: ["required"] });
  });

  it("still requires what Qualys does report", () => {
    const args = windows({ password: undefined, adopt: true, username: undefined, ntlm: "no" });
    expectFailures(failures(windowsType, args), {
      username: ["required"],
      ntlm: ["true or false"],
    });
  });

  it("sends nothing to a record that is otherwise as the program wants it", async () => {
    const { simulator, session, actions } = await stage();
    const id = await simulator.createRecord("windows", existing);
    const made = await create(session, windowsType, wanted());
    expect(made.id).to.equal(String(id));
    expect(made.actual.values).not.to.have.property("password");
    expect(actions()).to.deep.equal(["list"]);
  });

  it("sends the password once it is given", async () => {
    const { simulator, session } = await stage();
    const id = String(await simulator.createRecord("windows", existing));
    const { actual } = await create(session, windowsType, wanted());
    await update(session, windowsType, id, wanted({ password: "new" }), actual);
    expect(simulator.calls.at(-1)?.parameters).to.deep.equal({
      ...{ action: "update", ids: id, password: "new" },
    });
  });

  it("leaves alone a secret that Qualys reports and the program leaves out", async () => {
    const { simulator, session, actions } = await stage();
    const secrets = { version: "v2c", community_strings: "canary-community" };
    await simulator.createRecord("snmp", { title: "Switches", ips: "10.0.0.1", ...secrets });
    const args = { title: "Switches", ips: ["10.0.0.1"], version: "v2c", adopt: true };
    const { actual } = await create(session, snmpType, desired(snmpType, args));
    expect(actions()).to.deep.equal(["list"]);
    expect(JSON.stringify(actual)).not.to.include("canary");
  });

  it("fails if there is nothing to adopt, names what is missing, and creates nothing", async () => {
    const { simulator, session, actions } = await stage();
    expect(await messageOf(create(session, windowsType, wanted())))
      .to.include('WindowsRecord "Servers"')
      .and.include("no Windows record with this title")
      .and.include("password is required");
    expect(actions()).to.deep.equal(["list"]);
    expect(simulator.records("windows")).to.deep.equal([]);
  });
});
