/** The record types with documented responses. All others are reported by the catalog's names. */
import type { ContentModel } from "../content-model.js";
import { apache } from "./apache.js";
import { docker } from "./docker.js";
import { http } from "./http.js";
import { ibmDb2 } from "./ibm-db2.js";
import { ibmWebsphere } from "./ibm-websphere.js";
import { jboss } from "./jboss.js";
import { mariadb } from "./mariadb.js";
import { mongodb } from "./mongodb.js";
import { msExchange } from "./ms-exchange.js";
import { msIis } from "./ms-iis.js";
import { msSql } from "./ms-sql.js";
import { mysql } from "./mysql.js";
import { oracleListener } from "./oracle-listener.js";
import { oracleWeblogic } from "./oracle-weblogic.js";
import { oracle } from "./oracle.js";
import { paloAltoFirewall } from "./palo-alto-firewall.js";
import { postgresql } from "./postgresql.js";
import { snmp } from "./snmp.js";
import { sybase } from "./sybase.js";
import { tomcat } from "./tomcat.js";
import { unix } from "./unix.js";
import { vmware } from "./vmware.js";
import { windows } from "./windows.js";

/** By the last segment of the endpoint's path. */
export const recordModels: ReadonlyMap<string, ContentModel> = new Map(
  [
    ...[apache, docker, http, ibmDb2, ibmWebsphere, jboss, mariadb, mongodb, msExchange, msIis],
    ...[msSql, mysql, oracle, oracleListener, oracleWeblogic, paloAltoFirewall, postgresql, snmp],
    ...[sybase, tomcat, unix, vmware, windows],
  ].map((model) => [model.element.replace(/^AUTH_/, "").toLowerCase(), model]),
);
