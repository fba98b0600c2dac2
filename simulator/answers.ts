/** The API's envelopes: what is around the content of every answer. */
import { idSet } from "./id-list.js";
import type { Parameters } from "./parameters.js";
import type { Ranges } from "./ranges.js";
import { codes, type Refusal } from "./refusal.js";
import { cdata, document, element, type XmlElement } from "./xml.js";

/** What goes back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The API's code, when the answer has one. */
  readonly code?: number;
}

/** An answer's root element and DTD, and what stands in RESPONSE after the DATETIME. */
export interface Envelope {
  readonly root: string;
  /** The path of the DTD below the server's base URL. */
  readonly dtd: string;
  readonly response: readonly XmlElement[];
}

/** What the REQUEST element repeats when `echo_request=1` asks for it. */
export interface Echo {
  readonly user: string;
  readonly resource: string;
  readonly parameters: Parameters;
  /** The parameters whose values are masked. */
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

/** What became of some of the records that a request names. */
export interface Outcome {
  readonly ids: Ranges;
  readonly refusal?: Refusal;
  /** The request asked for nothing that wasn't so before. Only where answers tell it. */
  readonly unchanged?: boolean;
}

/** How writes of records are answered, where the API's DTD and guides leave several ways. */
export interface WriteAnswers {
  /** The CODE of a BATCH that tells of a success, such as 200. None, if absent. */
  readonly successCode?: number;
  /** What an answer is without, though something was achieved. Nothing, if absent. */
  readonly without?: "ID_SET" | "TEXT and ID_SET" | "BATCH_LIST";
  /**
   * The envelope of the answer to an update that changes nothing: it says so, names no ID, and the
   * record stays as it is. As any other update, if absent.
   */
  readonly nothingToChange?: "BATCH_RETURN" | "SIMPLE_RETURN";
}

/** One BATCH for each outcome; unless told otherwise, only a failure has a CODE. */
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

/** What an update is answered with that changes nothing. Only the words are known. */
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

/** Says that a list goes on, and at which address. */
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

/** The real API would repeat secrets too; nothing that the simulator writes may hold one. */
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
