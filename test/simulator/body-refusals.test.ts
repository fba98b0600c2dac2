import { expect } from "chai";
import { readXml } from "../../simulator/xml-reader.js";
import { errorsBy } from "./dtd.js";
import {
  createAzure,
  createWindows,
  fromVault,
  keyList,
  plainKey,
  postXml,
  simulate,
  unix,
  unixBody,
  unixPath,
  vaultPath,
  windows,
  windowsPath,
} from "./qualys.js";

/** What the API refuses: what is wrong, the code, and what the text names. */
type Case = readonly [what: string, code: number, names: string, body: string];

const inVault = (settings: string, type = "vault") =>
  keyList(
    `<PRIVATE_KEY_INFO type="${type}"><DIGITAL_VAULT>${settings}</DIGITAL_VAULT></PRIVATE_KEY_INFO>`,
  );
const passphrase = (type: string, inside: string) =>
  keyList(`${plainKey()}<PASSPHRASE_INFO type="${type}">${inside}</PASSPHRASE_INFO>`);
const password = '<PASSWORD_INFO type="basic"><PASSWORD>p</PASSWORD></PASSWORD_INFO>';
const tools = (tool: string) => `<ROOT_TOOLS><ROOT_TOOL>${tool}</ROOT_TOOL></ROOT_TOOLS>`;

const standard = '<STANDARD_TYPE type="sudo"/>';
const custom = "<CUSTOM_TYPE>up</CUSTOM_TYPE>";
const key = '<PRIVATE_KEY type="rsa">KEY</PRIVATE_KEY>';
const azure = "<VAULT_TYPE>Azure Key</VAULT_TYPE>";
const id = "<VAULT_ID>43001</VAULT_ID>";
const secret = "<AK_SECRET_NAME>s</AK_SECRET_NAME>";

