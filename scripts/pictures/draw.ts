import path from "node:path";
import { runScene } from "./scene.js";
import { drawTerminal } from "./terminal-svg.js";

export const folder = "docs/pictures";

/** Returns the pictures by file. */
export async function drawPictures(): Promise<Map<string, string>> {
  const scene = Object.entries(await runScene());
  return new Map(
    scene.map(([name, printed]) => [path.join(folder, `${name}.svg`), drawTerminal(printed)]),
  );
}
