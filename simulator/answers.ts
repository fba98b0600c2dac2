/** The API's response envelopes. */
import { idSet } from "./id-list.js";
import type { Parameters } from "./parameters.js";
import type { Ranges } from "./ranges.js";
import { codes, type Refusal } from "./refusal.js";
import { cdata, document, element, type XmlElement } from "./xml.js";

/** An HTTP response. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The API's code, if the response has one. */
  readonly code?: number;
}

/** A response's root element, DTD, and what RESPONSE contains after the DATETIME. */
export interface Envelope {
  readonly root: string;
  /** Path of the DTD below the server's base URL. */
  readonly dtd: string;
  readonly response: readonly XmlElement[];
}

/** What the REQUEST element repeats if the request has `echo_request=1`. */
export interface Echo {
  readonly user: string;
  readonly resource: string;
  readonly parameters: Parameters;
  /** Whether a parameter's value is masked. */
  readonly hidden: (parameter: string) => boolean;
}

export function xmlAnswer(
  { root, dtd, response }: Envelope,
  about: { baseUrl: string; time: string; echo?: Echo; status?: number; code?: number },
): Answer {
  const time = element("DATETIME", about.time);
  const children = [element("RESPONSE", [time, ...response])];
  if (about.echo) children.unshift(requestElement(about.echo, time));
  return {
    status: about.status ?? 200,
    headers: { "Content-Type": "text/xml;charset=utf-8" },
    body: document(element(root, children), about.baseUrl + dtd),
    ...(about.code === undefined ? {} : { code: about.code }),
  };
}

export function htmlAnswer(status: number, text: string): Answer {
  const body =
    `<!DOCTYPE html>\n<html><head><title>${text}</title></head>` +
    `<body><h1>${text}</h1></body></html>\n`;
  return { status, headers: { "Content-Type": "text/html;charset=utf-8" }, body };
}

export function refusalEnvelope({ code, message, items }: Refusal): Envelope {
  return simpleReturn([element("CODE", code), element("TEXT", message), ...itemList(items)]);
}

export function success(items: Readonly<Record<string, string | number>>): Envelope {
  return simpleReturn([element("TEXT", "Success"), ...itemList(items)]);
}

/** The result for some of the records that a request names. */
export interface Outcome {
  readonly ids: Ranges;
  readonly refusal?: Refusal;
  /** The request changed nothing. Set only where responses report that. */
  readonly unchanged?: boolean;
}

/** How responses to writes of records look, where the API's DTD and guides allow several forms. */
export interface WriteAnswers {
  /** CODE of a BATCH that reports success, such as 200. Default: no CODE. */
  readonly successCode?: number;
  /** What the response to a successful write lacks. Default: nothing. */
  readonly without?: "ID_SET" | "TEXT and ID_SET" | "BATCH_LIST";
  /**
   * Envelope of the response to an update that changes nothing: it says so, names no ID, and leaves
   * the record alone. Default: as for any other update.
   */
  readonly nothingToChange?: "BATCH_RETURN" | "SIMPLE_RETURN";
}

/** Returns one BATCH per outcome. By default, only failures have a CODE. */
export function batchReturn(
  done: string,
  outcomes: readonly Outcome[],
  { successCode, without }: WriteAnswers = {},
): Envelope {
  const code = (number: number | undefined) =>
    number === undefined ? [] : [element("CODE", number)];
  const batches = outcomes.map(({ ids, refusal }) =>
    element("BATCH", [
      ...code(refusal?.code ?? successCode),
      ...(refusal || without !== "TEXT and ID_SET"
        ? [element("TEXT", refusal?.message ?? `Successfully ${done}`)]
        : []),
      ...(refusal || without === undefined ? [idSet(ids)] : []),
    ]),
  );
  return batchEnvelope(without === "BATCH_LIST" ? [] : [element("BATCH_LIST", batches)]);
}

/** Returns the response to an update that changes nothing. Only its text is known. */
export function nothingToChange({
  successCode,
  nothingToChange: envelope,
}: WriteAnswers): Envelope {
  const text = element("TEXT", "There is nothing to change");
  if (envelope === "SIMPLE_RETURN") return simpleReturn([text]);
  const code = successCode === undefined ? [] : [element("CODE", successCode)];
  return batchEnvelope([element("BATCH_LIST", [element("BATCH", [...code, text])])]);
}

function batchEnvelope(response: readonly XmlElement[]): Envelope {
  return { root: "BATCH_RETURN", dtd: "/api/2.0/batch_return.dtd", response };
}

/** Returns the warning that a list is incomplete, with the URL of its next page. */
export function cutWarning(limit: number, url: string): XmlElement {
  const text = `The list is cut after ${limit} records. Request the URL for the next of them`;
  return element("WARNING_LIST", [
    element("WARNING", [
      element("CODE", codes.listIsCut),
      element("TEXT", text),
      element("URL", cdata(url)),
    ]),
  ]);
}

function simpleReturn(response: readonly XmlElement[]): Envelope {
  return { root: "SIMPLE_RETURN", dtd: "/api/2.0/simple_return.dtd", response };
}

function itemList(items: Readonly<Record<string, string | number>>): XmlElement[] {
  const list = Object.entries(items).map(([key, value]) =>
    element("ITEM", [element("KEY", key), element("VALUE", value)]),
  );
  return list.length > 0 ? [element("ITEM_LIST", list)] : [];
}

/** The real API would echo secrets too, but nothing that the simulator writes may contain one. */
function requestElement({ user, resource, parameters, hidden }: Echo, time: XmlElement) {
  const list = Object.entries(parameters).map(([key, value]) =>
    element("PARAM", [
      element("KEY", key),
      element("VALUE", hidden(key) && value !== "" ? "********" : value),
    ]),
  );
  return element("REQUEST", [
    time,
    element("USER_LOGIN", user),
    element("RESOURCE", resource),
    element("PARAM_LIST", list),
  ]);
}
