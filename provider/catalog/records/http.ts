import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { ips } from "../fields/record.js";
import { assumed, atLeastOne, atMostOne, flag, text } from "../vocabulary.js";

export const http = record("http", {
  title: "HTTP",
  doc:
    "How scanners log in to web sites that ask for HTTP authentication: to the virtual host `vhost`, " +
    "or wherever the realm `realm` is asked for. The record has no network of its own.",
  parts: [account(), login({ password: { max: 100 }, vault: "low" })],
  fields: {
    vhost: text("Fully qualified domain name of the virtual host.", { caseless: true }),
    realm: text("Name of the HTTP realm."),
    ips: { ...ips, reported: assumed("IP_SET"), confidence: "low" },
    ssl: flag("Whether scanners log in over HTTPS only."),
  },
  rules: [atLeastOne("vhost", "realm", "ips"), atMostOne("vhost", "realm")],
  sources: [
    "Qualys VM/PC API: HTTP Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
