import { expect } from "chai";
import { unix } from "../../../provider/catalog/records/unix.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import type { Given } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import { remove } from "../../../provider/lifecycle/delete.js";
import { OperationError } from "../../../provider/lifecycle/errors/operation-error.js";
import { read } from "../../../provider/lifecycle/read.js";
import { update } from "../../../provider/lifecycle/update.js";
import type { Fault } from "../../../simulator/simulator.js";
import { encodings } from "../../api/masking/encodings.js";
import { login } from "../../api/servers.js";
import { html, refusal } from "../answers.js";
import { azureKey, azureKeyType, desired, windows, windowsType } from "../arguments.js";
import { stage } from "../stage.js";

const password = "C4nary & <m0re> #1";

const key = [
  "-----BEGIN PRIVATE KEY-----",
  "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCc4narykey1",
  "q8K2mR7dV0pXc4narykey2",
  "-----END PRIVATE KEY-----",
  "",
].join("\n");

const record = windows({ password });
const vault = azureKey({ privateKey: key, passphrase: "hush" });
const recordWithKeys: Given = {
  ...{ title: "Hosts", username: "scan", ips: ["10.0.0.0/30"], skipPassword: true },
  privateKeyCertificates: [
    {
      privateKeyInfo: { privateKeyType: "rsa", privateKey: key },
      passphraseInfo: { passphrase: password },
    },
  ],
  rootTools: [{ standardType: "sudo", passwordInfo: { password: "r00t-Canary" } }],
};

/** A refusal that quotes what was sent, as Qualys may. */
const quoting = (text: string): Fault => refusal(1905, `<![CDATA[${text}]]>`);

/** Returns what each operation fails with if every call has this response. */
async function failures(
  type: ResourceType,
  args: Given,
  answer: Fault,
  secrets: readonly string[] = [],
): Promise<OperationError[]> {
  const resource = { ...desired(type, args), secrets };
  const { session, given, simulator } = await stage({ extraParameters: ["brand_new"] });
  const { id, actual } = await given(type, args);
  const known = { ...actual, secrets };
  const before = { ...known, values: { ...actual.values, title: "Before" } };
  simulator.failNext(() => true, answer, 99);
  const failing = [
    create(session, type, resource),
    create(session, type, { ...resource, adopt: true }),
    update(session, type, id, resource, before),
    remove(session, type, id, known),
    read(session, type, id, known),
  ];
  return Promise.all(
    failing.map(async (operation) => {
      const error: unknown = await operation.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error instanceof OperationError) return error;
      throw new Error(`an OperationFailed was expected, not ${String(error)}`);
    }),
  );
}

/** Returns everything that Pulumi could print of the error. */
const printed = (error: OperationError) =>
  [error.message, error.summary, error.stack, JSON.stringify(error), String(error.cause)].join(" ");

