import type { RecordType } from "../resource-type.js";
import { apache } from "./apache.js";
import { azureMsSql } from "./azure_ms_sql.js";
import { bind } from "./bind.js";
import { cassandra } from "./cassandra.js";
import { ciscoApic } from "./cisco_apic.js";
import { datastax } from "./datastax.js";
import { docker } from "./docker.js";
import { greenplum } from "./greenplum.js";
import { http } from "./http.js";
import { ibmDb2 } from "./ibm_db2.js";
import { ibmWebsphere } from "./ibm_websphere.js";
import { infoblox } from "./infoblox.js";
import { informixdb } from "./informixdb.js";
import { jboss } from "./jboss.js";
import { kubernetes } from "./kubernetes.js";
import { mariadb } from "./mariadb.js";
import { marklogic } from "./marklogic.js";
import { microsoftSharepoint } from "./microsoft_sharepoint.js";
import { mongodb } from "./mongodb.js";
import { msExchange } from "./ms_exchange.js";
import { msIis } from "./ms_iis.js";
import { msSql } from "./ms_sql.js";
import { mysql } from "./mysql.js";
import { neo4j } from "./neo4j.js";
import { networkSsh } from "./network_ssh.js";
import { nginx } from "./nginx.js";
import { nsx } from "./nsx.js";
import { oracle } from "./oracle.js";
import { oracleHttpServer } from "./oracle_http_server.js";
import { oracleListener } from "./oracle_listener.js";
import { oracleWeblogic } from "./oracle_weblogic.js";
import { paloAltoFirewall } from "./palo_alto_firewall.js";
import { postgresql } from "./postgresql.js";
import { sapHana } from "./sap_hana.js";
import { sapiq } from "./sapiq.js";
import { snmp } from "./snmp.js";
import { sybase } from "./sybase.js";
import { tomcat } from "./tomcat.js";
import { unix } from "./unix.js";
import { vcenter } from "./vcenter.js";
import { vmware } from "./vmware.js";
import { windows } from "./windows.js";

/** Every record type, in the order of their names. */
export const recordTypes: readonly RecordType[] = [
  apache,
  azureMsSql,
  bind,
  cassandra,
  ciscoApic,
  datastax,
  docker,
  greenplum,
  http,
  ibmDb2,
  ibmWebsphere,
  infoblox,
  informixdb,
  jboss,
  kubernetes,
  mariadb,
  marklogic,
  microsoftSharepoint,
  mongodb,
  msExchange,
  msIis,
  msSql,
  mysql,
  neo4j,
  networkSsh,
  nginx,
  nsx,
  oracle,
  oracleHttpServer,
  oracleListener,
  oracleWeblogic,
  paloAltoFirewall,
  postgresql,
  sapHana,
  sapiq,
  snmp,
  sybase,
  tomcat,
  unix,
  vcenter,
  vmware,
  windows,
];
