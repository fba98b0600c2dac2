/** The libraries that calls need. */
let loading: ReturnType<typeof load> | undefined;

/** Loads them at the first call: most of a run's work, such as a preview, makes none. */
export function loadLibraries(): ReturnType<typeof load> {
  return (loading ??= load());
}

async function load() {
  const [{ got }, { default: PQueue }, { getProxyForUrl }] = await Promise.all([
    import("got"),
    import("p-queue"),
    import("proxy-from-env"),
  ]);
  return { got, PQueue, getProxyForUrl };
}
