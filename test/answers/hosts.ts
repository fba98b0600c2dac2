import { listAnswer, made } from "./answer.js";

export const hosts = [
  listAnswer(
    "windows",
    {
      xml: `<ID>84001</ID><TITLE><![CDATA[Domain]]></TITLE><USERNAME><![CDATA[wscan]]></USERNAME>
        <NTLM>1</NTLM><NTLM_v2>0</NTLM_v2><KERBEROS>1</KERBEROS>
        <WINDOWS_AD_DOMAIN><![CDATA[ad.example]]></WINDOWS_AD_DOMAIN>
        <WINDOWS_AD_TRUST>1</WINDOWS_AD_TRUST><LOGIN_TYPE><![CDATA[basic]]></LOGIN_TYPE>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[forest]]></COMMENTS>
        <USE_AGENTLESS_TRACKING>1</USE_AGENTLESS_TRACKING>
        <MINIMUM_SMB_VERSION><![CDATA[3.0.2]]></MINIMUM_SMB_VERSION>
        <REQUIRE_SMB_SIGNING>1</REQUIRE_SMB_SIGNING>`,
      said: {
        title: "Domain",
        username: "wscan",
        ntlm: true,
        ntlmv2: false,
        kerberos: true,
        windowsAdDomain: "ad.example",
        loginType: "basic",
        networkId: 0,
        comments: "forest",
        useAgentlessTracking: true,
        minimumSmbVersion: "3.0.2",
        requireSmbSigning: true,
      },
      unsaid: { password: "a-password" },
    },
    {
      xml: `<ID>84002</ID><TITLE><![CDATA[NetBIOS]]></TITLE><USERNAME>wscan</USERNAME>
        <NTLM>0</NTLM><NTLM_V2>1</NTLM_V2><KERBEROS>0</KERBEROS>
        <WINDOWS_DOMAIN><![CDATA[OFFICE]]></WINDOWS_DOMAIN>
        <IP_SET><IP>10.111.0.9</IP><IP_RANGE>10.111.0.1-10.111.0.4</IP_RANGE></IP_SET>
        <LOGIN_TYPE>vault</LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID>5401</DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE>BeyondTrust PBPS</DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE>Safe</DIGITAL_VAULT_TITLE><VAULT_SYSTEM_NAME>w2</VAULT_SYSTEM_NAME>
          <VAULT_ACCOUNT_NAME>svc</VAULT_ACCOUNT_NAME></DIGITAL_VAULT>${made}
        <USE_AGENTLESS_TRACKING>0</USE_AGENTLESS_TRACKING>
        <MINIMUM_SMB_VERSION></MINIMUM_SMB_VERSION><REQUIRE_SMB_SIGNING>0</REQUIRE_SMB_SIGNING>`,
      said: {
        title: "NetBIOS",
        username: "wscan",
        ntlm: false,
        ntlmv2: true,
        kerberos: false,
        windowsDomain: "OFFICE",
        ips: ["10.111.0.1-10.111.0.4", "10.111.0.9"],
        loginType: "vault",
        vaultId: 5401,
        vaultType: "BeyondTrust PBPS",
        systemName: "w2",
        accountName: "svc",
        useAgentlessTracking: false,
        requireSmbSigning: false,
      },
    },
    {
      xml: `<ID>84003</ID><TITLE><![CDATA[Local]]></TITLE><USERNAME>wscan</USERNAME>
        <IP_SET><IP>10.111.0.5</IP></IP_SET>${made}`,
      said: { title: "Local", username: "wscan", ips: ["10.111.0.5"] },
      unsaid: { password: "a-password" },
    },
  ),
  listAnswer(
    "http",
    {
      xml: `<ID>84011</ID><TITLE><![CDATA[Site]]></TITLE><USERNAME><![CDATA[hscan]]></USERNAME>
        <SSL>1</SSL><VHOST><![CDATA[www.example]]></VHOST><IP_SET><IP>10.112.0.1</IP></IP_SET>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[shop]]></COMMENTS>`,
      said: {
        title: "Site",
        username: "hscan",
        ssl: true,
        vhost: "www.example",
        ips: ["10.112.0.1"],
        comments: "shop",
      },
      unsaid: { password: "a-password" },
    },
    {
      xml: `<ID>84012</ID><TITLE><![CDATA[Realm]]></TITLE><USERNAME>hscan</USERNAME>
        <SSL>0</SSL><REALM><![CDATA[Staff only]]></REALM>${made}`,
      said: { title: "Realm", username: "hscan", ssl: false, realm: "Staff only" },
      unsaid: { password: "a-password" },
    },
  ),
  listAnswer(
    "snmp",
    {
      xml: `<ID>84021</ID><TITLE><![CDATA[Switches]]></TITLE><USERNAME><![CDATA[nscan]]></USERNAME>
        <AUTH_ALG>SHA1</AUTH_ALG><PRIV_ALG>AES</PRIV_ALG><SEC_ENG><![CDATA[80001f88]]></SEC_ENG>
        <CONTEXT_ENG><![CDATA[80001f89]]></CONTEXT_ENG><CONTEXT><![CDATA[core]]></CONTEXT>
        <VERSION>v3</VERSION><IP_SET><IP>10.113.0.1</IP></IP_SET>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[third]]></COMMENTS>`,
      said: {
        title: "Switches",
        username: "nscan",
        authAlg: "SHA1",
        privAlg: "AES",
        securityEngineId: "80001f88",
        contextEngineId: "80001f89",
        context: "core",
        version: "v3",
        ips: ["10.113.0.1"],
        networkId: 0,
        comments: "third",
      },
      unsaid: { password: "a-password", encryptPassword: "another-password" },
    },
    {
      xml: `<ID>84022</ID><TITLE><![CDATA[Printers]]></TITLE>
        <COMMUNITY_STRINGS><![CDATA[blue, green]]></COMMUNITY_STRINGS><VERSION>v2</VERSION>
        <IP_SET><IP>10.113.0.2</IP></IP_SET>${made}`,
      said: {
        title: "Printers",
        communityStrings: ["blue", "green"],
        version: "v2c",
        ips: ["10.113.0.2"],
      },
    },
    {
      xml: `<ID>84023</ID><TITLE><![CDATA[Old]]></TITLE><VERSION>v1</VERSION>
        <IP_SET><IP>10.113.0.3</IP></IP_SET>${made}`,
      said: { title: "Old", version: "v1", ips: ["10.113.0.3"] },
    },
  ),
  listAnswer(
    "palo_alto_firewall",
    {
      xml: `<ID>84031</ID><TITLE><![CDATA[Firewall]]></TITLE><USERNAME><![CDATA[fscan]]></USERNAME>
        <SSL_VERIFY><![CDATA[0]]></SSL_VERIFY><IP_SET><IP>10.114.0.1</IP></IP_SET>
        <LOGIN_TYPE>basic</LOGIN_TYPE><NETWORK_ID>0</NETWORK_ID>${made}
        <COMMENTS><![CDATA[edge]]></COMMENTS>`,
      said: {
        title: "Firewall",
        username: "fscan",
        sslVerify: false,
        ips: ["10.114.0.1"],
        loginType: "basic",
        networkId: 0,
        comments: "edge",
      },
      unsaid: { password: "a-password" },
    },
    {
      xml: `<ID>84032</ID><TITLE><![CDATA[Firewall, vault]]></TITLE><SSL_VERIFY>1</SSL_VERIFY>
        <LOGIN_TYPE>vault</LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID>5402</DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE>Quest Vault</DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE>Quest</DIGITAL_VAULT_TITLE>
          <VAULT_SYSTEM_NAME>fw2</VAULT_SYSTEM_NAME></DIGITAL_VAULT>${made}`,
      said: {
        title: "Firewall, vault",
        sslVerify: true,
        loginType: "vault",
        vaultId: 5402,
        vaultType: "Quest Vault",
        systemName: "fw2",
      },
    },
  ),
  listAnswer(
    "vmware",
    {
      xml: `<ID>84041</ID><TITLE><![CDATA[ESXi]]></TITLE><USERNAME><![CDATA[OFFICE\\vscan]]></USERNAME>
        <PORT>8443</PORT><SSL_VERIFY>skip</SSL_VERIFY>
        <HOSTS><![CDATA[e1.example, e2.example]]></HOSTS><IP_SET><IP>10.115.0.1</IP></IP_SET>
        <LOGIN_TYPE>basic</LOGIN_TYPE><NETWORK_ID>0</NETWORK_ID>${made}
        <COMMENTS><![CDATA[lab]]></COMMENTS>`,
      said: {
        title: "ESXi",
        username: "OFFICE\\vscan",
        port: 8443,
        sslVerify: "skip",
        hosts: ["e1.example", "e2.example"],
        ips: ["10.115.0.1"],
        loginType: "basic",
        networkId: 0,
        comments: "lab",
      },
      unsaid: { password: "a-password" },
    },
    {
      xml: `<ID>84042</ID><TITLE><![CDATA[ESXi, vault]]></TITLE><USERNAME>vscan</USERNAME>
        <PORT>443</PORT><SSL_VERIFY>all</SSL_VERIFY>
        <HOSTS><HOST>e3.example</HOST><HOST>e4.example</HOST></HOSTS>
        <IP_SET><IP>10.115.0.2</IP></IP_SET><LOGIN_TYPE>vault</LOGIN_TYPE>
        <DIGITAL_VAULT><DIGITAL_VAULT_ID>5403</DIGITAL_VAULT_ID>
          <DIGITAL_VAULT_TYPE>CyberArk PIM Suite</DIGITAL_VAULT_TYPE>
          <DIGITAL_VAULT_TITLE>PIM</DIGITAL_VAULT_TITLE><VAULT_USERNAME>esx</VAULT_USERNAME>
          <VAULT_FOLDER>vm</VAULT_FOLDER><VAULT_FILE>esx</VAULT_FILE></DIGITAL_VAULT>${made}`,
      said: {
        title: "ESXi, vault",
        username: "vscan",
        port: 443,
        sslVerify: "all",
        hosts: ["e3.example", "e4.example"],
        ips: ["10.115.0.2"],
        loginType: "vault",
        vaultId: 5403,
        vaultType: "CyberArk PIM Suite",
        folder: "vm",
        file: "esx",
      },
    },
    {
      xml: `<ID>84043</ID><TITLE><![CDATA[ESXi, least]]></TITLE><PORT>443</PORT>
        <IP_SET><IP>10.115.0.3</IP></IP_SET>${made}`,
      said: { title: "ESXi, least", port: 443, ips: ["10.115.0.3"] },
    },
  ),
];
