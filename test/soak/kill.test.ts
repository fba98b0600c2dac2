import { useStack } from "../stack/use-stack.js";
import { KilledStack } from "./killed-stack.js";
import { random, surviveKill } from "./kills.js";

/** A short run; `npm run soak` is the long one. */
describe("a killed update", function () {
  this.timeout(300_000);
  const stack = useStack(new KilledStack());

  for (const kill of [1, 2, 3]) {
    it(`is completed by the next one (${kill})`, async () => {
      const number = random(kill);
      await surviveKill(stack, { records: 20, version: kill }, number);
    });
  }
});
