// Generated from provider/catalog by `npm run generate`. Don't edit.

import type { Outputs } from "../outputs.js";
import type { ApacheRecordArgs } from "./apache-record.js";
import type { AzureMsSqlRecordArgs } from "./azure-ms-sql-record.js";
import type { BindRecordArgs } from "./bind-record.js";
import type { CassandraRecordArgs } from "./cassandra-record.js";
import type { CiscoApicRecordArgs } from "./cisco-apic-record.js";
import type { DatastaxRecordArgs } from "./datastax-record.js";
import type { DockerRecordArgs } from "./docker-record.js";
import type { GreenplumRecordArgs } from "./greenplum-record.js";
import type { HttpRecordArgs } from "./http-record.js";
import type { IbmDb2RecordArgs } from "./ibm-db2-record.js";
import type { IbmWebsphereRecordArgs } from "./ibm-websphere-record.js";
import type { InfobloxRecordArgs } from "./infoblox-record.js";
import type { InformixdbRecordArgs } from "./informixdb-record.js";
import type { JbossRecordArgs } from "./jboss-record.js";
import type { KubernetesRecordArgs } from "./kubernetes-record.js";
import type { MariadbRecordArgs } from "./mariadb-record.js";
import type { MarklogicRecordArgs } from "./marklogic-record.js";
import type { MicrosoftSharepointRecordArgs } from "./microsoft-sharepoint-record.js";
import type { MongodbRecordArgs } from "./mongodb-record.js";
import type { MsExchangeRecordArgs } from "./ms-exchange-record.js";
import type { MsIisRecordArgs } from "./ms-iis-record.js";
import type { MsSqlRecordArgs } from "./ms-sql-record.js";
import type { MysqlRecordArgs } from "./mysql-record.js";
import type { Neo4jRecordArgs } from "./neo4j-record.js";
import type { NetworkSshRecordArgs } from "./network-ssh-record.js";
import type { NginxRecordArgs } from "./nginx-record.js";
import type { NsxRecordArgs } from "./nsx-record.js";
import type { OracleRecordArgs } from "./oracle-record.js";
import type { OracleHttpServerRecordArgs } from "./oracle-http-server-record.js";
import type { OracleListenerRecordArgs } from "./oracle-listener-record.js";
import type { OracleWeblogicRecordArgs } from "./oracle-weblogic-record.js";
import type { PaloAltoFirewallRecordArgs } from "./palo-alto-firewall-record.js";
import type { PostgresqlRecordArgs } from "./postgresql-record.js";
import type { SapHanaRecordArgs } from "./sap-hana-record.js";
import type { SapiqRecordArgs } from "./sapiq-record.js";
import type { SnmpRecordArgs } from "./snmp-record.js";
import type { SybaseRecordArgs } from "./sybase-record.js";
import type { TomcatRecordArgs } from "./tomcat-record.js";
import type { UnixRecordArgs } from "./unix-record.js";
import type { VcenterRecordArgs } from "./vcenter-record.js";
import type { VmwareRecordArgs } from "./vmware-record.js";
import type { WindowsRecordArgs } from "./windows-record.js";

