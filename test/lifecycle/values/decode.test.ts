import { expect } from "chai";
import { parseXml } from "../../../provider/api/xml.js";
import { resourceType } from "../../../provider/catalog/index.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import { addressSet } from "../../../provider/lifecycle/addresses/address-set.js";
import { decodeValues } from "../../../provider/lifecycle/values/decode.js";
import type { Values } from "../../../provider/lifecycle/values/value.js";
import { azureKeyType, windowsType } from "../arguments.js";

/** Returns the values after a response with these elements. */
function after(elements: string, before?: Values, type: ResourceType = windowsType): Values {
  const answer = parseXml(`<AUTH>${elements}</AUTH>`);
  if (!answer) throw new Error("the test's XML can't be read");
  return decodeValues(type, answer, before);
}

const identity = "<TITLE><![CDATA[Servers]]></TITLE><USERNAME><![CDATA[scan]]></USERNAME>";
const hosts = "<IP_SET><IP>10.0.0.9</IP><IP_RANGE>10.0.0.1-10.0.0.3</IP_RANGE></IP_SET>";
const basics = `${identity}${hosts}<LOGIN_TYPE>basic</LOGIN_TYPE><NTLM_V2>1</NTLM_V2><NETWORK_ID>0</NETWORK_ID>`;
const known = {
  title: "Servers",
  username: "scan",
  password: "p",
  ips: addressSet(["10.0.0.1-10.0.0.3", "10.0.0.9"]),
};

describe("what is known of a resource after a response", () => {
  it("is what the response says", () => {
    const said = `${identity}${hosts}<COMMENTS>x</COMMENTS><NTLM_V2>0</NTLM_V2>`;
    expect(after(said, { ...known, comments: "old" })).to.deep.equal({
      ...{ title: "Servers", username: "scan", password: "p", comments: "x", ntlmv2: false },
      ips: known.ips,
    });
  });

  it("is what was known before, if the API never reports it", () => {
    expect(after(basics, known)["password"]).to.equal("p");
    expect(after(basics, { ...known, password: "other" })["password"]).to.equal("other");
  });

  it("is no longer a documented field if its element is absent", () => {
    const before = { ...known, comments: "old" };
    expect(after(basics, before)).not.to.have.property("comments");
    expect(after(identity, before)).not.to.have.property("ips");
  });

  it("is a field whose element is only assumed, as long as the response lacks it", () => {
    const before = { ...known, useKerberos: true, userRealm: "CORP" };
    const unix = resourceType("auth:UnixRecord");
    expect(after(basics, before, unix)).to.include({ useKerberos: true, userRealm: "CORP" });
    const said = `${basics}<USER_REALM>LAB</USER_REALM>`;
    expect(after(said, before, unix)).to.include({ userRealm: "LAB" });
  });

  it("is a documented field whose absence means nothing", () => {
    const lacking = basics.replace("<NTLM_V2>1</NTLM_V2>", "");
    expect(after(lacking, { ...known, ntlmv2: false })["ntlmv2"]).to.equal(false);
  });

  it("isn't a default that nobody set", () => {
    expect(after(basics, known)).to.have.all.keys("title", "username", "password", "ips");
  });

  it("is a default that the program sets", () => {
    expect(after(basics, { ...known, ntlmv2: true, networkId: 0 })).to.include({
      ...{ ntlmv2: true, networkId: 0 },
    });
  });

  it("is a value that isn't the default, so that the next update puts it back", () => {
    const changed = basics
      .replace("<NTLM_V2>1", "<NTLM_V2>0")
      .replace("<NETWORK_ID>0", "<NETWORK_ID>7");
    expect(after(changed, known)).to.include({ ntlmv2: false, networkId: 7 });
  });

  it("isn't a field without a default that the program leaves alone", () => {
    const said = `${basics}<USE_AGENTLESS_TRACKING>1</USE_AGENTLESS_TRACKING><COMMENTS>theirs</COMMENTS>`;
    expect(after(said, known)).not.to.have.any.keys("useAgentlessTracking", "comments");
  });

  it("has everything on the first read, except defaults", () => {
    const said = `${basics}<USE_AGENTLESS_TRACKING>1</USE_AGENTLESS_TRACKING><COMMENTS>theirs</COMMENTS>`;
    expect(after(said)).to.deep.equal({
      ...{ title: "Servers", username: "scan", comments: "theirs", useAgentlessTracking: true },
      ips: known.ips,
    });
  });

  it("has the vault of a login with a vault, down to the setting of its type", () => {
    const vault =
      "<DIGITAL_VAULT><DIGITAL_VAULT_ID><![CDATA[7]]></DIGITAL_VAULT_ID>" +
      "<DIGITAL_VAULT_TYPE><![CDATA[Azure Key]]></DIGITAL_VAULT_TYPE>" +
      "<VAULT_SECRET_NAME><![CDATA[scan-password]]></VAULT_SECRET_NAME></DIGITAL_VAULT>";
    const said = `${identity}${hosts}<LOGIN_TYPE>vault</LOGIN_TYPE>${vault}`;
    const values = after(said);
    expect(values).to.include({ loginType: "vault", vaultId: 7, vaultType: "Azure Key" });
    expect(values).to.include({ akSecretName: "scan-password" });
    expect(values).not.to.have.any.keys("secretName", "password");
    const other = after(said.replace("Azure Key", "Thycotic Secret Server"));
    expect(other).to.include({ secretName: "scan-password" });
    expect(other).not.to.have.property("akSecretName");
  });

  it("has nothing of a vault, or a password, that has no meaning any more", () => {
    const { title, username, ips } = known;
    const byVault = {
      title,
      username,
      ips,
      loginType: "vault",
      vaultId: 7,
      vaultType: "Azure Key",
    };
    expect(after(basics, byVault)).not.to.have.any.keys("vaultId", "vaultType", "akSecretName");
    const gone = basics.replace("basic", "vault");
    expect(after(gone, known)).not.to.have.property("password");
  });

  it("has no invalid value", () => {
    const odd = `${identity}<NTLM_V2>maybe</NTLM_V2><NETWORK_ID>none</NETWORK_ID><COMMENTS></COMMENTS>`;
    expect(after(odd, known)).not.to.have.any.keys("ntlmv2", "networkId", "comments");
  });

  it("has the items of a list without blanks", () => {
    const said = `${identity}<ASSET_TYPE>asset_tags</ASSET_TYPE><TAGS_INCLUDE>a, b ,c</TAGS_INCLUDE>`;
    expect(after(said)["tagsInclude"]).to.deep.equal(["a", "b", "c"]);
  });

  it("keeps a vault's certificate and key, which are never reported", () => {
    const before = { title: "Keys", url: "https://a", appId: "x", cert: "C", privateKey: "K" };
    const said =
      "<TITLE>Keys</TITLE><URL>https://b</URL><APP_ID>x</APP_ID><SSL_VERIFY>1</SSL_VERIFY>";
    expect(after(said, before, azureKeyType)).to.deep.equal({ ...before, url: "https://b" });
  });
});
