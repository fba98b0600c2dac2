import { listAnswer, made } from "./answer.js";

export const databasesWithKeys = [
  listAnswer(
    "mongodb",
    {
      xml: `<ID>83001</ID><TITLE><![CDATA[Mongo]]></TITLE><USERNAME><![CDATA[mscan]]></USERNAME>
        <DATABASE><![CDATA[admin]]></DATABASE><PORT>27018</PORT>
        <UNIX_CONFIGURATION_FILE><![CDATA[/mongo/mongod.conf]]></UNIX_CONFIGURATION_FILE>
        <SSL_VERIFY>1</SSL_VERIFY><HOSTS><HOST>m1.example</HOST></HOSTS>
        <IP_SET><IP>10.101.0.1</IP></IP_SET><LOGIN_TYPE><![CDATA[basic]]></LOGIN_TYPE>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[checked]]></COMMENTS>`,
      said: {
        title: "Mongo",
        username: "mscan",
        databaseName: "admin",
        port: 27018,
        unixConfPath: "/mongo/mongod.conf",
        sslVerify: true,
        hosts: ["m1.example"],
        ips: ["10.101.0.1"],
        loginType: "basic",
        networkId: 0,
        comments: "checked",
      },
      unsaid: { password: "a-password", credentialType: "local" },
    },
    {
      xml: `<ID>83002</ID><TITLE><![CDATA[Mongo, vaults]]></TITLE><USERNAME>mscan</USERNAME>
        <DATABASE>logs</DATABASE><PORT>27017</PORT><UNIX_CONF_FILE>/mongo/2.conf</UNIX_CONF_FILE>
        <SSL_VERIFY>true</SSL_VERIFY><HOSTS>m2.example,m3.example</HOSTS>
        <IP_SET><IP>10.101.0.2</IP></IP_SET><LOGIN_TYPE>vault</LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID>5301</DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE>Cyber-Ark PIM Suite</DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE>PIM</DIGITAL_VAULT_TITLE><VAULT_FOLDER>root</VAULT_FOLDER>
          <VAULT_FILE>mongo</VAULT_FILE></DIGITAL_VAULT>
        <PRIVATE_KEY_CERTIFICATE_LIST><PRIVATE_KEY_CERTIFICATE><ID>61</ID>
          <PRIVATE_KEY_INFO type="vault"><DIGITAL_VAULT><DIGITAL_VAULT_ID>5302</DIGITAL_VAULT_ID>
            <DIGITAL_VAULT_TYPE>Azure Key</DIGITAL_VAULT_TYPE>
            <DIGITAL_VAULT_TITLE>Keys</DIGITAL_VAULT_TITLE>
            <VAULT_SECRET_NAME>mongo-key</VAULT_SECRET_NAME></DIGITAL_VAULT></PRIVATE_KEY_INFO>
          <PASSPHRASE_INFO type="vault"><DIGITAL_VAULT><DIGITAL_VAULT_ID>5303</DIGITAL_VAULT_ID>
            <DIGITAL_VAULT_TYPE>Quest Vault</DIGITAL_VAULT_TYPE>
            <DIGITAL_VAULT_TITLE>Quest</DIGITAL_VAULT_TITLE><VAULT_USERNAME>u</VAULT_USERNAME>
            <VAULT_SYSTEM_NAME>m2</VAULT_SYSTEM_NAME></DIGITAL_VAULT></PASSPHRASE_INFO>
          <CERTIFICATE type="x.509"></CERTIFICATE></PRIVATE_KEY_CERTIFICATE>
        </PRIVATE_KEY_CERTIFICATE_LIST>${made}`,
      said: {
        title: "Mongo, vaults",
        username: "mscan",
        databaseName: "logs",
        port: 27017,
        unixConfPath: "/mongo/2.conf",
        sslVerify: true,
        hosts: ["m2.example", "m3.example"],
        ips: ["10.101.0.2"],
        loginType: "vault",
        vaultId: 5301,
        vaultType: "CyberArk PIM Suite",
        folder: "root",
        file: "mongo",
        privateKeyVaultId: 5302,
        passphraseVaultId: 5303,
      },
    },
    {
      xml: `<ID>83003</ID><TITLE><![CDATA[Mongo, certificate]]></TITLE>
        <DATABASE></DATABASE><PORT>27019</PORT>
        <UNIX_CONFIGURATION_FILE>/mongo/3.conf</UNIX_CONFIGURATION_FILE><SSL_VERIFY>0</SSL_VERIFY>
        <IP_SET><IP>10.101.0.3</IP></IP_SET><LOGIN_TYPE>pkcert</LOGIN_TYPE>
        <PRIVATE_KEY_CERTIFICATE_LIST><PRIVATE_KEY_CERTIFICATE><ID>62</ID>
          <PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY type="rsa"></PRIVATE_KEY></PRIVATE_KEY_INFO>
          <PASSPHRASE_INFO type="basic"></PASSPHRASE_INFO><CERTIFICATE type="x.509"/>
        </PRIVATE_KEY_CERTIFICATE></PRIVATE_KEY_CERTIFICATE_LIST>${made}`,
      said: {
        title: "Mongo, certificate",
        port: 27019,
        unixConfPath: "/mongo/3.conf",
        sslVerify: false,
        ips: ["10.101.0.3"],
        loginType: "pkcert",
      },
      unsaid: { privateKey: "a-key", passphrase: "a-passphrase", certificate: "a-certificate" },
    },
  ),
  listAnswer(
    "postgresql",
    {
      xml: `<ID>83011</ID><TITLE><![CDATA[Postgres]]></TITLE><USERNAME><![CDATA[pscan]]></USERNAME>
        <DATABASE><![CDATA[shop]]></DATABASE><PORT>5433</PORT><SSL_VERIFY><![CDATA[1]]></SSL_VERIFY>
        <HOSTS><HOST><![CDATA[p1.example]]></HOST><HOST><![CDATA[p0.example]]></HOST></HOSTS>
        <IP_SET><IP>10.102.0.1</IP></IP_SET>
        <UNIX_CONF_FILE><![CDATA[/pg/postgresql.conf]]></UNIX_CONF_FILE>
        <PRIVATE_KEY_CERTIFICATE_LIST><PRIVATE_KEY_CERTIFICATE><ID>71</ID>
          <PRIVATE_KEY_INFO type="vault"><DIGITAL_VAULT><DIGITAL_VAULT_ID>5311</DIGITAL_VAULT_ID>
            <DIGITAL_VAULT_TYPE>Cyber-Ark AIM</DIGITAL_VAULT_TYPE>
            <DIGITAL_VAULT_TITLE>AIM</DIGITAL_VAULT_TITLE><VAULT_FOLDER>keys</VAULT_FOLDER>
            <VAULT_FILE>pg</VAULT_FILE></DIGITAL_VAULT></PRIVATE_KEY_INFO>
          <PASSPHRASE_INFO type="vault"><DIGITAL_VAULT><DIGITAL_VAULT_ID>5312</DIGITAL_VAULT_ID>
            <DIGITAL_VAULT_TYPE>Quest Vault</DIGITAL_VAULT_TYPE>
            <DIGITAL_VAULT_TITLE>Quest</DIGITAL_VAULT_TITLE></DIGITAL_VAULT></PASSPHRASE_INFO>
          <CERTIFICATE type="x.509"></CERTIFICATE></PRIVATE_KEY_CERTIFICATE>
        </PRIVATE_KEY_CERTIFICATE_LIST>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[key in a vault]]></COMMENTS>`,
      said: {
        title: "Postgres",
        username: "pscan",
        pgsqlDbName: "shop",
        port: 5433,
        sslVerify: true,
        hosts: ["p1.example", "p0.example"],
        ips: ["10.102.0.1"],
        pgsqlUnixConfPath: "/pg/postgresql.conf",
        clientKeyType: "vault",
        clientKeyVaultId: 5311,
        clientKeyVaultType: "CyberArk AIM",
        clientKeyFolder: "keys",
        clientKeyFile: "pg",
        passphraseType: "vault",
        passphraseVaultId: 5312,
        passphraseVaultType: "Quest Vault",
        networkId: 0,
        comments: "key in a vault",
      },
      unsaid: { password: "a-password", clientCert: "a-certificate" },
    },
    {
      xml: `<ID>83012</ID><TITLE><![CDATA[Postgres, vault]]></TITLE><USERNAME>pscan</USERNAME>
        <DATABASE>shop2</DATABASE><PORT>5432</PORT><SSL_VERIFY>0</SSL_VERIFY>
        <IP_SET><IP>10.102.0.2</IP></IP_SET><LOGIN_TYPE>vault</LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID>5313</DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE>CA Access Control</DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE>CA</DIGITAL_VAULT_TITLE><VAULT_USERNAME>pg</VAULT_USERNAME>
          <VAULT_EP_NAME>p2</VAULT_EP_NAME><VAULT_EP_TYPE>SSH Device</VAULT_EP_TYPE>
          <VAULT_EP_CONT>Accounts</VAULT_EP_CONT></DIGITAL_VAULT>
        <UNIX_CONF_FILE>/pg/2.conf</UNIX_CONF_FILE>
        <PRIVATE_KEY_CERTIFICATE_LIST><PRIVATE_KEY_CERTIFICATE><ID>72</ID>
          <PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY type="rsa"/></PRIVATE_KEY_INFO>
          <PASSPHRASE_INFO type="basic"/><CERTIFICATE type="x.509"/></PRIVATE_KEY_CERTIFICATE>
        </PRIVATE_KEY_CERTIFICATE_LIST>${made}`,
      said: {
        title: "Postgres, vault",
        username: "pscan",
        pgsqlDbName: "shop2",
        port: 5432,
        sslVerify: false,
        ips: ["10.102.0.2"],
        loginType: "vault",
        vaultId: 5313,
        vaultType: "CA Access Control",
        endPointName: "p2",
        endPointType: "SSH Device",
        endPointContainer: "Accounts",
        pgsqlUnixConfPath: "/pg/2.conf",
        clientKeyType: "basic",
        passphraseType: "basic",
      },
      unsaid: { clientKey: "a-key", passphrase: "a-passphrase", clientCert: "a-certificate" },
    },
    {
      xml: `<ID>83013</ID><TITLE><![CDATA[Postgres, least]]></TITLE><USERNAME>pscan</USERNAME>
        <DATABASE>shop3</DATABASE><PORT>5434</PORT><SSL_VERIFY>0</SSL_VERIFY>
        <IP_SET><IP>10.102.0.3</IP></IP_SET><UNIX_CONF_FILE></UNIX_CONF_FILE>
        <PRIVATE_KEY_CERTIFICATE_LIST></PRIVATE_KEY_CERTIFICATE_LIST>${made}`,
      said: {
        title: "Postgres, least",
        username: "pscan",
        pgsqlDbName: "shop3",
        port: 5434,
        sslVerify: false,
        ips: ["10.102.0.3"],
      },
      unsaid: { password: "a-password", pgsqlWinConfPath: "C:\\pg\\postgresql.conf" },
    },
  ),
];
