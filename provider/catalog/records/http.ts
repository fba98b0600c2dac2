import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { ips } from "../fields/record.js";
import { atLeastOne, atMostOne, flag, reportedAs, text } from "../vocabulary.js";

export const http = record("http", {
  title: "HTTP",
  doc:
    "Lets scanners log in to web sites that ask for HTTP authentication: either on the virtual " +
    "host `vhost` or for the realm `realm` on any host. These records belong to no network.",
  parts: [account(), login({ password: { max: 100 }, vault: "low", silent: "all" })],
  fields: {
    vhost: text("Fully qualified domain name of the virtual host.", {
      caseless: true,
      reported: true,
      common: true,
      example: "intranet.example.com",
    }),
    realm: text("Name of the HTTP realm.", { reported: true, common: true, example: "Intranet" }),
    // Responses may have addresses, although no page of Qualys' has a parameter that sets them.
    ips: { ...ips, reported: reportedAs("IP_SET", "unknown"), confidence: "low" },
    ssl: flag("Log in over HTTPS only.", {
      weakens: [false],
      reported: reportedAs("SSL", "unknown"),
    }),
  },
  readOnly: ["NETWORK_ID"],
  rules: [atLeastOne("vhost", "realm", "ips"), atMostOne("vhost", "realm")],
  sources: [
    "Qualys VM/PC API: HTTP Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 341-344 and 738",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, page 197",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
