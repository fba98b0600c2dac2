import { listAnswer, made } from "./answer.js";

export const applicationServers = [
  listAnswer(
    "apache",
    {
      xml: `<ID>81001</ID><TITLE><![CDATA[Web & more <front>]]></TITLE>
        <IP_SET><IP>10.81.0.9</IP><IP_RANGE>10.81.1.0-10.81.1.31</IP_RANGE></IP_SET>
        <UNIX_CONFIGURATION_FILE><![CDATA[/srv/httpd/conf/main.conf]]></UNIX_CONFIGURATION_FILE>
        <UNIX_CONTROL_COMMAND><![CDATA[/srv/httpd/bin/ctl]]></UNIX_CONTROL_COMMAND>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[first line
second line]]></COMMENTS>`,
      said: {
        title: "Web & more <front>",
        ips: ["10.81.0.9", "10.81.1.0-10.81.1.31"],
        unixApacheConfigFile: "/srv/httpd/conf/main.conf",
        unixApacheControlCommand: "/srv/httpd/bin/ctl",
        networkId: 0,
        comments: "first line\nsecond line",
      },
      unsaid: { status: true, windowsApacheConfigFile: "C:\\httpd\\main.conf" },
    },
    {
      xml: `<ID>81002</ID><TITLE>Plain &amp; short</TITLE><IP_SET><IP>10.81.0.8</IP></IP_SET>
        <UNIX_CONFIGURATION_FILE></UNIX_CONFIGURATION_FILE><UNIX_CONTROL_COMMAND/>${made}`,
      said: { title: "Plain & short", ips: ["10.81.0.8"] },
    },
  ),
  listAnswer(
    "docker",
    {
      xml: `<ID>81011</ID><TITLE><![CDATA[Docker hosts]]></TITLE>
        <DAEMON_CONFIGURATION_FILE>/etc/containers/daemon.json</DAEMON_CONFIGURATION_FILE>
        <DOCKER_COMMAND>/opt/containers/docker</DOCKER_COMMAND>
        <IP_SET><IP_RANGE>10.82.0.4-10.82.0.5</IP_RANGE></IP_SET>
        <NETWORK_ID>3107</NETWORK_ID>${made}<COMMENTS><![CDATA[Größe: 2]]></COMMENTS>`,
      said: {
        title: "Docker hosts",
        dockerDeamonConfFile: "/etc/containers/daemon.json",
        dockerCommand: "/opt/containers/docker",
        ips: ["10.82.0.4-10.82.0.5"],
        networkId: 3107,
        comments: "Größe: 2",
      },
    },
    {
      xml: `<ID>81012</ID><TITLE><![CDATA[Docker, defaults]]></TITLE>
        <IP_SET><IP>10.82.0.9</IP><IP>10.82.0.7</IP></IP_SET>${made}`,
      said: { title: "Docker, defaults", ips: ["10.82.0.7", "10.82.0.9"] },
    },
  ),
  listAnswer(
    "ibm_websphere",
    {
      // The element is misspelt in Qualys' own content model.
      xml: `<ID>81021</ID><TITLE><![CDATA[WAS cell]]></TITLE><IP_SET><IP>10.83.0.1</IP></IP_SET>
        <UNIX_INSTLLATION_DIRECTORY><![CDATA[/usr/was/cell7]]></UNIX_INSTLLATION_DIRECTORY>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[cell 7]]></COMMENTS>`,
      said: {
        title: "WAS cell",
        ips: ["10.83.0.1"],
        unixInstallDir: "/usr/was/cell7",
        networkId: 0,
        comments: "cell 7",
      },
    },
    {
      xml: `<ID>81022</ID><TITLE><![CDATA[WAS, spelt right]]></TITLE><IP_SET><IP>10.83.0.2</IP></IP_SET>
        <UNIX_INSTALLATION_DIRECTORY><![CDATA[/usr/was/cell8]]></UNIX_INSTALLATION_DIRECTORY>${made}`,
      said: {
        title: "WAS, spelt right",
        ips: ["10.83.0.2"],
        unixInstallDir: "/usr/was/cell8",
      },
    },
  ),
  listAnswer(
    "jboss",
    {
      xml: `<ID>81031</ID><TITLE><![CDATA[JBoss domain]]></TITLE><IP_SET><IP>10.84.0.1</IP></IP_SET>
        <WINDOWS><HOME_PATH><![CDATA[D:\\jb]]></HOME_PATH><DOMAIN_MODE>true</DOMAIN_MODE>
          <BASE_PATH><![CDATA[D:\\jb\\domain]]></BASE_PATH>
          <CONF_DIR_PATH><![CDATA[D:\\jb\\domain\\conf]]></CONF_DIR_PATH>
          <CONF_FILE_PATH><![CDATA[D:\\jb\\domain\\conf\\d.xml]]></CONF_FILE_PATH>
          <CONF_HOST_FILE_PATH><![CDATA[D:\\jb\\domain\\conf\\h.xml]]></CONF_HOST_FILE_PATH></WINDOWS>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[both modes]]></COMMENTS>`,
      said: {
        title: "JBoss domain",
        ips: ["10.84.0.1"],
        windowsHomePath: "D:\\jb",
        windowsWorkingMode: "domain_controller_mode",
        windowsBasePath: "D:\\jb\\domain",
        windowsConfDirPath: "D:\\jb\\domain\\conf",
        windowsConfFilePath: "D:\\jb\\domain\\conf\\d.xml",
        windowsConfHostFilePath: "D:\\jb\\domain\\conf\\h.xml",
        networkId: 0,
        comments: "both modes",
      },
    },
    {
      // No response for Unix hosts is documented; this one is by analogy with the parameters.
      xml: `<ID>81032</ID><TITLE><![CDATA[JBoss alone]]></TITLE><IP_SET><IP>10.84.0.2</IP></IP_SET>
        <WINDOWS><HOME_PATH>E:\\jb</HOME_PATH><DOMAIN_MODE>false</DOMAIN_MODE>
          <BASE_PATH>E:\\jb\\one</BASE_PATH><CONF_DIR_PATH>E:\\jb\\one\\c</CONF_DIR_PATH>
          <CONF_FILE_PATH>E:\\jb\\one\\c\\s.xml</CONF_FILE_PATH></WINDOWS>
        <UNIX><HOME_PATH>/jb</HOME_PATH><DOMAIN_MODE>true</DOMAIN_MODE><BASE_PATH>/jb/two</BASE_PATH>
          <CONF_DIR_PATH>/jb/two/c</CONF_DIR_PATH><CONF_FILE_PATH>/jb/two/c/d.xml</CONF_FILE_PATH>
          <CONF_HOST_FILE_PATH>/jb/two/c/h.xml</CONF_HOST_FILE_PATH></UNIX>${made}`,
      said: {
        title: "JBoss alone",
        ips: ["10.84.0.2"],
        windowsHomePath: "E:\\jb",
        windowsWorkingMode: "standalone_mode",
        windowsBasePath: "E:\\jb\\one",
        windowsConfDirPath: "E:\\jb\\one\\c",
        windowsConfFilePath: "E:\\jb\\one\\c\\s.xml",
        unixHomePath: "/jb",
        unixWorkingMode: "domain_controller_mode",
        unixBasePath: "/jb/two",
        unixConfDirPath: "/jb/two/c",
        unixConfFilePath: "/jb/two/c/d.xml",
        unixConfHostFilePath: "/jb/two/c/h.xml",
      },
    },
    {
      xml: `<ID>81033</ID><TITLE><![CDATA[JBoss, bare]]></TITLE><IP_SET><IP>10.84.0.3</IP></IP_SET>${made}`,
      said: { title: "JBoss, bare", ips: ["10.84.0.3"] },
    },
  ),
  listAnswer(
    "ms_exchange",
    {
      xml: `<ID>81041</ID><TITLE><![CDATA[Mail]]></TITLE>
        <IP_SET><IP_RANGE>10.85.0.250-10.85.1.5</IP_RANGE></IP_SET>
        <NETWORK_ID>12</NETWORK_ID>${made}<COMMENTS><![CDATA[hub]]></COMMENTS>`,
      said: { title: "Mail", ips: ["10.85.0.250-10.85.1.5"], networkId: 12, comments: "hub" },
    },
    {
      xml: `<ID>81042</ID><TITLE><![CDATA[Mail 2]]></TITLE><IP_SET><IP>10.85.0.1</IP></IP_SET>${made}`,
      said: { title: "Mail 2", ips: ["10.85.0.1"] },
    },
  ),
  listAnswer(
    "ms_iis",
    {
      xml: `<ID>81051</ID><TITLE><![CDATA[IIS]]></TITLE><IP_SET><IP>10.86.0.1</IP></IP_SET>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[farm]]></COMMENTS>`,
      said: { title: "IIS", ips: ["10.86.0.1"], networkId: 0, comments: "farm" },
      unsaid: { status: false },
    },
    {
      xml: `<ID>81052</ID><TITLE><![CDATA[IIS, no hosts]]></TITLE>${made}<COMMENTS/>`,
      said: { title: "IIS, no hosts" },
    },
  ),
  listAnswer(
    "oracle_weblogic",
    {
      xml: `<ID>81061</ID><TITLE><![CDATA[WebLogic]]></TITLE><IP_SET><IP>10.87.0.1</IP></IP_SET>
        <INSTALLATION_PATH><![CDATA[/wl/home]]></INSTALLATION_PATH><AUTO_DISCOVER>0</AUTO_DISCOVER>
        <DOMAIN><![CDATA[shop]]></DOMAIN><NETWORK_ID>0</NETWORK_ID>${made}
        <COMMENTS><![CDATA[one domain]]></COMMENTS>`,
      said: {
        title: "WebLogic",
        ips: ["10.87.0.1"],
        installationPath: "/wl/home",
        autoDiscover: false,
        domain: "shop",
        networkId: 0,
        comments: "one domain",
      },
    },
    {
      xml: `<ID>81062</ID><TITLE><![CDATA[WebLogic, all]]></TITLE><IP_SET><IP>10.87.0.2</IP></IP_SET>
        <INSTALLATION_PATH>/wl/home2</INSTALLATION_PATH><AUTO_DISCOVER>1</AUTO_DISCOVER>${made}`,
      said: {
        title: "WebLogic, all",
        ips: ["10.87.0.2"],
        installationPath: "/wl/home2",
        autoDiscover: true,
      },
    },
  ),
  listAnswer(
    "tomcat",
    {
      xml: `<ID>81071</ID><TITLE><![CDATA[Tomcat]]></TITLE><IP_SET><IP>10.88.0.1</IP></IP_SET>
        <INSTALLATION_PATH><![CDATA[/tc]]></INSTALLATION_PATH>
        <INSTANCE_PATH><![CDATA[/tc/instances]]></INSTANCE_PATH>
        <AUTO_DISCOVER_INSTANCES>1</AUTO_DISCOVER_INSTANCES>
        <NETWORK_ID>0</NETWORK_ID>${made}<COMMENTS><![CDATA[tc Server]]></COMMENTS>`,
      said: {
        title: "Tomcat",
        ips: ["10.88.0.1"],
        installationPath: "/tc",
        instancePath: "/tc/instances",
        autoDiscoverInstances: true,
        networkId: 0,
        comments: "tc Server",
      },
      unsaid: { serviceName: "Tomcat9" },
    },
    {
      xml: `<ID>81072</ID><TITLE><![CDATA[Tomcat, one]]></TITLE><IP_SET><IP>10.88.0.2</IP></IP_SET>
        <INSTALLATION_PATH>/tc1</INSTALLATION_PATH>
        <AUTO_DISCOVER_INSTANCES>0</AUTO_DISCOVER_INSTANCES>${made}`,
      said: {
        title: "Tomcat, one",
        ips: ["10.88.0.2"],
        installationPath: "/tc1",
        autoDiscoverInstances: false,
      },
    },
    {
      xml: `<ID>81073</ID><TITLE><![CDATA[Tomcat, least]]></TITLE><IP_SET><IP>10.88.0.3</IP></IP_SET>
        <INSTALLATION_PATH>/tc2</INSTALLATION_PATH>${made}`,
      said: { title: "Tomcat, least", ips: ["10.88.0.3"], installationPath: "/tc2" },
    },
  ),
];
