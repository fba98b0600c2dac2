/** Calls a simulator and reads its responses: plain HTTP and plain text. */
import {
  startSimulator,
  type Simulator,
  type SimulatorOptions,
} from "../../simulator/simulator.js";
import { afterwards } from "../afterwards.js";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The response as sent. */
  readonly xml: string;
  /** The response without layout: blanks between elements and around CDATA. */
  readonly flat: string;
  /** The text of each element of a name. */
  all(name: string): string[];
  /** The text of the only element of a name; empty if there is none. */
  the(name: string): string;
}

export interface Sent {
  readonly method?: string;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly login?: string;
}

export type Parameters = Record<string, string | number>;

/** A simulator that is closed after the test. By default, its records may share addresses. */
export async function simulate(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ uniqueAddresses: false, ...options });
  afterwards(() => simulator.close());
  return simulator;
}

/** Sends parameters in the body of a POST. */
export async function post(
  { url }: { url: string },
  path: string,
  parameters: Parameters,
  { method = "POST", query = {}, headers = {}, login = "jane:open sesame" }: Sent = {},
): Promise<Reply> {
  const search = new URLSearchParams(query).toString();
  const body = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const response = await fetch(`${url}${path}${search && `?${search}`}`, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(login).toString("base64")}`,
      "X-Requested-With": "test",
      ...headers,
    },
    ...(method === "GET" ? {} : { body }),
  });
  return reply(response.status, response.headers, await response.text());
}

/** Sends an XML body by POST, with the parameters in the query. */
export async function postXml(
  { url }: { url: string },
  path: string,
  parameters: Parameters,
  xml: string,
  type = "text/xml",
): Promise<Reply> {
  const query = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const response = await fetch(`${url}${path}?${query.toString()}`, {
    method: "POST",
    headers: {
      Authorization: `Basic ${Buffer.from("jane:open sesame").toString("base64")}`,
      "X-Requested-With": "test",
      "Content-Type": type,
    },
    body: xml,
  });
  return reply(response.status, response.headers, await response.text());
}

/** Sends parameters in the query of a GET. */
export function get(simulator: { url: string }, path: string, parameters: Parameters = {}) {
  const query = Object.fromEntries(Object.entries(parameters).map(([n, v]) => [n, String(v)]));
  return post(simulator, path, {}, { method: "GET", query });
}

export const windowsPath = "/api/2.0/fo/auth/windows/";
export const unixPath = "/api/2.0/fo/auth/unix/";
export const networkSshPath = "/api/2.0/fo/auth/network_ssh/";
export const vaultPath = "/api/2.0/fo/vault/";

/** The parameters of a Windows record that the API accepts. */
export function windows(more: Parameters = {}): Parameters {
  return { title: "Lab", username: "scan", password: "Tr0ub4dor&3", ips: "10.9.8.7", ...more };
}

/** Returns the parameters except one. */
export function without(name: string, parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([other]) => other !== name));
}

/** The parameters of an Azure Key vault that the API accepts. */
export function azure(more: Parameters = {}): Parameters {
  return {
    ...{ type: "Azure Key", title: "Keys", url: "https://keys.example", app_id: "app-7" },
    ...{ ssl_verify: 1, cert: "CERT-PEM", private_key: "KEY-PEM" },
    ...more,
  };
}

/** The parameters of a Unix record that the API accepts. */
export function unix(more: Parameters = {}): Parameters {
  return { title: "Hosts", username: "root", password: "Tr0ub4dor&3", ips: "10.9.8.7", ...more };
}

/** Lists in the XML body of a Unix record. */
export function unixBody(...lists: string[]): string {
  const root = `<UNIX_AUTH_PARAMS>${lists.join("")}</UNIX_AUTH_PARAMS>`;
  return `<?xml version="1.0" encoding="UTF-8" ?>\n${root}`;
}

/** Returns a list of private keys in an XML body, given the content of each. */
export function keyList(...keys: string[]): string {
  const items = keys.map((key) => `<PRIVATE_KEY_CERTIFICATE>${key}</PRIVATE_KEY_CERTIFICATE>`);
  return `<PRIVATE_KEY_CERTIFICATES>${items.join("")}</PRIVATE_KEY_CERTIFICATES>`;
}

/** A private key in the record itself. */
export function plainKey(key = "KEY-PEM"): string {
  const element = `<PRIVATE_KEY type="rsa"><![CDATA[${key}]]></PRIVATE_KEY>`;
  return `<PRIVATE_KEY_INFO type="basic">${element}</PRIVATE_KEY_INFO>`;
}

/** A secret of an Azure Key vault, for a key's `PRIVATE_KEY_INFO` or `PASSPHRASE_INFO`. */
export function fromVault(
  element: string,
  vault: string | number,
  secret: string,
  username = "",
): string {
  return (
    `<${element} type="vault"><DIGITAL_VAULT>` +
    (username && `<VAULT_USERNAME>${username}</VAULT_USERNAME>`) +
    `<VAULT_TYPE>Azure Key</VAULT_TYPE><VAULT_ID>${vault}</VAULT_ID>` +
    `<AK_SECRET_NAME><![CDATA[${secret}]]></AK_SECRET_NAME></DIGITAL_VAULT></${element}>`
  );
}

/** Creates a Windows record and returns its ID. */
export async function createWindows(simulator: Simulator, more?: Parameters): Promise<string> {
  const answer = await post(simulator, windowsPath, { action: "create", ...windows(more) });
  if (answer.status !== 200) throw new Error(answer.xml);
  return answer.the("ID");
}

/** Creates an Azure Key vault and returns its ID. */
export async function createAzure(simulator: Simulator, more?: Parameters): Promise<string> {
  const answer = await post(simulator, vaultPath, { action: "create", ...azure(more) });
  if (answer.status !== 200) throw new Error(answer.xml);
  return answer.the("VALUE");
}

function reply(status: number, headers: Headers, xml: string): Reply {
  const all = (name: string) =>
    [
      ...xml.matchAll(
        new RegExp(
          `<${name}(?: [^>]*)?>\\s*(?:<!\\[CDATA\\[)?([^]*?)(?:\\]\\]>)?\\s*</${name}>`,
          "g",
        ),
      ),
    ].map(([, text = ""]) => text);
  const flat = xml
    .replace(/^[^]*?<!DOCTYPE[^>]*>/, "")
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, "$1")
    .replace(/>\s+/g, ">")
    .replace(/\s+</g, "<");
  return { status, headers, xml, flat, all, the: (name) => all(name)[0] ?? "" };
}
