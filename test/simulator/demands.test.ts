import { expect } from "chai";
import { post, simulate, type Parameters } from "./qualys.js";

const login = { title: "T", username: "scan", password: "word", ips: "10.0.0.1" };
const oracle = { ...login, sid: "BILL", port: 1521 };
const mysql = { ...login, database: "d", port: 3306 };
const snmp = { title: "T", ips: "10.0.0.1" };

/** The type, what is wrong, the code, the parameter that the refusal names, and the request. */
const cases: [string, string, number, string, Parameters][] = [
  [
    "oracle",
    "a path without its checks",
    1907,
    "win_init_ora_path",
    { ...oracle, win_init_ora_path: "d:\\i" },
  ],
  [
    ...(["oracle", "checks without their paths", 1903, "unix_ora_home_path"] as const),
    { ...oracle, perform_unix_opatch_checks: 1 },
  ],
  ["mysql", "no configuration file", 1922, "windows_config_file", mysql],
  [
    "oracle_weblogic",
    "a domain beside discovery",
    1907,
    "domain",
    {
      ...{ title: "T", ips: "10.0.0.1", installation_path: "/opt/wl", domain: "base" },
    },
  ],
  [
    "ibm_db2",
    "one path of five",
    1903,
    "win_prilogfile",
    {
      ...{ ...login, database: "d", port: 50000, win_db2dir: "d:\\db2" },
    },
  ],
  [
    "snmp",
    "an encryption without its password",
    1903,
    "password",
    {
      ...{ ...snmp, version: "v3", username: "scan", auth_alg: "MD5" },
    },
  ],
  ["oracle_listener", "no password", 1903, "password", snmp],
];

describe("the simulator refuses what the guides forbid:", () => {
  for (const [type, what, code, names, parameters] of cases) {
    it(`${type} with ${what}`, async () => {
      const simulator = await simulate();
      const path = `/api/2.0/fo/auth/${type}/`;
      const answer = await post(simulator, path, { action: "create", ...parameters });
      expect(answer.the("CODE"), answer.flat).to.equal(String(code));
      expect(answer.the("TEXT")).to.include(names);
      expect(simulator.records(type)).to.deep.equal([]);
    });
  }

  it("a record of a Quest vault without its system", async () => {
    const simulator = await simulate();
    const quest = { type: "Quest Vault", title: "Q", server_address: "10.0.0.5", username: "u" };
    const vault = await simulator.createVault({ ...quest, access_key: "KEY" });
    const by = { login_type: "vault", vault_type: "Quest Vault", vault_id: vault };
    const create = { action: "create", title: "T", username: "scan", ips: "10.0.0.1", ...by };
    const answer = await post(simulator, "/api/2.0/fo/auth/windows/", create);
    expect([answer.the("CODE"), simulator.records("windows").length]).to.deep.equal(["1903", 0]);
  });
});
