/** The DTDs of responses that aren't about a single type: results of writes, and overviews. */

/** Declares the echoed request, without its texts. */
export const requestParts = [
  "<!ELEMENT REQUEST (DATETIME, USER_LOGIN, RESOURCE, PARAM_LIST?, POST_DATA?)>",
  "<!ELEMENT PARAM_LIST (PARAM+)>",
  "<!ELEMENT PARAM (KEY, VALUE)>",
];
export const requestTexts = "DATETIME USER_LOGIN RESOURCE POST_DATA KEY VALUE";
export const idSetPart = "<!ELEMENT ID_SET (ID | ID_RANGE)+>";
export const warningParts = [
  "<!ELEMENT WARNING_LIST (WARNING+)>",
  "<!ELEMENT WARNING (CODE?, TEXT, URL?, ID_SET?)>",
];

const request = [...requestParts, ...texts(requestTexts)];
const idSet = [idSetPart, ...texts("ID ID_RANGE")];

/** The types in the list of all records, in its order. */
const listed =
  "UNIX WINDOWS ORACLE ORACLE_LISTENER SNMP MS_SQL IBM_DB2 VMWARE MS_IIS APACHE IBM_WEBSPHERE HTTP " +
  "SYBASE MYSQL TOMCAT ORACLE_WEBLOGIC DOCKER POSTGRESQL MONGODB PALO_ALTO_FIREWALL VCENTER JBOSS " +
  "MARIADB MS_EXCHANGE";
const lists = listed.split(" ").map((type) => `AUTH_${type}_IDS`);

/** By path. */
export const envelopeDtds: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "/api/2.0/batch_return.dtd",
    [
      "<!ELEMENT BATCH_RETURN (REQUEST?, RESPONSE)>",
      ...request,
      "<!ELEMENT RESPONSE (DATETIME, BATCH_LIST?)>",
      "<!ELEMENT BATCH_LIST (BATCH+)>",
      "<!ELEMENT BATCH (CODE?, TEXT?, ID_SET?)>",
      ...texts("CODE TEXT"),
      ...idSet,
    ],
  ],
  [
    "/api/2.0/simple_return.dtd",
    [
      "<!ELEMENT SIMPLE_RETURN (REQUEST?, RESPONSE)>",
      ...request,
      "<!ELEMENT RESPONSE (DATETIME, CODE?, TEXT, ITEM_LIST?)>",
      "<!ELEMENT ITEM_LIST (ITEM+)>",
      "<!ELEMENT ITEM (KEY, VALUE)>",
      ...texts("CODE TEXT"),
    ],
  ],
  [
    "/api/2.0/fo/auth/auth_records.dtd",
    [
      "<!ELEMENT AUTH_RECORDS_OUTPUT (REQUEST?, RESPONSE)>",
      ...request,
      "<!ELEMENT RESPONSE (DATETIME, AUTH_RECORDS?, WARNING_LIST?)>",
      `<!ELEMENT AUTH_RECORDS (${lists.map((list) => `${list}?`).join(", ")})>`,
      ...lists.map((list) => `<!ELEMENT ${list} (ID_SET)>`),
      ...warningParts,
      ...texts("CODE TEXT URL"),
      ...idSet,
    ],
  ],
  [
    "/api/2.0/fo/vault/vault_output.dtd",
    [
      "<!ELEMENT AUTH_VAULT_LIST_OUTPUT (REQUEST?, RESPONSE)>",
      ...request,
      "<!ELEMENT RESPONSE (DATETIME, STATUS, COUNT, AUTH_VAULTS)>",
      "<!ELEMENT AUTH_VAULTS (AUTH_VAULT*)>",
      "<!ELEMENT AUTH_VAULT (UUID?, TITLE, VAULT_TYPE, LAST_MODIFIED?, LAST_MODIFIED_DATE?, " +
        "SERVER_ADDRESS?, ID?)>",
      "<!ELEMENT LAST_MODIFIED (DATETIME, BY?)>",
      ...texts("STATUS COUNT UUID TITLE VAULT_TYPE LAST_MODIFIED_DATE BY SERVER_ADDRESS ID"),
    ],
  ],
]);

function texts(names: string): string[] {
  return names.split(" ").map((name) => `<!ELEMENT ${name} (#PCDATA)>`);
}
