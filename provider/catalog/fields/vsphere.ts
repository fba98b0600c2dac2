/** How scanners reach VMware's vSphere API, on ESXi hosts and on vCenter. */
import { choice, integer, list, reportedAs, text } from "../vocabulary.js";

export const vsphereUsername = text("Account that scanners log in to the vSphere API with.", {
  max: 13,
  ascii: true,
  reported: reportedAs("USERNAME"),
});

export const vsphereService = {
  port: integer("Port of the vSphere API.", { min: 1, max: 65535, default: 443 }),
  hosts: list(
    "Fully qualified names of the hosts whose certificates come from a certificate authority of " +
      "your own.",
  ),
  sslVerify: choice(
    "How the certificate of the vSphere API is checked: `all` checks all of it, `skip` leaves out " +
      "the host name, `none` checks nothing.",
    ["all", "skip", "none"],
  ),
};