const cases: Case[] = [
  ["another root", 1901, "NETWORK_SSH", "<NETWORK_SSH_AUTH_PARAMS/>"],
  ["an attribute of the root", 1901, "UNIX_AUTH_PARAMS/@a", '<UNIX_AUTH_PARAMS a="b"/>'],
  ["an unknown list", 1901, "KEYS", unixBody("<KEYS/>")],
  [
    "an unknown item",
    1901,
    "KEY",
    unixBody("<PRIVATE_KEY_CERTIFICATES><KEY/></PRIVATE_KEY_CERTIFICATES>"),
  ],
  ["an unknown element", 1901, "COLOUR", unixBody(keyList(`${plainKey()}<COLOUR>red</COLOUR>`))],
  ["a scalar of the query", 1901, "TITLE", unixBody("<TITLE>Hosts</TITLE>")],
  [
    "an element that only answers have",
    1901,
    "DIGITAL_VAULT_ID",
    unixBody(inVault("<DIGITAL_VAULT_ID>1</DIGITAL_VAULT_ID>")),
  ],
  [
    "an attribute as an element",
    1901,
    "PRIVATE_KEY_TYPE",
    unixBody(
      keyList(
        '<PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY_TYPE>rsa</PRIVATE_KEY_TYPE></PRIVATE_KEY_INFO>',
      ),
    ),
  ],
  [
    "an unknown attribute",
    1901,
    "PASSPHRASE/@type",
    unixBody(passphrase("basic", '<PASSPHRASE type="x">p</PASSPHRASE>')),
  ],
  [
    "lists out of order",
    1905,
    "ROOT_TOOLS",
    unixBody(keyList(plainKey()), tools(standard + password)),
  ],
  ["a list twice", 1905, "twice", unixBody(keyList(plainKey()), keyList(plainKey()))],
  [
    "elements of an item out of order",
    1905,
    "PRIVATE_KEY_INFO",
    unixBody(
      keyList(
        `<PASSPHRASE_INFO type="basic"><PASSPHRASE>p</PASSPHRASE></PASSPHRASE_INFO>${plainKey()}`,
      ),
    ),
  ],
  ["a vault's settings out of order", 1905, "VAULT_TYPE", unixBody(inVault(id + azure))],
  ["an element twice", 1905, "PRIVATE_KEY_INFO", unixBody(keyList(plainKey() + plainKey()))],
  ["text beside elements", 1905, "PRIVATE_KEY_CERTIFICATE", unixBody(keyList(`text${plainKey()}`))],
  [
    "elements in a text",
    1905,
    "PRIVATE_KEY",
    unixBody(
      keyList(
        `<PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY type="rsa"><B/></PRIVATE_KEY></PRIVATE_KEY_INFO>`,
      ),
    ),
  ],
  ["an empty item", 1903, "PRIVATE_KEY_INFO", unixBody(keyList(""))],
  [
    "a passphrase without a key",
    1903,
    "PRIVATE_KEY_INFO",
    unixBody(keyList('<PASSPHRASE_INFO type="basic"><PASSPHRASE>p</PASSPHRASE></PASSPHRASE_INFO>')),
  ],
  [
    "no type of a key",
    1903,
    "PRIVATE_KEY_INFO",
    unixBody(keyList(`<PRIVATE_KEY_INFO>${key}</PRIVATE_KEY_INFO>`)),
  ],
  ["a vault without its type", 1903, "VAULT_TYPE", unixBody(inVault(id))],
  ["a vault without its ID", 1903, "VAULT_ID", unixBody(inVault(azure))],
  [
    "a vault without what its type needs",
    1903,
    "SECRET_NAME",
    unixBody(inVault(`<VAULT_TYPE>Thycotic Secret Server</VAULT_TYPE><VAULT_ID>43002</VAULT_ID>`)),
  ],
  [
    "a tool without its name",
    1903,
    "STANDARD_TYPE",
    unixBody(tools(`<STANDARD_TYPE/>${password}`)),
  ],
  ["a tool without a password", 1903, "PASSWORD_INFO", unixBody(tools(standard))],
  [
    "a tool's name in an element",
    1905,
    "STANDARD_TYPE",
    unixBody(tools(`<STANDARD_TYPE type="sudo"><TYPE>sudo</TYPE></STANDARD_TYPE>${password}`)),
  ],
  [
    "a tool that isn't known",
    1905,
    "STANDARD_TYPE",
    unixBody(tools(`<STANDARD_TYPE type="su"/>${password}`)),
  ],
  [
    "elements in a custom tool",
    1905,
    "CUSTOM_TYPE",
    unixBody(tools(`<CUSTOM_TYPE><NAME>up</NAME></CUSTOM_TYPE>${password}`)),
  ],
  [
    "a key without its algorithm",
    1903,
    "PRIVATE_KEY",
    unixBody(
      keyList('<PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY>KEY</PRIVATE_KEY></PRIVATE_KEY_INFO>'),
    ),
  ],
  [
    "a certificate without its kind",
    1903,
    "CERTIFICATE",
    unixBody(keyList(`${plainKey()}<CERTIFICATE>C</CERTIFICATE>`)),
  ],
  [
    "an account for a key's vault",
    1901,
    "VAULT_USERNAME",
    unixBody(inVault(`<VAULT_USERNAME>u</VAULT_USERNAME>${azure}${id}${secret}`)),
  ],
  [
    "neither key nor vault",
    1922,
    "PRIVATE_KEY, DIGITAL_VAULT",
    unixBody(keyList('<PRIVATE_KEY_INFO type="basic"/>')),
  ],
  ["neither kind of tool", 1922, "STANDARD_TYPE, CUSTOM_TYPE", unixBody(tools(password))],
  [
    "both passphrase and vault",
    1904,
    "PASSPHRASE, DIGITAL_VAULT",
    unixBody(
      passphrase("vault", `<PASSPHRASE>p</PASSPHRASE><DIGITAL_VAULT>${azure}${id}</DIGITAL_VAULT>`),
    ),
  ],
  [
    "both kinds of tool",
    1904,
    "STANDARD_TYPE, CUSTOM_TYPE",
    unixBody(tools(standard + custom + password)),
  ],
  [
    "a type that is none",
    1905,
    "PRIVATE_KEY_INFO",
    unixBody(inVault(azure + id + secret, "agent")),
  ],
  [
    "an unknown vault type",
    1905,
    "VAULT_TYPE",
    unixBody(inVault(`<VAULT_TYPE>azure</VAULT_TYPE>${id}`)),
  ],
  ["an empty vault type", 1905, "VAULT_TYPE", unixBody(inVault(`<VAULT_TYPE/>${id}`))],
  [
    "a vault ID that is none",
    1905,
    "VAULT_ID",
    unixBody(inVault(`${azure}<VAULT_ID>x</VAULT_ID>`)),
  ],
  [
    "a vault that doesn't exist",
    1905,
    "VAULT_ID",
    unixBody(inVault(`${azure}<VAULT_ID>9</VAULT_ID>`)),
  ],
  [
    "a passphrase's vault that doesn't exist",
    1905,
    "VAULT_ID",
    unixBody(keyList(plainKey() + fromVault("PASSPHRASE_INFO", 9, "s"))),
  ],
  [
    "a vault of another type",
    1905,
    "VAULT_TYPE",
    unixBody(inVault(`<VAULT_TYPE>CA PAM</VAULT_TYPE>${id}`)),
  ],
  ["an item's ID that is none", 1905, "ID", unixBody(keyList("<ID>x</ID>"))],
  ["the ID of no item", 1905, "ID", unixBody(keyList("<ID>15001</ID>"))],
  ["an item's ID twice", 1905, "twice", unixBody(keyList("<ID>7</ID>", "<ID>7</ID>"))],
  ["a vault under type basic", 1907, "PRIVATE_KEY_INFO", unixBody(inVault(azure + id, "basic"))],
  [
    "a passphrase under type vault",
    1907,
    "PASSPHRASE_INFO",
    unixBody(passphrase("vault", "<PASSPHRASE>p</PASSPHRASE>")),
  ],
  [
    "a setting of another vault type",
    1907,
    "SECRET_NAME",
    unixBody(inVault(`${azure}${id}<SECRET_NAME>s</SECRET_NAME>`)),
  ],
];

