import * as pulumi from "@pulumi/pulumi";
import * as qualys from "pulumi-qualys";

const config = new pulumi.Config();

export const record = new qualys.auth.WindowsRecord("servers", {
  title: "Servers",
  username: "scanner",
  password: config.requireSecret("password"),
  ips: [config.require("addresses")],
}).id;

export const node = process.version;
