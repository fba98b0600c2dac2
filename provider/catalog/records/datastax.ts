import { record } from "../define.js";
import { cassandraLogin, cassandraPort, cassandraServer } from "../fields/cassandra.js";
import { identityOf } from "../fields/record.js";

export const datastax = record("datastax", {
  title: "DataStax",
  doc:
    "Lets compliance scans log in to DataStax Enterprise with a password, a client certificate " +
    "or both, whichever the cluster asks for.",
  hosts: { required: true, network: "medium" },
  parts: [
    identityOf({ comments: "medium" }),
    ...cassandraLogin,
    cassandraPort,
    cassandraServer("low"),
  ],
  fields: {},
  sources: [
    "Qualys VM/PC API: Datastax Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
