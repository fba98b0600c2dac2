/** Kills updates of 50 records again and again. Run by `npm run soak [kills] [seed]`. */
import { KilledStack } from "./killed-stack.js";
import { random, surviveKill } from "./kills.js";

async function main(kills: number, seed: number): Promise<void> {
  const number = random(seed);
  const needed = { restored: 0, adopted: 0 };
  let stack = new KilledStack();
  await stack.open();
  for (let kill = 1; kill <= kills; kill++) {
    // Half of the kills hit creations, half hit updates.
    if (kill % 2 === 1) {
      await stack.close();
      stack = new KilledStack();
      await stack.open();
    }
    const { restored, adopted } = await surviveKill(stack, { records: 50, version: kill }, number);
    needed.restored += Number(restored);
    needed.adopted += Number(adopted);
    console.log(
      `${kill} of ${kills} kills survived, ${needed.adopted} by adopting, ` +
        `${needed.restored} with Pulumi's backup of a cut off state`,
    );
  }
  await stack.close();
}

const [kills = "30", seed = "1"] = process.argv.slice(2);
void main(Number(kills), Number(seed));
