import type { Settings } from "../../provider/config/settings.js";

type Texts = Readonly<Record<string, string>>;

/** Settings of a stack, and the environment beside them. */
export function settings(configured: Texts, environment: Texts = {}): Settings {
  return { configured: (key) => configured[key], environment };
}
