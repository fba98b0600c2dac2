import { listAnswer, made } from "./answer.js";

export const databases = [
  listAnswer(
    "ibm_db2",
    {
      xml: `<ID>82011</ID><TITLE><![CDATA[DB2]]></TITLE><USERNAME><![CDATA[db2scan]]></USERNAME>
        <DATABASE><![CDATA[LEDGER]]></DATABASE><PORT>50001</PORT>
        <IP_SET><IP>10.92.0.1</IP></IP_SET><PC_ONLY>1</PC_ONLY>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[ledger]]></COMMENTS>`,
      said: {
        title: "DB2",
        username: "db2scan",
        database: "LEDGER",
        port: 50001,
        ips: ["10.92.0.1"],
        pcOnly: true,
        networkId: 0,
        comments: "ledger",
      },
      unsaid: { password: "a-password", unixDb2dir: "/db2" },
    },
    {
      // The vault is as in responses of other databases: the documented ones are older.
      xml: `<ID>82012</ID><TITLE><![CDATA[DB2, vault]]></TITLE><USERNAME>db2scan</USERNAME>
        <DATABASE>LEDGER</DATABASE><PORT>50000</PORT><IP_SET><IP>10.92.0.2</IP></IP_SET>
        <LOGIN_TYPE>vault</LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID>5202</DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE>Cyber-Ark AIM</DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE>AIM</DIGITAL_VAULT_TITLE><VAULT_FOLDER>root</VAULT_FOLDER>
          <VAULT_FILE>db2</VAULT_FILE></DIGITAL_VAULT>${made}`,
      said: {
        title: "DB2, vault",
        username: "db2scan",
        database: "LEDGER",
        port: 50000,
        ips: ["10.92.0.2"],
        loginType: "vault",
        vaultId: 5202,
        vaultType: "CyberArk AIM",
        folder: "root",
        file: "db2",
      },
    },
  ),
  listAnswer(
    "ms_sql",
    {
      xml: `<ID>82021</ID><TITLE><![CDATA[SQL Server]]></TITLE><USERNAME><![CDATA[sqlscan]]></USERNAME>
        <NTLM_v1>1</NTLM_v1><NTLM_v2>0</NTLM_v2><KERBEROS>0</KERBEROS>
        <INSTANCE><![CDATA[SALES]]></INSTANCE><DATABASE><![CDATA[model]]></DATABASE><PORT>1444</PORT>
        <DB_LOCAL>0</DB_LOCAL><WINDOWS_DOMAIN><![CDATA[CORP]]></WINDOWS_DOMAIN>
        <IP_SET><IP>10.93.0.1</IP></IP_SET>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[named]]></COMMENTS>`,
      said: {
        title: "SQL Server",
        username: "sqlscan",
        ntlmv1: true,
        ntlmv2: false,
        kerberos: false,
        instance: "SALES",
        database: "model",
        port: 1444,
        dbLocal: false,
        windowsDomain: "CORP",
        ips: ["10.93.0.1"],
        networkId: 0,
        comments: "named",
      },
      unsaid: { password: "a-password" },
    },
    {
      xml: `<ID>82022</ID><TITLE><![CDATA[SQL, all]]></TITLE><USERNAME>sa</USERNAME>
        <AUTO_DISCOVER_INSTANCES>1</AUTO_DISCOVER_INSTANCES>
        <AUTO_DISCOVER_DATABASES>1</AUTO_DISCOVER_DATABASES>
        <AUTO_DISCOVER_PORTS>1</AUTO_DISCOVER_PORTS><DB_LOCAL>1</DB_LOCAL>
        <MEMBER_DOMAIN><![CDATA[members.example]]></MEMBER_DOMAIN>
        ${made}`,
      said: {
        title: "SQL, all",
        username: "sa",
        autoDiscoverInstances: true,
        autoDiscoverDatabases: true,
        autoDiscoverPorts: true,
        dbLocal: true,
        memberDomain: "members.example",
      },
    },
    {
      // The vault is as in responses of other databases: the documented ones are older.
      xml: `<ID>82023</ID><TITLE><![CDATA[SQL, vault]]></TITLE><USERNAME>win</USERNAME>
        <NTLM_V1>0</NTLM_V1><NTLM_V2>1</NTLM_V2><KERBEROS>1</KERBEROS>
        <INSTANCE>MSSQLSERVER</INSTANCE><DATABASE>master</DATABASE><PORT>1433</PORT>
        <DB_LOCAL>0</DB_LOCAL><IP_SET><IP>10.93.0.3</IP></IP_SET><LOGIN_TYPE>vault</LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID>5203</DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE>Quest Vault</DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE>Quest</DIGITAL_VAULT_TITLE>
          <VAULT_SYSTEM_NAME>sql3</VAULT_SYSTEM_NAME></DIGITAL_VAULT>${made}`,
      said: {
        title: "SQL, vault",
        username: "win",
        ntlmv1: false,
        ntlmv2: true,
        kerberos: true,
        instance: "MSSQLSERVER",
        database: "master",
        port: 1433,
        dbLocal: false,
        ips: ["10.93.0.3"],
        loginType: "vault",
        vaultId: 5203,
        vaultType: "Quest Vault",
        systemName: "sql3",
      },
    },
  ),
  listAnswer(
    "sybase",
    {
      xml: `<ID>82031</ID><TITLE><![CDATA[ASE]]></TITLE><USERNAME><![CDATA[asescan]]></USERNAME>
        <DATABASE><![CDATA[trade]]></DATABASE><PORT>5001</PORT>
        <INSTALLATION_DIR><![CDATA[/sap/ase]]></INSTALLATION_DIR>
        <PASSWORD_ENCRYPTION>1</PASSWORD_ENCRYPTION><IP_SET><IP>10.94.0.1</IP></IP_SET>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[trade]]></COMMENTS>`,
      said: {
        title: "ASE",
        username: "asescan",
        database: "trade",
        port: 5001,
        installationDir: "/sap/ase",
        passwordEncryption: true,
        ips: ["10.94.0.1"],
        networkId: 0,
        comments: "trade",
      },
      unsaid: { password: "a-password" },
    },
    {
      xml: `<ID>82032</ID><TITLE><![CDATA[ASE, all]]></TITLE><USERNAME>asescan</USERNAME>
        <AUTO_DISCOVER_DATABASES>1</AUTO_DISCOVER_DATABASES><PORT>5000</PORT>
        <PASSWORD_ENCRYPTION>0</PASSWORD_ENCRYPTION><IP_SET><IP>10.94.0.2</IP></IP_SET>
        <LOGIN_TYPE>vault</LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID>5204</DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE>Lieberman ERPM</DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE>ERPM</DIGITAL_VAULT_TITLE><VAULT_SYSTEM_NAME>ase2</VAULT_SYSTEM_NAME>
          <VAULT_NS_TYPE>custom</VAULT_NS_TYPE><VAULT_NS_NAME>Sybase</VAULT_NS_NAME>
        </DIGITAL_VAULT>${made}`,
      said: {
        title: "ASE, all",
        username: "asescan",
        autoDiscoverDatabases: true,
        port: 5000,
        passwordEncryption: false,
        ips: ["10.94.0.2"],
        loginType: "vault",
        vaultId: 5204,
        vaultType: "Lieberman ERPM",
        systemNameSingleHost: "ase2",
        systemType: "custom",
        customSystemType: "Sybase",
      },
      unsaid: { autoDiscoverSystemName: false },
    },
  ),
];
