import { expect } from "chai";
import { check, type Given } from "../../provider/lifecycle/check.js";
import { azureKey, azureKeyType, expectFailures, failures } from "./arguments.js";

const wrong = (args: Given, pending?: string[]) => failures(azureKeyType, args, pending);

describe("an Azure Key vault's arguments", () => {
  const accepted: [string, Given][] = [
    ["what it needs", azureKey()],
    ["a passphrase", azureKey({ passphrase: "open sesame" })],
    ["comments", azureKey({ comments: "of the Tokyo office 東京" })],
    ["a certificate that need not be trusted", azureKey({ sslVerify: false })],
    ["an http address, unverified", azureKey({ url: "http://keys.example", sslVerify: false })],
    ["an https address, verified", azureKey({ sslVerify: true })],
    ["an extra parameter", azureKey({ extraParameters: { tenant_id: "t" } })],
  ];
  for (const [what, args] of accepted) {
    it(`may be ${what}`, () => expect(wrong(args)).to.deep.equal({}));
  }

  it("need a title, an address, an application and its certificate with key", () => {
    expect(Object.keys(wrong({}))).to.have.members([
      ...["title", "url", "appId", "cert", "privateKey"],
    ]);
  });

  it("need the private key of a certificate", () => {
    expectFailures(wrong(azureKey({ privateKey: undefined })), { privateKey: ["required"] });
  });

  it("report only once what several others need too", () => {
    const args = azureKey({ privateKey: undefined, passphrase: "p" });
    expect(check(azureKeyType, args).failures.map(({ property }) => property)).to.deep.equal([
      "privateKey",
    ]);
  });

  it("have an https address while the certificate is verified, which is the default", () => {
    const url = "http://keys.example";
    for (const args of [{ url }, { url, sslVerify: true }]) {
      expectFailures(wrong(azureKey(args)), { url: ["https://", "sslVerify", "default"] });
    }
  });

  it("have an address that is one", () => {
    for (const url of ["keys.example", "ftp://keys.example", "https://", "https://a b"]) {
      expect(wrong(azureKey({ url }))["url"], url).to.match(/\bhttps?:/);
    }
  });

  it("get the nearest name as a suggestion if they're unknown", () => {
    expectFailures(wrong(azureKey({ appid: "x", private_key: "x", password: "x" })), {
      appid: ["AzureKeyVault", "appId"],
      private_key: ["AzureKeyVault", "privateKey"],
      password: ["AzureKeyVault"],
    });
  });

  it("never have the type of the vault, which is the class, as an extra parameter", () => {
    expect(
      Object.keys(wrong(azureKey({ extraParameters: { type: "HashiCorp", id: "1" } }))),
    ).to.deep.equal(["extraParameters.type", "extraParameters.id"]);
  });

  it("may be unknown until another resource is created", () => {
    const pending = ["url", "cert", "privateKey", "sslVerify"];
    expect(wrong({ title: "Keys", appId: "a" }, pending)).to.deep.equal({});
    expect(wrong(azureKey({ url: "http://keys.example" }), ["sslVerify"])).to.deep.equal({});
  });

  it("are never repeated in a failure if they're secret", () => {
    const secret = "c4nary";
    const found = wrong(azureKey({ privateKey: [secret], passphrase: { secret }, cert: 7 }));
    expect(JSON.stringify(found)).not.to.include(secret);
    expect(Object.keys(found)).to.have.members(["privateKey", "passphrase", "cert"]);
  });
});
