/** The reference: a page per type, and an index of them. */
import { resourceTypes } from "../../provider/catalog/index.js";
import { indexPage } from "./docs/index-page.js";
import { pageOf } from "./docs/links.js";
import { page } from "./docs/page.js";

const header = "<!-- Generated from provider/catalog by `npm run generate`. Don't edit. -->\n\n";

/** Returns the pages by path. */
export function documentationFiles(): Map<string, string> {
  const pages = resourceTypes.map((type): [string, string] => [pageOf(type), header + page(type)]);
  return new Map([...pages, ["docs/README.md", header + indexPage()]]);
}
