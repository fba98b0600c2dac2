/** Kills updates of 50 records again and again. Run by `npm run soak [kills] [seed]`. */
import { KilledStack } from "./killed-stack.js";
import { random, surviveKill } from "./kills.js";

async function main(kills: number, seed: number): Promise<void> {
  const number = random(seed);
  let adopted = 0;
  let stack = await KilledStack.create();
  for (let kill = 1; kill <= kills; kill++) {
    // Half of the kills hit creations, half hit updates.
    if (kill % 2 === 1) {
      await stack.close();
      stack = await KilledStack.create();
    }
    if (await surviveKill(stack, { records: 50, version: kill }, number)) adopted++;
    console.log(`${kill} of ${kills} kills survived, ${adopted} by adopting`);
  }
  await stack.close();
}

const [kills = "30", seed = "1"] = process.argv.slice(2);
void main(Number(kills), Number(seed));
