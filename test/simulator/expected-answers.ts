/** What responses of documented types have between a record's TITLE and its NETWORK_ID. */
import type { Parameters } from "./qualys.js";

interface RecordAnswer {
  readonly type: string;
  readonly what: string;
  readonly parameters: Parameters;
  readonly elements: string;
  /** What comes after COMMENTS. */
  readonly after?: string;
  /** The vault whose ID is `vault_id`. */
  readonly vault?: Record<string, string>;
}

const ips = "10.0.0.1-10.0.0.2,10.0.0.9";
const ipSet = "<IP_SET><IP_RANGE>10.0.0.1-10.0.0.2</IP_RANGE><IP>10.0.0.9</IP></IP_SET>";
const login = { username: "scan", password: "word", ips };
const scan = "<USERNAME>scan</USERNAME>";

const aim = {
  ...{ type: "CyberArk AIM", title: "Blue", appid: "App", safe: "Safe" },
  ...{ url: "https://aim.example", ssl_verify: "1" },
};
const inAim = {
  ...{ login_type: "vault", vault_type: "CyberArk AIM", folder: "Root\\db", file: "scan" },
};
const aimVault =
  "<LOGIN_TYPE>vault</LOGIN_TYPE><DIGITAL_VAULT><DIGITAL_VAULT_ID>43001</DIGITAL_VAULT_ID>" +
  "<DIGITAL_VAULT_TYPE>Cyber-Ark AIM</DIGITAL_VAULT_TYPE>" +
  "<DIGITAL_VAULT_TITLE>Blue</DIGITAL_VAULT_TITLE><VAULT_FOLDER>Root\\db</VAULT_FOLDER>" +
  "<VAULT_FILE>scan</VAULT_FILE></DIGITAL_VAULT>";
const byVault = { username: "scan", ips, ...inAim };

