import * as pulumi from "@pulumi/pulumi";
import * as qualys from "pulumi-qualys";

const config = new pulumi.Config();

// Which hosts run what. A host may be in several lists, but each address once in each.
const hosts = {
  apache: ["10.40.0.0/28"],
  tomcat: ["10.40.0.16-10.40.0.23"],
  jboss: ["10.40.0.24", "10.40.0.25"],
  websphere: ["10.40.0.32/30"],
  docker: ["10.40.0.64/26"],
  iis: ["10.41.0.0/28"],
};

// These records only say where the servers' settings are. Scanners log in to the hosts with other
// ones: this for Windows, and one for Unix.
new qualys.auth.WindowsRecord("hosts", {
  title: "Web servers on Windows",
  username: "svc-qualys",
  password: config.requireSecret("windowsPassword"),
  ips: hosts.iis,
});

new qualys.auth.MsIisRecord("iis", { title: "Internet Information Services", ips: hosts.iis });

new qualys.auth.ApacheRecord("apache", {
  title: "Apache, as Red Hat packages it",
  unixApacheConfigFile: "/etc/httpd/conf/httpd.conf",
  unixApacheControlCommand: "/usr/sbin/apachectl",
  ips: hosts.apache,
});

new qualys.auth.TomcatRecord("tomcat", {
  title: "Tomcat 10",
  installationPath: "/opt/tomcat",
  instancePath: "/srv/tomcat/shop",
  ips: hosts.tomcat,
});

new qualys.auth.JbossRecord("jboss", {
  title: "JBoss EAP, standalone",
  unixWorkingMode: "standalone_mode",
  unixHomePath: "/opt/jboss-eap",
  unixBasePath: "/opt/jboss-eap/standalone",
  unixConfDirPath: "/opt/jboss-eap/standalone/configuration",
  unixConfFilePath: "/opt/jboss-eap/standalone/configuration/standalone.xml",
  ips: hosts.jboss,
});

new qualys.auth.IbmWebsphereRecord("websphere", {
  title: "WebSphere",
  unixInstallDir: "/opt/IBM/WebSphere/AppServer",
  ips: hosts.websphere,
});

new qualys.auth.DockerRecord("docker", {
  title: "Docker hosts",
  dockerDeamonConfFile: "/etc/docker/daemon.json",
  dockerCommand: "/usr/bin/docker",
  ips: hosts.docker,
});
