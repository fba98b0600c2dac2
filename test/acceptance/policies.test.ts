import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import type { QualysDemands } from "pulumi-qualys/policies";
import { useStack } from "../stack/use-stack.js";
import { TestStack, type Program } from "./stack.js";

const canaries = ["canary-windows-password", "canary-private-key", "canary-root-password"] as const;
const [windowsPassword, privateKey, rootPassword] = canaries;

const demands: QualysDemands = {
  passwordsFromVaults: "mandatory",
  noNtlmv1: "remediate",
  smbSigning: "advisory",
  maxAddresses: { enforcementLevel: "mandatory", addresses: 256 },
  titles: { enforcementLevel: "mandatory", records: "^[A-Z]{2}-" },
};

const careless: Program = () => {
  new qualys.auth.WindowsRecord("windows", {
    title: "servers",
    username: "scanner",
    password: windowsPassword,
    ips: ["10.0.0.0/24", "10.0.0.255-10.0.1.0"],
  });
  new qualys.auth.UnixRecord("unix", {
    title: "DE-Unix",
    username: "scanner",
    skipPassword: true,
    ips: ["10.1.0.1"],
    privateKeyCertificates: [{ privateKeyInfo: { privateKeyType: "rsa", privateKey } }],
    rootTools: [{ standardType: "sudo", passwordInfo: { password: rootPassword } }],
  });
  return Promise.resolve();
};

/** @param last the last address of a range that is known once the vault exists. */
const careful =
  (last: string): Program =>
  () => {
    const { id } = new qualys.vault.AzureKeyVault("vault", {
      title: "Vault",
      url: "https://vault.example.com",
      appId: "application",
      cert: "certificate",
      privateKey,
    });
    new qualys.auth.WindowsRecord("windows", {
      title: "DE-Servers",
      username: "scanner",
      loginType: "vault",
      vaultType: "Azure Key",
      vaultId: id,
      akSecretName: "scanner",
      ntlm: true,
      ips: [id.apply(() => `10.0.0.0-${last}`)],
    });
    return Promise.resolve();
  };

describe("a policy pack", function () {
  this.timeout(180_000);
  const stack = useStack(new TestStack({}, path.join(__dirname, "policy-host")));
  let pack: string;

  before(() => {
    pack = path.join(stack.folder, "pack");
    mkdirSync(pack);
    const write = (name: string, text: string) => writeFileSync(path.join(pack, name), text);
    write("PulumiPolicy.yaml", "runtime: node-script\nmain: index.js\n");
    write("package.json", JSON.stringify({ name: "pack", version: "1.0.0" }));
    write(
      "index.js",
      `const { PolicyPack } = require("@pulumi/policy");
       const { qualysPolicies } = require("pulumi-qualys/policies");
       new PolicyPack("pack", { policies: qualysPolicies(${JSON.stringify(demands)}) });`,
    );
  });

  /** @param config what `--policy-pack-config` says. */
  function withPack(config: object = {}) {
    const file = path.join(stack.folder, "policy-configuration.json");
    writeFileSync(file, JSON.stringify(config));
    return { policyPacks: [pack], policyPackConfigs: [file] };
  }

  it("fails a preview, naming each argument and what to do", async () => {
    const { succeeded, text } = await stack.preview(careless, withPack());
    expect(succeeded).to.equal(false);
    for (const [policy, level, message] of [
      ["passwords-from-vaults", "mandatory", "`password` is in the record"],
      [
        "passwords-from-vaults",
        "mandatory",
        "`privateKeyCertificates[0].privateKeyInfo.privateKey`",
      ],
      [
        "passwords-from-vaults",
        "mandatory",
        "`rootTools[0].passwordInfo.password` is in the record",
      ],
      ["smb-signing", "advisory", "`requireSmbSigning` is left out; it must be true"],
      ["max-addresses", "mandatory", "`ips` has 257 addresses, and 256 are allowed"],
      ["titles", "mandatory", "`title` doesn't match ^[A-Z]{2}-"],
    ] as const) {
      expect(text).to.match(new RegExp(`\\[${level}\\].* qualys-${policy} `));
      expect(text).to.contain(message);
    }
    expect(text).not.to.contain("qualys-comments").and.not.contain("qualys-no-ntlmv1");
  });

  it("checks what isn't known in the preview once it is known", async () => {
    const program = careful("10.0.1.0");
    const preview = await stack.preview(program, withPack());
    expect(preview.succeeded).to.equal(true);
    expect(preview.text).to.contain(".ips can't be known during preview");
    const up = await stack.tryUp(program, withPack());
    expect(up.succeeded).to.equal(false);
    expect(up.text).to.contain("`ips` has 257 addresses");
    expect(stack.simulator.records("windows")).to.deep.equal([]);
  });

  it("remediates a record, which then stays as it is", async () => {
    const up = await stack.tryUp(careful("10.0.0.255"), withPack());
    expect(up.succeeded, up.text).to.equal(true);
    expect(up.text).to.match(/\[remediate\] +qualys-no-ntlmv1[^]*~ ntlm *: true => false/);
    expect(stack.simulator.records("windows")[0]?.parameters).to.include({ ntlm: "0" });
    const expectNoChanges = { ...withPack(), expectNoChanges: true, refresh: true };
    const look = await stack.preview(careful("10.0.0.255"), expectNoChanges);
    expect(look.succeeded, look.text).to.equal(true);
  });

  it("is also configured by the CLI, which shows mistakes without a stack trace", async () => {
    const config = withPack({
      "qualys-max-addresses": { addresses: 255 },
      "qualys-comments": "mandatory",
      "qualys-titles": { records: "(" },
    });
    const { succeeded, text } = await stack.preview(careful("10.0.0.255"), config);
    expect(succeeded).to.equal(false);
    expect(text).to.contain("`ips` has 256 addresses, and 255 are allowed");
    expect(text).to.contain("`comments` is left out or blank");
    expect(text).to.contain("configuration is wrong: `records` is not a regular expression");
    expect(text).not.to.match(/\n +at /);
  });

  it("puts secrets only into request bodies and the encrypted state", () => {
    const bodies = JSON.stringify(stack.simulator.calls.map(({ parameters }) => parameters));
    expect(bodies).to.contain(privateKey);
    const written = stack.everythingWritten();
    expect(written).to.contain("qualys-passwords-from-vaults");
    for (const canary of canaries) expect(written).not.to.contain(canary);
  });
});
