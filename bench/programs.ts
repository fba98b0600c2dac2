/** Programs that differ only in what their resources are. */

/** Returns a program of Windows records, each with this many ranges of addresses. */
export function windowsRecords(count: number, ranges: number): string {
  return `
    const qualys = require("pulumi-qualys");
    ${each(count, ranges, "new qualys.auth.WindowsRecord(name, args);")}`;
}

/** Returns a program with the same arguments and a do-nothing provider, serialized by Pulumi. */
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
        const net = (10 + (i >> 8)) + "." + (i % 256) + "." + (k % 256);
        return net + "." + (1 + (k >> 8)) + "0-" + net + "." + (1 + (k >> 8)) + "7";
      });
      const args = { title: "Record " + i, username: "scanner", password: "a password", ips };
      ${statement}
    }`;
}
