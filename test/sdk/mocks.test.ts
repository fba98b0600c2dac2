import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import * as qualys from "../../sdk/index.js";
import { endMocks } from "./mocks.js";

/** What a user of the package has: a component with a record in it. */
class Servers extends pulumi.ComponentResource {
  readonly record: qualys.auth.WindowsRecord;

  constructor(name: string, password: pulumi.Input<string>) {
    super("me:index:Servers", name);
    const args = { title: "Servers", username: "scanner", password, ips: ["10.0.0.1"] };
    this.record = new qualys.auth.WindowsRecord(`${name}-record`, args, { parent: this });
  }
}

function value<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => output.apply(resolve));
}

describe("a unit test with mocks", () => {
  let registered: pulumi.runtime.MockResourceArgs[];
  let called: pulumi.runtime.MockCallArgs[];
  let answers: Record<string, object>;
  const printed: unknown[] = [];
  const { error } = console;

  beforeEach(async () => {
    registered = [];
    called = [];
    console.error = (...words) => void printed.push(...words);
    await pulumi.runtime.setMocks({
      newResource: (resource) => {
        registered.push(resource);
        return { id: `${resource.name}-id`, state: resource.inputs as Record<string, unknown> };
      },
      call: (call) => {
        called.push(call);
        return answers[call.token] ?? {};
      },
    });
  });

  afterEach(() => {
    endMocks();
    console.error = error;
    expect(printed).to.deep.equal([]);
  });

  for (const which of ["one", "another"]) {
    it(`builds ${which} of the same component, without an error`, async () => {
      const { record } = new Servers("servers", "a password");
      expect(await value(record.id)).to.equal("servers-record-id");
      expect(await value(record.ips)).to.deep.equal(["10.0.0.1"]);
    });
  }

  it("sees the arguments as inputs, and nothing internal", async () => {
    await value(new Servers("servers", "a password").record.id);
    const record = registered.find(({ name }) => name === "servers-record");
    expect(record?.type).to.equal("pulumi-nodejs:dynamic/qualys/auth:WindowsRecord");
    const { password, ...inputs } = (record?.inputs ?? {}) as Record<string, unknown>;
    expect(inputs).to.deep.equal({ title: "Servers", username: "scanner", ips: ["10.0.0.1"] });
    // Mocks see secrets as secrets, of all packages.
    expect(pulumi.runtime.isRpcSecret(password)).to.equal(true);
    expect(pulumi.runtime.unwrapRpcSecret(password)).to.equal("a password");
  });

  it("returns what its mocks say for resources that are read", async () => {
    const record = qualys.auth.WindowsRecord.get("theirs", "43001");
    expect(await value(record.id)).to.equal("43001");
    expect(registered).to.have.length(1);
    expect(registered[0]?.inputs).to.deep.equal({});
  });

  it("serves lookups", async () => {
    const records = [{ type: "windows", id: "43001" }];
    answers = {
      "qualys:vault:getVault": { id: "7", title: "Keys", type: "Azure Key" },
      "qualys:vault:getVaults": { vaults: [{ id: "7", title: "Keys", type: "Azure Key" }] },
      "qualys:auth:getRecords": { records: [{ id: "43001", title: "Servers" }] },
      "qualys:auth:getAllRecords": { records },
    };
    expect((await qualys.vault.getVault({ title: "Keys" })).id).to.equal("7");
    expect(called[0]).to.deep.include({
      token: "qualys:vault:getVault",
      inputs: { title: "Keys" },
    });
    expect(await value(qualys.vault.getVaultOutput({ title: "Keys" }).id)).to.equal("7");
    expect(await qualys.vault.getVaults()).to.have.length(1);
    expect((await qualys.auth.getRecords({ type: "windows" }))[0]?.id).to.equal("43001");
    expect(await value(qualys.auth.getAllRecordsOutput())).to.deep.equal(records);
  });

  it("says what a mock of a list must return", async () => {
    answers = {};
    const error: unknown = await qualys.vault.getVaults().catch((reason: unknown) => reason);
    expect(pulumi.RunError.isInstance(error) && error.message).to.equal(
      "getVaults: the mock of qualys:vault:getVaults must return { vaults: [...] }.",
    );
  });
});