export const recordAnswers: readonly RecordAnswer[] = [
  {
    ...{ type: "apache", what: "with paths of Unix" },
    parameters: {
      ...{ ips, unix_apache_config_file: "/etc/httpd.conf" },
      unix_apache_control_command: "/usr/sbin/apachectl",
    },
    elements:
      `${ipSet}<UNIX_CONFIGURATION_FILE>/etc/httpd.conf</UNIX_CONFIGURATION_FILE>` +
      "<UNIX_CONTROL_COMMAND>/usr/sbin/apachectl</UNIX_CONTROL_COMMAND>",
  },
  {
    ...{ type: "docker", what: "with all" },
    parameters: { ips, docker_deamon_conf_file: "/etc/d.json", docker_command: "/bin/docker" },
    elements:
      "<DAEMON_CONFIGURATION_FILE>/etc/d.json</DAEMON_CONFIGURATION_FILE>" +
      `<DOCKER_COMMAND>/bin/docker</DOCKER_COMMAND>${ipSet}`,
  },
  {
    ...{ type: "http", what: "with a realm" },
    parameters: { username: "scan", password: "word", realm: "staff", ssl: 1 },
    elements: `${scan}<SSL>1</SSL><REALM>staff</REALM>`,
  },
  {
    ...{ type: "http", what: "with a virtual host" },
    parameters: { username: "scan", password: "word", vhost: "www.example", ssl: 0 },
    elements: `${scan}<SSL>0</SSL><VHOST>www.example</VHOST>`,
  },
  {
    ...{ type: "ibm_db2", what: "for compliance only" },
    parameters: { ...login, database: "SAMPLE", port: 50000, pc_only: 1 },
    elements: `${scan}<DATABASE>SAMPLE</DATABASE><PORT>50000</PORT>${ipSet}<PC_ONLY>1</PC_ONLY>`,
  },
  {
    ...{ type: "ibm_db2", what: "with a vault, of which nothing is told" },
    parameters: { ...byVault, database: "SAMPLE", port: 50000 },
    vault: aim,
    elements: `${scan}<DATABASE>SAMPLE</DATABASE><PORT>50000</PORT>${ipSet}`,
  },
  {
    ...{ type: "ibm_websphere", what: "with its path" },
    parameters: { ips, unix_install_dir: "/opt/was" },
    elements: `${ipSet}<UNIX_INSTLLATION_DIRECTORY>/opt/was</UNIX_INSTLLATION_DIRECTORY>`,
  },
  {
    ...{ type: "jboss", what: "as a domain controller on Windows" },
    parameters: {
      ...{ ips, windows_working_mode: "domain_controller_mode", windows_home_path: "D:\\jb" },
      ...{ windows_base_path: "D:\\jb\\domain", windows_conf_dir_path: "D:\\jb\\conf" },
      windows_conf_file_path: "D:\\jb\\conf\\domain.xml",
      windows_conf_host_file_path: "D:\\jb\\conf\\host.xml",
    },
    elements:
      `${ipSet}<WINDOWS><HOME_PATH>D:\\jb</HOME_PATH><DOMAIN_MODE>true</DOMAIN_MODE>` +
      "<BASE_PATH>D:\\jb\\domain</BASE_PATH><CONF_DIR_PATH>D:\\jb\\conf</CONF_DIR_PATH>" +
      "<CONF_FILE_PATH>D:\\jb\\conf\\domain.xml</CONF_FILE_PATH>" +
      "<CONF_HOST_FILE_PATH>D:\\jb\\conf\\host.xml</CONF_HOST_FILE_PATH></WINDOWS>",
  },
  {
    ...{ type: "jboss", what: "standing alone on Unix" },
    parameters: {
      ...{ ips, unix_working_mode: "standalone_mode", unix_home_path: "/opt/jb" },
      ...{ unix_base_path: "/opt/jb/alone", unix_conf_dir_path: "/opt/jb/conf" },
      unix_conf_file_path: "/opt/jb/conf/alone.xml",
    },
    elements:
      `${ipSet}<UNIX><HOME_PATH>/opt/jb</HOME_PATH><DOMAIN_MODE>false</DOMAIN_MODE>` +
      "<BASE_PATH>/opt/jb/alone</BASE_PATH><CONF_DIR_PATH>/opt/jb/conf</CONF_DIR_PATH>" +
      "<CONF_FILE_PATH>/opt/jb/conf/alone.xml</CONF_FILE_PATH></UNIX>",
  },
  ...["mysql", "mariadb"].flatMap((type): RecordAnswer[] => [
    {
      ...{ type, what: "with a client certificate, whose key is in clear text" },
      parameters: {
        ...{ ...login, database: "shop", port: 3307, ssl_verify: 1, hosts: "a.example,b.example" },
        ...{ unix_config_file: "/etc/my.cnf", client_cert: "CERT-PEM", client_key: "KEY-PEM" },
      },
      elements:
        `${scan}<DATABASE>shop</DATABASE><PORT>3307</PORT><HOSTS><HOST>a.example</HOST>` +
        `<HOST>b.example</HOST></HOSTS>${ipSet}<LOGIN_TYPE>basic</LOGIN_TYPE>` +
        "<SSL_VERIFY>true</SSL_VERIFY><WINDOWS_CONF_FILE></WINDOWS_CONF_FILE>" +
        "<UNIX_CONF_FILE>/etc/my.cnf</UNIX_CONF_FILE><CLIENT_CERT>CERT-PEM</CLIENT_CERT>" +
        "<CLIENT_KEY>KEY-PEM</CLIENT_KEY>",
    },
    {
      ...{ type, what: "with a vault" },
      parameters: { ...byVault, database: "shop", port: 3307, windows_config_file: "C:\\my.ini" },
      vault: aim,
      elements:
        `${scan}<DATABASE>shop</DATABASE><PORT>3307</PORT>${ipSet}${aimVault}` +
        "<SSL_VERIFY>false</SSL_VERIFY><WINDOWS_CONF_FILE>C:\\my.ini</WINDOWS_CONF_FILE>" +
        "<UNIX_CONF_FILE></UNIX_CONF_FILE>",
    },
  ]),
  {
    ...{ type: "mongodb", what: "with a key" },
    parameters: {
      ...{ ips, username: "scan", login_type: "pkcert", database_name: "admin", port: 27018 },
      ...{ unix_conf_path: "/etc/mongod.conf", ssl_verify: 1, hosts: "m.example" },
      ...{ certificate: "CERT-PEM", private_key: "KEY-PEM", passphrase: "phrase" },
    },
    elements:
      `${scan}<DATABASE>admin</DATABASE><PORT>27018</PORT>` +
      "<UNIX_CONFIGURATION_FILE>/etc/mongod.conf</UNIX_CONFIGURATION_FILE>" +
      `<SSL_VERIFY>1</SSL_VERIFY><HOSTS><HOST>m.example</HOST></HOSTS>${ipSet}` +
      "<LOGIN_TYPE>pkcert</LOGIN_TYPE><PRIVATE_KEY_CERTIFICATE_LIST><PRIVATE_KEY_CERTIFICATE>" +
      '<ID>43001</ID><PRIVATE_KEY_INFO type="basic"><PRIVATE_KEY type="rsa"></PRIVATE_KEY>' +
      '</PRIVATE_KEY_INFO><PASSPHRASE_INFO type="basic"></PASSPHRASE_INFO>' +
      '<CERTIFICATE type="x.509"></CERTIFICATE></PRIVATE_KEY_CERTIFICATE>' +
      "</PRIVATE_KEY_CERTIFICATE_LIST>",
  },
  {
    ...{ type: "ms_exchange", what: "which has nothing of its own" },
    ...{ parameters: { ips }, elements: ipSet },
  },
  {
    ...{ type: "ms_iis", what: "which has nothing of its own" },
    ...{ parameters: { ips }, elements: ipSet },
  },
  {
    ...{ type: "ms_sql", what: "with what is set" },
    parameters: {
      ...{ ...login, instance: "PROD", database: "crm", port: 1433, db_local: 0 },
      ...{ windows_domain: "CORP", kerberos: 0, ntlmv2: 1, ntlmv1: 1 },
    },
    elements:
      `${scan}<NTLM_V1>1</NTLM_V1><NTLM_V2>1</NTLM_V2><KERBEROS>0</KERBEROS>` +
      "<INSTANCE>PROD</INSTANCE><DATABASE>crm</DATABASE><PORT>1433</PORT>" +
      `<DB_LOCAL>0</DB_LOCAL><WINDOWS_DOMAIN>CORP</WINDOWS_DOMAIN>${ipSet}`,
  },
  {
    ...{ type: "ms_sql", what: "with what is found, in a domain" },
    parameters: {
      ...{ username: "scan", password: "word", member_domain: "corp.example", db_local: 1 },
      ...{ auto_discover_instances: 1, auto_discover_databases: 1, auto_discover_ports: 1 },
    },
    elements:
      `${scan}<NTLM_V1>0</NTLM_V1><NTLM_V2>1</NTLM_V2><KERBEROS>1</KERBEROS>` +
      "<AUTO_DISCOVER_INSTANCES>1</AUTO_DISCOVER_INSTANCES>" +
      "<AUTO_DISCOVER_DATABASES>1</AUTO_DISCOVER_DATABASES>" +
      "<AUTO_DISCOVER_PORTS>1</AUTO_DISCOVER_PORTS><DB_LOCAL>1</DB_LOCAL>" +
      "<MEMBER_DOMAIN>corp.example</MEMBER_DOMAIN>",
  },
  {
    ...{ type: "oracle", what: "with a SID" },
    parameters: { ...login, sid: "BILL", port: 1521 },
    elements:
      `${scan}<SID>BILL</SID><PORT>1521</PORT>${ipSet}<WINDOWS_OS_CHECKS>0</WINDOWS_OS_CHECKS>` +
      "<UNIX_OPATCH_CHECKS>0</UNIX_OPATCH_CHECKS><UNIX_OS_CHECKS>0</UNIX_OS_CHECKS>",
  },
  {
    ...{ type: "oracle", what: "with paths of Windows and Unix" },
    parameters: {
      ...{ ...login, servicename: "orders", port: 1525, pc_only: 1 },
      ...{ perform_windows_os_checks: 1, win_ora_home_name: "Home19", win_ora_home_path: "d:\\o" },
      ...{ win_init_ora_path: "d:\\i", win_spfile_ora_path: "d:\\s" },
      ...{ win_listener_ora_path: "d:\\l", win_sqlnet_ora_path: "d:\\q" },
      ...{ win_tnsnames_ora_path: "d:\\t", perform_unix_os_checks: 1 },
      ...{ unix_ora_home_path: "/o", unix_init_ora_path: "/i", unix_spfile_ora_path: "/s" },
      ...{ unix_listener_ora_path: "/l", unix_sqlnet_ora_path: "/q" },
      ...{ unix_tnsnames_ora_path: "/t", perform_unix_opatch_checks: 1, unix_invptrloc: "/p" },
    },
    elements:
      `${scan}<SERVICENAME>orders</SERVICENAME><PORT>1525</PORT>${ipSet}<PC_ONLY>1</PC_ONLY>` +
      "<WINDOWS_OS_CHECKS>1</WINDOWS_OS_CHECKS><WINDOWS_OS_OPTIONS>" +
      "<WIN_ORA_HOME>Home19</WIN_ORA_HOME><WIN_ORA_HOME_PATH>d:\\o</WIN_ORA_HOME_PATH>" +
      "<WIN_INIT_ORA_PATH>d:\\i</WIN_INIT_ORA_PATH>" +
      "<WIN_SPFILE_ORA_PATH>d:\\s</WIN_SPFILE_ORA_PATH>" +
      "<WIN_LISTENER_ORA_PATH>d:\\l</WIN_LISTENER_ORA_PATH>" +
      "<WIN_SQLNET_ORA_PATH>d:\\q</WIN_SQLNET_ORA_PATH>" +
      "<WIN_TNSNAMES_ORA_PATH>d:\\t</WIN_TNSNAMES_ORA_PATH></WINDOWS_OS_OPTIONS>" +
      "<UNIX_OPATCH_CHECKS>1</UNIX_OPATCH_CHECKS><UNIX_OS_CHECKS>1</UNIX_OS_CHECKS>" +
      "<UNIX_OS_OPTIONS><UNIX_ORA_HOME_PATH>/o</UNIX_ORA_HOME_PATH>" +
      "<UNIX_INIT_ORA_PATH>/i</UNIX_INIT_ORA_PATH>" +
      "<UNIX_SPFILE_ORA_PATH>/s</UNIX_SPFILE_ORA_PATH>" +
      "<UNIX_LISTENER_ORA_PATH>/l</UNIX_LISTENER_ORA_PATH>" +
      "<UNIX_SQLNET_ORA_PATH>/q</UNIX_SQLNET_ORA_PATH>" +
      "<UNIX_TNSNAMES_ORA_PATH>/t</UNIX_TNSNAMES_ORA_PATH>" +
      "<UNIX_INVPTRLOC_PATH>/p</UNIX_INVPTRLOC_PATH></UNIX_OS_OPTIONS>",
  },
  {
    ...{ type: "oracle_listener", what: "which has nothing of its own" },
    ...{ parameters: { ips, password: "word" }, elements: ipSet },
  },
  {
    ...{ type: "oracle_weblogic", what: "with one domain" },
    parameters: { ips, installation_path: "/opt/wl", auto_discover: 0, domain: "base" },
    elements:
      `${ipSet}<INSTALLATION_PATH>/opt/wl</INSTALLATION_PATH><AUTO_DISCOVER>0</AUTO_DISCOVER>` +
      "<DOMAIN>base</DOMAIN>",
  },
  {
    ...{ type: "palo_alto_firewall", what: "with a password" },
    parameters: { ...login, ssl_verify: 0 },
    elements: `${scan}<SSL_VERIFY>0</SSL_VERIFY>${ipSet}<LOGIN_TYPE>basic</LOGIN_TYPE>`,
  },
  {
    ...{ type: "postgresql", what: "with a key" },
    parameters: {
      ...{ ...login, pgsql_db_name: "crm", port: 5433, ssl_verify: 1, hosts: "p.example" },
      ...{ pgsql_unix_conf_path: "/etc/pg.conf", client_cert: "CERT-PEM" },
      ...{ client_key_type: "basic", client_key: "KEY-PEM" },
    },
    elements:
      `${scan}<DATABASE>crm</DATABASE><PORT>5433</PORT><SSL_VERIFY>1</SSL_VERIFY>` +
      `<HOSTS><HOST>p.example</HOST></HOSTS>${ipSet}` +
      "<UNIX_CONF_FILE>/etc/pg.conf</UNIX_CONF_FILE><PRIVATE_KEY_CERTIFICATE_LIST>" +
      '<PRIVATE_KEY_CERTIFICATE><ID>43001</ID><PRIVATE_KEY_INFO type="basic">' +
      '<PRIVATE_KEY type="rsa"></PRIVATE_KEY></PRIVATE_KEY_INFO><PASSPHRASE_INFO type="basic">' +
      '</PASSPHRASE_INFO><CERTIFICATE type="x.509"></CERTIFICATE></PRIVATE_KEY_CERTIFICATE>' +
      "</PRIVATE_KEY_CERTIFICATE_LIST>",
  },
  {
    ...{ type: "snmp", what: "of version 2, with its community strings in clear text" },
    parameters: { ips, version: "v2c", community_strings: "public,staff" },
    elements: `<COMMUNITY_STRINGS>public,staff</COMMUNITY_STRINGS><VERSION>v2</VERSION>${ipSet}`,
  },
  {
    ...{ type: "snmp", what: "of version 3" },
    parameters: {
      ...{ ips, version: "v3", username: "scan", password: "word-word", auth_alg: "SHA1" },
      ...{ encrypt_password: "more-word", priv_alg: "AES", security_engine_id: "80001f8801" },
      ...{ context_engine_id: "80001f8802", context: "all" },
    },
    elements:
      `${scan}<AUTH_ALG>SHA1</AUTH_ALG><PRIV_ALG>AES</PRIV_ALG><SEC_ENG>80001f8801</SEC_ENG>` +
      `<CONTEXT_ENG>80001f8802</CONTEXT_ENG><CONTEXT>all</CONTEXT><VERSION>v3</VERSION>${ipSet}`,
  },
  {
    ...{ type: "sybase", what: "with a database" },
    parameters: {
      ...{ ...login, database: "crm", port: 5000, installation_dir: "/opt/sy" },
      password_encryption: 1,
    },
    elements:
      `${scan}<DATABASE>crm</DATABASE><PORT>5000</PORT><INSTALLATION_DIR>/opt/sy` +
      `</INSTALLATION_DIR><PASSWORD_ENCRYPTION>1</PASSWORD_ENCRYPTION>${ipSet}`,
  },
  {
    ...{ type: "sybase", what: "with a vault, whose databases are found" },
    parameters: { ...byVault, auto_discover_databases: 1, port: 5000 },
    vault: aim,
    elements:
      `${scan}<AUTO_DISCOVER_DATABASES>1</AUTO_DISCOVER_DATABASES><PORT>5000</PORT>` +
      `<PASSWORD_ENCRYPTION>0</PASSWORD_ENCRYPTION>${ipSet}${aimVault}`,
  },
  {
    ...{ type: "tomcat", what: "with an instance" },
    parameters: { ips, installation_path: "/opt/tc", instance_path: "/opt/tc/one" },
    elements:
      `${ipSet}<INSTALLATION_PATH>/opt/tc</INSTALLATION_PATH>` +
      "<INSTANCE_PATH>/opt/tc/one</INSTANCE_PATH>" +
      "<AUTO_DISCOVER_INSTANCES>0</AUTO_DISCOVER_INSTANCES>",
  },
  {
    ...{ type: "unix", what: "with a vault and ports" },
    parameters: { ...byVault, port: "22,2022" },
    vault: aim,
    elements:
      `${scan}<SKIP_PASSWORD>0</SKIP_PASSWORD><CLEARTEXT_PASSWORD>0</CLEARTEXT_PASSWORD>` +
      `<PORT>22, 2022</PORT>${ipSet}${aimVault}`,
  },
  {
    ...{ type: "unix", what: "with agentless tracking" },
    parameters: { ...login, use_agentless_tracking: 1, agentless_tracking_path: "/etc/id" },
    elements: `${scan}<SKIP_PASSWORD>0</SKIP_PASSWORD><CLEARTEXT_PASSWORD>0</CLEARTEXT_PASSWORD>${ipSet}`,
    after:
      "<USE_AGENTLESS_TRACKING>1</USE_AGENTLESS_TRACKING>" +
      "<AGENTLESS_TRACKING_PATH>/etc/id</AGENTLESS_TRACKING_PATH>",
  },
  {
    ...{ type: "vmware", what: "with names of hosts in one text" },
    parameters: { ...login, port: 8443, ssl_verify: "all", hosts: "e1.example,e2.example" },
    elements:
      `${scan}<PORT>8443</PORT><SSL_VERIFY>all</SSL_VERIFY><HOSTS>e1.example,e2.example</HOSTS>` +
      `${ipSet}<LOGIN_TYPE>basic</LOGIN_TYPE>`,
  },
  {
    ...{ type: "windows", what: "in an Active Directory domain" },
    parameters: { username: "scan", password: "word", windows_ad_domain: "corp.example" },
    elements:
      `${scan}<NTLM>0</NTLM><NTLM_V2>1</NTLM_V2><KERBEROS>1</KERBEROS>` +
      "<WINDOWS_AD_DOMAIN>corp.example</WINDOWS_AD_DOMAIN><LOGIN_TYPE>basic</LOGIN_TYPE>",
  },
  {
    ...{ type: "windows", what: "with a domain and what newer versions have" },
    parameters: {
      ...{ ...login, windows_domain: "CORP", kerberos: 0, ntlm: 1, use_agentless_tracking: 1 },
      ...{ minimum_smb_version: "3.0", require_smb_signing: 1 },
    },
    elements:
      `${scan}<NTLM>1</NTLM><NTLM_V2>1</NTLM_V2><KERBEROS>0</KERBEROS>` +
      `<WINDOWS_DOMAIN>CORP</WINDOWS_DOMAIN>${ipSet}<LOGIN_TYPE>basic</LOGIN_TYPE>`,
    after:
      "<USE_AGENTLESS_TRACKING>1</USE_AGENTLESS_TRACKING>" +
      "<MINIMUM_SMB_VERSION>3.0</MINIMUM_SMB_VERSION>" +
      "<REQUIRE_SMB_SIGNING>1</REQUIRE_SMB_SIGNING>",
  },
];

