/** Where the pages are, and their parts that others link to. */
import {
  fileOf,
  type ResourceType,
  type VaultType,
} from "../../../provider/catalog/resource-type.js";
import { moduleOf } from "../sdk.js";

/** The path of a type's page. */
export function pageOf(type: ResourceType): string {
  return `docs/${moduleOf(type)}/${fileOf(type)}.md`;
}

/** The headings of the index that pages link to. */
export const headings = {
  columns: "What the columns mean",
  everyType: "Arguments of every type",
  vaults: "Vaults",
};

/** A link from a type's page to a part of the index. */
export function toIndex(text: string, part: keyof typeof headings): string {
  return `[${text}](../README.md#${anchorOf(headings[part])})`;
}

export const loginHeading = "Login settings";

/** A link from a type's page to the settings by which records log in with a vault. */
export function toLoginSettings(vault: VaultType, text = vault.type): string {
  return `[${text}](../vault/${fileOf(vault)}.md#${anchorOf(loginHeading)})`;
}

const anchorOf = (heading: string) => heading.toLowerCase().replaceAll(" ", "-");