const malformed: Record<string, string> = {
  "nothing at all": "",
  "no element": "text",
  "an element that doesn't end": "<A><B></B>",
  "ends that cross": "<A><B></A></B>",
  "two roots": "<A/><B/>",
  "text after the root": "<A/>x",
  "an attribute without quotes": "<A b=c/>",
  "an attribute twice": "<A b='1' b='2'/>",
  "a bare ampersand": "<A>a & b</A>",
  "an unknown entity": "<A>&nbsp;</A>",
  "the name of a property as an entity": "<A>&constructor;</A>",
  "a reference to no character": "<A>&#0;</A>",
  "a control character": "<A>\u0001</A>",
  "CDATA that doesn't end": "<A><![CDATA[x</A>",
  "the end of CDATA in text": "<A>]]></A>",
  "a comment with dashes": "<A><!-- a -- b --></A>",
  "a DOCTYPE": '<!DOCTYPE A [<!ENTITY b "c">]><A>&b;</A>',
  "a declaration that isn't first": " <A><?xml version='1.0'?></A>",
  "elements too deep": `${"<A>".repeat(5000)}${"</A>".repeat(5000)}`,
};

describe("the simulator refuses an XML body", () => {
  for (const [what, code, names, body] of cases) {
    it(`with ${what}: ${code}`, async () => {
      const simulator = await simulate();
      await createAzure(simulator);
      await simulator.createVault({
        ...{ type: "Thycotic Secret Server", title: "T", url: "https://t.example" },
        ...{ ssl_verify: "1", username: "u", password: "p" },
      });
      const answer = await postXml(simulator, unixPath, { action: "create", ...unix() }, body);
      expect([answer.status, answer.the("CODE")]).to.deep.equal([400, String(code)]);
      expect(answer.the("TEXT")).to.include(names);
      expect(simulator.records("unix")).to.deep.equal([]);
      expect(await errorsBy("simple-return.dtd", answer.xml)).to.deep.equal([]);
    });
  }

  for (const [what, body] of Object.entries(malformed)) {
    it(`that isn't well-formed, with ${what}: 1905`, async () => {
      const simulator = await simulate();
      const answer = await postXml(simulator, unixPath, { action: "create", ...unix() }, body);
      expect([answer.status, answer.the("CODE")]).to.deep.equal([400, "1905"]);
      expect(answer.the("TEXT")).to.include("well-formed");
    });
  }

  it("where the API accepts none: 1901", async () => {
    const simulator = await simulate();
    await createWindows(simulator);
    await createAzure(simulator);
    await simulator.createRecord("unix", unix() as Record<string, string>);
    const requests = [
      [windowsPath, { action: "create", ...windows({ title: "Two" }) }],
      [windowsPath, { action: "update", ids: 43001, comments: "x" }],
      [unixPath, { action: "list" }],
      [unixPath, { action: "delete", ids: 43003 }],
      [vaultPath, { action: "update", id: 43002, title: "x" }],
    ] as const;
    for (const [path, parameters] of requests) {
      const answer = await postXml(simulator, path, parameters, unixBody());
      expect([answer.status, answer.the("CODE")]).to.deep.equal([400, "1901"]);
      expect(answer.the("TEXT")).to.include("XML body");
    }
    expect(simulator.records("windows")).to.have.length(1);
    expect(simulator.records("unix")).to.have.length(1);
  });

  it("only for those records that lack the item it names", async () => {
    const simulator = await simulate();
    const create = { action: "create", ...unix() };
    await postXml(simulator, unixPath, create, unixBody(keyList(plainKey())));
    await postXml(simulator, unixPath, { ...create, title: "Two" }, unixBody(keyList(plainKey())));
    const update = { action: "update", ids: "43001-43002" };
    const answer = await postXml(simulator, unixPath, update, unixBody(keyList("<ID>15002</ID>")));
    expect(answer.status).to.equal(200);
    expect(answer.all("ID_SET").map((set) => set.replace(/\s/g, ""))).to.deep.equal([
      "<ID>43002</ID>",
      "<ID>43001</ID>",
    ]);
  });
});

describe("the simulator's reader of XML", () => {
  it("reads text, CDATA and attributes correctly", () => {
    const { attributes, text, children } = readXml(
      "<a:A b = \"&lt;'&#65;\" c='&quot;'> x<!-- no --><![CDATA[&amp;]]>&amp;\r\n<B/></a:A>",
    );
    expect(attributes).to.deep.equal({ b: "<'A", c: '"' });
    expect(text).to.equal(" x&amp;&\n");
    expect(children.map(({ name }) => name)).to.deep.equal(["B"]);
  });

  it("says on which line a body stops being well-formed, without quoting it", () => {
    expect(() => readXml("<A>\n<KEY>S1-secret</KEY>\n<S2-secret></A>")).to.throw(
      /^(?!.*secret).*line 3/,
    );
  });
});
