import { expect } from "chai";
import { vaultTypes } from "../../provider/catalog/vaults/index.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { expectFailures, failures, windows, windowsInVault, windowsType } from "./arguments.js";

const wrong = (args: Given, pending?: string[]) => failures(windowsType, args, pending);

/** Settings that pick a secret in a vault of each type; the others need none. */
const settings: Readonly<Record<string, Given>> = {
  "ARCON PAM": { vaultServiceType: "Windows" },
  "Azure Key": { akSecretName: "scan" },
  "BeyondTrust PBPS": { systemName: "srv" },
  "CA Access Control": {
    endPointName: "srv",
    endPointType: "Windows",
    endPointContainer: "Accounts",
  },
  "CyberArk AIM": { folder: "Root\\scan", file: "scan" },
  "CyberArk PIM Suite": { folder: "Root", file: "scan" },
  HashiCorp: { secretKvPath: "kv", secretKvName: "scan", secretKvKey: "password" },
  "Lieberman ERPM": {
    ...{ autoDiscoverSystemName: false, systemNameSingleHost: "srv" },
    ...{ systemType: "custom", customSystemType: "Mainframe" },
  },
  "Quest Vault": { systemName: "srv" },
  "Thycotic Secret Server": { secretName: "scan" },
  "Wallix AdminBastion (WAB)": { authorizationName: "scan", targetName: "scan@corp" },
};

const inVault = (vaultType: string, more: Given = settings[vaultType] ?? {}) =>
  windowsInVault({ akSecretName: undefined, vaultType, ...more });

describe("a login with a vault", () => {
  for (const { type } of vaultTypes) {
    it(`may use ${type}`, () => expect(wrong(inVault(type))).to.deep.equal({}));

    it(`with ${type} accepts no setting of another type`, () => {
      for (const [other, given] of Object.entries(settings)) {
        const foreign = Object.keys(given).filter((name) => !(name in (settings[type] ?? {})));
        if (other === type || foreign.length === 0) continue;
        expect(Object.keys(wrong({ ...inVault(type), ...given })), other).to.include.members(
          foreign,
        );
      }
    });
  }

  it("needs the vault's ID and type", () => {
    expectFailures(wrong(windows({ password: undefined, loginType: "vault" })), {
      vaultId: ["required", "loginType", '"vault"'],
      vaultType: ["required", "loginType", '"vault"'],
    });
  });

  it("accepts no password beside it", () => {
    expectFailures(wrong(windowsInVault({ password: "Tr0ub4dor&3" })), {
      password: ["loginType", '"basic"'],
    });
  });

  it("is the only one that names a vault", () => {
    const vault = { vaultId: 7, vaultType: "Azure Key" };
    expectFailures(wrong(windows(vault)), {
      vaultId: ["loginType", '"vault"'],
      vaultType: ["loginType", '"vault"'],
    });
  });

  it("needs a vault that exists at Qualys", () => {
    expectFailures(wrong(windowsInVault({ vaultId: 0 })), { vaultId: ["1 or more"] });
    expectFailures(wrong(windowsInVault({ vaultId: "7a" })), { vaultId: ["whole number"] });
    for (const { type } of vaultTypes) {
      expect(wrong(inVault("Azure Keys"))["vaultType"]).to.include(JSON.stringify(type));
    }
  });

  it("needs the settings that its vault type requires", () => {
    expectFailures(wrong(inVault("CyberArk AIM", { folder: "Root" })), {
      file: ["required", "vaultType", '"CyberArk AIM"'],
    });
    expect(Object.keys(wrong(inVault("CyberArk PIM Suite", {})))).to.deep.equal(["folder", "file"]);
    expect(Object.keys(wrong(inVault("Thycotic Secret Server", {})))).to.deep.equal(["secretName"]);
    expect(Object.keys(wrong(inVault("ARCON PAM", {})))).to.deep.equal(["vaultServiceType"]);
    expect(Object.keys(wrong(inVault("CA Access Control", {})))).to.deep.equal([
      ...["endPointName", "endPointType", "endPointContainer"],
    ]);
  });

  it("accepts a setting of a setting only with that", () => {
    const custom = { customSystemType: "Mainframe" };
    const found = { autoDiscoverSystemName: true, systemType: "unix" };
    expectFailures(wrong(inVault("Lieberman ERPM", { ...found, ...custom })), {
      customSystemType: ["systemType", '"custom"'],
    });
  });

  it("says how a setting must be written", () => {
    expectFailures(wrong(inVault("CyberArk AIM", { folder: "Root/", file: "scan" })), {
      folder: ["slash"],
    });
  });

  it("may wait for the ID of a vault that isn't created yet", () => {
    expect(wrong(windowsInVault({ vaultId: undefined }), ["vaultId"])).to.deep.equal({});
    expect(wrong(windowsInVault({ vaultType: undefined }), ["vaultType"])).to.deep.equal({});
  });
});
