import { expect } from "chai";
import { qualysPolicies } from "../../policies/index.js";
import { recordTypes, resourceType } from "../../provider/catalog/index.js";
import { addressField, keyOf } from "../../provider/catalog/resource-type.js";
import { judge, unknown, violations } from "./analyzer.js";

const windows = resourceType("auth:WindowsRecord");
const allowing = (addresses: number) =>
  qualysPolicies({ maxAddresses: { enforcementLevel: "mandatory", addresses } });

describe("maxAddresses", () => {
  it("counts the addresses of a dynamic resource's map", async () => {
    const ips = { "10.0.0.0-10.0.15.255": 4096 };
    expect(await violations(allowing(4096), windows, { ips })).to.deep.equal([]);
    const one = { ...ips, "10.9.0.1": 1 };
    const [message] = await violations(allowing(4096), windows, { ips: one });
    expect(message).to.contain("`ips` has 4097 addresses, and 4096 are allowed");
  });

  it("counts each address of a list once, however it is written", async () => {
    const ips = ["10.0.0.0/24", "10.0.0.255-10.0.1.0", "10.0.0.7", "10.0.1.0"];
    expect(await violations(allowing(257), windows, { ips })).to.deep.equal([]);
    const [message] = await violations(allowing(256), windows, { ips });
    expect(message).to.contain("`ips` has 257 addresses");
  });

  it("counts all addresses there are", async () => {
    const [message] = await violations(allowing(1), windows, { ips: ["0.0.0.0/0"] });
    expect(message).to.contain("`ips` has 4294967296 addresses");
  });

  it("accepts a record without addresses, and ignores what isn't an address", async () => {
    for (const inputs of [{}, { ips: [] }, { ips: null }, { ips: ["10.0.0.300"] }])
      expect(await violations(allowing(1), windows, inputs)).to.deep.equal([]);
  });

  it("waits for addresses that aren't known until the update", async () => {
    for (const ips of [unknown, ["10.0.0.1", unknown]]) {
      const { diagnostics } = await judge(allowing(1), windows, { ips });
      expect(diagnostics).to.have.length(1);
      expect(diagnostics[0]).to.include({ level: "advisory" });
      expect(diagnostics[0]?.message).to.contain("can't be known during preview");
    }
  });

  it("is about every type that has addresses", async () => {
    for (const type of recordTypes) {
      const field = addressField(type);
      const inputs = { ips: { "10.0.0.0-10.0.0.1": 2 } };
      const found = await violations(allowing(1), type, inputs);
      expect(found.length, keyOf(type)).to.equal(field === "ips" ? 1 : 0);
    }
  });
});
