import { listAnswer, made } from "./answer.js";

const pem = (kind: string, text: string) =>
  `-----BEGIN ${kind}-----\n${text}\n-----END ${kind}-----`;
const certificate = pem("CERTIFICATE", "bm90IGEgcmVhbCBvbmU=");
const key = pem("RSA PRIVATE KEY", "bm90IGEga2V5IGVpdGhlcg==");

/** MySQL and MariaDB have the same responses, except for the names of their elements. */
function mysqlLike(type: "mysql" | "mariadb") {
  return listAnswer(
    type,
    {
      xml: `<ID>82001</ID><TITLE><![CDATA[Orders]]></TITLE><USERNAME><![CDATA[reader]]></USERNAME>
        <DATABASE><![CDATA[orders]]></DATABASE><PORT>3307</PORT>
        <HOSTS><HOST><![CDATA[o1.example]]></HOST><HOST><![CDATA[o2.example]]></HOST></HOSTS>
        <IP_SET><IP>10.91.0.1</IP><IP_RANGE>10.91.0.2-10.91.0.3</IP_RANGE></IP_SET>
        <LOGIN_TYPE><![CDATA[basic]]></LOGIN_TYPE><SSL_VERIFY>true</SSL_VERIFY>
        <WINDOWS_CONF_FILE><![CDATA[C:\\my\\my.ini]]></WINDOWS_CONF_FILE>
        <UNIX_CONF_FILE><![CDATA[/my/my.cnf]]></UNIX_CONF_FILE>
        <CLIENT_CERT><![CDATA[${certificate}]]></CLIENT_CERT>
        <CLIENT_KEY><![CDATA[${key}]]></CLIENT_KEY>
        <NETWORK_ID>44</NETWORK_ID>${made}<COMMENTS><![CDATA[with a certificate]]></COMMENTS>`,
      said: {
        title: "Orders",
        username: "reader",
        database: "orders",
        port: 3307,
        hosts: ["o1.example", "o2.example"],
        ips: ["10.91.0.1-10.91.0.3"],
        loginType: "basic",
        sslVerify: true,
        windowsConfigFile: "C:\\my\\my.ini",
        unixConfigFile: "/my/my.cnf",
        clientCert: certificate,
        clientKey: key,
        networkId: 44,
        comments: "with a certificate",
      },
      unsaid: { password: "a-password" },
    },
    {
      xml: `<ID>82002</ID><TITLE><![CDATA[Stock]]></TITLE><USERNAME><![CDATA[reader]]></USERNAME>
        <DATABASE><![CDATA[stock]]></DATABASE><PORT>3306</PORT>
        <HOSTS>s1.example, s2.example</HOSTS><IP_SET><IP>10.91.0.4</IP></IP_SET>
        <LOGIN_TYPE><![CDATA[vault]]></LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID><![CDATA[5201]]></DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE><![CDATA[Azure Key]]></DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE><![CDATA[Keys]]></DIGITAL_VAULT_TITLE>
          <VAULT_SECRET_NAME><![CDATA[stock-reader]]></VAULT_SECRET_NAME></DIGITAL_VAULT>
        <SSL_VERIFY>1</SSL_VERIFY><WINDOWS_CONF_FILE/>
        <UNIX_CONF_FILE><![CDATA[/my/stock.cnf]]></UNIX_CONF_FILE>${made}`,
      said: {
        title: "Stock",
        username: "reader",
        database: "stock",
        port: 3306,
        hosts: ["s1.example", "s2.example"],
        ips: ["10.91.0.4"],
        loginType: "vault",
        vaultId: 5201,
        vaultType: "Azure Key",
        akSecretName: "stock-reader",
        sslVerify: true,
        unixConfigFile: "/my/stock.cnf",
      },
    },
    {
      xml: `<ID>82003</ID><TITLE><![CDATA[Least]]></TITLE><USERNAME><![CDATA[reader]]></USERNAME>
        <DATABASE><![CDATA[least]]></DATABASE><PORT>3308</PORT><HOSTS></HOSTS>
        <IP_SET><IP>10.91.0.5</IP></IP_SET><SSL_VERIFY>false</SSL_VERIFY>
        <WINDOWS_CONF_FILE>C:\\least.ini</WINDOWS_CONF_FILE><UNIX_CONF_FILE></UNIX_CONF_FILE>${made}`,
      said: {
        title: "Least",
        username: "reader",
        database: "least",
        port: 3308,
        ips: ["10.91.0.5"],
        sslVerify: false,
        windowsConfigFile: "C:\\least.ini",
      },
    },
  );
}

export const mysqlAndMariadb = [mysqlLike("mysql"), mysqlLike("mariadb")];
