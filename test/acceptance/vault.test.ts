import { expect } from "chai";
import { setTimeout as sleep } from "node:timers/promises";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

const vaultArgs: qualys.vault.AzureKeyVaultArgs = {
  title: "Secrets",
  url: "https://vault.example.com",
  appId: "application",
  cert: "certificate",
  privateKey: "key",
};

function vault(
  args: Partial<qualys.vault.AzureKeyVaultArgs> = {},
  akSecretName = "domain-password",
): Program {
  return () => {
    const secrets = new qualys.vault.AzureKeyVault("secrets", { ...vaultArgs, ...args });
    new qualys.auth.WindowsRecord("domain", {
      title: "Domain",
      username: "scanner",
      ...secrets.login({ akSecretName }),
      windowsAdDomain: "corp.example.com",
    });
    return Promise.resolve();
  };
}

describe("an Azure Key vault and a record that uses it", function () {
  this.timeout(120_000);
  const stack = useStack(new TestStack());

  it("are previewed while the vault's ID isn't known", async () => {
    const { succeeded, text } = await stack.preview(vault());
    expect(succeeded, text).to.equal(true);
    expect(text).to.match(/loginType *: "vault"/);
    expect(stack.simulator.calls).to.deep.equal([]);
  });

  it("are created in order of use", async () => {
    const calls = await stack.callsDuring(() => stack.apply(vault()));
    const [created] = stack.simulator.vaults();
    expect(calls.map(({ action, title }) => [action, title])).to.deep.equal([
      ["list", undefined],
      ["create", "Secrets"],
      ["create", "Domain"],
    ]);
    expect(calls[1]).to.include({ type: "Azure Key", ssl_verify: "1" });
    expect(calls[2]).to.include({ login_type: "vault", vault_id: String(created?.id) });
    await stack.expectNoChanges(vault());
  });

  it("change the secret that the record logs in with in one request", async () => {
    const other = vault({}, "new-password");
    const calls = await stack.callsDuring(() => stack.tryUp(other));
    const [{ id } = { id: 0 }] = stack.simulator.vaults();
    expect(calls).to.have.length(1);
    expect(calls[0]).to.include({
      action: "update",
      login_type: "vault",
      vault_type: "Azure Key",
      vault_id: String(id),
      ak_secret_name: "new-password",
    });
    await stack.expectNoChanges(other);
    await stack.up(vault());
  });

  it("sends the certificate, its key and the passphrase together", async () => {
    const renewed = vault({ privateKey: "new key", passphrase: "phrase" });
    const calls = await stack.callsDuring(() => stack.up(renewed));
    const [{ id } = { id: 0 }] = stack.simulator.vaults();
    expect(calls).to.deep.equal([
      {
        action: "update",
        id: String(id),
        cert: "certificate",
        private_key: "new key",
        passphrase: "phrase",
      },
    ]);
  });

  it("show what somebody changed at Qualys, and put it back", async () => {
    await stack.apply(vault());
    const [{ id } = { id: 0 }] = stack.simulator.vaults();
    // Qualys dates changes in whole seconds: within the same second, a change looks like our own.
    await sleep(1_100);
    await stack.simulator.changeVault(id, {
      url: "https://elsewhere.example.com",
      ssl_verify: "0",
    });
    const drift = await stack.lookForDrift(vault());
    expect(drift.succeeded).to.equal(false);
    expect(drift.text).to.match(
      /~ url +: "https:\/\/elsewhere.*" => "https:\/\/vault.example.com"/,
    );
    expect(drift.text).to.match(/- sslVerify *: false/);
    await stack.up(vault(), { refresh: true });
    expect(stack.simulator.vaults()[0]?.parameters["ssl_verify"]).to.equal("1");
  });

  it("are deleted, the record first", async () => {
    const calls = await stack.callsDuring(() => stack.destroy());
    expect(calls.map(({ action }) => action)).to.deep.equal(["delete", "delete"]);
    expect(calls[0]).to.have.property("ids");
    expect(stack.simulator.vaults()).to.deep.equal([]);
  });
});
