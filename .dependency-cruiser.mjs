/**
 * The layers of ARCHITECTURE.md: a module imports from its own layer and from those below it.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    layer("catalog", "provider/catalog", []),
    layer("api", "provider/api", ["provider/catalog"]),
    layer("config", "provider/config", ["provider/api/connection"]),
    layer("open-client", "provider/open-client", ["provider/api", "provider/config", "simulator"]),
    layer("lifecycle", "provider/lifecycle", ["provider/catalog", "provider/api"]),
    layer("dynamic", "provider/dynamic", ["provider", "simulator"]),
    layer("simulator", "simulator", ["provider/catalog"]),
    layer("policies", "policies", [
      ...["provider/catalog", "provider/lifecycle", "provider/dynamic/type-token"],
      "sdk/run-error",
    ]),
    layer("sdk", "sdk", ["provider"]),
    layer("report", "report", ["provider/catalog", "provider/lifecycle", "provider/dynamic"]),
    layer("doctor", "doctor", ["provider"]),
    layer("discover", "discover", ["provider"]),
    layer("verify", "verify", ["provider"]),
    layer("cli", "cli", ["provider", "report", "doctor", "discover", "verify", "simulator"]),
    {
      name: "only the SDK and its dynamic provider know Pulumi",
      severity: "error",
      from: { path: "^(provider|simulator)/", pathNot: "^provider/dynamic/" },
      to: { path: "node_modules/@pulumi/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};

/** Forbids a layer to import from any other of ours than those below it. */
function layer(name, folder, below) {
  const allowed = [folder, ...below].join("|");
  return {
    name: `${name} imports from below`,
    severity: "error",
    from: { path: `^${folder}(/|\\.ts$)` },
    to: {
      path: "^(provider|sdk|simulator|policies|scripts|cli|report|doctor|discover|verify|bench|test)/",
      pathNot: `^(${allowed})(/|\\.ts$)`,
    },
  };
}
