import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import * as qualys from "pulumi-qualys";
import { useStack } from "../stack/use-stack.js";
import { connectionPassword, TestStack, type Program } from "./stack.js";

const canaries = {
  password: "canary-password",
  rotated: "canary-rotated-password",
  key: "canary-private-key",
  phrase: "canary-passphrase",
  extra: "canary-extra-parameter",
};

/**
 * Secrets also as plain arguments: that they are secret depends on the type, not on the program.
 */
function program(password: string): Program {
  return () => {
    new qualys.auth.WindowsRecord("servers", {
      title: "Servers",
      username: "scanner",
      password,
      ips: ["10.0.0.1"],
      extraParameters: { new_parameter: pulumi.secret(canaries.extra) },
    });
    new qualys.vault.AzureKeyVault("secrets", {
      title: "Secrets",
      url: "https://vault.example.com",
      appId: "application",
      cert: "certificate",
      privateKey: canaries.key,
      passphrase: canaries.phrase,
    });
    return Promise.resolve();
  };
}

describe("secrets", function () {
  this.timeout(180_000);
  const stack = useStack(new TestStack());

  before(async () => {
    await stack.apply(program(canaries.password));
    await stack.preview(program(canaries.rotated));
    await stack.apply(program(canaries.rotated));
    await stack.simulator
      .changeRecord("windows", 43001, { username: "other" })
      .catch(() => undefined);
    await stack.lookForDrift(program(canaries.rotated));
    await stack.refresh();
    const echoing =
      "<SIMPLE_RETURN><RESPONSE><CODE>1905</CODE><TEXT>bad value canary-password</TEXT></RESPONSE></SIMPLE_RETURN>";
    stack.simulator.failNext(({ action }) => action === "update", {
      kind: "answer",
      status: 400,
      body: echoing,
    });
    const failed = await stack.tryUp(program(canaries.password));
    expect(failed.text).to.contain("code 1905; its text isn't shown").and.not.contain("bad value");
    await stack.up(program(canaries.password));
  });

  it("reach Qualys in request bodies", () => {
    const sent = stack.simulator.calls.map(({ parameters }) => JSON.stringify(parameters)).join();
    for (const canary of Object.values(canaries)) expect(sent).to.contain(canary);
  });

  it("are in no output, file, URL or plain state", () => {
    const written = stack.everythingWritten();
    expect(written, "the search sees files").to.contain("new_parameter");
    for (const canary of [...Object.values(canaries), connectionPassword]) {
      expect(written.includes(canary), canary).to.equal(false);
    }
  });

  it("aren't in what Pulumi stores of the provider, which is small and always the same", () => {
    const resources = stack.resources();
    const texts = resources.flatMap(({ inputs = {} }) => {
      const text = inputs["__provider"];
      return typeof text === "string" ? [text] : [];
    });
    expect(texts).to.have.length(2);
    for (const text of texts)
      expect(text).to.match(/^exports\.handler=\(\)=>require\("[^"]+"\)\.provider\("[^"]+"\)$/);
    expect(Math.max(...texts.map(({ length }) => length))).to.be.at.most(200);
  });
});
