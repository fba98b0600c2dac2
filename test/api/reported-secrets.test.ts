import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { ApiError } from "../../provider/api/errors.js";
import { createRecord, listRecords } from "../../provider/api/records.js";
import { createVault, listVaults, viewVault } from "../../provider/api/vaults.js";
import { mysql } from "../../provider/catalog/records/mysql.js";
import { snmp } from "../../provider/catalog/records/snmp.js";
import { hashiCorp } from "../../provider/catalog/vaults/hashicorp.js";
import { wallixAdminBastion } from "../../provider/catalog/vaults/wallix-adminbastion.js";
import { afterwards } from "../afterwards.js";
import { answering, callsTo, xml } from "./servers.js";

const canary = "c4nary-that-Qualys-holds";

const list = (root: string, record: string) =>
  xml(`${root}_LIST_OUTPUT`, `<${root}_LIST><${root}><ID>7</ID>${record}</${root}></${root}_LIST>`);

const view = (settings: string) =>
  xml("VAULT_OUTPUT", `<VAULT_QUEST><ID>7</ID>${settings}</VAULT_QUEST>`);

const echo = (body: string) =>
  body.replace(
    "<RESPONSE>",
    `<REQUEST><PARAM_LIST><PARAM><KEY>password</KEY><VALUE>${canary}</VALUE></PARAM></PARAM_LIST>` +
      `<POST_DATA>password%3D${canary}</POST_DATA></REQUEST><RESPONSE>`,
  );

const community = `<COMMUNITY_STRINGS>${canary}</COMMUNITY_STRINGS>`;
const noDateTime = (body: string) => body.replace(/<DATETIME>.*?<\/DATETIME>/, "");

/** Successful responses with a secret, and responses that can't be read. */
const answers: [string, string, (calls: ReturnType<typeof callsTo>) => Promise<unknown>][] = [
  ["community strings", list("AUTH_SNMP", community), (c) => listRecords(c, snmp, {})],
  [
    "the key of a client",
    list("AUTH_MYSQL", `<CLIENT_KEY>${canary}</CLIENT_KEY>`),
    (c) => listRecords(c, mysql, {}),
  ],
  [
    "the API key of a vault",
    view(`<APPKEY><![CDATA[${canary}]]></APPKEY>`),
    (c) => viewVault(c, wallixAdminBastion, "7"),
  ],
  ["a secret ID", view(`<SECRET_ID>${canary}</SECRET_ID>`), (c) => viewVault(c, hashiCorp, "7")],
  [
    "an echo, to a record's creation",
    echo(
      xml("BATCH_RETURN", "<BATCH_LIST><BATCH><ID_SET><ID>7</ID></ID_SET></BATCH></BATCH_LIST>"),
    ),
    (c) => createRecord(c, mysql, { parameters: { password: canary } }),
  ],
  [
    "an echo, to a vault's creation that is refused",
    echo(xml("SIMPLE_RETURN", "<CODE>1905</CODE><TEXT>invalid value</TEXT>")),
    (c) => createVault(c, hashiCorp, { password: canary }),
  ],
  [
    "a list that isn't one",
    noDateTime(list("AUTH_SNMP", community)),
    (c) => listRecords(c, snmp, {}),
  ],
  [
    "a list of another type",
    list("AUTH_MYSQL", `<CLIENT_KEY>${canary}</CLIENT_KEY>`),
    (c) => listRecords(c, snmp, {}),
  ],
  [
    "a list with text beside it",
    list("AUTH_SNMP", community).replace("</RESPONSE>", `${canary}</RESPONSE>`),
    (c) => listRecords(c, snmp, {}),
  ],
  [
    "a view of another vault",
    view(`<APPKEY>${canary}</APPKEY>`),
    (c) => viewVault(c, wallixAdminBastion, "8"),
  ],
  ["a view for a list", view(`<APPKEY>${canary}</APPKEY>`), (c) => listVaults(c, "/api/", {})],
  ["XML that is cut", list("AUTH_SNMP", community).slice(0, -20), (c) => listRecords(c, snmp, {})],
];

describe("a secret in a response", () => {
  for (const [what, body, call] of answers) {
    it(`is in no trace, no report and no error: ${what}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "pulumi-qualys-test-"));
      afterwards(() => rmSync(folder, { recursive: true }));
      const traceFile = join(folder, "trace");
      const reports: string[] = [];
      const client = callsTo(await answering(200, body), { traceFile, reports });
      const result: unknown = await call(client).catch((error: unknown) => error);
      const told = result instanceof ApiError ? result.describe([]) : "";
      const printed = [
        inspect(result, { depth: 9, showHidden: true }),
        JSON.stringify(result),
        told,
      ];
      const trace = readFileSync(traceFile, "utf8");
      expect(trace).to.match(/"path":"\/api\//);
      expect([...printed, ...reports, trace].join("\n")).not.to.contain(canary);
    });
  }
});