/** What Qualys reports about a record, by the API's name of its type. */
export interface RecordTypes {
  readonly apache: Outputs<ApacheRecordArgs>;
  readonly azure_ms_sql: Omit<Outputs<AzureMsSqlRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly bind: Outputs<BindRecordArgs>;
  readonly cassandra: Omit<
    Outputs<CassandraRecordArgs>,
    "password" | "certificate" | "privateKey" | "passphrase"
  >;
  readonly cisco_apic: Omit<
    Outputs<CiscoApicRecordArgs>,
    "password" | "certificate" | "privatekey"
  >;
  readonly datastax: Omit<
    Outputs<DatastaxRecordArgs>,
    "password" | "certificate" | "privateKey" | "passphrase"
  >;
  readonly docker: Outputs<DockerRecordArgs>;
  readonly greenplum: Omit<Outputs<GreenplumRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly http: Omit<Outputs<HttpRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly ibm_db2: Omit<
    Outputs<IbmDb2RecordArgs>,
    | "password"
    | "autoDiscoverSystemName"
    | "winDb2dir"
    | "winPrilogfile"
    | "winSeclogfile"
    | "winTerlogfile"
    | "winMirlogfile"
    | "unixDb2dir"
    | "unixPrilogfile"
    | "unixSeclogfile"
    | "unixTerlogfile"
    | "unixMirlogfile"
  >;
  readonly ibm_websphere: Outputs<IbmWebsphereRecordArgs>;
  readonly infoblox: Omit<Outputs<InfobloxRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly informixdb: Omit<Outputs<InformixdbRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly jboss: Outputs<JbossRecordArgs>;
  readonly kubernetes: Outputs<KubernetesRecordArgs>;
  readonly mariadb: Omit<
    Outputs<MariadbRecordArgs>,
    "password" | "autoDiscoverSystemName" | "clientKey"
  >;
  readonly marklogic: Omit<Outputs<MarklogicRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly microsoft_sharepoint: Omit<
    Outputs<MicrosoftSharepointRecordArgs>,
    "password" | "autoDiscoverSystemName"
  >;
  readonly mongodb: Omit<
    Outputs<MongodbRecordArgs>,
    "password" | "autoDiscoverSystemName" | "certificate" | "privateKey" | "passphrase"
  >;
  readonly ms_exchange: Outputs<MsExchangeRecordArgs>;
  readonly ms_iis: Outputs<MsIisRecordArgs>;
  readonly ms_sql: Omit<Outputs<MsSqlRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly mysql: Omit<
    Outputs<MysqlRecordArgs>,
    "password" | "autoDiscoverSystemName" | "clientKey"
  >;
  readonly neo4j: Omit<Outputs<Neo4jRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly network_ssh: Omit<
    Outputs<NetworkSshRecordArgs>,
    "password" | "autoDiscoverSystemName" | "privateKeyCertificates" | "password2"
  >;
  readonly nginx: Outputs<NginxRecordArgs>;
  readonly nsx: Omit<Outputs<NsxRecordArgs>, "password">;
  readonly oracle: Omit<
    Outputs<OracleRecordArgs>,
    "password" | "autoDiscoverSystemName" | "cwallet" | "ewallet" | "passphrase"
  >;
  readonly oracle_http_server: Outputs<OracleHttpServerRecordArgs>;
  readonly oracle_listener: Omit<Outputs<OracleListenerRecordArgs>, "password">;
  readonly oracle_weblogic: Outputs<OracleWeblogicRecordArgs>;
  readonly palo_alto_firewall: Omit<
    Outputs<PaloAltoFirewallRecordArgs>,
    "password" | "autoDiscoverSystemName"
  >;
  readonly postgresql: Omit<
    Outputs<PostgresqlRecordArgs>,
    | "password"
    | "autoDiscoverSystemName"
    | "clientCert"
    | "clientKey"
    | "passphrase"
    | "akSecretName"
  >;
  readonly sap_hana: Omit<Outputs<SapHanaRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly sapiq: Omit<Outputs<SapiqRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly snmp: Omit<Outputs<SnmpRecordArgs>, "communityStrings" | "password" | "encryptPassword">;
  readonly sybase: Omit<Outputs<SybaseRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly tomcat: Outputs<TomcatRecordArgs>;
  readonly unix: Omit<
    Outputs<UnixRecordArgs>,
    | "password"
    | "autoDiscoverSystemName"
    | "krb5Password"
    | "rootTool"
    | "rsaPrivateKey"
    | "dsaPrivateKey"
    | "subType"
    | "enablePassword"
    | "expertPassword"
    | "rootTools"
    | "privateKeyCertificates"
  >;
  readonly vcenter: Omit<Outputs<VcenterRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly vmware: Omit<Outputs<VmwareRecordArgs>, "password" | "autoDiscoverSystemName">;
  readonly windows: Omit<Outputs<WindowsRecordArgs>, "password" | "autoDiscoverSystemName">;
}
