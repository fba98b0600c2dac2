import { expect } from "chai";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import {
  addressChange,
  encodeAddressChange,
} from "../../../provider/lifecycle/addresses/add-remove-ips.js";
import type { Given } from "../../../provider/lifecycle/check.js";
import { diff } from "../../../provider/lifecycle/diff.js";
import { encodeCreation, encodeUpdate } from "../../../provider/lifecycle/requests/encode.js";
import {
  azureKey,
  azureKeyType,
  desired,
  windows,
  windowsInVault,
  windowsType,
} from "../arguments.js";

const created = (args: Given) => encodeCreation(windowsType, desired(windowsType, args));

function updated(before: Given, after: Given, type: ResourceType = windowsType) {
  const [want, have] = [desired(type, after), desired(type, before)];
  const changes = diff(type, want, have);
  const addresses = encodeAddressChange(addressChange(type, want, have, changes));
  return { ...encodeUpdate(type, want, changes), ...addresses };
}

const byTags = {
  assetType: "asset_tags",
  ips: undefined,
  tagsInclude: ["a", "b"],
  tagSetBy: "name",
};

describe("the parameters of a creation", () => {
  it("are the arguments as the API expects them", () => {
    const args = windows({ ntlmv2: false, requireSmbSigning: true, networkId: "7", comments: "x" });
    expect(created(args)).to.deep.equal({
      ...{ title: "Servers", username: "scan", password: "Tr0ub4dor&3" },
      ...{ ips: "10.0.0.0-10.0.0.3", network_id: "7", comments: "x" },
      ...{ ntlmv2: "0", require_smb_signing: "1" },
    });
  });

  it("exclude what isn't given, except defaults that the API requires", () => {
    expect(Object.keys(created(windows()))).to.deep.equal(["title", "username", "password", "ips"]);
    const vault = encodeCreation(azureKeyType, desired(azureKeyType, azureKey()));
    expect(vault).to.include({ ssl_verify: "1", cert: "CERT-PEM" });
    expect(vault).not.to.have.any.keys("passphrase", "comments");
  });

  it("exclude what is given empty: to the API, empty isn't absent", () => {
    const domain = {
      windowsAdDomain: "corp.example.com",
      ips: [],
      windowsDomain: "",
      comments: "",
    };
    expect(created(windows(domain))).to.have.all.keys(
      ...["title", "username", "password", "windows_ad_domain"],
    );
    expect(created(windows({ minimumSmbVersion: "" }))).not.to.have.property("minimum_smb_version");
  });

  it("have lists with commas, and extra parameters as is", () => {
    const args = windows({ ...byTags, extraParameters: { New_One: " as is " } });
    expect(created(args)).to.include({ tags_include: "a,b", New_One: " as is " });
  });
});

describe("the parameters of an update", () => {
  it("are those that changed", () => {
    const after = windows({ comments: "new", ntlm: true });
    expect(updated(windows({ comments: "old" }), after)).to.deep.equal({
      comments: "new",
      ntlm: "1",
    });
  });

  it("add and remove addresses, never list them all", () => {
    const after = windows({ ips: ["10.0.0.2-10.0.0.5", "10.9.0.1"] });
    expect(updated(windows(), after)).to.deep.equal({
      add_ips: "10.0.0.4-10.0.0.5,10.9.0.1",
      remove_ips: "10.0.0.0-10.0.0.1",
    });
    expect(updated(windows(), windows({ ips: ["10.0.0.0/29"] }))).to.deep.equal({
      add_ips: "10.0.0.4-10.0.0.7",
    });
    expect(updated(windows(), windows({ ips: ["10.0.0.0"] }))).to.deep.equal({
      remove_ips: "10.0.0.1-10.0.0.3",
    });
  });

  it("put a field that is no longer set back to its default, or clear it", () => {
    const before = windows({
      comments: "old",
      ntlmv2: false,
      networkId: 7,
      useAgentlessTracking: true,
    });
    expect(updated(before, windows())).to.deep.equal({
      ...{ comments: "", network_id: "0", ntlmv2: "1", use_agentless_tracking: "0" },
    });
  });

  it("have a vault's settings as a whole if one of them changes", () => {
    expect(updated(windowsInVault(), windowsInVault({ akSecretName: "other" }))).to.deep.equal({
      ...{ login_type: "vault", vault_id: "7", vault_type: "Azure Key", ak_secret_name: "other" },
    });
    const elsewhere = windowsInVault({
      ...{ akSecretName: undefined, vaultType: "CyberArk AIM", folder: "Root", file: "scan" },
    });
    expect(updated(windowsInVault(), elsewhere)).to.deep.equal({
      ...{ login_type: "vault", vault_id: "7", vault_type: "CyberArk AIM" },
      ...{ folder: "Root", file: "scan" },
    });
  });

  it("have the password of a login that no longer uses a vault, and nothing of the vault", () => {
    expect(updated(windowsInVault(), windows())).to.deep.equal({
      ...{ login_type: "basic", password: "Tr0ub4dor&3" },
    });
  });

  it("have nothing of the login if something else changes", () => {
    const after = windowsInVault({ comments: "new" });
    expect(updated(windowsInVault(), after)).to.deep.equal({ comments: "new" });
  });

  it("have a tag set as a whole", () => {
    const after = windows({ ...byTags, tagsInclude: ["a"] });
    expect(updated(windows(byTags), after)).to.deep.equal({
      ...{ asset_type: "asset_tags", tag_set_by: "name", tags_include: "a" },
    });
  });

  it("remove all addresses if tags choose the hosts from now on", () => {
    expect(updated(windows(), windows(byTags))).to.deep.equal({
      ...{ remove_ips: "10.0.0.0-10.0.0.3", asset_type: "asset_tags" },
      ...{ tag_set_by: "name", tags_include: "a,b" },
    });
  });

  it("have a certificate with its key and its passphrase", () => {
    const before = azureKey({ passphrase: "p" });
    const after = azureKey({ passphrase: "p", cert: "NEW-CERT" });
    expect(updated(before, after, azureKeyType)).to.deep.equal({
      ...{ cert: "NEW-CERT", private_key: "PRIVATE-KEY-PEM", passphrase: "p" },
    });
    expect(updated(azureKey(), azureKey({ title: "New" }), azureKeyType)).to.deep.equal({
      title: "New",
    });
  });

  it("have the extra parameters that changed, and clear those that are gone", () => {
    const before = windows({ extraParameters: { same: "1", changed: "1", gone: "1" } });
    const after = windows({ extraParameters: { same: "1", changed: "2", added: "3" } });
    expect(updated(before, after)).to.deep.equal({ changed: "2", gone: "", added: "3" });
  });
});
