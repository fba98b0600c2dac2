import type { Answer, Expected } from "./answer.js";

/** Returns the response to a view of a vault: what is before and after the elements of its type. */
function view(type: string, spelling: string, elements: string, expected: Expected): Answer {
  const xml = `<?xml version="1.0" encoding="UTF-8" ?>
<!DOCTYPE VAULT_OUTPUT SYSTEM "https://qualysapi.example/api/2.0/fo/vault/vault_view.dtd">
<VAULT_OUTPUT><RESPONSE><DATETIME>2019-01-05T08:00:00Z</DATETIME><VAULT_QUEST>
<TITLE><![CDATA[Vault of ${type}]]></TITLE><COMMENTS><![CDATA[rack 4]]></COMMENTS>
<VAULT_TYPE><![CDATA[${spelling}]]></VAULT_TYPE><CREATED_ON>2018-02-02T02:02:02Z</CREATED_ON>
<OWNER>tests_ab1</OWNER>
<LAST_MODIFIED><DATETIME>2018-03-03T03:03:03Z</DATETIME><BY>tests_ab2</BY></LAST_MODIFIED>
${elements}</VAULT_QUEST></RESPONSE></VAULT_OUTPUT>`;
  const said = { title: `Vault of ${type}`, comments: "rack 4", ...expected.said };
  return { type, xml, expected: [{ ...expected, said }] };
}

const web = "<URL><![CDATA[https://v.example/api]]></URL><SSL_VERIFY><![CDATA[0]]></SSL_VERIFY>";
const webSaid = { url: "https://v.example/api", sslVerify: false };
const account = "<USERNAME><![CDATA[vscan]]></USERNAME>";
const password = { password: "a-password" };

