/** How long it takes to decode a page of records, compared with the XML parser alone. */
import { XMLParser } from "fast-xml-parser";
import { parseXml } from "../provider/api/xml.js";
import { windows } from "../provider/catalog/records/windows.js";
import { decodeValues } from "../provider/lifecycle/values/decode.js";
import { byTurns, median, milli, milliseconds, table, times, type Finding } from "./report.js";
import { actualOf } from "./stack-work.js";
import { subscribe } from "./subscription.js";

const records = 1_000;
const rounds = 31;
const most = 1.5;

export async function decoding(): Promise<Finding> {
  const text = await page();
  const bare = () => void new XMLParser().parse(text);
  const parse = () => parseXml(text);
  const decode = () => {
    const listed = parse()?.all(`RESPONSE/${windows.element}_LIST/${windows.element}`) ?? [];
    if (listed.length !== records) throw new Error("the page isn't read as a whole");
    for (const record of listed) {
      decodeValues(windows, record, actualOf(Number(record.text("ID"))).values);
    }
  };
  const measure = async (count: number) =>
    byTurns(count, {
      "fast-xml-parser alone": () => milliseconds(bare),
      parseXml: () => milliseconds(parse),
      "parseXml and the values of each record": () => milliseconds(decode),
    });
  // The first rounds warm up the compiler.
  await measure(5);
  const measured = await measure(rounds);
  const [alone = 0, ...others] = Object.values(measured).map(median);
  const size = `${Math.round(Buffer.byteLength(text) / 1024)} KiB`;
  table(
    `Decoding of a page of ${records} Windows records (${size}), medians of ${rounds} runs by turns`,
    Object.entries(measured).map(([what, values]) => ({
      what,
      median: milli(median(values)),
      ratio: times(median(values) / alone),
    })),
  );
  const ratio = (others.at(-1) ?? 0) / alone;
  return {
    goal: `decoding of ${records} records: at most ${times(most)} the time of the parser alone`,
    measured: times(ratio),
    met: ratio <= most,
  };
}

async function page(): Promise<string> {
  const subscription = await subscribe({ records }, Date.now);
  try {
    const answer = await fetch(subscription.simulator.url + windows.endpoint, {
      method: "POST",
      headers: { "X-Requested-With": "bench", Authorization: `Basic ${btoa("bench:a password")}` },
      body: new URLSearchParams({ action: "list" }),
    });
    return await answer.text();
  } finally {
    await subscription.close();
  }
}
