import { expect } from "chai";
import { readManaged } from "../../discover/stack-state.js";

describe("the state of a stack", () => {
  it("shows what it manages, as dynamic resources and as the plugin's", () => {
    const resources = [
      { type: "pulumi:pulumi:Stack" },
      { type: "pulumi-nodejs:dynamic/qualys/auth:WindowsRecord", id: "7" },
      { type: "qualys:vault:AzureKeyVault", id: "8" },
      { type: "qualys:auth:WindowsRecord", id: "9", external: true },
      { type: "pulumi-nodejs:dynamic/qualys/auth:BrandNewRecord", id: "10" },
      { type: "aws:s3/bucket:Bucket", id: "b" },
    ];
    const managed = readManaged(JSON.stringify({ version: 3, deployment: { resources } }));
    expect([...managed]).to.deep.equal([
      ...["auth:WindowsRecord 7", "vault:AzureKeyVault 8", "auth:BrandNewRecord 10"],
    ]);
  });

  it("may have no resource", () => {
    expect([...readManaged('{"version":3,"deployment":{}}')]).to.deep.equal([]);
  });

  it("is read although one of its resources is damaged", () => {
    const resources = [null, 3, { type: "qualys:vault:AzureKeyVault", id: "8" }];
    const managed = readManaged(JSON.stringify({ deployment: { resources } }));
    expect([...managed]).to.deep.equal(["vault:AzureKeyVault 8"]);
  });

  it("is what Pulumi exports, and nothing else", () => {
    for (const text of [
      "",
      "Previewing",
      "null",
      "[]",
      '{"steps":[]}',
      '{"deployment":{"resources":{}}}',
    ]) {
      expect(() => readManaged(text), text).to.throw(/isn't/);
    }
  });
});
