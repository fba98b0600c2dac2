import { expect } from "chai";
import { recordTypes, vaultTypes } from "../../../provider/catalog/index.js";
import { snmp } from "../../../provider/catalog/records/snmp.js";
import { azureKey } from "../../../provider/catalog/vaults/azure-key.js";
import { addressSet } from "../../../provider/lifecycle/addresses/address-set.js";
import type { Found } from "../../../discover/found.js";
import {
  findType,
  isSelected,
  chooseTypes,
  type Filters,
} from "../../../discover/reading/selection.js";

const record: Found = {
  ...{ key: "auth:WindowsRecord", id: "1", title: "Windows in Berlin", owner: "quays_jd" },
  ...{ values: { ips: ["10.0.0.0-10.0.0.9"] }, withheld: [], left: [] },
};
const filters = (more: Partial<Filters> = {}): Filters => ({
  ...{ types: [], includeSystem: false, includeTemplates: false },
  ...more,
});

describe("a selection", () => {
  it("includes all types, or those that are named", () => {
    const all = { records: recordTypes, vaults: vaultTypes, unlisted: true };
    expect(chooseTypes(filters())).to.deep.equal(all);
    const some = { records: [snmp], vaults: [azureKey], unlisted: false };
    expect(chooseTypes(filters({ types: [snmp, azureKey] }))).to.deep.equal(some);
  });

  it("includes no vaults if it filters by what only records have", () => {
    expect(chooseTypes(filters({ network: 0 })).vaults).to.deep.equal([]);
    expect(chooseTypes(filters({ addresses: addressSet(["10.0.0.1"]) })).vaults).to.deep.equal([]);
  });

  const cases: [string, Partial<Filters>, boolean][] = [
    ["part of the title in any case", { title: "in berlin" }, true],
    ["another title", { title: "Munich" }, false],
    ["the default network", { network: 0 }, true],
    ["another network", { network: 7 }, false],
    ["an address", { addresses: addressSet(["10.0.0.5", "10.9.0.0/16"]) }, true],
    ["other addresses", { addresses: addressSet(["10.0.0.10"]) }, false],
    ["the owner", { owner: "QUAYS_JD" }, true],
    ["another owner", { owner: "quays" }, false],
  ];
  for (const [what, by, isIn] of cases) {
    it(`by ${what} has ${isIn ? "the" : "no such"} record`, () => {
      expect(isSelected(filters(by), record)).to.equal(isIn);
    });
  }

  it("includes what Qualys created itself, and templates, only on request", () => {
    const system: Found = { ...record, origin: "system" };
    const template: Found = { ...record, origin: "template" };
    expect([system, template].map((one) => isSelected(filters(), one))).to.deep.equal([
      false,
      false,
    ]);
    expect(isSelected(filters({ includeSystem: true }), system)).to.equal(true);
    expect(isSelected(filters({ includeTemplates: true }), template)).to.equal(true);
  });
});

describe("a type", () => {
  it("is named by the API's name, its class or its key, in any case", () => {
    for (const word of ["snmp", "SnmpRecord", "auth:snmprecord"]) {
      expect(findType(word)).to.equal(snmp);
    }
    expect(findType("azure key")).to.equal(azureKey);
  });

  it("that doesn't exist may be meant for another", () => {
    expect(findType("window")).to.deep.equal({ closest: "windows" });
  });
});
