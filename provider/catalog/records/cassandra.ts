import { record } from "../define.js";
import { cassandraLogin, cassandraPort, cassandraServer } from "../fields/cassandra.js";
import { identityOf } from "../fields/record.js";

export const cassandra = record("cassandra", {
  title: "Apache Cassandra",
  doc:
    "Lets compliance scans log in to Apache Cassandra with a password, a client certificate or " +
    "both, whichever the cluster asks for.",
  hosts: { required: true, network: "medium" },
  parts: [
    identityOf({ comments: "medium" }),
    ...cassandraLogin,
    cassandraPort,
    cassandraServer("medium"),
  ],
  fields: {},
  sources: [
    "Qualys VM/PC API: Apache Cassandra Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
