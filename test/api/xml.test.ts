import { expect } from "chai";
import { inspect } from "node:util";
import { parseXml, type Element } from "../../provider/api/xml.js";

function parsed(text: string): Element {
  const root = parseXml(text);
  if (!root) throw new Error("no document");
  return root;
}

const keys = parsed(`<LIST>
  <KEY_INFO type="basic"><PRIVATE_KEY type='ed25519'/><NOTE lang="en" Type="free">mine</NOTE></KEY_INFO>
  <KEY_INFO TYPE="vault"><VAULT><ID>12</ID></VAULT></KEY_INFO>
  <KEY_INFO/>
</LIST>`);

describe("an attribute in a response", () => {
  it("is read by a path that ends in its name", () => {
    expect(keys.text("KEY_INFO/PRIVATE_KEY/@type")).to.equal("ed25519");
    expect(keys.all("KEY_INFO").map((one) => one.text("@type"))).to.deep.equal([
      "basic",
      "vault",
      undefined,
    ]);
    expect(keys.all("KEY_INFO/@type").map((one) => one.text())).to.deep.equal(["basic", "vault"]);
  });

  it("leaves the text and the elements beside it alone", () => {
    expect(keys.text("KEY_INFO/NOTE")).to.equal("mine");
    expect(keys.text("KEY_INFO/PRIVATE_KEY")).to.equal("");
    expect(keys.all("KEY_INFO").map((one) => one.text())).to.deep.equal([undefined, undefined, ""]);
    expect(keys.text("KEY_INFO/VAULT/ID")).to.equal("12");
    const [, vault] = keys.all("KEY_INFO");
    expect(vault?.children().map(({ name }) => name)).to.deep.equal(["VAULT"]);
    const set = parsed(
      '<R><SET type="x"><ID type="y">7</ID><ID_RANGE type="y">9-10</ID_RANGE></SET></R>',
    );
    expect(set.ids("SET")).to.deep.equal([7, 9, 10]);
    const addresses = parsed('<R><IP_SET type="x"><IP type="y">10.0.0.1</IP></IP_SET></R>');
    expect(addresses.addresses("IP_SET")).to.deep.equal(["10.0.0.1"]);
  });

  it("has its entities decoded", () => {
    expect(parsed('<R type="R&amp;D"/>').text("@type")).to.equal("R&D");
  });

  it("doesn't allow more IDs than any document has", () => {
    const ranges = '<S><ID_RANGE type="x">1-900000</ID_RANGE></S>';
    expect(parseXml(`<R>${ranges}</R>`)).not.to.equal(undefined);
    expect(parseXml(`<R>${ranges.repeat(2)}</R>`)).to.equal(undefined);
  });
});

describe("a list in a response", () => {
  it("is read from separate elements, each with its text", () => {
    const record = parsed(
      "<R><HOSTS><HOST> <![CDATA[db1.example]]> </HOST><HOST>db2.example</HOST><HOST/></HOSTS></R>",
    );
    const hosts = record.all("HOSTS/HOST").map((host) => host.text());
    expect(hosts).to.deep.equal(["db1.example", "db2.example", ""]);
    expect(record.text("HOSTS")).to.equal(undefined);
  });

  it("may be a text", () => {
    const record = parsed("<R><HOSTS>db1.example, db2.example</HOSTS></R>");
    expect(record.all("HOSTS/HOST")).to.deep.equal([]);
    expect(record.text("HOSTS")).to.equal("db1.example, db2.example");
  });
});

describe("a name in a response", () => {
  it("is the same in lower case", () => {
    const record = parsed("<R><NTLM_v1>1</NTLM_v1><Kerberos><Realm>x</Realm></Kerberos></R>");
    expect(record.text("NTLM_V1")).to.equal("1");
    expect(record.text("NTLM_v1")).to.equal("1");
    expect(record.all("KERBEROS/REALM")).to.have.length(1);
    expect(record.children().map(({ name }) => name)).to.deep.equal(["NTLM_V1", "KERBEROS"]);
  });

  it("isn't that of an element with another ending", () => {
    expect(parseXml("<R><T></t></R>")).to.equal(undefined);
  });
});

describe("an element", () => {
  it("shows nothing of its content when it is printed", () => {
    const record = parsed("<R><APPKEY type='canary'>canary</APPKEY><TITLE>canary</TITLE></R>");
    const [key] = record.all("APPKEY");
    for (const one of [record, key, record.all("TITLE"), record.children(), { error: record }]) {
      expect(inspect(one, { depth: 9, showHidden: true })).not.to.contain("canary");
      expect(JSON.stringify(one)).not.to.contain("canary");
    }
  });
});
