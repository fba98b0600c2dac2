// @ts-check
/*
 * At its start, Pulumi's SDK loads TypeScript and npm's dependency resolver, with which it turns
 * functions into text, readers of files that only some programs have, and its Automation API. That
 * is three quarters of the start, and this package's resources need none of it. With this, each is
 * loaded when it is used.
 */
const Module = require("node:module");

const late = new Set([
  "typescript",
  "@npmcli/arborist",
  "js-yaml",
  "normalize-package-data",
  "./automation",
]);

/** @typedef {(request: string, ...rest: unknown[]) => object} Load */
const loader = /** @type {{ _load: Load }} */ (/** @type {unknown} */ (Module));
const load = loader._load;

/** @type {Load} */
loader._load = function (request, ...rest) {
  const loaded = () => load.call(this, request, ...rest);
  if (!late.has(request)) return loaded();
  // Where it says that it's an ES module, nobody looks into it to make it one.
  const get = (/** @type {object} */ _, /** @type {string | symbol} */ name) =>
    name === "__esModule" || Reflect.get(loaded(), name);
  return new Proxy({}, { get });
};
