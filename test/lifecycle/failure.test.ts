import { expect } from "chai";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { create } from "../../provider/lifecycle/create.js";
import { remove } from "../../provider/lifecycle/delete.js";
import { read } from "../../provider/lifecycle/read.js";
import { update } from "../../provider/lifecycle/update.js";
import type { Fault } from "../../simulator/simulator.js";
import { azureKey, azureKeyType, desired, windows, windowsType } from "./arguments.js";
import { refusal } from "./answers.js";
import { messageOf, stage } from "./stage.js";

const key = [
  "-----BEGIN PRIVATE KEY-----",
  "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCc4narykey1",
  "q8K2mR7dV0pXc4narykey2",
  "-----END PRIVATE KEY-----",
  "",
].join("\n");

const canaries = /c4nary|hush/;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A refusal that quotes what was sent, as Qualys may. */
const quoting = (text: string): Fault => refusal(1905, escaped(text));

/** What each operation says when Qualys quotes this. */
async function messagesQuoting(type: ResourceType, args: Given, quoted: string): Promise<string[]> {
  const resource = desired(type, args);
  const { session, given, simulator } = await stage({ extraParameters: ["brand_new"] });
  const { id, actual } = await given(type, args);
  const before = { ...actual, values: { ...actual.values, title: "Before" } };
  simulator.failNext(() => true, quoting(quoted), 99);
  return Promise.all([
    messageOf(create(session, type, resource)),
    messageOf(update(session, type, id, resource, before)),
    messageOf(remove(session, type, id, actual)),
    messageOf(read(session, type, id, actual)),
  ]);
}

describe("what a failed operation says", () => {
  it("never has the password that Qualys quotes", async () => {
    const password = "c4nary & <more>";
    for (const message of await messagesQuoting(
      windowsType,
      windows({ password }),
      `bad: ${password}!`,
    )) {
      expect(message).to.include("bad: [secret]!").and.not.match(canaries);
    }
  });

  it("never has a key, neither whole nor some lines of it", async () => {
    const args = azureKey({ privateKey: key, passphrase: "hush-c4nary" });
    const quotes = [
      key,
      `invalid key ${key}`,
      `line 2 is MIIEvQIBADANBgkqhkiG9w0BAQEFAASCc4narykey1`,
      `passphrase hush-c4nary is wrong`,
      key.replaceAll("\n", "\r\n"),
    ];
    for (const quoted of quotes) {
      for (const message of await messagesQuoting(azureKeyType, args, quoted)) {
        expect(message).to.include("[secret]").and.not.match(canaries);
      }
    }
  });

  it("never has an extra parameter, which may be secret", async () => {
    const args = windows({ extraParameters: { brand_new: "c4nary" } });
    for (const message of await messagesQuoting(windowsType, args, "brand_new=c4nary")) {
      expect(message).to.include("brand_new=[secret]");
    }
  });

  it("never has the rest of a secret that begins with another", async () => {
    const args = azureKey({ privateKey: "hush", passphrase: "hush-and-c4nary" });
    for (const message of await messagesQuoting(azureKeyType, args, "got hush-and-c4nary")) {
      expect(message).to.include("got [secret])").and.not.match(canaries);
    }
  });

  it("names the type, the title, the answer, the state and what to do", async () => {
    const [creation, change, deletion, look] = await messagesQuoting(windowsType, windows(), "odd");
    const qualys = (verb: string) =>
      `WindowsRecord "Servers": Qualys refused the ${verb} (code 1905: odd).\n`;
    const then = "Correct the arguments and run `pulumi up` again.";
    expect(creation).to.equal(`${qualys("creation")}Nothing was created. ${then}`);
    expect(change).to.equal(`${qualys("update")}The record (id 43001) is unchanged. ${then}`);
    expect(deletion).to.equal(`${qualys("deletion")}The record (id 43001) still exists. ${then}`);
    expect(look).to.equal(
      `${qualys("reading")}What is known of the record (id 43001) stays as it was. ${then}`,
    );
  });
});
