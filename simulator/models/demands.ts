/**
 * What the guides demand where parameters of a request depend on each other, by the API's names.
 * Checked in addition to the catalog's rules, so that a demand missing there is noticed.
 */

/** A parameter with one of the values in `is`, or any non-empty value if `is` is absent. */
export interface When {
  readonly parameter: string;
  readonly is?: readonly string[];
}

export type Demand =
  /** The parameters are only allowed in requests that also meet one of the conditions. */
  | {
      readonly demand: "only with";
      readonly parameters: readonly string[];
      readonly any: readonly When[];
    }
  /** The parameters aren't allowed in a request that meets the condition. */
  | { readonly demand: "never with"; readonly parameters: readonly string[]; readonly when: When }
  /** A record that meets the condition, if any, must have all of the parameters. */
  | { readonly demand: "needs"; readonly parameters: readonly string[]; readonly when?: When }
  /** A creation must have at least one of the parameters. */
  | { readonly demand: "needs one"; readonly parameters: readonly string[] }
  /** A creation must have all of the parameters or none. */
  | { readonly demand: "together"; readonly parameters: readonly string[] };

const is = (parameter: string, ...values: string[]): When => ({ parameter, is: values });
const given = (parameter: string): When => ({ parameter });
const named = (prefix: string, names: string) =>
  names.split(" ").map((name) => `${prefix}_${name}`);

function onlyWith(parameters: readonly string[], ...any: When[]): Demand {
  return { demand: "only with", parameters, any };
}

function needs(parameters: readonly string[], when?: When): Demand {
  return { demand: "needs", parameters, ...(when ? { when } : {}) };
}

const oraclePaths =
  "ora_home_path init_ora_path spfile_ora_path listener_ora_path sqlnet_ora_path tnsnames_ora_path";
const windowsPaths = named("win", `ora_home_name ${oraclePaths}`);
const unixPaths = named("unix", oraclePaths);
const windowsChecks = is("perform_windows_os_checks", "1");
const unixChecks = is("perform_unix_os_checks", "1");
const opatchChecks = is("perform_unix_opatch_checks", "1");

function jboss(platform: string): Demand[] {
  const paths = named(platform, "home_path base_path conf_dir_path conf_file_path");
  const hostFile = `${platform}_conf_host_file_path`;
  const mode = `${platform}_working_mode`;
  return [
    onlyWith([...paths, hostFile], given(mode)),
    needs(paths, given(mode)),
    needs([hostFile], is(mode, "domain_controller_mode")),
  ];
}

const configurationFiles: Demand = {
  demand: "needs one",
  parameters: ["windows_config_file", "unix_config_file"],
};
const db2Paths = "db2dir prilogfile seclogfile terlogfile mirlogfile";
const plainUnixOnly =
  "skip_password use_agentless_tracking agentless_tracking_path rsa_private_key dsa_private_key";

export const recordDemands: Readonly<Record<string, readonly Demand[]>> = {
  ibm_db2: ["win", "unix"].map((prefix) => ({
    demand: "together",
    parameters: named(prefix, db2Paths),
  })),
  jboss: [...jboss("windows"), ...jboss("unix")],
  mariadb: [configurationFiles],
  mongodb: [
    needs(["username"], is("login_type", "basic", "vault")),
    needs(["private_key"], is("login_type", "pkcert")),
    needs(["hosts"], is("ssl_verify", "1")),
  ],
  mysql: [configurationFiles],
  oracle: [
    onlyWith(windowsPaths, windowsChecks),
    needs(windowsPaths, windowsChecks),
    onlyWith(unixPaths, unixChecks, opatchChecks),
    needs(unixPaths, unixChecks),
    needs(unixPaths, opatchChecks),
    onlyWith(["unix_invptrloc"], opatchChecks),
  ],
  oracle_listener: [needs(["password"])],
  oracle_weblogic: [onlyWith(["domain"], is("auto_discover", "0"))],
  postgresql: [
    { demand: "needs one", parameters: ["pgsql_unix_conf_path", "pgsql_win_conf_path"] },
    needs(["client_key_vault_type", "client_key_vault_id"], is("client_key_type", "vault")),
    needs(["passphrase_vault_type", "passphrase_vault_id"], is("passphrase_type", "vault")),
    needs(["hosts"], is("ssl_verify", "1")),
  ],
  snmp: [
    { demand: "never with", parameters: ["community_strings"], when: is("version", "v3") },
    { demand: "together", parameters: ["username", "password", "auth_alg"] },
    { demand: "together", parameters: ["encrypt_password", "priv_alg"] },
  ],
  unix: [{ demand: "never with", parameters: plainUnixOnly.split(" "), when: given("sub_type") }],
};

/** What the vault's type demands of records that take their password from the vault. */
export const vaultDemands: readonly Demand[] = [
  needs(["folder", "file"], is("vault_type", "CyberArk AIM", "CyberArk PIM Suite")),
  needs(["secret_name"], is("vault_type", "Thycotic Secret Server")),
  needs(["system_name"], is("vault_type", "Quest Vault")),
  needs(
    ["end_point_name", "end_point_type", "end_point_container"],
    is("vault_type", "CA Access Control"),
  ),
  needs(["auto_discover_system_name", "system_type"], is("vault_type", "Lieberman ERPM")),
  needs(["system_name_single_host"], is("auto_discover_system_name", "0")),
  {
    demand: "never with",
    parameters: ["system_name_single_host"],
    when: is("auto_discover_system_name", "1"),
  },
  needs(["custom_system_type"], is("system_type", "custom")),
  onlyWith(["custom_system_type"], is("system_type", "custom")),
  needs(["authorization_name", "target_name"], is("vault_type", "Wallix AdminBastion (WAB)")),
];

/** What the guides demand of vaults themselves, by type. */
export const ownVaultDemands: Readonly<Record<string, readonly Demand[]>> = {
  "CA Access Control": [needs(["ca_ssl_verify"])],
  "CyberArk AIM": [needs(["appid", "safe", "url", "ssl_verify"])],
  "Hitachi ID PAM": [needs(["ssl_verify"])],
  "Lieberman ERPM": [needs(["ssl_verify"])],
};