interface VaultAnswer {
  readonly parameters: Record<string, string>;
  /** The type as responses spell it, and the elements of the settings. */
  readonly elements: readonly [type: string, settings: string];
}

const web = { url: "https://v.example", ssl_verify: "1" };
const user = { username: "scan", password: "word" };
const webElements = "<URL>https://v.example</URL><SSL_VERIFY>1</SSL_VERIFY>";

/** What views of vaults have between LAST_MODIFIED and ID. */
export const vaultAnswers: readonly VaultAnswer[] = [
  {
    parameters: { type: "CyberArk AIM", appid: "App", safe: "Safe", ...web },
    elements: ["Cyber-Ark AIM", `<APPID>App</APPID>${webElements}<SAFE>Safe</SAFE>`],
  },
  {
    parameters: {
      ...{ type: "CyberArk PIM Suite", server_address: "10.0.0.5", port: "1858", safe: "Safe" },
      ...user,
    },
    elements: [
      "Cyber-Ark PIM Suite",
      `${scan}<SERVER_ADDRESS>10.0.0.5</SERVER_ADDRESS><PORT>1858</PORT><SAFE>Safe</SAFE>`,
    ],
  },
  {
    parameters: {
      ...{ type: "Azure Key", ...web, app_id: "app-7", cert: "CERT", private_key: "KEY" },
    },
    elements: ["Azure Key", `${webElements}<APP_ID>app-7</APP_ID>`],
  },
  {
    parameters: { type: "BeyondTrust PBPS", appkey: "APP-KEY", ...web, username: "scan" },
    elements: ["BeyondTrust PBPS", `<APPKEY>APP-KEY</APPKEY>${scan}${webElements}`],
  },
  {
    parameters: {
      ...{ type: "CA Access Control", ca_url: "https://v.example", ca_ssl_verify: "1" },
      ...{ ca_api_username: "api", ca_web_username: "web", ca_web_password: "word" },
    },
    elements: [
      "CA Access Control",
      `${webElements}<API_USERNAME>api</API_USERNAME><WEB_USERNAME>web</WEB_USERNAME>`,
    ],
  },
  {
    parameters: { type: "Hitachi ID PAM", ...web, ...user },
    elements: ["Hitachi ID PAM", `${scan}${webElements}`],
  },
  {
    parameters: { type: "Lieberman ERPM", ...web, ...user, domain: "corp" },
    elements: ["Lieberman ERPM", `${scan}${webElements}<DOMAIN>corp</DOMAIN>`],
  },
  {
    parameters: {
      ...{ type: "Quest Vault", server_address: "10.0.0.5", port: "22", username: "scan" },
      access_key: "KEY",
    },
    elements: ["Quest Vault", `${scan}<SERVER_ADDRESS>10.0.0.5</SERVER_ADDRESS><PORT>22</PORT>`],
  },
  {
    parameters: { type: "Thycotic Secret Server", url: "https://v.example", ...user, domain: "d" },
    elements: ["Thycotic Secret Server", `${scan}<URL>https://v.example</URL><DOMAIN>d</DOMAIN>`],
  },
  {
    parameters: { type: "Wallix AdminBastion (WAB)", ...web, username: "scan", appkey: "APP-KEY" },
    elements: ["Wallix AdminBastion (WAB)", `<APPKEY>APP-KEY</APPKEY>${scan}${webElements}`],
  },
  {
    parameters: {
      ...{ type: "HashiCorp", url: "https://v.example", auth_type: "approle", path: "p" },
      ...{ role_id: "role", secret_id: "SECRET" },
    },
    elements: [
      "HashiCorp",
      "<URL>https://v.example</URL><AUTH_TYPE>approle</AUTH_TYPE><PATH>p</PATH>" +
        "<ROLE_ID>role</ROLE_ID><SECRET_ID>SECRET</SECRET_ID>",
    ],
  },
];
