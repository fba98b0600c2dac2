import { listAnswer, made } from "./answer.js";

export const oracleAnswers = [
  listAnswer(
    "oracle",
    {
      xml: `<ID>82041</ID><TITLE><![CDATA[Oracle]]></TITLE><USERNAME><![CDATA[orascan]]></USERNAME>
        <SID><![CDATA[PROD1]]></SID><PORT>1522</PORT><IP_SET><IP>10.95.0.1</IP></IP_SET>
        <PC_ONLY>1</PC_ONLY><WINDOWS_OS_CHECKS>1</WINDOWS_OS_CHECKS>
        <WINDOWS_OS_OPTIONS><WIN_ORA_HOME><![CDATA[Home19]]></WIN_ORA_HOME>
          <WIN_ORA_HOME_PATH><![CDATA[D:\\o19]]></WIN_ORA_HOME_PATH>
          <WIN_INIT_ORA_PATH><![CDATA[D:\\o19\\init.ora]]></WIN_INIT_ORA_PATH>
          <WIN_SPFILE_ORA_PATH><![CDATA[D:\\o19\\sp.ora]]></WIN_SPFILE_ORA_PATH>
          <WIN_LISTENER_ORA_PATH><![CDATA[D:\\o19\\listener.ora]]></WIN_LISTENER_ORA_PATH>
          <WIN_SQLNET_ORA_PATH><![CDATA[D:\\o19\\sqlnet.ora]]></WIN_SQLNET_ORA_PATH>
          <WIN_TNSNAMES_ORA_PATH><![CDATA[D:\\o19\\tns.ora]]></WIN_TNSNAMES_ORA_PATH>
        </WINDOWS_OS_OPTIONS>
        <UNIX_OPATCH_CHECKS>0</UNIX_OPATCH_CHECKS><UNIX_OS_CHECKS>0</UNIX_OS_CHECKS>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[on Windows]]></COMMENTS>`,
      said: {
        title: "Oracle",
        username: "orascan",
        sid: "PROD1",
        port: 1522,
        ips: ["10.95.0.1"],
        pcOnly: true,
        performWindowsOsChecks: true,
        winOraHomeName: "Home19",
        winOraHomePath: "D:\\o19",
        winInitOraPath: "D:\\o19\\init.ora",
        winSpfileOraPath: "D:\\o19\\sp.ora",
        winListenerOraPath: "D:\\o19\\listener.ora",
        winSqlnetOraPath: "D:\\o19\\sqlnet.ora",
        winTnsnamesOraPath: "D:\\o19\\tns.ora",
        performUnixOpatchChecks: false,
        performUnixOsChecks: false,
        networkId: 0,
        comments: "on Windows",
      },
      unsaid: { password: "a-password", isTemplate: false },
    },
    {
      xml: `<ID>82042</ID><TITLE><![CDATA[Oracle, Unix]]></TITLE><USERNAME>orascan</USERNAME>
        <SERVICENAME><![CDATA[prod.example]]></SERVICENAME><PORT></PORT>
        <IP_SET><IP>10.95.0.2</IP></IP_SET><WINDOWS_OS_CHECKS>0</WINDOWS_OS_CHECKS>
        <UNIX_OPATCH_CHECKS>1</UNIX_OPATCH_CHECKS><UNIX_OS_CHECKS>1</UNIX_OS_CHECKS>
        <UNIX_OS_OPTIONS><UNIX_ORA_HOME_PATH>/o19</UNIX_ORA_HOME_PATH>
          <UNIX_INIT_ORA_PATH>/o19/init.ora</UNIX_INIT_ORA_PATH>
          <UNIX_SPFILE_ORA_PATH>/o19/sp.ora</UNIX_SPFILE_ORA_PATH>
          <UNIX_LISTENER_ORA_PATH>/o19/listener.ora</UNIX_LISTENER_ORA_PATH>
          <UNIX_SQLNET_ORA_PATH>/o19/sqlnet.ora</UNIX_SQLNET_ORA_PATH>
          <UNIX_TNSNAMES_ORA_PATH>/o19/tns.ora</UNIX_TNSNAMES_ORA_PATH>
          <UNIX_INVPTRLOC_PATH>/o19/oraInst.loc</UNIX_INVPTRLOC_PATH></UNIX_OS_OPTIONS>${made}`,
      said: {
        title: "Oracle, Unix",
        username: "orascan",
        servicename: "prod.example",
        ips: ["10.95.0.2"],
        performWindowsOsChecks: false,
        performUnixOpatchChecks: true,
        performUnixOsChecks: true,
        unixOraHomePath: "/o19",
        unixInitOraPath: "/o19/init.ora",
        unixSpfileOraPath: "/o19/sp.ora",
        unixListenerOraPath: "/o19/listener.ora",
        unixSqlnetOraPath: "/o19/sqlnet.ora",
        unixTnsnamesOraPath: "/o19/tns.ora",
        unixInvptrloc: "/o19/oraInst.loc",
      },
    },
    {
      // The vault is as in responses of other databases: the documented ones are older.
      xml: `<ID>82043</ID><TITLE><![CDATA[Oracle, vault]]></TITLE><USERNAME>orascan</USERNAME>
        <SID>PROD3</SID><PORT>1521</PORT><IP_SET><IP>10.95.0.3</IP></IP_SET>
        <WINDOWS_OS_CHECKS>0</WINDOWS_OS_CHECKS><UNIX_OPATCH_CHECKS>0</UNIX_OPATCH_CHECKS>
        <UNIX_OS_CHECKS>1</UNIX_OS_CHECKS>
        <UNIX_OS_OPTIONS><UNIX_ORA_HOME_PATH>/o3</UNIX_ORA_HOME_PATH>
          <UNIX_INIT_ORA_PATH>/o3/i</UNIX_INIT_ORA_PATH><UNIX_SPFILE_ORA_PATH>/o3/s</UNIX_SPFILE_ORA_PATH>
          <UNIX_LISTENER_ORA_PATH>/o3/l</UNIX_LISTENER_ORA_PATH>
          <UNIX_SQLNET_ORA_PATH>/o3/q</UNIX_SQLNET_ORA_PATH>
          <UNIX_TNSNAMES_ORA_PATH>/o3/t</UNIX_TNSNAMES_ORA_PATH>
          <UNIX_INVPTRLOC_PATH></UNIX_INVPTRLOC_PATH></UNIX_OS_OPTIONS>
        <LOGIN_TYPE>vault</LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID>5205</DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE>Thycotic Secret Server</DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE>Thycotic</DIGITAL_VAULT_TITLE>
          <VAULT_SECRET_NAME>oracle 3</VAULT_SECRET_NAME></DIGITAL_VAULT>${made}`,
      said: {
        title: "Oracle, vault",
        username: "orascan",
        sid: "PROD3",
        port: 1521,
        ips: ["10.95.0.3"],
        performWindowsOsChecks: false,
        performUnixOpatchChecks: false,
        performUnixOsChecks: true,
        unixOraHomePath: "/o3",
        unixInitOraPath: "/o3/i",
        unixSpfileOraPath: "/o3/s",
        unixListenerOraPath: "/o3/l",
        unixSqlnetOraPath: "/o3/q",
        unixTnsnamesOraPath: "/o3/t",
        loginType: "vault",
        vaultId: 5205,
        vaultType: "Thycotic Secret Server",
        secretName: "oracle 3",
      },
    },
  ),
  listAnswer(
    "oracle_listener",
    {
      xml: `<ID>82051</ID><TITLE><![CDATA[Listener]]></TITLE><IP_SET><IP>10.96.0.1</IP></IP_SET>
        <NETWORK_ID>5</NETWORK_ID>${made}<COMMENTS><![CDATA[east]]></COMMENTS>`,
      said: { title: "Listener", ips: ["10.96.0.1"], networkId: 5, comments: "east" },
      unsaid: { password: "a-password" },
    },
    {
      xml: `<ID>82052</ID><TITLE><![CDATA[Listener, bare]]></TITLE>${made}`,
      said: { title: "Listener, bare" },
      unsaid: { password: "a-password" },
    },
  ),
];