describe("what a failed operation says", () => {
  const quotations: [string, ResourceType, Given, string][] = [
    ...Object.entries(encodings).map(([form, encode]): [string, ResourceType, Given, string] => [
      `a password as ${form}`,
      windowsType,
      record,
      encode(password),
    ]),
    ["a half of a password", windowsType, record, password.slice(9)],
    ["a key", azureKeyType, vault, key],
    ["a line of a key", azureKeyType, vault, key.split("\n")[1] ?? ""],
    ["a short secret", azureKeyType, vault, "passphrase=hush"],
    ["a key inside of structured settings", unix, recordWithKeys, key.replaceAll("\n", "\\n")],
    ["a passphrase inside of structured settings", unix, recordWithKeys, password],
    ["a root tool's password", unix, recordWithKeys, "cn%3Dr00t%2DCanary"],
    [
      ...(["an extra parameter, which may be secret", windowsType] as const),
      ...[windows({ extraParameters: { brand_new: "c4nary" } }), "brand_new=c4nary"],
    ] as [string, ResourceType, Given, string],
    ["the password of the login", windowsType, record, `password ${login.password}`],
    [
      ...(["the header of the login", windowsType, record] as const),
      `Basic ${Buffer.from(`${login.username}:${login.password}`).toString("base64")}`,
    ],
  ];
  for (const [what, type, args, quoted] of quotations) {
    it(`has nothing of a response that quotes ${what}`, async () => {
      for (const error of await failures(type, args, quoting(`Bad: ${quoted}!`))) {
        expect(error.message).to.match(
          /: .*\b(creation|adoption|update|deletion|reading)\b.* \(code 1905; .* secret\)\.\n/,
        );
        expect(printed(error)).not.to.include("Bad").and.not.include(quoted);
      }
    });
  }

  it("has one line of at most 500 characters of a response, whatever it is", async () => {
    const text = `\u001b[31mline 1\u001b[0m\r\nline 2\u202e ${"and more ".repeat(100_000)}`;
    for (const [first = "", ...rest] of (await failures(windowsType, record, quoting(text))).map(
      ({ message }) => message.split("\n"),
    )) {
      expect(first).to.match(/\(code 1905: line 1 line 2 and more .*…\)\.$/);
      expect(first).not.to.match(/[\p{Cc}\p{Cf}]/u);
      expect(first.length).to.be.below(600);
      expect(rest).to.have.length(1);
    }
  });

  it("has the response if it quotes an argument that isn't secret", async () => {
    const args = windows({ password, comments: "a comment of ours" });
    for (const error of await failures(windowsType, args, quoting("odd: a comment of ours"))) {
      expect(error.message).to.include("(code 1905: odd: a comment of ours)");
    }
  });

  const marked: [string, ResourceType, Given, string][] = [
    ["username", windowsType, windows({ username: "c4nary-user" }), "user C4NARY-USER is locked"],
    ["comments", windowsType, windows({ comments: "c4nary-words" }), "c4nary%2Dwords"],
    ["ips", windowsType, windows({ ips: ["10.66.0.0/22"] }), "10.66.3.1 is taken"],
    ["url", azureKeyType, azureKey({ url: "https://c4nary.example" }), "no host c4nary.example"],
    ["title", azureKeyType, azureKey({ title: "c4nary title" }), "the title c4nary title is odd"],
  ];
  for (const [name, type, args, text] of marked) {
    it(`has nothing of a response that quotes the ${name} if the program marks it as secret`, async () => {
      for (const { message } of await failures(type, args, quoting(text))) {
        expect(message).to.include(text);
      }
      for (const error of await failures(type, args, quoting(text), [name])) {
        expect(printed(error))
          .to.include("isn't shown")
          .and.not.match(/c4nary|10\.66/i);
      }
    });
  }

  it("names a resource with a secret title by its ID, or else says that the title is secret", async () => {
    const args = windows({ title: "c4nary title" });
    const refused = await failures(windowsType, args, quoting("odd"), ["title"]);
    const names = refused.map(({ message }) => message.split(":")[0]);
    const byId = "WindowsRecord (id 43001)";
    const without = "WindowsRecord [secret title]";
    expect(names).to.deep.equal([without, without, byId, byId, byId]);
    const lost = await failures(windowsType, args, { kind: "answer", status: 502, body: html }, [
      "title",
    ]);
    expect(lost[0]?.message).to.include("a record with this title");
    for (const error of [...refused, ...lost]) expect(printed(error)).not.to.include("c4nary");
  });

  it("names the type, the title, the response, the state and what to do", async () => {
    const failed = await failures(windowsType, windows(), quoting("odd"));
    const [creation, , change, deletion, look] = failed.map(({ message }) => message);
    const told = (what: string, state: string) =>
      new RegExp(
        `^WindowsRecord "Servers": .*\\b${what}\\b.* \\(code 1905: odd\\)\\.\n` +
          `.*${state}.*\\barguments\\b.*\`pulumi up\``,
      );
    expect(creation).to.match(told("creation", "[Nn]othing was created"));
    expect(change).to.match(told("update", "id 43001.* unchanged"));
    expect(deletion).to.match(told("deletion", "id 43001.* exists"));
    expect(look).to.match(told("reading", "state .*id 43001.* kept"));
  });
});
