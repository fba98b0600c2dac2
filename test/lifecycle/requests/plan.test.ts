import { expect } from "chai";
import { recordTypes } from "../../../provider/catalog/index.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import { check } from "../../../provider/lifecycle/check.js";
import { planCreation, planUpdate } from "../../../provider/lifecycle/requests/plan.js";
import type { Desired } from "../../../provider/lifecycle/values/resource.js";

const unix = typeOf("unix");
const oracle = typeOf("oracle");
const networkSsh = typeOf("network_ssh");

function typeOf(name: string): ResourceType {
  const type = recordTypes.find(({ type: each }) => each === name);
  if (!type) throw new Error(`no type ${name}`);
  return type;
}

const keyInVault = {
  privateKeyInfo: { digitalVault: { vaultType: "Azure Key", vaultId: 7, akSecretName: "key" } },
  passphraseInfo: {
    digitalVault: {
      vaultUsername: "root",
      vaultType: "Azure Key",
      vaultId: "8",
      akSecretName: "pass & phrase",
    },
  },
};
const base = { title: "Unix", username: "scanner", ips: ["10.0.0.1"] };

function desired(type: ResourceType, args: object): Desired {
  const result = check(type, args as Record<string, unknown>);
  expect(result.failures).to.deep.equal([]);
  return result.desired;
}

describe("a Unix record with keys", () => {
  it("is created in one request, its parameters in the URL and its keys in an XML body", () => {
    const { request } = planCreation(
      unix,
      desired(unix, { ...base, privateKeyCertificates: [keyInVault] }),
    );
    expect(request.parameters).to.deep.equal({ ...base, ips: "10.0.0.1" });
    expect(request.body).to.equal(
      '<?xml version="1.0" encoding="UTF-8" ?>\n' +
        "<UNIX_AUTH_PARAMS><PRIVATE_KEY_CERTIFICATES><PRIVATE_KEY_CERTIFICATE>" +
        '<PRIVATE_KEY_INFO type="vault"><DIGITAL_VAULT><VAULT_TYPE>Azure Key</VAULT_TYPE>' +
        "<VAULT_ID>7</VAULT_ID><AK_SECRET_NAME>key</AK_SECRET_NAME></DIGITAL_VAULT></PRIVATE_KEY_INFO>" +
        '<PASSPHRASE_INFO type="vault"><DIGITAL_VAULT><VAULT_USERNAME>root</VAULT_USERNAME>' +
        "<VAULT_TYPE>Azure Key</VAULT_TYPE><VAULT_ID>8</VAULT_ID>" +
        "<AK_SECRET_NAME>pass &amp; phrase</AK_SECRET_NAME></DIGITAL_VAULT></PASSPHRASE_INFO>" +
        "</PRIVATE_KEY_CERTIFICATE></PRIVATE_KEY_CERTIFICATES></UNIX_AUTH_PARAMS>",
    );
  });

  it("puts root tools before keys, whatever order they are given in", () => {
    const rootTools = [{ standardType: "sudo", passwordInfo: { password: "root" } }];
    const wanted = desired(unix, { ...base, privateKeyCertificates: [keyInVault], rootTools });
    expect(planCreation(unix, wanted).request.body).to.match(
      /<ROOT_TOOLS><ROOT_TOOL><STANDARD_TYPE type="sudo"\/><PASSWORD_INFO type="basic"><PASSWORD>root<.*<PRIVATE_KEY_CERTIFICATES>/,
    );
  });

  it("is created with its password first, so that no password is in a URL", () => {
    const wanted = desired(unix, {
      ...base,
      password: "secret",
      privateKeyCertificates: [{ privateKeyInfo: { privateKeyType: "rsa", privateKey: "key" } }],
    });
    const { request, created } = planCreation(unix, wanted);
    expect(request).to.deep.equal({ parameters: { ...base, password: "secret", ips: "10.0.0.1" } });
    const rest = planUpdate(unix, wanted, created);
    expect(rest).to.have.length(1);
    expect(rest[0]?.request.parameters).to.deep.equal({});
    expect(rest[0]?.request.body).to.contain('<PRIVATE_KEY type="rsa">key</PRIVATE_KEY>');
  });

  it("is changed in two requests if a password and keys change, the password first", () => {
    const before = desired(unix, {
      ...base,
      password: "one",
      privateKeyCertificates: [keyInVault],
    });
    const after = desired(unix, { ...base, password: "two" });
    expect(planUpdate(unix, after, before).map(({ request }) => request)).to.deep.equal([
      { parameters: { password: "two" } },
      {
        parameters: {},
        body: '<?xml version="1.0" encoding="UTF-8" ?>\n<UNIX_AUTH_PARAMS><PRIVATE_KEY_CERTIFICATES/></UNIX_AUTH_PARAMS>',
      },
    ]);
  });

  it("has no more in a URL than web servers accept", () => {
    const withKeys = { ...base, password: "secret", privateKeyCertificates: [keyInVault] };
    const ips = Array.from({ length: 1_000 }, (_, i) => `10.${i >> 8}.${i & 255}.1`);
    const before = desired(unix, withKeys);
    const after = desired(unix, { ...withKeys, ips, privateKeyCertificates: [] });
    const [first, second, ...others] = planUpdate(unix, after, before);
    expect(first?.request).to.have.property("parameters").that.has.keys("add_ips");
    expect(first?.request).not.to.have.property("body");
    expect(second?.request).to.include.keys("body").and.deep.include({ parameters: {} });
    expect(others).to.deep.equal([]);
  });

  it("reports mistakes inside its keys by their paths", () => {
    const both = { privateKey: "key", digitalVault: { vaultType: "Azure Key", folder: "f" } };
    const { failures } = check(unix, {
      ...base,
      privateKeyCertificates: [{ privateKeyInfo: both }, { privateKeyInf: {} }],
    });
    const texts = failures.map(({ property, reason }) => `${property} ${reason}`).join("\n");
    expect(texts).to.contain("did you mean privateKeyInfo?");
    const inside = check(unix, { ...base, privateKeyCertificates: [{ privateKeyInfo: both }] });
    expect(inside.failures.map(({ property }) => property)).to.have.members([
      "privateKeyCertificates[0].privateKeyInfo.digitalVault",
      "privateKeyCertificates[0].privateKeyInfo.digitalVault.vaultId",
      "privateKeyCertificates[0].privateKeyInfo.digitalVault.folder",
    ]);
  });
});

