import { cassandraLogin, cassandraRules } from "../fields/cassandra.js";
import { cassandraSettings, cassandraTogether } from "../fields/cassandra.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { withConfidence } from "../fields/with-confidence.js";

export const datastax = recordType("datastax", {
  title: "DataStax",
  doc:
    "How compliance scans log in to DataStax Enterprise: with a password, a client certificate or " +
    "both, as the cluster asks for.",
  fields: {
    ...identity,
    ...withConfidence("medium", { comments: identity.comments }),
    ...cassandraLogin,
    ...withConfidence("low", cassandraSettings),
    ...requiredHosts,
    ...withConfidence("medium", network),
  },
  rules: cassandraRules,
  together: cassandraTogether,
  sources: [
    "Qualys VM/PC API: Datastax Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
