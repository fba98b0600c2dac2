import { listAnswer, made } from "./answer.js";

/** A vault that is named for one key, passphrase or root tool. */
const vault = (id: number, type: string, settings: string) =>
  `<DIGITAL_VAULT><DIGITAL_VAULT_ID>${id}</DIGITAL_VAULT_ID>
     <DIGITAL_VAULT_TYPE><![CDATA[${type}]]></DIGITAL_VAULT_TYPE>
     <DIGITAL_VAULT_TITLE><![CDATA[Shared]]></DIGITAL_VAULT_TITLE>${settings}</DIGITAL_VAULT>`;

export const unixAnswers = [
  listAnswer(
    "unix",
    {
      xml: `<ID>85001</ID><TITLE><![CDATA[Linux]]></TITLE><USERNAME><![CDATA[uscan]]></USERNAME>
        <SKIP_PASSWORD>0</SKIP_PASSWORD><CLEARTEXT_PASSWORD>1</CLEARTEXT_PASSWORD>
        <ROOT_TOOL_INFO_LIST>
          <ROOT_TOOL_INFO><ID>31</ID><ROOT_TOOL><![CDATA[Sudo]]></ROOT_TOOL>
            <PASSWORD_INFO type="basic"></PASSWORD_INFO></ROOT_TOOL_INFO>
          <ROOT_TOOL_INFO><ID>32</ID><ROOT_TOOL><![CDATA[PowerBroker]]></ROOT_TOOL>
            <PASSWORD_INFO type="vault">${vault(
              5501,
              "Cyber-Ark AIM",
              "<VAULT_USERNAME>root</VAULT_USERNAME><VAULT_FOLDER>f</VAULT_FOLDER><VAULT_FILE>g</VAULT_FILE>",
            )}</PASSWORD_INFO></ROOT_TOOL_INFO>
          <ROOT_TOOL_INFO><ID>33</ID><ROOT_TOOL><![CDATA[become it]]></ROOT_TOOL>
            <PASSWORD_INFO type="vault">${vault(
              5502,
              "Azure Key",
              "<VAULT_SECRET_NAME>tool</VAULT_SECRET_NAME>",
            )}</PASSWORD_INFO></ROOT_TOOL_INFO>
        </ROOT_TOOL_INFO_LIST>
        <PRIVATE_KEY_CERTIFICATE_LIST>
          <PRIVATE_KEY_CERTIFICATE><ID>41</ID>
            <PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY type="ed25519"></PRIVATE_KEY></PRIVATE_KEY_INFO>
            <PASSPHRASE_INFO type="basic"></PASSPHRASE_INFO>
            <CERTIFICATE type="openssh"></CERTIFICATE></PRIVATE_KEY_CERTIFICATE>
          <PRIVATE_KEY_CERTIFICATE><ID>42</ID>
            <PRIVATE_KEY_INFO type="vault">${vault(
              5503,
              "Thycotic Secret Server",
              "<VAULT_SECRET_NAME>key</VAULT_SECRET_NAME>",
            )}</PRIVATE_KEY_INFO>
            <PASSPHRASE_INFO type="vault">${vault(
              5504,
              "Quest Vault",
              "<VAULT_USERNAME>u4</VAULT_USERNAME><VAULT_SYSTEM_NAME>s4</VAULT_SYSTEM_NAME>",
            )}</PASSPHRASE_INFO></PRIVATE_KEY_CERTIFICATE>
          <PRIVATE_KEY_CERTIFICATE><ID>43</ID>
            <PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY type="rsa"/></PRIVATE_KEY_INFO>
            <PASSPHRASE_INFO type="vault">${vault(
              5505,
              "CA Access Control",
              "<VAULT_EP_NAME>n</VAULT_EP_NAME><VAULT_EP_TYPE>t</VAULT_EP_TYPE><VAULT_EP_CONT>c</VAULT_EP_CONT>",
            )}</PASSPHRASE_INFO></PRIVATE_KEY_CERTIFICATE>
        </PRIVATE_KEY_CERTIFICATE_LIST>
        <PORT><![CDATA[22, 2022]]></PORT><IP_SET><IP>10.121.0.1</IP></IP_SET>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[tools and keys]]></COMMENTS>
        <USE_AGENTLESS_TRACKING>1</USE_AGENTLESS_TRACKING>
        <AGENTLESS_TRACKING_PATH><![CDATA[/var/qid]]></AGENTLESS_TRACKING_PATH>
        <QUALYS_SHELL><ENABLED>1</ENABLED><LOG_FACILITY>local0</LOG_FACILITY></QUALYS_SHELL>`,
      said: {
        title: "Linux",
        username: "uscan",
        skipPassword: false,
        cleartextPassword: true,
        rootTools: [
          { standardType: "sudo" },
          {
            standardType: "powerbroker",
            passwordInfo: {
              digitalVault: {
                ...{ vaultId: 5501, vaultType: "CyberArk AIM", vaultUsername: "root" },
                ...{ folder: "f", file: "g" },
              },
            },
          },
          {
            customType: "become it",
            passwordInfo: {
              digitalVault: { vaultId: 5502, vaultType: "Azure Key", akSecretName: "tool" },
            },
          },
        ],
        privateKeyCertificates: [
          { privateKeyInfo: { privateKeyType: "ed25519" }, certificateType: "openssh" },
          {
            privateKeyInfo: {
              digitalVault: {
                ...{ vaultId: 5503, vaultType: "Thycotic Secret Server", secretName: "key" },
              },
            },
            passphraseInfo: {
              digitalVault: {
                ...{ vaultId: 5504, vaultType: "Quest Vault" },
                ...{ vaultUsername: "u4", systemName: "s4" },
              },
            },
          },
          {
            privateKeyInfo: { privateKeyType: "rsa" },
            passphraseInfo: {
              digitalVault: {
                ...{ vaultId: 5505, vaultType: "CA Access Control" },
                ...{ endPointName: "n", endPointType: "t", endPointContainer: "c" },
              },
            },
          },
        ],
        port: ["22", "2022"],
        ips: ["10.121.0.1"],
        networkId: 0,
        comments: "tools and keys",
        useAgentlessTracking: true,
        agentlessTrackingPath: "/var/qid",
      },
      unsaid: { password: "a-password" },
      unsaidInItems: {
        rootTools: [{ passwordInfo: { password: "a-root-password" } }],
        privateKeyCertificates: [
          {
            privateKeyInfo: { privateKey: "a-key" },
            passphraseInfo: { passphrase: "a-passphrase" },
            certificate: "a-certificate",
          },
          {},
          { privateKeyInfo: { privateKey: "another-key" } },
        ],
      },
    },
    {
      xml: `<ID>85002</ID><TITLE><![CDATA[Vaulted]]></TITLE><USERNAME>uscan</USERNAME>
        <SKIP_PASSWORD>0</SKIP_PASSWORD><CLEARTEXT_PASSWORD>0</CLEARTEXT_PASSWORD>
        <ROOT_TOOL_INFO_LIST></ROOT_TOOL_INFO_LIST>
        <PRIVATE_KEY_CERTIFICATE_LIST></PRIVATE_KEY_CERTIFICATE_LIST>
        <IP_SET><IP_RANGE>10.121.0.2-10.121.0.3</IP_RANGE></IP_SET>
        <LOGIN_TYPE><![CDATA[vault]]></LOGIN_TYPE>
        ${vault(5506, "Cyber-Ark PIM Suite", "<VAULT_FOLDER>d</VAULT_FOLDER><VAULT_FILE>e</VAULT_FILE>")}
        ${made}<USE_AGENTLESS_TRACKING>0</USE_AGENTLESS_TRACKING>`,
      said: {
        title: "Vaulted",
        username: "uscan",
        skipPassword: false,
        cleartextPassword: false,
        ips: ["10.121.0.2-10.121.0.3"],
        loginType: "vault",
        vaultId: 5506,
        vaultType: "CyberArk PIM Suite",
        folder: "d",
        file: "e",
        useAgentlessTracking: false,
      },
      unsaid: { rootTools: [], privateKeyCertificates: [] },
    },
    {
      // For a record that was created by an older version of the API, or without a password.
      xml: `<ID>85003</ID><TITLE><![CDATA[Old]]></TITLE><USERNAME>uscan</USERNAME>
        <SKIP_PASSWORD>1</SKIP_PASSWORD><ROOT_TOOL>None</ROOT_TOOL>
        <RSA_PRIVATE_KEY></RSA_PRIVATE_KEY><DSA_PRIVATE_KEY/><PORT>22</PORT>
        <IP_SET><IP>10.121.0.5</IP></IP_SET>${made}`,
      said: {
        title: "Old",
        username: "uscan",
        skipPassword: true,
        port: ["22"],
        ips: ["10.121.0.5"],
      },
    },
  ),
];
