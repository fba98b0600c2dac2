import { hosts, identity } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { assumed, atLeastOne, atMostOne, flag, reportedAs, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

const login = vaultLogin(vaultTypes, { max: 100 });

export const http = recordType("http", {
  title: "HTTP",
  doc:
    "How scanners log in to web sites that ask for HTTP authentication: to the virtual host `vhost`, " +
    "or wherever the realm `realm` is asked for. The record has no network of its own.",
  fields: {
    ...identity,
    username: text("Account that scanners log in with.", {
      required: true,
      reported: reportedAs("USERNAME"),
    }),
    ...withConfidence("low", login),
    password: login.password,
    vhost: text("Fully qualified domain name of the virtual host.", { caseless: true }),
    realm: text("Name of the HTTP realm."),
    ips: { ...hosts.ips, reported: assumed("IP_SET"), confidence: "low" },
    ssl: flag("Whether scanners log in over HTTPS only."),
  },
  rules: [
    ...vaultLoginRules(vaultTypes),
    atLeastOne("vhost", "realm", "ips"),
    atMostOne("vhost", "realm"),
  ],
  together: vaultLoginTogether(vaultTypes),
  sources: [
    "Qualys VM/PC API: HTTP Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
