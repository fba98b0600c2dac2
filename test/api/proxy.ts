/**
 * A proxy that tunnels (CONNECT) every host name to one port of this machine, and records what it
 * saw.
 */
import { connect, type Socket } from "node:net";
import { afterwards } from "../afterwards.js";
import { serve } from "./servers.js";

export interface Proxy {
  readonly url: string;
  /** The hosts and ports of the requested tunnels. */
  readonly tunnels: string[];
  /** The first bytes in the tunnels. */
  readonly firstBytes: Buffer[];
  readonly authorizations: (string | undefined)[];
}

/** @param status status of the responses to CONNECT; anything but 200 refuses the tunnels. */
export async function startProxy(targetPort: number, status = 200): Promise<Proxy> {
  const proxy = {
    tunnels: [] as string[],
    firstBytes: [] as Buffer[],
    authorizations: [] as (string | undefined)[],
  };
  const { url, server } = await serve((request, response) => {
    proxy.tunnels.push(`${request.method ?? ""} without a tunnel`);
    response.writeHead(400).end();
  });
  server.on("connect", (request, client: Socket) => {
    proxy.tunnels.push(request.url ?? "");
    proxy.authorizations.push(request.headers["proxy-authorization"]);
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      return;
    }
    const target = connect(targetPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      client.once("data", (bytes: Buffer) => void proxy.firstBytes.push(bytes));
      client.pipe(target).pipe(client);
    });
    for (const socket of [client, target]) socket.on("error", () => socket.destroy());
    afterwards(() => {
      client.destroy();
      target.destroy();
    });
  });
  return { url, ...proxy };
}

const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"];

/** Sets the variables for the rest of the test, and no others about proxies. */
export function environment(variables: Readonly<Record<string, string>>): void {
  for (const name of [...names, ...names.map((upper) => upper.toLowerCase())]) {
    const before = process.env[name];
    afterwards(() => {
      if (before === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before;
    });
    Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, variables);
}
