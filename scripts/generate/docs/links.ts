/** The paths of the pages, and the sections that others link to. */
import {
  fileOf,
  type ResourceType,
  type VaultType,
} from "../../../provider/catalog/resource-type.js";
import { moduleOf } from "../sdk.js";

/** Returns the path of a type's page. */
export function pageOf(type: ResourceType): string {
  return `docs/${moduleOf(type)}/${fileOf(type)}.md`;
}

/** The headings of the index that pages link to. */
export const headings = {
  columns: "What the columns mean",
  everyType: "Arguments of every type",
  vaults: "Vaults",
};

/** Returns a link from a type's page to a section of the index. */
export function toIndex(text: string, part: keyof typeof headings): string {
  return `[${text}](../README.md#${anchorOf(headings[part])})`;
}

export const loginHeading = "Login settings";

/** Returns a link from a type's page to the settings for logging in with a vault. */
export function toLoginSettings(vault: VaultType, text = vault.type): string {
  return `[${text}](../vault/${fileOf(vault)}.md#${anchorOf(loginHeading)})`;
}

const anchorOf = (heading: string) => heading.toLowerCase().replaceAll(" ", "-");
