/** Draws the README's pictures of a terminal from a run of the real Pulumi CLI. */
import { mkdirSync, writeFileSync } from "node:fs";
import { drawPictures, folder } from "./pictures/draw.js";

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [file, picture] of await drawPictures()) writeFileSync(file, picture);
}

void main();