describe("a network SSH record that logs in with keys alone", () => {
  const secrets = { password2: "enable", extraParameters: { new_secret: "canary" } };
  const wanted = (more: object = {}) =>
    desired(networkSsh, { ...base, privateKeyCertificates: [keyInVault], ...secrets, ...more });

  it("is created with its keys, and gets its other secrets in an update, which has no URL", () => {
    const { request, created } = planCreation(networkSsh, wanted());
    expect(request.parameters).to.deep.equal({ ...base, ips: "10.0.0.1" });
    expect(request.body).to.contain("<PRIVATE_KEY_CERTIFICATES>");
    expect(planUpdate(networkSsh, wanted(), created).map((step) => step.request)).to.deep.equal([
      { parameters: { password2: "enable", new_secret: "canary" } },
    ]);
  });

  it("is created with as many addresses as a URL can have", () => {
    const ips = Array.from({ length: 1_000 }, (_, i) => `10.${i >> 8}.${i & 255}.1`);
    const { request, created } = planCreation(networkSsh, wanted({ ips }));
    expect(new URLSearchParams(request.parameters).toString().length).to.be.below(6_000);
    expect(request.body).to.contain("<PRIVATE_KEY_CERTIFICATES>");
    const [rest, ...others] = planUpdate(networkSsh, wanted({ ips }), created);
    expect(rest?.request.parameters).to.have.keys("add_ips", "password2", "new_secret");
    expect(others).to.deep.equal([]);
  });
});

describe("what only updates accept", () => {
  it("follows the creation in an update of its own", () => {
    const wanted = desired(oracle, {
      title: "Oracle",
      username: "scanner",
      password: "secret",
      sid: "ORCL",
      port: 1521,
      ips: ["10.0.0.1"],
      status: true,
    });
    const { request, created } = planCreation(oracle, wanted);
    expect(request.parameters).not.to.have.property("status");
    expect(planUpdate(oracle, wanted, created).map(({ request }) => request)).to.deep.equal([
      { parameters: { status: "1" } },
    ]);
  });
});
