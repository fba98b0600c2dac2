/** What a record's `DIGITAL_VAULT` says about the secret, by the type of the vault. */
export const vaultSettings: Readonly<
  Record<string, { readonly xml: string; readonly said: Readonly<Record<string, unknown>> }>
> = {
  "Azure Key": {
    xml: "<VAULT_SECRET_NAME><![CDATA[az]]></VAULT_SECRET_NAME>",
    said: { akSecretName: "az" },
  },
  "BeyondTrust PBPS": {
    xml: "<VAULT_SYSTEM_NAME>sys</VAULT_SYSTEM_NAME><VAULT_ACCOUNT_NAME>acc</VAULT_ACCOUNT_NAME>",
    said: { systemName: "sys", accountName: "acc" },
  },
  "CA Access Control": {
    xml: "<VAULT_EP_NAME>en</VAULT_EP_NAME><VAULT_EP_TYPE>et</VAULT_EP_TYPE><VAULT_EP_CONT>ec</VAULT_EP_CONT>",
    said: { endPointName: "en", endPointType: "et", endPointContainer: "ec" },
  },
  "CyberArk AIM": {
    xml: "<VAULT_FOLDER>fo/ld</VAULT_FOLDER><VAULT_FILE>fi</VAULT_FILE>",
    said: { folder: "fo/ld", file: "fi" },
  },
  "CyberArk PIM Suite": {
    xml: "<VAULT_FOLDER>fo</VAULT_FOLDER><VAULT_FILE>fi</VAULT_FILE>",
    said: { folder: "fo", file: "fi" },
  },
  "Hitachi ID PAM": { xml: "", said: {} },
  "Lieberman ERPM": {
    xml: "<VAULT_SYSTEM_NAME>sys</VAULT_SYSTEM_NAME><VAULT_NS_TYPE>mssq</VAULT_NS_TYPE>",
    said: { systemNameSingleHost: "sys", systemType: "mssq" },
  },
  "Quest Vault": {
    xml: "<VAULT_SYSTEM_NAME>sys</VAULT_SYSTEM_NAME>",
    said: { systemName: "sys" },
  },
  "Thycotic Secret Server": {
    xml: "<VAULT_SECRET_NAME>sec</VAULT_SECRET_NAME>",
    said: { secretName: "sec" },
  },
};

/** By record type, the vault types that can't hold its password by Qualys' documentation. */
export const without: Readonly<Record<string, readonly string[]>> = {
  ibm_db2: ["Azure Key", "BeyondTrust PBPS", "Hitachi ID PAM"],
  postgresql: ["Azure Key"],
};
