import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

/** A record with sudo, a tool of its own, and a key whose passphrase is in a Quest vault. */
function unix(toolPassword: string, systemName: string): Program {
  return () => {
    const vault = new qualys.vault.QuestVault("phrases", {
      title: "Passphrases",
      serverAddress: "192.0.2.40",
      username: "scanner",
      accessKey: "canary-access-key",
    });
    new qualys.auth.UnixRecord("linux", {
      title: "Linux servers",
      username: "qualys",
      skipPassword: true,
      ips: ["10.3.0.1-10.3.0.9"],
      privateKeyCertificates: [
        {
          privateKeyInfo: { privateKeyType: "ed25519", privateKey: "canary-private-key" },
          passphraseInfo: {
            digitalVault: { vaultType: "Quest Vault", vaultId: vault.id, systemName },
          },
        },
      ],
      rootTools: [
        { standardType: "sudo", passwordInfo: { password: toolPassword } },
        { customType: "become-root", passwordInfo: { password: "canary-own-tool" } },
      ],
    });
    return Promise.resolve();
  };
}

const query = { action: "update" };

describe("a Unix record with root tools and a key", function () {
  this.timeout(180_000);
  const stack = useStack(new TestStack());
  const wanted = unix("canary-sudo", "phrase-store");
  const structured = () => stack.simulator.records("unix")[0]?.structured;

  it("is created with both in its body, and nothing is left to do", async () => {
    await stack.apply(wanted);
    await stack.expectNoChanges(wanted);
    const { ROOT_TOOLS: tools = [], PRIVATE_KEY_CERTIFICATES: keys = [] } = structured() ?? {};
    expect(tools).to.have.length(2);
    expect(JSON.stringify(tools)).to.contain("become-root").and.not.to.contain("canary");
    expect(JSON.stringify(keys)).to.contain("phrase-store").and.not.to.contain("canary");
  });

  it("is updated if a root tool's password or the passphrase's system changes", async () => {
    const changed = unix("canary-sudo-2", "phrase-store");
    expect(await stack.callsDuring(() => stack.up(changed))).to.deep.include.members([
      { ...query, ids: String(stack.simulator.records("unix")[0]?.id) },
    ]);
    await stack.up(unix("canary-sudo-2", "phrases-2"));
    expect(JSON.stringify(structured())).to.contain("phrases-2");
  });

  it("shows the tool that somebody removed, and puts it back", async () => {
    await stack.apply(wanted);
    const [{ id } = { id: 0 }] = stack.simulator.records("unix");
    const body = "<UNIX_AUTH_PARAMS><ROOT_TOOLS/></UNIX_AUTH_PARAMS>";
    await stack.simulator.changeRecord("unix", id, {}, body);
    const drift = await stack.lookForDrift(wanted);
    expect(drift.succeeded).to.equal(false);
    expect(drift.text).to.contain("rootTools");
    await stack.up(wanted, { refresh: true });
    expect(structured()?.["ROOT_TOOLS"]).to.have.length(2);
  });

  it("leaves none of its secrets in what was written", async () => {
    const { succeeded, text } = await stack.destroy();
    expect(succeeded, text).to.equal(true);
    expect(stack.everythingWritten()).not.to.contain("canary");
  });
});
