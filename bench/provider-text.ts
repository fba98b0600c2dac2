/** The code that Pulumi stores with each resource: its length, and that it is always the same. */
import { spawnSync } from "node:child_process";
import { repository } from "./project.js";
import { table, type Finding } from "./report.js";

const most = 200;
const resourcesPerType = 3;

/** The texts of a few resources of each type. */
type Texts = Readonly<Record<string, readonly string[]>>;

export function run(): Promise<Finding[]> {
  const [first, second] = [textsOfARun(), textsOfARun()];
  const rows = Object.keys(first)
    .sort()
    .map((type) => {
      const texts = first[type] ?? [];
      const [text = ""] = texts;
      const same = [...texts, ...(second[type] ?? [])].every((other) => other === text);
      return { type, bytes: Buffer.byteLength(text), same };
    });
  table(
    `__provider of ${resourcesPerType} resources of each type in two runs`,
    rows.map((row) => ({ ...row, same: row.same ? "yes" : "NO" })),
  );
  const longest = Math.max(...rows.map(({ bytes }) => bytes));
  const different = rows.filter(({ same }) => !same).length;
  return Promise.resolve([
    {
      goal: `__provider: at most ${most} bytes`,
      measured: `${longest} bytes`,
      met: longest <= most,
    },
    {
      goal: "__provider: the same for all resources of a type and in all runs",
      measured: `${rows.length - different} of ${rows.length} types`,
      met: different === 0,
    },
  ]);
}

/** Registers resources of all types in a process of its own, with Pulumi's mocks as the engine. */
function textsOfARun(): Texts {
  const script = `
    const pulumi = require("@pulumi/pulumi");
    const texts = {};
    const newResource = ({ type, inputs, id }) => {
      (texts[type.replace(/.*qualys./, "")] ??= []).push(inputs.__provider);
      return { id, state: inputs };
    };
    pulumi.runtime.setMocks({ newResource, call: () => ({}) });
    const { auth, vault } = require("pulumi-qualys");
    const resources = [...Object.values(auth), ...Object.values(vault)].flatMap((type) =>
      Array.from({ length: ${resourcesPerType} }, (_, i) => type.get(type.name + i, String(i))));
    const urns = resources.map(({ urn }) => new Promise((resolve) => urn.apply(resolve)));
    Promise.all(urns).then(() => console.log(JSON.stringify(texts)));`;
  const options = { cwd: repository, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", script], options);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Texts;
}