export const vaultViews = [
  view("Azure Key", "Azure Key", `${web}<APP_ID><![CDATA[app-9]]></APP_ID><ID>6001</ID>`, {
    said: { ...webSaid, appId: "app-9" },
    unsaid: { cert: "a-certificate", privateKey: "a-key" },
  }),
  view(
    "BeyondTrust PBPS",
    "BeyondTrust PBPS",
    `<APPKEY><![CDATA[app-key]]></APPKEY>${account}${web}<ID>6002</ID>`,
    { said: { ...webSaid, appkey: "app-key", username: "vscan" }, unsaid: password },
  ),
  view(
    "CA Access Control",
    "CA Access Control",
    `<URL>http://ca.example/iam/TEWS6/ac</URL><SSL_VERIFY>1</SSL_VERIFY>
     <API_USERNAME>apiscan</API_USERNAME><WEB_USERNAME>webscan</WEB_USERNAME><ID>6003</ID>`,
    {
      said: {
        ...{ caUrl: "http://ca.example/iam/TEWS6/ac", caSslVerify: true },
        ...{ caApiUsername: "apiscan", caWebUsername: "webscan" },
      },
      unsaid: { caWebPassword: "a-password" },
    },
  ),
  view(
    "CyberArk AIM",
    "Cyber-Ark AIM",
    `<APPID>scanner</APPID>${web}<SAFE>Passwords</SAFE><UUID>0a1b2c3d-0000-4000-8000-0123456789ab</UUID>`,
    {
      said: { ...webSaid, appid: "scanner", safe: "Passwords" },
      unsaid: { cert: "a-certificate", privateKey: "a-key", privateKeyPwd: "a-passphrase" },
    },
  ),
  view(
    "CyberArk PIM Suite",
    "CyberArk PIM Suite",
    `${account}<SERVER_ADDRESS>10.131.0.5</SERVER_ADDRESS><PORT>1859</PORT><SAFE>Hosts</SAFE><ID>6005</ID>`,
    {
      said: { username: "vscan", serverAddress: "10.131.0.5", port: 1859, safe: "Hosts" },
      unsaid: password,
    },
  ),
  view("Hitachi ID PAM", "Hitachi ID PAM", `${account}${web}<ID>6006</ID>`, {
    said: { ...webSaid, username: "vscan" },
    unsaid: password,
  }),
  view(
    "Lieberman ERPM",
    "Lieberman ERPM",
    `${account}${web}<DOMAIN><![CDATA[OFFICE]]></DOMAIN><ID>6007</ID>`,
    { said: { ...webSaid, username: "vscan", domain: "OFFICE" }, unsaid: password },
  ),
  view(
    "Quest Vault",
    "Quest Vault",
    `${account}<SERVER_ADDRESS>10.131.0.8</SERVER_ADDRESS><PORT>22</PORT><ID>6008</ID>`,
    {
      said: { username: "vscan", serverAddress: "10.131.0.8", port: 22 },
      unsaid: { accessKey: "a-key" },
    },
  ),
  view("Thycotic Secret Server", "Thycotic Secret Server", `${account}${web}<ID>6009</ID>`, {
    said: { ...webSaid, username: "vscan" },
    unsaid: password,
  }),
  view("Wallix AdminBastion (WAB)", "Wallix AdminBastion (WAB)", `${account}${web}<ID>6010</ID>`, {
    said: { ...webSaid, username: "vscan" },
    unsaid: password,
  }),
  view(
    "HashiCorp",
    "HashiCorp",
    `${web}<API_VERSION>v1</API_VERSION><AUTH_TYPE>approle</AUTH_TYPE><PATH>auth/roles</PATH>
     <ROLE_ID>role-9</ROLE_ID><SECRET_ID>secret-9</SECRET_ID><ID>6011</ID>`,
    {
      said: {
        ...{ ...webSaid, apiVersion: "v1", authType: "approle", path: "auth/roles" },
        ...{ roleId: "role-9", secretId: "secret-9" },
      },
    },
  ),
  // The same types, with the optional elements the other way round.
  view(
    "CA Access Control",
    "CA Access Control",
    `<URL>https://ca.example/x</URL>
     <API_USERNAME>apiscan</API_USERNAME><WEB_USERNAME></WEB_USERNAME><ID>6012</ID>`,
    {
      said: { caUrl: "https://ca.example/x", caApiUsername: "apiscan" },
    },
  ),
  view(
    "CyberArk PIM Suite",
    "Cyber-Ark PIM Suite",
    `${account}<SERVER_ADDRESS>10.131.0.6</SERVER_ADDRESS><SAFE>Hosts</SAFE><ID>6013</ID>`,
    { said: { username: "vscan", serverAddress: "10.131.0.6", safe: "Hosts" }, unsaid: password },
  ),
  view(
    "CyberArk AIM",
    "CyberArk AIM",
    "<APPID>scanner</APPID><URL>http://aim.example</URL><SAFE>s</SAFE><ID>6014</ID>",
    { said: { appid: "scanner", url: "http://aim.example", safe: "s" } },
  ),
  view(
    "Thycotic Secret Server",
    "Thycotic Secret Server",
    `${account}<URL>http://t.example</URL><SSL_VERIFY>1</SSL_VERIFY><DOMAIN>ad.example</DOMAIN><ID>6015</ID>`,
    {
      said: { username: "vscan", url: "http://t.example", sslVerify: true, domain: "ad.example" },
      unsaid: password,
    },
  ),
  view(
    "Lieberman ERPM",
    "Lieberman ERPM",
    `${account}<URL>https://l.example</URL><DOMAIN/><ID>6016</ID>`,
    {
      said: { username: "vscan", url: "https://l.example" },
      unsaid: password,
    },
  ),
  view(
    "HashiCorp",
    "HashiCorp",
    `${account}<URL>https://h.example</URL><AUTH_TYPE>userpass</AUTH_TYPE><ID>6017</ID>`,
    {
      said: { username: "vscan", url: "https://h.example", authType: "userpass" },
      unsaid: password,
    },
  ),
  view(
    "HashiCorp",
    "HashiCorp",
    `<URL>https://h.example</URL><AUTH_TYPE>cert</AUTH_TYPE><ROLE_NAME>web</ROLE_NAME><ID>6018</ID>`,
    {
      said: { url: "https://h.example", authType: "cert", roleName: "web" },
      unsaid: { cert: "a-certificate", privateKey: "a-key" },
    },
  ),
];
