import { expect } from "chai";
import { parseXml, type Element } from "../../provider/api/xml.js";
import { resourceTypes } from "../../provider/catalog/index.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { addressSet } from "../../provider/lifecycle/addresses/address-set.js";
import { decodeReported, decodeValues } from "../../provider/lifecycle/values/decode.js";
import type { Values } from "../../provider/lifecycle/values/value.js";
import type { Answer, Expected } from "./answer.js";
import { applicationServers } from "./application-servers.js";
import { databasesWithKeys } from "./databases-with-keys.js";
import { databases } from "./databases.js";
import { hosts } from "./hosts.js";
import { mysqlAndMariadb } from "./mysql.js";
import { oracleAnswers } from "./oracle.js";
import { unixAnswers } from "./unix.js";
import { vaultSettings, without } from "./vault-settings.js";
import { vaultViews } from "./vaults.js";

const recordLists: readonly Answer[] = [
  ...[...applicationServers, ...databases, ...databasesWithKeys],
  ...[...hosts, ...mysqlAndMariadb, ...oracleAnswers, ...unixAnswers],
];

function typeOf({ type }: Answer): ResourceType {
  const found = resourceTypes.find((one) => one.type === type);
  if (!found) throw new Error(`there is no type ${type}`);
  return found;
}

function elementsOf({ type, xml }: Answer): Element[] {
  const name = `AUTH_${type.toUpperCase()}`;
  const document = parseXml(xml);
  if (!document) throw new Error(`the answer of ${type} isn't XML`);
  const path = document.name === "VAULT_OUTPUT" ? "VAULT_QUEST" : `${name}_LIST/${name}`;
  return document.all(`RESPONSE/${path}`);
}

/** Returns what a program that sets everything has besides what no response has. */
function known({ said, unsaid, unsaidInItems = {} }: Expected): Values {
  const items = Object.entries(unsaidInItems).map(([name, secrets]): [string, unknown] => {
    const all = said[name] as readonly object[];
    return [name, all.map((item, i) => merged(item, secrets[i] ?? {}))];
  });
  const { ips, ...rest } = { ...said, ...unsaid, ...Object.fromEntries<unknown>(items) } as Record<
    string,
    unknown
  >;
  return { ...rest, ...(ips ? { ips: addressSet(ips as string[]) } : {}) };
}

function merged(one: object, other: object): object {
  const both = { ...one } as Record<string, unknown>;
  for (const [name, value] of Object.entries(other as Record<string, unknown>)) {
    const own = both[name];
    both[name] = isObject(own) && isObject(value) ? merged(own, value) : value;
  }
  return both;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function readsRight(answer: Answer): void {
  const type = typeOf(answer);
  const elements = elementsOf(answer);
  expect(elements).to.have.length(answer.expected.length);
  for (const [i, expected] of answer.expected.entries()) {
    const element = elements[i];
    if (!element) throw new Error("there are as many elements as expected");
    expect(decodeReported(type, element)).to.deep.equal(expected.said);
    expect(decodeValues(type, element, known(expected)), "drift").to.deep.equal(known(expected));
  }
}

const vaultBlock = /<LOGIN_TYPE>(?:<!\[CDATA\[)?vault[\s\S]*?<\/DIGITAL_VAULT>/;
const ofVaults = new Set([
  ...["vaultId", "vaultType", "customSystemType"],
  ...Object.values(vaultSettings).flatMap(({ said }) => Object.keys(said)),
]);

/** Returns the response with another vault for the login of its records. */
function withVault(answer: Answer, vaultType: string, spelling = vaultType): Answer {
  const { xml, said } = vaultSettings[vaultType] ?? { xml: "", said: {} };
  const block =
    `<LOGIN_TYPE>vault</LOGIN_TYPE><DIGITAL_VAULT><DIGITAL_VAULT_ID>77</DIGITAL_VAULT_ID>` +
    `<DIGITAL_VAULT_TYPE>${spelling}</DIGITAL_VAULT_TYPE>` +
    `<DIGITAL_VAULT_TITLE>Any</DIGITAL_VAULT_TITLE>${xml}</DIGITAL_VAULT>`;
  const expected = answer.expected.map((one) => {
    if (one.said["loginType"] !== "vault") return one;
    const rest = Object.entries(one.said).filter(([name]) => !ofVaults.has(name));
    return { said: { ...Object.fromEntries(rest), vaultId: 77, vaultType, ...said } };
  });
  return { ...answer, xml: answer.xml.replace(vaultBlock, block), expected };
}

describe("reading what Qualys documents about responses", () => {
  it("is tested with all documented types of records", () => {
    const types = recordLists.map(({ type }) => type);
    expect(new Set(types).size).to.equal(types.length);
    expect(types).to.have.length(23);
  });

  for (const answer of recordLists) {
    it(`finds every argument of ${answer.type} records, and sees no change if there is none`, () => {
      readsRight(answer);
    });

    it(`is tested with every documented argument of ${answer.type} records`, () => {
      const documented = Object.entries(typeOf(answer).fields)
        .filter(([name, { reported }]) => reported.how === "documented" && !ofVaults.has(name))
        .map(([name]) => name);
      const read = new Set(answer.expected.flatMap(({ said }) => Object.keys(said)));
      expect(documented.filter((name) => !read.has(name))).to.deep.equal([]);
    });
  }

  for (const answer of recordLists.filter(({ xml }) => vaultBlock.test(xml))) {
    it(`finds the settings of any vault that ${answer.type} records log in with`, () => {
      const types = Object.keys(vaultSettings).filter(
        (type) => !without[answer.type]?.includes(type),
      );
      for (const type of types) {
        readsRight(withVault(answer, type));
        readsRight(withVault(answer, type, type.replace("CyberArk", "Cyber-Ark")));
      }
    });
  }

  for (const type of new Set(vaultViews.map((view) => view.type))) {
    it(`finds every argument of ${type} vaults, and sees no change if there is none`, () => {
      for (const view of vaultViews.filter((one) => one.type === type)) readsRight(view);
    });
  }
});
