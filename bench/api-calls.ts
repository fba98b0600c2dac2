/** How many calls of the API's hourly limit each step takes. */
import * as qualys from "pulumi-qualys";
import { TestStack, type Program } from "../test/acceptance/stack.js";
import { table, type Finding } from "./report.js";

const records = 20;

type Args = qualys.auth.WindowsRecordArgs;

/** Returns a program whose records have these arguments besides the common ones. */
function program(args: (i: number) => Partial<Args> = onHosts): Program {
  return () => {
    for (let i = 1; i <= records; i++) {
      const usual = { title: `Record ${i}`, username: "scanner", password: "a password" };
      new qualys.auth.WindowsRecord(`record-${i}`, { ...usual, ...args(i) });
    }
    return Promise.resolve();
  };
}

const onHosts = (i: number) => ({ ips: [`10.0.${i}.0/30`] });
const onOtherHosts = (i: number) => ({ ips: [`10.0.${i}.2-10.0.${i}.5`] });
const withOtherPassword = (i: number) => ({ ...onOtherHosts(i), password: "another" });
const inDomain = () => ({ windowsAdDomain: "corp.example.com" });

interface Step {
  readonly step: string;
  /** Calls per record. */
  readonly expected: number;
  readonly work: (stack: TestStack) => Promise<{ succeeded: boolean; text: string }>;
}

const up = (args?: (i: number) => Partial<Args>) => (stack: TestStack) =>
  stack.tryUp(program(args));

/** Each step starts with what the one before has made. */
const steps: readonly Step[] = [
  { step: "create", expected: 1, work: up() },
  { step: "up without changes", expected: 0, work: up() },
  { step: "preview without changes", expected: 0, work: (stack) => stack.preview(program()) },
  { step: "change addresses", expected: 1, work: up(onOtherHosts) },
  { step: "change the password", expected: 1, work: up(withOtherPassword) },
  { step: "change both back", expected: 1, work: up() },
  { step: "preview of replacing", expected: 0, work: (stack) => stack.preview(program(inDomain)) },
  { step: "replace", expected: 2, work: up(inDomain) },
  { step: "refresh", expected: 1, work: (stack) => stack.refresh() },
  { step: "delete", expected: 1, work: (stack) => stack.destroy() },
];

export async function run(): Promise<Finding[]> {
  const stack = new TestStack();
  await stack.open();
  try {
    const rows = [];
    for (const { step, expected, work } of steps) {
      const calls = await stack.callsDuring(async () => {
        const { succeeded, text } = await work(stack);
        if (!succeeded) throw new Error(`${step}: ${text}`);
      });
      const perRecord = calls.length / records;
      rows.push({ step, calls: calls.length, "per record": perRecord, expected });
    }
    table(`API calls for ${records} Windows records`, rows);
    const met = rows.filter((row) => row["per record"] <= row.expected);
    return [
      {
        goal: "API calls: create 1, nothing 0, any update 1, replace 2, delete 1 per record",
        measured: `${met.length} of ${rows.length} steps`,
        met: met.length === rows.length,
      },
    ];
  } finally {
    await stack.close();
  }
}
