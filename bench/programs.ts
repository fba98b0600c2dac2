/** Programs that are the same but for what their resources are. */

/** Windows records, each with so many ranges of addresses. */
export function windowsRecords(count: number, ranges: number): string {
  return `
    const qualys = require("pulumi-qualys");
    ${each(count, ranges, "new qualys.auth.WindowsRecord(name, args);")}`;
}

/** Resources with the same arguments that do nothing, by a provider that Pulumi serializes. */
export function doNothing(count: number, ranges: number): string {
  return `
    const pulumi = require("@pulumi/pulumi");
    const provider = { create: (inputs) => Promise.resolve({ id: "1", outs: inputs }) };
    class Nothing extends pulumi.dynamic.Resource {
      constructor(name, args) {
        super(provider, name, { ...args, password: pulumi.secret(args.password) });
      }
    }
    ${each(count, ranges, "new Nothing(name, args);")}`;
}

function each(count: number, ranges: number, statement: string): string {
  return `
    for (let i = 1; i <= ${count}; i++) {
      const name = "record-" + i;
      const ips = Array.from({ length: ${ranges} }, (_, k) => {
        const net = "10." + (i % 256) + "." + (k % 256);
        return net + "." + (1 + (k >> 8)) + "0-" + net + "." + (1 + (k >> 8)) + "7";
      });
      const args = { title: "Record " + i, username: "scanner", password: "a password", ips };
      ${statement}
    }`;
}
