import { expect } from "chai";
import { complaintsAbout } from "../docs/compile.js";

const program = `
import * as pulumi from "@pulumi/pulumi";
import * as qualys from "pulumi-qualys";

const servers: qualys.auth.WindowsRecordArgs = { title: "Servers", username: "scanner" };
servers.ips = ["10.0.0.1"];
servers.password = new pulumi.Config().requireSecret("password");

const hosts = ["10.0.0.2", "10.0.0.8/29"] as const;
const others: readonly string[] = [...hosts].slice(1);
new qualys.auth.WindowsRecord("servers", servers);
new qualys.auth.WindowsRecord("hosts", { ...servers, ips: hosts });
new qualys.auth.WindowsRecord("others", { ...servers, ips: others });
new qualys.auth.WindowsRecord("late", { ...servers, ips: pulumi.output(others) });
new qualys.auth.WindowsRecord("mixed", { ...servers, ips: ["10.0.0.3", pulumi.output("10.0.0.4")] });

const key: qualys.auth.UnixRecordPrivateKeyCertificatesArgs = { privateKeyInfo: {} };
key.privateKeyInfo = { privateKey: "PEM" };
const keys = [key] as const;
const unix: qualys.auth.UnixRecordArgs = { title: "Hosts", username: "root", ips: hosts };
unix.privateKeyCertificates = keys;
new qualys.auth.UnixRecord("hosts", unix);

const record = new qualys.auth.WindowsRecord("outputs", servers);
const network: pulumi.Output<number | undefined> = record.networkId;
const addresses: pulumi.Output<string[] | undefined> = record.ips;
const tools: pulumi.Output<qualys.auth.UnixRecordRootTools[] | undefined> = new qualys.auth.UnixRecord(
  "outputs",
  unix,
).rootTools;
const tool: pulumi.Output<"sudo" | "pimsu" | "powerbroker" | undefined> = tools.apply(
  (all) => all?.[0]?.standardType,
);

const wanted: qualys.auth.GetRecordsArgs<"windows"> = { type: "windows" };
wanted.title = "Servers";
const found: Promise<string[] | undefined> = qualys.auth
  .getRecords(wanted)
  .then(([first]) => first?.ips);

// @ts-expect-error a list is meant
new qualys.auth.WindowsRecord("one", { ...servers, ips: "10.0.0.1" });
// @ts-expect-error there is no such version
new qualys.auth.WindowsRecord("smb", { ...servers, minimumSmbVersion: "4" });
// @ts-expect-error it says how to make the record, and isn't of it
record.adopt;
export { addresses, found, network, tool };
`;

describe("the types of arguments", function () {
  this.timeout(120_000);

  it("allow objects built step by step, lists of readonly items, and plain outputs", () => {
    expect(complaintsAbout(new Map([["program.ts", program]]))).to.equal("");
  });
});
