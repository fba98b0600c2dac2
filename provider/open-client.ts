import { Client } from "./api/client.js";
import type { CallSettings, Connection } from "./api/connection.js";
import type { Notify } from "./api/limits/limits.js";
import type { SimulatorConnection } from "./config/connection.js";

/**
 * Returns the client of a connection. It opens nothing, and starts no simulator, before its first
 * call.
 */
export function openClient(
  place: Connection | SimulatorConnection,
  settings: CallSettings,
  report: Notify,
): Client {
  const connect = async () => {
    if (!("simulator" in place)) return place;
    const { startSimulator } = await import("../simulator/simulator.js");
    const { url } = await startSimulator({
      stateFile: place.stateFile,
      keepCalls: false,
      // A program that only looked something up can still end.
      background: true,
    });
    return { url, username: "simulator", password: "simulator" };
  };
  return new Client(connect, settings, report);
}
