/** What can happen to a call, and to which of a run. */
import type { Call, Fault, Simulator } from "../../simulator/simulator.js";
import { html, refusal } from "../lifecycle/answers.js";

/** How long calls wait for a late response. */
const answerSeconds = 1;

/** Longer than a call and the look at Qualys after it wait for a response. */
const late = 2_500;

export interface FaultCase {
  readonly name: string;
  /** What the simulator does. A response may quote what was sent. */
  readonly fault?: (quoted: string) => Fault;
  /** Where the run sends its calls instead of to the simulator. */
  readonly elsewhere?: (simulator: Simulator, untrustedUrl: string) => string;
  /** Whether that requires a certificate, which can't be created everywhere. */
  readonly needsCertificate?: boolean;
  /** Whether it is read as another one is, so that it has to be tried in one reach only. */
  readonly isVariant?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  /** Milliseconds after the run until the server has processed its calls. */
  readonly aftermath?: number;
}

const code = (
  number: number,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Pick<FaultCase, "fault"> => ({
  fault: (quoted) => refusal(number, `<![CDATA[It is ${number}: ${quoted}]]>`, status, headers),
});

const wait = (seconds: number) => ({ "X-RateLimit-ToWait-Sec": String(seconds) });

/** Returns a response instead of Qualys' own, before or after the request is carried out. */
function instead(name: string, status: number, body: string): FaultCase[] {
  return [
    { name: `${name} before it is carried out`, fault: () => ({ kind: "answer", status, body }) },
    {
      name: `${name} after it was carried out`,
      fault: () => ({ kind: "commitThenAnswer", status, body }),
    },
  ];
}

function asVariants(cases: readonly FaultCase[]): FaultCase[] {
  return cases.map((fault) => ({ ...fault, isVariant: true }));
}

const internalError = "<SIMPLE_RETURN><RESPONSE><CODE>999</CODE></RESPONSE></SIMPLE_RETURN>";
const slow = { settings: { "qualys:answerTimeoutSeconds": String(answerSeconds) } };

export const faultCases: readonly FaultCase[] = [
  { name: "a refused connection", elsewhere: () => "http://127.0.0.1:1" },
  { name: "a server that doesn't speak TLS", elsewhere: ({ url }) => url.replace("http", "https") },
  {
    name: "a certificate that isn't trusted",
    ...{ elsewhere: (_, url) => url, needsCertificate: true },
  },
  { name: "a reset before it is carried out", fault: () => ({ kind: "drop" }) },
  { name: "a reset after it was carried out", fault: () => ({ kind: "commitThenDrop" }) },
  { name: "an answer cut short", fault: () => ({ kind: "truncate" }) },
  {
    name: "a time-out before it is carried out",
    fault: () => ({ kind: "delay", milliseconds: late }),
    ...{ ...slow, aftermath: late },
  },
  {
    name: "a time-out after it was carried out",
    fault: () => ({ kind: "commitThenDelay", milliseconds: answerSeconds * 1_000 + 300 }),
    ...slow,
  },
  {
    name: "a gateway's time-out before it is carried out",
    fault: () => ({ ...{ kind: "answerThenCommit", milliseconds: 500 }, status: 504, body: html }),
    aftermath: 600,
  },
  ...instead("a code 999", 500, internalError),
  ...instead("a page with status 503", 503, html),
  ...instead("half of an XML document", 200, "<BATCH_RETURN><RESPONSE><DATETI"),
  ...asVariants(instead("an empty answer", 200, "")),
  ...asVariants(instead("another document", 200, "<OTHER_OUTPUT><RESPONSE/></OTHER_OUTPUT>")),
  { name: "a code in an answer with status 200", ...code(1905, 200) },
  { name: "a bad value", ...code(1905, 400) },
  { name: "too many calls at once, with a wait", ...code(1960, 409, wait(1)) },
  { name: "too many calls at once", ...code(1960, 409) },
  { name: "too many calls, with a short wait", ...code(1965, 409, wait(1)) },
  { name: "too many calls, with a wait that is too long", ...code(1965, 409, wait(86_400)) },
  { name: "an object that something else holds", ...code(1920, 409) },
  { name: "a refused login", ...code(2000, 401) },
  // Their advice is all that differs.
  ...asVariants([
    { name: "an unfinished registration", ...code(2003, 409) },
    { name: "an account with SecurID", ...code(2011, 409) },
    { name: "a license without the API", ...code(2012, 403) },
  ]),
  {
    name: "a redirect",
    fault: (quoted) => ({
      ...{ kind: "answer", status: 302 },
      headers: { Location: `https://portal.example/login?sent=${encodeURIComponent(quoted)}` },
    }),
  },
];

/** Which calls of a run a fault happens to, among those that `hits` selects. */
export interface Reach {
  readonly name: string;
  readonly plan: (hits: (call: Call) => boolean) => (call: Call) => boolean;
  /** Whether a call of the same sort is refused before. */
  readonly isAfterRefusal?: boolean;
}

const first: Reach["plan"] = (hits) => {
  let isOver = false;
  return (call) => {
    const isHit = !isOver && hits(call);
    isOver ||= isHit;
    return isHit;
  };
};

export const once: Reach = { name: "once", plan: first };

export const eachTime: Reach = { name: "each time", plan: (hits) => hits };

export const fromThenOn: Reach = {
  name: "and to every call from then on",
  plan: (hits) => {
    let isOn = false;
    return (call) => (isOn ||= hits(call));
  },
};

export const afterRefusal: Reach = {
  name: "to the next one after a refusal",
  plan: first,
  isAfterRefusal: true,
};
